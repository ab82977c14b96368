"""The widgets of all cards that are no steps and no plans: task, answer, failure, notice."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.button_row import place_buttons
from desktop_agent.ui.timeline.card_frame import PAD, RADIUS, CardFrame, Section, TextSection
from desktop_agent.ui.timeline.cards import AnswerCard, FailureCard, NoticeCard, TaskCard
from desktop_agent.ui.timeline.header_section import HeaderSection, Heading, Mark
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.markdown_view import MarkdownView
from desktop_agent.ui.timeline.money import used, used_in_full
from desktop_agent.ui.timeline.text_block import TextBlock
from desktop_agent.ui.timeline.value_section import ValueSection
from desktop_agent.ui.timeline.wording import action_text, attached, cap_text, duration, notice, plural, whole
from desktop_agent.ui.widgets.label_button import LabelButton, Part

_BUBBLE_SHARE: Final = 0.86
_LARGE_ANSWER: Final = 160
_ANSWER_SHOWN: Final = 20_000
_AFTERWARDS: Final = ("continue", "fork_end", "export", "compare", "template", "replay")


class TaskWidget(CardFrame):
    """What the person asked, as a bubble at the right."""

    def __init__(self, hub: CardHub, parent: QWidget | None = None) -> None:
        super().__init__(hub, parent)
        self.text = TextBlock(self)
        self.text.setAccessibleName(self.tr("Task"))

    def texts(self) -> Mapping[str, TextBlock]:
        """The task."""
        return {"task": self.text}

    def refresh(self, *, opened: bool) -> None:
        """Shows the task."""
        assert isinstance(self.card, TaskCard)
        colours = theme.current()
        self.text.show_font(colours.ui_font(), colours.color("text"))
        said = attached([Path(file).name for file in self.card.files], self.card.images)
        self.text.show_text(f"{self.card.text}\n{said}" if said else self.card.text)

    def height_for(self, width: int) -> int:
        """The text's height and the room around it."""
        return self.text.height_for(self._text_width(width)) + 18

    def busy(self) -> bool:
        """A selection would be lost."""
        return self.text.textCursor().hasSelection()

    def arrange(self) -> None:
        """Places the text at the right."""
        wide = self._text_width(self.width())
        self.text.setGeometry(self.width() - wide - PAD, 8, wide, self.height() - 16)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bubble."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("window"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("accent_soft"))
        left = self.text.geometry().left() - PAD
        painter.drawRoundedRect(QRectF(left, 0, self.width() - left, self.height()), RADIUS, RADIUS)

    def _text_width(self, width: int) -> int:
        most = int(width * _BUBBLE_SHARE) - 2 * PAD
        metrics = self.text.fontMetrics()
        widest = 0
        for line in self.text.shown_text()[:2000].split("\n"):
            widest = max(widest, metrics.horizontalAdvance(line))
        return max(40, min(most, widest + 2))


class AnswerWidget(CardFrame):
    """The answer in large type, with what it cost."""

    def __init__(self, hub: CardHub, parent: QWidget | None = None) -> None:
        super().__init__(hub, parent)
        self.header = HeaderSection(self)
        self.view = MarkdownView()
        self.view.setAccessibleName(self.tr("Answer"))
        self.text = TextSection(self.view, self, top=4, bottom=16)
        self.value = ValueSection(self)
        self.value.rule = False
        self.next_actions = ActionSection(hub, self)
        for section in (self.header, self.text, self.value, self.next_actions):
            self.add(section)

    def texts(self) -> Mapping[str, TextBlock]:
        """The answer."""
        return {"answer": self.view}

    def refresh(self, *, opened: bool) -> None:
        """Shows the answer."""
        card = self.card
        assert isinstance(card, AnswerCard)
        reached = card.state == "max_steps"
        badge = Mark(self.tr("Answer"), "warning" if reached else "success", "clock" if reached else "check")
        marks = (Mark(self.tr("at the step limit"), "warning"),) if reached else ()
        parts = [plural(self.tr("%n step(s)", "", card.steps), card.steps)]
        parts.append(duration(card.seconds))
        if figures := used(card.tokens, card.cost):
            parts.append(figures)
        details = " · ".join(used_in_full(card.tokens, card.cost))
        self.header.show_heading(Heading(badge, "", marks, " · ".join(parts), details=details))
        self.next_actions.show_actions((*(("raise_limit",) if reached else ()), *_AFTERWARDS), urgent=reached)
        colours = theme.current()
        as_value = card.shown.kind in ("picture", "table", "audio")
        self.value.setVisible(as_value)
        self.text.setVisible(not as_value)
        if as_value:
            self.value.show_value(card.shown, "")
            return
        text = card.text
        size = 9 if len(text) <= _LARGE_ANSWER and text.count("\n") < 3 else 2
        font = colours.ui_font(size, QFont.Weight.DemiBold if size == 9 else QFont.Weight.Normal)
        if isinstance(card.answer, str) and len(text) <= _ANSWER_SHOWN:
            self.view.show_markdown(text, font, colours.color("text"))
        else:
            plain = font if isinstance(card.answer, (int, float)) or size == 9 else colours.mono_font(1)
            self.view.show_font(plain, colours.color("text"))
            more = "\n" + self.tr("… %1 characters in all").replace("%1", whole(len(text)))
            self.view.show_text(text if len(text) <= _ANSWER_SHOWN else text[:_ANSWER_SHOWN] + more)

    def copy(self) -> None:
        """Copies the answer's text."""
        assert isinstance(self.card, AnswerCard)
        QGuiApplication.clipboard().setText(self.card.text)


class ActionSection(Section):
    """Buttons for what can be done next."""

    def __init__(self, hub: CardHub, parent: QWidget) -> None:
        super().__init__(parent)
        self._hub = hub
        self.buttons: list[QPushButton] = []
        self._actions: list[tuple[str, str]] = []

    def show_actions(
        self, actions: tuple[str, ...], *, urgent: bool = True, words: Mapping[str, str] | None = None
    ) -> None:
        """Shows a button for each action, the first one filled where the run needs it.

        Args:
            actions: Their names.
            urgent: The run needs one of them.
            words: Texts for actions that say more than their usual one.
        """
        texts = [(words or {}).get(action, action_text(action)) for action in actions]
        shown = list(zip(actions, texts, strict=True))
        if shown == self._actions:
            return
        self._actions = shown
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for number, (action, text) in enumerate(shown):
            button = LabelButton(Part(text), kind="" if number or not urgent else "primary", parent=self)
            button.clicked.connect(lambda _=False, name=action: self._hub.action.emit(name, 0))
            button.show()
            self.buttons.append(button)
        # Another card's buttons may stand in a section of the same size: nothing would place them.
        place_buttons(self.buttons, PAD, 0, self.width() - 2 * PAD)
        self.setVisible(bool(actions))

    def height_for(self, width: int) -> int:
        """The buttons' lines and the room below them."""
        return place_buttons(self.buttons, 0, 0, width - 2 * PAD, move=False) + PAD

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the buttons."""
        place_buttons(self.buttons, PAD, 0, self.width() - 2 * PAD)


class FailureWidget(CardFrame):
    """Why a run cannot go on, and buttons for what to do about it."""

    def __init__(self, hub: CardHub, parent: QWidget | None = None) -> None:
        super().__init__(hub, parent)
        self.header = HeaderSection(self)
        self.header.ground = "danger_soft"
        self.message_view = TextBlock()
        self.message_view.setAccessibleName(self.tr("Cause"))
        self.message = TextSection(self.message_view, self, top=8, bottom=4, rule=True)
        self.advice_view = TextBlock()
        self.advice_view.setAccessibleName(self.tr("What to do"))
        self.advice = TextSection(self.advice_view, self, top=0, bottom=8)
        self.next_actions = ActionSection(hub, self)
        for section in (self.header, self.message, self.advice, self.next_actions):
            self.add(section)

    def texts(self) -> Mapping[str, TextBlock]:
        """Cause and advice."""
        return {"message": self.message_view, "advice": self.advice_view}

    def refresh(self, *, opened: bool) -> None:
        """Shows the failure."""
        card = self.card
        assert isinstance(card, FailureCard)
        colours = theme.current()
        badge = Mark(self.tr("Failed"), "danger", "exclamation")
        self.header.show_heading(Heading(badge, self.tr("The run cannot go on"), (), card.kind))
        self.message_view.show_font(colours.ui_font(), colours.color("text"))
        self.message_view.show_text(card.message)
        self.advice.setVisible(bool(card.advice))
        self.advice_view.show_font(colours.ui_font(), colours.color("text_muted"))
        self.advice_view.show_text(card.advice)
        self.next_actions.show_actions(tuple(card.actions))
        self.next_actions.setVisible(bool(card.actions))


class NoticeWidget(CardFrame):
    """A run that was stopped, paused or cut off."""

    def __init__(self, hub: CardHub, parent: QWidget | None = None) -> None:
        super().__init__(hub, parent)
        self.header = HeaderSection(self)
        self.view = TextBlock()
        self.text = TextSection(self.view, self, top=0, bottom=10)
        self.next_actions = ActionSection(hub, self)
        for section in (self.header, self.text, self.next_actions):
            self.add(section)

    def texts(self) -> Mapping[str, TextBlock]:
        """The notice."""
        return {"notice": self.view}

    def refresh(self, *, opened: bool) -> None:
        """Shows the notice."""
        card = self.card
        assert isinstance(card, NoticeCard)
        badges = {
            "cancelled": Mark(self.tr("Stopped"), "", "stop"),
            "paused": Mark(self.tr("Paused"), "warning", "pause"),
            "interrupted": Mark(self.tr("Interrupted"), "warning", "interrupted"),
            "branched": Mark(self.tr("Branch"), "accent", "fork"),
        }
        colours = theme.current()
        self.header.show_heading(Heading(badges[card.kind], ""))
        self.view.show_font(colours.ui_font(), colours.color("text_muted"))
        self.view.show_text(notice(card))
        actions = {"branched": ("open_parent",), "cancelled": ("resume", "replay"), "interrupted": ("resume", "replay")}
        words: dict[str, str] = {}
        wanted: tuple[str, ...] = actions.get(card.kind, ("resume",))
        if card.limit:
            wanted = ("raise_cap",)
            text = self.tr("Raise to %1 and go on").replace("%1", cap_text(card.limit, card.raised))
            words = {"raise_cap": text}
        self.next_actions.show_actions(wanted, urgent=card.kind not in ("branched", "cancelled"), words=words)
