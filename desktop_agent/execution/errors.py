"""When the worker cannot be used. What the action's own code raises is not here: it is data in `ActionResult.error`.

ExecutionError
├── WorkerNotStarted     the process could not be started or did not get ready
├── WorkerDied           the process is gone, and no earlier state could be restored
├── SessionClosed        the session was used after its end
├── SessionBusy          an action is already running
├── CannotRestore        the state before an action is not kept any more
└── ValueNotAccepted     a value could not be handed to the worker
"""

from desktop_agent.errors import DesktopAgentError


class ExecutionError(DesktopAgentError):
    """The worker could not be used."""


class WorkerNotStarted(ExecutionError):
    """The worker process could not be started or did not get ready."""


class WorkerDied(ExecutionError):
    """The worker process is gone."""


class SessionClosed(ExecutionError):
    """The session was used after its end."""


class SessionBusy(ExecutionError):
    """An action is already running in this session."""


class CannotRestore(ExecutionError):
    """The state before an action is not kept any more."""


class ValueNotAccepted(ExecutionError):
    """A value could not be handed to the worker."""
