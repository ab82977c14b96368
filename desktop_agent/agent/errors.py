"""Why a run cannot go on.

AgentError
├── RunInterrupted       the person stopped it
├── ApprovalUnavailable  an action needs a yes and nobody can be asked
├── LimitReached         a cap of tokens, time or repeated failures was reached
├── PromptInvalid        a prompt file is missing a part or cannot be rendered
├── AgentNotLoaded       a saved agent cannot be made again
└── AgentBusy            the agent is already running

A model's failure is `desktop_agent.models.errors.ModelError`; what an action does wrong is data in its step.
"""

from desktop_agent.errors import DesktopAgentError


class AgentError(DesktopAgentError):
    """The run itself cannot go on.

    Attributes:
        kind: The error's class in one word, as in the `run_failed` event.
        actions: Next actions a window can offer.
    """

    kind = "agent"
    actions: tuple[str, ...] = ()


class RunInterrupted(AgentError):
    """The person stopped the run."""

    kind = "cancelled"


class ApprovalUnavailable(AgentError):
    """An action needs a person's yes and nobody can be asked."""

    kind = "approval"


class LimitReached(AgentError):
    """A cap of tokens, time or repetitions was reached."""

    kind = "limit"
    actions = ("raise_limit",)


class PromptInvalid(AgentError):
    """A prompt file lacks a part or cannot be rendered."""

    kind = "prompt"


class AgentBusy(AgentError):
    """The agent is already running; one agent does one run at a time."""

    kind = "busy"


class AgentNotLoaded(AgentError):
    """A saved agent cannot be made again of what was saved."""

    kind = "not_loaded"
