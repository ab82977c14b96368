"""The widget of a step."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from desktop_agent.agent.events import ModelReading
from desktop_agent.ui import theme
from desktop_agent.ui.timeline.allow_section import AllowSection
from desktop_agent.ui.timeline.approval_strip import ApprovalStrip
from desktop_agent.ui.timeline.card_frame import CardFrame, TextSection
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.code_view import CodeView
from desktop_agent.ui.timeline.file_rows import FileRows
from desktop_agent.ui.timeline.growing_text import GrowingText
from desktop_agent.ui.timeline.header_section import HeaderSection, Heading, Mark
from desktop_agent.ui.timeline.helper_rows import HelperRows
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.markdown_view import MarkdownView
from desktop_agent.ui.timeline.money import used, used_in_full
from desktop_agent.ui.timeline.output_section import OutputSection
from desktop_agent.ui.timeline.policy_check import PolicyCheck, Problem
from desktop_agent.ui.timeline.question_section import QuestionSection
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.timeline.tool_rows import ToolRows
from desktop_agent.ui.timeline.value_section import ValueSection
from desktop_agent.ui.timeline.wording import (
    characters,
    duration,
    inherited,
    rule_text,
    short,
    state_word,
    title,
)

FOLDED_LINES: Final = 12
_FORMATTED_WHILE_STREAMING: Final = 8_000
_REASONING_SHOWN: Final = 600
_CHECK_AFTER_MS: Final = 300

_BADGES: Final = {
    "thinking": ("dot", "accent"),
    "writing": ("edit", "accent"),
    "executing": ("play", "accent"),
    "waiting": ("pause", "warning"),
    "done": ("check", "success"),
    "failed": ("exclamation", "danger"),
    "stopped": ("stop", ""),
}


class StepWidget(CardFrame):
    """Shows a step: header, thought, code, tool calls, output, value, error, and the question when it waits."""

    def __init__(self, hub: CardHub, parent: QWidget | None = None) -> None:
        super().__init__(hub, parent)
        self.header = HeaderSection(self)
        self.thought_view = MarkdownView()
        self.thought_view.setAccessibleName(self.tr("Thought"))
        self.thought = TextSection(self.thought_view, self, top=0, bottom=9)
        self.code_view = CodeView()
        self.code = TextSection(self.code_view, self, top=7, bottom=7, ground="surface_alt", rule=True)
        self.tools = ToolRows(self)
        self.output = OutputSection(self)
        self.error_view = TextBlock()
        self.error_view.setAccessibleName(self.tr("Error"))
        self.error = TextSection(self.error_view, self, top=7, bottom=9, ground="danger_soft", rule=True)
        self._value: ValueSection | None = None
        self._files: FileRows | None = None
        self._helpers: HelperRows | None = None
        self._allow: AllowSection | None = None
        self._approval: ApprovalStrip | None = None
        self._question: QuestionSection | None = None
        for section in (self.header, self.thought, self.code, self.tools, self.output, self.error):
            self.add(section)
        self._imports: tuple[str, ...] = ()
        self._frozen = False
        self._policy = PolicyCheck(self)
        self._policy.found.connect(self._show_problem)
        self._checking = QTimer(self)
        self._checking.setSingleShot(True)
        self._checking.setInterval(_CHECK_AFTER_MS)
        self._checking.timeout.connect(self._check)
        self.code_view.edited.connect(self._code_edited)

    @property
    def step(self) -> StepCard:
        """The step it shows."""
        assert isinstance(self.card, StepCard)
        return self.card

    @property
    def files(self) -> FileRows | None:
        """The files that the action wrote, where it wrote any."""
        return self._files if self._files is not None and self._files.shown() else None

    @property
    def helpers(self) -> HelperRows | None:
        """The steps of managed agents, where the action called any."""
        return self._helpers if self._helpers is not None and self._helpers.shown() else None

    @property
    def allow(self) -> AllowSection | None:
        """The way out of a refused import, where the step ended with one."""
        return self._allow if self._allow is not None and self._allow.shown() else None

    @property
    def approval(self) -> ApprovalStrip | None:
        """The question's strip, while there is a question."""
        return self._approval if self._approval is not None and self._approval.shown() else None

    @property
    def question(self) -> QuestionSection | None:
        """The question of the code, while it has one."""
        return self._question if self._question is not None and self._question.shown() else None

    def texts(self) -> Mapping[str, TextBlock]:
        """Thought, code, output, value and error."""
        texts: dict[str, TextBlock] = {
            "thought": self.thought_view,
            "code": self.code_view,
            "output": self.output.block,
            "error": self.error_view,
        }
        if self._value is not None:
            texts["value"] = self._value.text
        return texts

    def authorize(self, imports: tuple[str, ...], *, frozen: bool = False) -> None:
        """Tells which imports the run allows, for the check of a changed action.

        Args:
            imports: Their names.
            frozen: The run is shown again from its record: its questions were answered long ago.
        """
        self._imports, self._frozen = imports, frozen

    def refresh(self, *, opened: bool) -> None:
        """Shows what the step says now."""
        step, colours = self.step, theme.current()
        self.strong = step.state == "waiting"
        self.header.show_heading(heading(step), opened=opened)
        self._show_thought(step, opened)
        self._show_code(step, opened)
        self.tools.setVisible(opened and bool(step.tools))
        if opened and step.tools:
            self.tools.show_calls(step)
        self.output.setVisible(opened and step.has_output)
        if opened and step.has_output:
            self.output.show_output(step)
        self._show_helpers(step, opened)
        self._show_value(step, opened)
        self._show_files(step, opened)
        self.error.setVisible(step.failure is not None)
        if step.failure is not None:
            self.error_view.show_font(colours.mono_font(), colours.color("danger"))
            self.error_view.show_text(step.failure.message)
        self._show_allow(step)
        self._show_approval(step)
        self._show_question(step)

    def tick(self, now: float) -> None:
        """Shows the time that has passed."""
        if self.step.live:
            self.header.show_heading(heading(self.step, now), opened=True)
            self.tools.show_time(now)

    def _show_thought(self, step: StepCard, opened: bool) -> None:
        text = _body(step)
        reasoning = step.reasoning if step.state == "thinking" else None
        wanted = opened and bool(text or reasoning)
        self.thought.setVisible(wanted)
        if not wanted:
            return
        colours = theme.current()
        font, colour = colours.ui_font(), colours.color("text")
        if reasoning is not None and not text:
            # What a model thinks apart from its reply is only shown until the reply begins; the inspector keeps it.
            self.thought_view.show_font(font, colours.color("text_muted"))
            self.thought_view.show_plain(_end_of(reasoning))
            return
        if step.live and len(text) > _FORMATTED_WHILE_STREAMING:
            self.thought_view.show_font(font, colour)
            self.thought_view.show_plain(text)
        else:
            self.thought_view.show_markdown(text, font, colour)

    def _show_code(self, step: StepCard, opened: bool) -> None:
        if self._approval is not None and self._approval.editing and step.approval is not None:
            return
        code = step.code_text
        self.code.setVisible(bool(code))
        if not code:
            return
        line = step.failure.line if step.failure is not None else None
        lines = None if opened else FOLDED_LINES
        self.code_view.show_code(code, line, settled=step.code_stream is None, lines=lines)

    def _show_value(self, step: StepCard, opened: bool) -> None:
        shown = step.value
        # A final answer has a card of its own.
        wanted = opened and shown is not None and not step.is_final_answer and shown.text != "None"
        if wanted and self._value is None:
            self._value = ValueSection(self)
            self.sections.insert(self.sections.index(self.error), self._value)
        if self._value is not None:
            self._value.setVisible(wanted)
            if wanted and shown is not None:
                self._value.show_value(shown, self.tr("value"))

    def _show_helpers(self, step: StepCard, opened: bool) -> None:
        wanted = opened and bool(step.helpers)
        if wanted and self._helpers is None:
            self._helpers = HelperRows(self)
            self.sections.insert(self.sections.index(self.tools) + 1, self._helpers)
        if self._helpers is not None:
            self._helpers.setVisible(wanted)
            if wanted:
                self._helpers.show_steps(step)

    def _show_files(self, step: StepCard, opened: bool) -> None:
        wanted = opened and bool(step.files)
        if wanted and self._files is None:
            self._files = FileRows(self)
            self.sections.insert(self.sections.index(self.error), self._files)
        if self._files is not None:
            self._files.setVisible(wanted)
            if wanted:
                self._files.show_files(step)

    def _show_allow(self, step: StepCard) -> None:
        wanted = bool(step.refused_import)
        if wanted and self._allow is None:
            self._allow = AllowSection(self)
            self._allow.wanted.connect(lambda: self.hub.action.emit("allow_import", self.step.number))
            self.sections.insert(self.sections.index(self.error) + 1, self._allow)
        if self._allow is not None:
            self._allow.setVisible(wanted)
            if wanted:
                self._allow.show_step(step)

    def _show_approval(self, step: StepCard) -> None:
        if step.approval is not None and self._approval is None:
            strip = self._approval = ApprovalStrip(self)
            self.add(strip)
            strip.answered.connect(self._answer)
            strip.edit_wanted.connect(self._let_edit)
            strip.stop_wanted.connect(lambda: self.hub.action.emit("stop", 0))
            strip.height_changed.connect(lambda: self.hub.resized.emit(self))
        if self._approval is not None:
            if step.approval is not None:
                self._approval.show_question(step.approval, frozen=self._frozen)
            elif not self.code_view.isReadOnly():
                self.code_view.let_edit(False)
            self._approval.setVisible(step.approval is not None)

    def _show_question(self, step: StepCard) -> None:
        if step.question is not None and self._question is None:
            self._question = QuestionSection(self)
            self._question.answered.connect(self._answer_question)
            self.add(self._question)
        if self._question is not None:
            if step.question is not None:
                self._question.show_question(step.question, frozen=self._frozen)
            self._question.setVisible(step.question is not None)

    def _answer_question(self, text: str | None) -> None:
        question = self.step.question
        if question is not None:
            # The keyboard stays at the step when the box goes.
            self.hub.pressed.emit(self.step)
            self.hub.answered.emit(question.question_id, text)

    def _let_edit(self, editable: bool) -> None:
        self.code_view.let_edit(editable)
        if editable:
            self.code_view.setFocus()
        elif self.step.approval is not None:
            self.code_view.show_code(self.step.approval.code)
            self.hub.resized.emit(self)

    def _code_edited(self) -> None:
        self._checking.start()
        self.hub.resized.emit(self)

    def _check(self) -> None:
        if self._approval is None or not self._approval.editing:
            return
        self._policy.ask(self.code_view.shown_text(), self._imports, self.hub.helper)

    def _show_problem(self, code: str, problem: Problem) -> None:
        # By now the widget may show another text, or another step.
        if self._approval is not None and self._approval.editing and code == self.code_view.shown_text():
            self.code_view.show_error(problem[1])
            self._approval.show_problem(problem[0])

    def _answer(self, decision: str, note: str, rule: str) -> None:
        question = self.step.approval
        if question is None:
            return
        # The question is about exactly the text that is shown.
        code = self.code_view.shown_text()
        changed = code if self._approval is not None and self._approval.editing and code != question.code else None
        self.code_view.let_edit(False)
        self.hub.approval.emit(question.approval_id, decision, changed, note, rule)


def heading(step: StepCard, now: float = 0.0) -> Heading:
    """Returns the header of a step; `now` adds the time its phase has taken."""
    icon, tone = _BADGES[step.state]
    marks: list[Mark] = [Mark(inherited(), "", "fork")] if step.inherited else []
    if step.attempt > 1:
        marks.append(Mark(_tr("attempt %1").replace("%1", str(step.attempt))))
    if step.retries:
        times = "" if step.retries == 1 else f" ×{step.retries}"
        marks.append(Mark(_tr("retried") + times, "warning", "retry"))
    if step.edited:
        marks.append(Mark(_tr("edited"), "accent"))
    if step.approved_by and step.approved_by not in ("person", "auto"):
        marks.append(Mark(_tr("approved by rule: %1").replace("%1", rule_text(step.approved_by)), "", "shield"))
    if step.state in ("done", "failed") and step.output_chars > len(step.observation) > 0:
        text = _tr("model saw %1 of %2").replace("%1", short(len(step.observation)))
        marks.append(Mark(text.replace("%2", characters(step.output_chars)), "warning"))
    figures, brief = state_word(step.state), ""
    if step.reading is not None:
        figures = _tr("reading, %1 %").replace("%1", _share(step.reading))
    if step.state in ("done", "failed"):
        figures, brief = _figures(step)
    elif step.live and step.state != "waiting" and now:
        figures += " · " + duration(max(0.1, now - step.phase_at))
    return Heading(Mark(str(step.number), tone, icon), title(step), tuple(marks), figures, brief, _details(step))


def _figures(step: StepCard) -> tuple[str, str]:
    """Returns the times of model and code and what the step used, at length and in short."""
    said = _tr("model %1 · code %2").replace("%1", duration(step.model_seconds)).replace("%2", duration(step.seconds))
    words = used(step.tokens, step.cost)
    both = (said, duration(step.model_seconds + step.seconds))
    return (f"{both[0]} · {words}", f"{both[1]} · {words}") if words else both


def _share(reading: ModelReading) -> str:
    return str(100 * reading.read // reading.total)


def _end_of(reasoning: GrowingText) -> str:
    text = (reasoning.since(max(0, reasoning.length - _REASONING_SHOWN)) or "").strip()
    return "… " + text.partition(" ")[2] if reasoning.length > _REASONING_SHOWN else text


def _body(step: StepCard) -> str:
    """Returns the thought without the sentence that the header says already."""
    text, said = step.thought_text.strip(), title(step)
    rest = text[len(said) :] if text.startswith(said) else None
    return text if rest is None or rest[:1] not in ("", ".", ":", "\n") else rest.lstrip(".: \n")


def _details(step: StepCard) -> str:
    if step.live:
        return ""
    parts = (
        _tr("model %1").replace("%1", duration(step.model_seconds)),
        _tr("code %1").replace("%1", duration(step.seconds)),
        *used_in_full(step.tokens, step.cost),
    )
    return f"{state_word(step.state)} · " + " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepWidget", text)
