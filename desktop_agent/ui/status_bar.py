"""The line at the bottom: how the code is isolated, and what the run has cost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.money import money, money_with_source, used_in_full
from desktop_agent.ui.timeline.wording import duration, memory, short
from desktop_agent.ui.widgets.labels import ElidedLabel, label

_DOT = 10


class StatusBar(QWidget):
    """Isolation, memory and network at the left; steps, tokens and time at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dot = QLabel()
        self._isolated: bool | None = None
        self.interpreter = ElidedLabel()
        self.interpreter.setProperty("kind", "small")
        self.interpreter.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.memory = label("", "small")
        self.memory.setContentsMargins(0, 0, 14, 0)
        self.memory.hide()
        self.network = label("", "small")
        self.steps = label("", "small")
        self.tokens = label("", "small")
        self.cost = label("", "small")
        self.time = label("", "small")
        line = QHBoxLayout()
        line.setContentsMargins(14, 4, 14, 4)
        line.setSpacing(4)
        line.addWidget(self._dot)
        line.addWidget(self.interpreter)
        line.addSpacing(14)
        line.addWidget(self.memory)
        line.addWidget(self.network)
        line.addStretch(1)
        for text in (self.steps, self.tokens, self.cost, self.time):
            line.addSpacing(14)
            line.addWidget(text)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        self.show_interpreter("", None)
        self.show_network(allowed=False)

    def show_interpreter(self, words: str, isolated: bool | None) -> None:
        """Shows how actions are isolated on this computer.

        Args:
            words: The level in words, or an empty string while it is not known.
            isolated: Whether that is as strong as it should be; None while it is not known.
        """
        self._isolated = isolated
        self.interpreter.show_text(
            self.tr("Interpreter: {level}").format(level=words or self.tr("starts with the first run"))
        )
        self.refresh_icons()

    def show_network(self, *, allowed: bool) -> None:
        """Says whether the agent's code can reach the network by itself."""
        self.network.setText(self.tr("Network: on for code") if allowed else self.tr("Network: off for code"))

    def show_run(self, run: RunModel | None, now: float = 0.0) -> None:
        """Shows what a run has cost so far.

        Args:
            run: The run, or None to show nothing.
            now: The present time in seconds since 1970, for a run that goes on.
        """
        self.show_network(allowed=run is not None and bool(run.hosts))
        if run is None:
            self._show_memory(None, 0)
            for text in (self.steps, self.tokens, self.cost, self.time):
                text.clear()
            return
        totals = run.totals
        self._show_memory(totals.memory, totals.memory_limit)
        self.steps.setText(self.tr("%n step(s)", "", totals.steps))
        about = "≈ " if totals.tokens.estimated else ""
        self.tokens.setText(
            self.tr("{about}{input} in · {output} out").format(
                about=about, input=short(totals.tokens.input), output=short(totals.tokens.output)
            )
        )
        self.tokens.setToolTip(" · ".join(used_in_full(totals.tokens, totals.cost)))
        self.cost.setText(money(totals.cost) if totals.cost is not None else "")
        self.cost.setVisible(totals.cost is not None)
        self.cost.setToolTip(money_with_source(totals.cost) if totals.cost is not None else "")
        self.time.setText(duration(run_seconds(run, now)))

    def _show_memory(self, used: int | None, limit: int) -> None:
        # Not known: a run of an earlier version, a system that does not tell, or no step is over yet.
        text = ""
        if used is not None and limit:
            text = self.tr("Memory: {used} of {limit}").format(used=memory(used), limit=memory(limit))
        self.memory.setText(text)
        self.memory.setVisible(bool(text))

    def refresh_icons(self) -> None:
        """Draws the dot in the colours of the theme."""
        role = {None: "text_faint", True: "success", False: "warning"}[self._isolated]
        name = "alert" if self._isolated is False else "dot"
        self._dot.setPixmap(icons.pixmap(name, role, size=_DOT + 2, scale=self.devicePixelRatio()))


def run_seconds(run: RunModel, now: float = 0.0) -> float:
    """Returns how long a run took, or has taken until now."""
    totals = run.totals
    end = totals.ended_at or (now if run.live else 0.0)
    return max(0.0, end - totals.started_at) if totals.started_at else 0.0
