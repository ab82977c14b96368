"""An action made or changed a file."""

from desktop_agent.agent.events.base import Event


class FileWritten(Event, frozen=True, kw_only=True, tag="file_written"):
    """An action made or changed a file, or printed more than events carry: then the whole output is such a file.

    Attributes:
        name: Its path below the run's scratch folder; `output of step N.txt` for a whole output.
        size: Bytes, at the action's end.
        kept: A copy of it is kept with the run.
    """

    name: str
    size: int
    kept: bool = False
