"""The question before the built-in model is fetched, and the progress while it comes.

Closing the window does not stop a download that was wanted; it goes on, and the model's card says so.
"""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_agent.ui.services import Offer
from desktop_agent.ui.widgets.labels import label

Phase = Literal["asking", "downloading", "failed", "done"]


class DownloadDialog(QDialog):
    """Says what a download would mean and does nothing before the person's yes.

    Signals:
        download_wanted: The yes.
        cancel_wanted: A download that goes on is to stop; what has come stays for the next time.
        file_wanted: The person has a model file already.
        other_wanted: The person wants another model.
    """

    download_wanted = Signal()
    cancel_wanted = Signal()
    file_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Model on this computer"))
        self.setModal(False)
        self.setMinimumWidth(480)
        self._offer = offer
        self._phase: Phase = "asking"
        self._heading = label(self.tr("{name} is not on this computer yet").format(name=offer.name), "page", wrap=True)
        self._text = label(
            self.tr("It answers without an account and without a network. Nothing is fetched before you say so."),
            "muted",
            wrap=True,
        )
        self._facts = label(self._facts_text(), wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Download progress"))
        self.progress = label("", "small")
        self._problem = label("", "danger", wrap=True)
        self.download = QPushButton()
        self.download.setProperty("kind", "primary")
        self.download.setDefault(True)
        self.download.clicked.connect(self._ask_download)
        self.file = QPushButton(self.tr("Use a file I have…"))
        self.file.clicked.connect(self.file_wanted)
        self.other = QPushButton(self.tr("Choose another model"))
        self.other.clicked.connect(self._choose_other)
        self.cancel = QPushButton(self.tr("Cancel download"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self._lay_out()
        self._show_phase("asking")

    @property
    def phase(self) -> Phase:
        """What the dialog is about now."""
        return self._phase

    def show_progress(self, done: int, total: int) -> None:
        """Shows how much is there."""
        if self._phase != "downloading":
            self._show_phase("downloading")
        self.bar.setValue(round(1000 * done / total) if total else 0)
        self.progress.setText(
            self.tr("{done} of {total}").format(done=size_text(done), total=size_text(total or self._offer.size))
        )

    def show_failed(self, message: str) -> None:
        """Shows why the download stopped; it can be taken up again."""
        self._problem.setText(message)
        self._show_phase("failed")

    def show_stopped(self) -> None:
        """The person cancelled; what has come stays."""
        self._problem.setText("")
        self._show_phase("asking", resume=True)

    def show_done(self) -> None:
        """The model is there."""
        self._show_phase("done")
        self.accept()

    def _show_phase(self, phase: Phase, *, resume: bool = False) -> None:
        self._phase = phase
        loading = phase == "downloading"
        self.bar.setVisible(loading)
        self.progress.setVisible(loading)
        self.cancel.setVisible(loading)
        self._problem.setVisible(phase == "failed" and bool(self._problem.text()))
        for button in (self.download, self.file, self.other):
            button.setVisible(not loading)
        size = size_text(self._offer.size)
        if phase == "failed" or resume or self._offer.done:
            self.download.setText(self.tr("Go on with the download"))
        else:
            self.download.setText(self.tr("Download {size}").format(size=size))
        self.adjustSize()

    def _facts_text(self) -> str:
        offer = self._offer
        lines = [
            self.tr("Size: {size}").format(size=size_text(offer.size)),
            self.tr("From: {source}").format(source=offer.source),
            self.tr("To: {target}").format(target=offer.target),
        ]
        if offer.licence:
            lines.append(self.tr("Licence: {licence}").format(licence=offer.licence))
        if offer.done:
            lines.append(self.tr("Already here: {size}").format(size=size_text(offer.done)))
        return "\n".join(lines)

    def _ask_download(self) -> None:
        self.show_progress(self._offer.done, self._offer.size)
        self.download_wanted.emit()

    def _choose_other(self) -> None:
        self.reject()
        self.other_wanted.emit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.file)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.download)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for widget in (self._heading, self._text, self._facts, self.bar, self.progress, self._problem):
            box.addWidget(widget)
        box.addSpacing(6)
        box.addLayout(buttons)


def size_text(size: int) -> str:
    """Returns a size for people, in decimal units: `1.1 GB`."""
    return f"{size / 1e9:.1f} GB" if size >= 1_000_000_000 else f"{size / 1e6:.0f} MB"
