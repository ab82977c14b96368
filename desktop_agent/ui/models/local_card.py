"""A model of this computer: what it is, whether it fits, and everything that can be done with it."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_agent.ui.models.library import LocalModel
from desktop_agent.ui.models.wording import memory_text, size_text
from desktop_agent.ui.widgets.flow_layout import FlowLayout
from desktop_agent.ui.widgets.labels import Pill, Tone, label, set_look

Action = Literal["download", "pause", "discard", "delete", "test", "use"]


class LocalModelCard(QFrame):
    """One model of the catalogue.

    Signals:
        wanted: The model's id and an `Action`.
    """

    wanted = Signal(str, str)

    def __init__(self, model: LocalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(model.name)
        self._model = model
        self._in_use = False
        self._downloading = False
        self.state = Pill()
        self.fit = Pill()
        self.used = Pill()
        self.facts = label("", "small", wrap=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = label("", "danger", wrap=True)
        self.result = label("", "small", wrap=True)
        self.result.hide()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Download of {name}").format(name=model.name))
        self.progress = label("", "small", wrap=True)
        self.use = self._button(self.tr("Use"), "use", self.tr("Use {name}"))
        self.test = self._button(self.tr("Test"), "test", self.tr("Test {name}"))
        self.download = self._button("", "download", "")
        self.pause = self._button(self.tr("Pause"), "pause", self.tr("Pause the download of {name}"))
        self.discard = self._button(self.tr("Cancel"), "discard", self.tr("Cancel the download of {name}"))
        self.delete = self._button(self.tr("Delete"), "delete", self.tr("Delete {name} from this computer"))
        self._lay_out()
        self.show_model(model, in_use=False)

    @property
    def model(self) -> LocalModel:
        """What is shown."""
        return self._model

    def show_model(self, model: LocalModel, *, in_use: bool) -> None:
        """Shows what is true of the model now."""
        self._model, self._in_use = model, in_use
        self._refresh()

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Shows a download that goes on."""
        self._downloading = True
        self.bar.setValue(round(1000 * done / total) if total else 0)
        self.bar.setAccessibleDescription(text)
        self.progress.setText(text)
        share = self.tr("{percent} %").format(percent=100 * done // total) if total else ""
        self._refresh(self.tr("downloading {share}").format(share=share).strip())

    def show_stopped(self, problem: str = "") -> None:
        """The download does not go on; with a reason when nobody asked for that."""
        self._downloading = False
        self.problem.setText(problem)
        self._refresh()

    def show_result(self, text: str, tone: Tone) -> None:
        """Shows what a test or a deletion came to."""
        self.test.setEnabled(True)
        set_look(self.result, kind="danger" if tone == "danger" else "small")
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def show_testing(self) -> None:
        """A test goes on."""
        self.show_result(
            self.tr("Loading it and asking for a small action, 20 seconds at most once it is loaded…"), "neutral"
        )
        self.test.setEnabled(False)

    def _refresh(self, downloading: str = "") -> None:
        model, loading = self._model, self._downloading
        word, tone = self._state_look() if not loading else (downloading or self.tr("downloading"), "accent")
        self.state.show_state(word, tone)
        fit_word, fit_tone = self._fit_look()
        self.fit.show_state(fit_word, fit_tone)
        self.used.show_state(self.tr("chosen") if self._in_use else "", "accent")
        self.facts.setText(self._facts_text())
        if not loading and model.text:
            self.problem.setText(model.text)
        self.problem.setVisible(bool(self.problem.text()) and not loading)
        self.bar.setVisible(loading)
        self.progress.setVisible(loading)
        here = model.state == "ready"
        self.use.setVisible(here and not self._in_use)
        self.test.setVisible(here)
        self.download.setVisible(not loading and self._downloadable())
        self.pause.setVisible(loading)
        self.discard.setVisible(loading or (bool(model.unfinished) and not here))
        self.delete.setVisible(not loading and bool(model.own))
        begun = bool(model.unfinished)
        size = size_text(max(0, model.size - model.unfinished))
        text = self.tr("Resume, {size} to go") if begun else self.tr("Download {size}")
        self.download.setText(text.format(size=size))
        # The accent is for what is missing before a run can start.
        set_look(self.download, kind="primary" if self._in_use else "")
        self.download.setAccessibleName(f"{self.download.text()}, {model.name}")
        self.setAccessibleDescription(
            ", ".join(part for part in (word, fit_word, self.used.text(), model.summary) if part)
        )

    def _downloadable(self) -> bool:
        return self._model.state == "not_downloaded" or (self._model.state == "runtime_missing" and not self._model.own)

    def _fit_look(self) -> tuple[str, Tone]:
        if self._model.fits is None:
            return "", "neutral"
        return (
            (self.tr("fits this computer"), "success")
            if self._model.fits
            else (self.tr("needs more memory"), "warning")
        )

    def _state_look(self) -> tuple[str, Tone]:
        model = self._model
        match model.state:
            case "ready":
                return self.tr("ready"), "success"
            case "not_downloaded" if model.unfinished:
                share = 100 * model.unfinished // model.size if model.size else 0
                return self.tr("paused at {percent} %").format(percent=share), "warning"
            case "not_downloaded":
                return self.tr("not downloaded"), "neutral"
            case "runtime_missing":
                return self.tr("runtime missing"), "warning"
            case "unusable":
                return self.tr("unusable"), "danger"

    def _facts_text(self) -> str:
        model = self._model
        parts = [
            size_text(model.size),
            self.tr("{memory} of memory while it runs").format(memory=memory_text(model.memory_mb)),
            model.licence,
        ]
        if model.state == "ready" and not model.own:
            parts.append(self.tr("used from {path}").format(path=model.path))
        else:
            parts.append(model.source)
        return " · ".join(parts)

    def _button(self, text: str, action: Action, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setAccessibleName(name.format(name=self._model.name))
        button.clicked.connect(lambda _checked=False: self.wanted.emit(self._model.id, action))
        return button

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, spacing=6)
        flow.addWidget(label(self._model.name, "title"))
        for pill in (self.state, self.fit, self.used):
            flow.addWidget(pill)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.use, self.test, self.download, self.pause, self.discard):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.delete)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(6)
        box.addWidget(head)
        box.addWidget(label(self._model.summary, "muted", wrap=True))
        for widget in (self.facts, self.problem, self.bar, self.progress, self.result):
            box.addWidget(widget)
        box.addLayout(buttons)
