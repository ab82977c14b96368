"""Where the time of a step went, as a waterfall."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.inspector.tab import InspectorTab
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.wording import duration

_PAD: Final = 12


@dataclass(frozen=True)
class Span:
    """A bar of the waterfall; times are seconds since the step began."""

    name: str
    begin: float
    end: float
    role: str

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.end - self.begin


class TimingTab(QScrollArea, InspectorTab):
    """A bar for each phase of a step and for each tool call in it."""

    name = "timing"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.chart = Waterfall()
        self.setWidget(self.chart)

    def title(self) -> str:
        """The tab's text."""
        return self.tr("Timing")

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows the times of a step."""
        self.chart.show_spans(self.spans(step) if step is not None else [])

    def spans(self, step: StepCard) -> list[Span]:
        """Returns the bars of a step, as far as it has gone."""
        start = step.started_at
        names = {
            "thinking": (self.tr("Model, until its first word"), "text_faint"),
            "writing": (self.tr("Model, writing"), "accent"),
            "waiting": (self.tr("Waiting for you"), "warning"),
            "executing": (self.tr("Code"), "success"),
        }
        times = [at for _, at in step.phases]
        last = max([*times, step.ended_at, *(call.started_at + call.seconds for call in step.tools), start])
        spans: list[Span] = []
        for (phase, begin), end in zip(step.phases, [*times[1:], step.ended_at or last], strict=True):
            if end - begin > 0.0005:
                name, role = names[phase]
                spans.append(Span(name, begin - start, end - start, role))
        for call in step.tools:
            begin = call.started_at - start
            spans.append(Span(call.tool, begin, begin + call.seconds if call.done else last - start, "link"))
        return spans


class Waterfall(QWidget):
    """Paints spans below each other, on one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.spans: list[Span] = []

    def show_spans(self, spans: list[Span]) -> None:
        """Shows spans."""
        self.spans = spans
        said = "; ".join(f"{span.name} {duration(span.seconds)}" for span in spans)
        self.setAccessibleName(self.tr("Waterfall: %1").replace("%1", said))
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    @staticmethod
    def row_height() -> int:
        """Returns the height of a bar with its words."""
        return scaled(38)

    def sizeHint(self) -> QSize:
        """Room for all bars."""
        return QSize(240, max(1, len(self.spans)) * self.row_height() + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints words above each bar, times at the right."""
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(event.rect(), colours.color("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = colours.ui_font(-1)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        if not self.spans:
            painter.setPen(colours.color("text_muted"))
            painter.drawText(_PAD, _PAD + metrics.ascent(), self.tr("No times yet."))
            return
        whole = max(span.end for span in self.spans) or 1.0
        room = self.width() - 2 * _PAD
        y = _PAD
        for span in self.spans:
            time = duration(span.seconds)
            width = metrics.horizontalAdvance(time)
            name = metrics.elidedText(span.name, Qt.TextElideMode.ElideRight, room - width - 12)
            painter.setPen(colours.color("text"))
            painter.drawText(_PAD, y + metrics.ascent(), name)
            painter.setPen(colours.color("text_muted"))
            painter.drawText(_PAD + room - width, y + metrics.ascent(), time)
            bar = y + metrics.height() + 4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("hairline"))
            painter.drawRoundedRect(QRectF(_PAD, bar, room, 6), 3, 3)
            painter.setBrush(colours.color(span.role))
            begin = span.begin / whole * room
            painter.drawRoundedRect(QRectF(_PAD + begin, bar, max(4.0, span.seconds / whole * room), 6), 3, 3)
            y += self.row_height()
