"""Files that go with a task: looked at before they are taken, and read when the run begins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.timeline.wording import file_size

LARGEST: Final = 1_000_000_000
"""The interpreter's folder is kept up to about a gigabyte; a larger file would end going back to earlier states."""

LARGEST_SEEN: Final = 20_000_000
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp"})


class AttachmentGone(DesktopAgentError):
    """A file that was to go with the task cannot be read any more."""


@dataclass(frozen=True)
class Attachment:
    """A file that goes with the next task.

    Attributes:
        path: The file.
        size: Bytes.
        picture: It is a picture that models can be shown.
        seen: The model is shown it; the code can open it in any case.
    """

    path: Path
    size: int
    picture: bool = False
    seen: bool = False

    @property
    def name(self) -> str:
        """The name under which the code opens it."""
        return self.path.name


def look_at(paths: Iterable[Path], known: Sequence[Attachment]) -> tuple[list[Attachment], list[str]]:
    """Returns the files that can be attached, and a sentence for each that cannot; reads a byte of each.

    Args:
        paths: The files that the person chose.
        known: What is attached already.
    """
    names = {attachment.name: attachment.path for attachment in known}
    taken: list[Attachment] = []
    problems: list[str] = []
    for path in paths:
        if names.get(path.name) == path:
            continue
        if path.name in names:
            problems.append(_tr("Another file named {name} is attached already.").format(name=path.name))
            continue
        found = _looked_at(path)
        if isinstance(found, str):
            problems.append(found)
        else:
            names[path.name] = path
            taken.append(found)
    return taken, problems


def as_request(attachments: Sequence[Attachment]) -> dict[str, Any]:
    """Returns the fields of a run's request that carry the files; reads the pictures that the model is shown.

    Raises:
        AttachmentGone: A file is not there any more.
    """
    from desktop_agent.agent.errors import AgentError
    from desktop_agent.agent.images import as_images

    for attachment in attachments:
        if not attachment.path.is_file():
            text = _tr("{name} is not there any more. Remove it or attach it again.").format(name=attachment.name)
            raise AttachmentGone(text)
    try:
        images = tuple(as_images([one.path for one in attachments if one.seen]))
    except AgentError as error:
        raise AttachmentGone(error.message) from error
    return {"files": tuple(str(one.path) for one in attachments), "images": images}


def _looked_at(path: Path) -> Attachment | str:
    try:
        if path.is_dir():
            return _tr("{name} is a folder. Attach its files instead.").format(name=path.name or str(path))
        size = path.stat().st_size
        if not path.is_file():
            return _tr("{name} is no ordinary file.").format(name=path.name)
        if size > LARGEST:
            text = _tr("{name} is too large to attach: {size}; the most is {most}.")
            return text.format(name=path.name, size=file_size(size), most=file_size(LARGEST))
        with path.open("rb") as file:
            file.read(1)
    except OSError as error:
        text = _tr("{name} cannot be read: {reason}.")
        return text.format(name=path.name, reason=(error.strerror or str(error)).lower())
    picture = path.suffix.lower() in PICTURES
    return Attachment(path, size, picture, seen=picture and size <= LARGEST_SEEN)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attachments", text)
