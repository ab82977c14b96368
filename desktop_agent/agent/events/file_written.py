"""An action made or changed a file."""

from desktop_agent.agent.events.base import Event


class FileWritten(Event, frozen=True, kw_only=True, tag="file_written"):
    """An action made or changed a file.

    Attributes:
        name: Its path below the run's scratch folder.
        size: Bytes, at the action's end.
        kept: A copy of it is kept with the run.
    """

    name: str
    size: int
    kept: bool = False
