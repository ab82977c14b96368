"""A run branched off another one."""

from typing import Literal

from desktop_agent.agent.events.base import Event


class RunBranched(Event, frozen=True, kw_only=True, tag="run_branched"):
    """The run goes on by itself from here: what stands before this event happened in another run, and is shown again.

    Attributes:
        parent: The run it branched off.
        parent_step: The last step that both have; 0 for none.
        model: The model's id from here on.
        variables: Where the variables came from: `kept` (the state after that step was still there), `replayed` (the
            steps' code ran again), `none` (they are not there), `unneeded` (there was no step).
        note: What the person should know about that, in one sentence; empty where there is nothing to say.
    """

    parent: str
    parent_step: int = 0
    model: str = ""
    variables: Literal["kept", "replayed", "none", "unneeded"] = "unneeded"
    note: str = ""
