"""How high a card will be, guessed without making its widget; the true height replaces the guess once it is shown."""

from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from desktop_agent.ui import theme
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.timeline.cards import AnswerCard, AnyCard, FailureCard, NoticeCard, PlanCard, StepCard, TaskCard
from desktop_agent.ui.timeline.file_rows import SHOWN as FILES_SHOWN
from desktop_agent.ui.timeline.helper_rows import SHOWN as HELPERS_SHOWN
from desktop_agent.ui.timeline.helper_rows import HelperRows
from desktop_agent.ui.timeline.output_section import LINES
from desktop_agent.ui.timeline.step_card import FOLDED_LINES
from desktop_agent.ui.timeline.text_block import line_height
from desktop_agent.ui.timeline.tool_rows import SHOWN, ToolRows

_LONG = 20_000


@dataclass(frozen=True)
class Estimates:
    """Guesses heights at one width and font size."""

    width: int
    text_line: int
    code_line: int
    letter: float
    header: int
    row: int

    @classmethod
    def now(cls, width: int) -> "Estimates":
        """Returns estimates for the fonts of the current theme."""
        fonts = theme.current()
        return cls(
            width=max(200, width),
            text_line=line_height(fonts.ui_font()),
            code_line=line_height(fonts.mono_font()),
            letter=QFontMetrics(fonts.ui_font()).averageCharWidth(),
            header=scaled(20) + 16,
            row=ToolRows.row_height(),
        )

    def height(self, card: AnyCard, *, opened: bool) -> int:
        """Returns about how high a card is."""
        if isinstance(card, StepCard):
            return self._step(card, opened)
        if isinstance(card, TaskCard):
            return self._text(card.text) + 18
        if isinstance(card, PlanCard):
            edit = scaled(29) + 12 if card.editable else 0
            return self.header + (self._text(card.text) + 10 + edit if opened else 0)
        actions = scaled(29) + 12
        if isinstance(card, AnswerCard):
            return self.header + 2 * self._text(card.text[:_LONG]) + 20 + actions
        if isinstance(card, FailureCard):
            return self.header + self._text(card.message) + self._text(card.advice) + actions + 20
        assert isinstance(card, NoticeCard)
        return self.header + self.text_line + 10 + actions

    def _step(self, step: StepCard, opened: bool) -> int:
        total = self.header + 2
        code = step.code_text
        if code:
            lines = code.count("\n") + 1
            total += (lines if opened else min(lines, FOLDED_LINES)) * self.code_line + 14
        if step.failure is not None:
            total += self.code_line + 16
        if step.refused_import:
            total += self.text_line + 9 if step.import_allowed else scaled(29) + 12
        if not opened:
            return total
        if step.thought:
            total += self._text(step.thought) + 9
        total += (min(len(step.tools), SHOWN + 1) + min(len(step.files), FILES_SHOWN + 1)) * self.row
        total += min(len(step.helpers), HELPERS_SHOWN + 1) * HelperRows.row_height()
        if step.has_output:
            total += (min(LINES, step.output_text.count("\n", 0, _LONG) + 1) + 1) * self.code_line + 16
        if step.value is not None and not step.is_final_answer:
            total += 3 * self.code_line
        return total

    def _text(self, text: str) -> int:
        if not text:
            return 0
        wrapped = len(text[:_LONG]) * self.letter / self.width
        return (text.count("\n", 0, _LONG) + 1 + int(wrapped)) * self.text_line
