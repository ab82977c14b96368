"""The files that go with the next task, as chips in the task box."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.attachments.files import Attachment
from desktop_agent.ui.timeline.wording import file_size
from desktop_agent.ui.widgets.flow_layout import FlowLayout
from desktop_agent.ui.widgets.label_button import LabelButton, Part

_NAME = 32


class AttachmentBar(QWidget):
    """A chip for each file: its name and size, for pictures whether the model sees them, and a button to remove it.

    Signals:
        changed: The files are others now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Attached files"))
        self._files: tuple[Attachment, ...] = ()
        self.chips: list[AttachmentChip] = []
        self._flow = FlowLayout(spacing=6)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def files(self) -> tuple[Attachment, ...]:
        """What goes with the next task."""
        return self._files

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Takes these files and no others."""
        self._files = tuple(files)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = []
        for file in self._files:
            chip = AttachmentChip(file)
            chip.removed.connect(partial(self._remove, file))
            chip.seen_changed.connect(partial(self._see, file))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self.setVisible(bool(self._files))
        self.updateGeometry()
        self.changed.emit()

    def _remove(self, file: Attachment) -> None:
        self.show_files([one for one in self._files if one != file])

    def _see(self, file: Attachment) -> None:
        self.show_files([replace(one, seen=not one.seen) if one == file else one for one in self._files])


class AttachmentChip(QWidget):
    """One file.

    Signals:
        removed: It is not to go with the task.
        seen_changed: The model is to see the picture, or not any more.
    """

    removed = Signal()
    seen_changed = Signal()

    def __init__(self, file: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = file.name if len(file.name) <= _NAME else f"{file.name[: _NAME - 12]}…{file.name[-10:]}"
        said = Part(file_size(file.size), "muted")
        if file.picture:
            said = Part(self.tr("seen by the model") if file.seen else self.tr("not seen by the model"), "muted")
        self.label = LabelButton(Part(name), said, kind="chip", icon_name="picture" if file.picture else "file")
        self.label.setToolTip(f"{file.path}\n{file_size(file.size)}")
        self.label.setAccessibleDescription(str(file.path))
        if file.picture:
            self.label.clicked.connect(self.seen_changed)
        self.remove = QToolButton()
        self.remove.setProperty("kind", "quiet")
        self.remove.setIcon(icons.icon("cross"))
        self.remove.setToolTip(self.tr("Do not attach this file"))
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=file.name))
        self.remove.clicked.connect(self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.label)
        line.addWidget(self.remove)
