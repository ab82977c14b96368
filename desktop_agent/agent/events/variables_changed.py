"""What a step did to the variables."""

from typing import Literal

import msgspec

from desktop_agent.agent.events.base import Event, Shown


class Variable(msgspec.Struct, frozen=True, kw_only=True):
    """A variable as a step left it.

    Attributes:
        change: `new`, `changed`, or `kept` for one that was there before the run began.
        type_name: Its type, for people.
        size: Length or shape as text, or nothing.
        text: Its `repr`, cut at a stated length.
        shown: A small table or picture, for values that are such.
    """

    name: str
    change: Literal["new", "changed", "kept"]
    type_name: str = ""
    size: str = ""
    text: str = ""
    shown: Shown | None = None


class VariablesChanged(Event, frozen=True, kw_only=True, tag="variables_changed"):
    """What a step did to the variables; comes after the step's end. A step that changed none has no such event.

    Only what changed is here, so that the events of a run grow with what it does. A change that neither type, size nor
    preview shows, as one deep in a long list, is not seen.

    Attributes:
        written: The new and the changed ones.
        removed: The names that are gone.
        left_out: How many more changed, beyond the most that an event carries.
    """

    written: tuple[Variable, ...] = ()
    removed: tuple[str, ...] = ()
    left_out: int = 0
