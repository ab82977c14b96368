"""The facts of a step and of its run."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_agent.agent.events import ApprovalAsked, CodeReady, Effects
from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.inspector.tab import InspectorTab
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.money import money_with_source
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.timeline.wording import characters, duration, failure_word, plural, state_word, title, whole
from desktop_agent.ui.widgets.labels import label

Fact = tuple[str, str]
"""A name and a value."""


class FactsTab(QScrollArea, InspectorTab):
    """Names and values in two columns; the values can be selected."""

    name = "step"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[tuple[str, tuple[Fact, ...]], ...] = ()
        self._look = ("", 0)

    def title(self) -> str:
        """The tab's text."""
        return self.tr("Step")

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows the facts of a step and of its run."""
        groups: list[tuple[str, tuple[Fact, ...]]] = []
        if step is not None:
            groups.append((title(step), tuple(self._step_facts(step))))
            effects = tuple(self._effect_facts(step))
            if effects:
                groups.append((self.tr("What the code touches (static guess)"), effects))
        if run.task:
            groups.append((self.tr("Run"), tuple(self._run_facts(run))))
        self._show(tuple(groups))

    def facts(self) -> dict[str, str]:
        """Returns what is shown, by name."""
        return {name: value for _, facts in self._shown for name, value in facts}

    def _show(self, groups: tuple[tuple[str, tuple[Fact, ...]], ...]) -> None:
        look = (theme.current().name, theme.current().ui_font().pixelSize())
        if groups == self._shown and look == self._look:
            return
        self._shown, self._look = groups, look
        page = QWidget()
        page.setProperty("kind", "surface")
        box = QVBoxLayout(page)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        for number, (heading, facts) in enumerate(groups):
            if number:
                box.addSpacing(8)
            box.addWidget(label(heading, "title", wrap=True))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(6)
            grid.setColumnMinimumWidth(0, scaled(98))
            grid.setColumnStretch(1, 1)
            for row, (name, value) in enumerate(facts):
                shown, said = _Value(name, value), label(name, "muted")
                # A line of a value is higher than its font, with the room above; so both stand on one line.
                said.setContentsMargins(0, shown.line_height() - shown.fontMetrics().height() - 1, 0, 0)
                grid.addWidget(said, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(shown, row, 1)
            box.addLayout(grid)
        box.addStretch(1)
        place = self.verticalScrollBar().value()
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)

    def _step_facts(self, step: StepCard) -> Iterable[Fact]:
        yield self.tr("State"), f"{state_word(step.state)} {failure_word(step)}".strip()
        yield self.tr("Began"), datetime.fromtimestamp(step.started_at).strftime("%X")
        if step.attempt > 1:
            yield self.tr("Attempt"), str(step.attempt)
        if step.model_seconds:
            yield self.tr("Model"), duration(step.model_seconds)
        if step.ended_at:
            yield self.tr("Code"), duration(step.seconds)
        if step.tools:
            calls = plural(self.tr("%n call(s)", "", len(step.tools)), len(step.tools))
            yield self.tr("Tools"), f"{duration(step.tool_seconds)} · {calls}"
        tokens = step.tokens
        if tokens.input or tokens.output:
            estimated = " " + self.tr("(estimated)") if tokens.estimated else ""
            yield self.tr("Tokens in"), whole(tokens.input) + estimated
            if tokens.cached:
                yield self.tr("of these cached"), whole(tokens.cached)
            yield self.tr("Tokens out"), whole(tokens.output)
        if step.cost is not None:
            yield self.tr("Cost"), money_with_source(step.cost)
        if step.approved_by:
            words = {"person": self.tr("you"), "auto": self.tr("nobody: this run asks for no approval")}
            yield self.tr("Approved by"), words.get(step.approved_by, step.approved_by)
        if step.edited:
            yield self.tr("Code"), self.tr("edited before it ran")
        if step.note:
            yield self.tr("Your note"), step.note
        if step.output_chars:
            yield self.tr("Printed"), characters(step.output_chars)
        if step.observation:
            yield self.tr("Model was told"), characters(len(step.observation))
        if step.failure is not None:
            yield self.tr("Error"), step.failure.message

    def _effect_facts(self, step: StepCard) -> Iterable[Fact]:
        effects = Effects()
        for event in step.events:
            if isinstance(event, (CodeReady, ApprovalAsked)):
                effects = event.effects
        for name, items in (
            (self.tr("Imports"), effects.imports),
            (self.tr("Calls"), effects.tools),
            (self.tr("Paths"), effects.paths),
            (self.tr("Hosts"), effects.hosts),
        ):
            if items:
                yield name, "\n".join(items)

    def _run_facts(self, run: RunModel) -> Iterable[Fact]:
        yield self.tr("State "), state_word(run.state)
        yield self.tr("Model "), f"{run.model} · {run.provider}" if run.provider else run.model
        if run.key_source:
            yield self.tr("Key from"), run.key_source
        yield self.tr("Steps"), f"{run.totals.steps} / {run.max_steps}" if run.max_steps else str(run.totals.steps)
        if run.totals.cost is not None:
            yield self.tr("Cost so far"), money_with_source(run.totals.cost)
        if run.interpreter:
            yield self.tr("Interpreter"), run.interpreter
        if run.approval_mode:
            yield self.tr("Approval"), self.tr("ask") if run.approval_mode == "ask" else self.tr("run unasked")
        if run.tools:
            yield self.tr("May call"), ", ".join(tool.name for tool in run.tools)
        if run.imports:
            yield self.tr("May import"), ", ".join(run.imports)


class _Value(TextBlock):
    """A value; unlike a label it also breaks a word that is longer than its line, as code is."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        colours = theme.current()
        self.show_font(colours.ui_font(), colours.color("text"))
        self.show_text(value)
        self.setAccessibleName(f"{name.strip()}: {value}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """As a paragraph."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the whole value."""
        return self.height_for(width)

    def sizeHint(self) -> QSize:
        """One line; the layout asks for the height at the true width."""
        return QSize(80, self.line_height())
