"""The widget of a plan, which a person may change in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.button_row import place_buttons
from desktop_agent.ui.timeline.card_frame import PAD, CardFrame, Section, TextSection
from desktop_agent.ui.timeline.cards import PlanCard
from desktop_agent.ui.timeline.header_section import HeaderSection, Heading, Mark
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.markdown_view import MarkdownView
from desktop_agent.ui.timeline.money import used
from desktop_agent.ui.timeline.text_block import line_height
from desktop_agent.ui.timeline.wording import duration
from desktop_agent.ui.widgets.label_button import LabelButton, Part

_LINES = 3, 20


class PlanEditor(QPlainTextEdit):
    """The plan as text; Ctrl+Enter keeps it, Escape drops the changes.

    Signals:
        kept: The text shall be the plan.
        dropped: The plan shall stay as it was.
    """

    kept = Signal()
    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ends the editing, or edits."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class EditSection(Section):
    """The button below a plan; while the plan is edited, the editor and two buttons.

    Signals:
        begun: The plan is to be edited.
        ended: The editing is over; the new text, or None when it was dropped.
        grown: The height it needs is another one.
    """

    begun = Signal()
    ended = Signal(object)
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = PlanEditor(self)
        self.editor.setAccessibleName(self.tr("Plan"))
        self.editor.setTabChangesFocus(True)
        self.editor.kept.connect(self._keep)
        self.editor.dropped.connect(lambda: self.ended.emit(None))
        self.editor.textChanged.connect(self._grow)
        self.edit = LabelButton(Part(self.tr("Edit plan")), icon_name="edit", parent=self)
        self.edit.clicked.connect(self.begun)
        self.keep = LabelButton(Part(self.tr("Use this plan")), kind="primary", parent=self)
        self.keep.clicked.connect(self._keep)
        self.drop = LabelButton(Part(self.tr("Cancel")), parent=self)
        self.drop.clicked.connect(lambda: self.ended.emit(None))
        self._lines = 0
        self.show_editor(None)

    @property
    def editing(self) -> bool:
        """The editor is open."""
        return not self.editor.isHidden()

    def show_editor(self, plan: str | None) -> None:
        """Opens the editor with a plan, or closes it."""
        for widget in (self.editor, self.keep, self.drop):
            widget.setVisible(plan is not None)
        self.edit.setVisible(plan is None)
        if plan is not None:
            colours = theme.current()
            self.editor.setFont(colours.ui_font())
            self.editor.setStyleSheet(
                f"QPlainTextEdit {{ border: 1px solid {colours.accent}; border-radius: 6px; padding: 3px;"
                f" background: {colours.surface}; color: {colours.text}; }}"
            )
            self.editor.setPlainText(plan)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def busy(self) -> bool:
        """The changes would be lost."""
        return self.editing

    def height_for(self, width: int) -> int:
        """The editor and the buttons, with room below them."""
        buttons = place_buttons(self._buttons(), 0, 0, width - 2 * PAD, move=False)
        return (self._editor_height() + 8 if self.editing else 0) + buttons + PAD

    def _buttons(self) -> list[QPushButton]:
        return [self.edit, self.keep, self.drop]

    def _editor_height(self) -> int:
        lines = max(_LINES[0], min(self.editor.blockCount() + 1, _LINES[1]))
        return lines * line_height(theme.current().ui_font()) + 16

    def _keep(self) -> None:
        text = self.editor.toPlainText().strip()
        self.ended.emit(text or None)

    def _grow(self) -> None:
        if self.editing and self.editor.blockCount() != self._lines:
            self._lines = self.editor.blockCount()
            self.grown.emit()

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the editor over the buttons."""
        top = 0
        if self.editing:
            self.editor.setGeometry(PAD, 0, self.width() - 2 * PAD, self._editor_height())
            top = self._editor_height() + 8
        place_buttons(self._buttons(), PAD, top, self.width() - 2 * PAD)


class PlanWidget(CardFrame):
    """A plan."""

    def __init__(self, hub: CardHub, parent: QWidget | None = None) -> None:
        super().__init__(hub, parent)
        self.header = HeaderSection(self)
        self.view = MarkdownView()
        self.view.setAccessibleName(self.tr("Plan"))
        self.text = TextSection(self.view, self, top=0, bottom=10)
        self.edit = EditSection(self)
        self.edit.begun.connect(self._begin)
        self.edit.ended.connect(self._end)
        self.edit.grown.connect(lambda: self.hub.resized.emit(self))
        for section in (self.header, self.text, self.edit):
            self.add(section)

    @property
    def plan(self) -> PlanCard:
        """The plan it shows."""
        assert isinstance(self.card, PlanCard)
        return self.card

    def refresh(self, *, opened: bool) -> None:
        """Shows the plan as far as it is known."""
        card = self.plan
        figures = self.tr("writing")
        if card.ready:
            figures = duration(card.seconds)
            if words := used(card.tokens, card.cost):
                figures += f" · {words}"
        badge = Mark(self.tr("Plan"), "accent" if not card.ready else "", "book")
        marks = (Mark(self.tr("edited"), "accent"),) if card.edited else ()
        self.header.show_heading(Heading(badge, "", marks, figures), opened=opened)
        if self.edit.editing and not card.editable:
            self.edit.show_editor(None)
        self.text.setVisible(opened and bool(card.text) and not self.edit.editing)
        self.edit.setVisible(opened and card.editable)
        colours = theme.current()
        if opened and not self.edit.editing:
            self.view.show_markdown(card.text.strip(), colours.ui_font(), colours.color("text"))

    def _begin(self) -> None:
        self.edit.show_editor(self.plan.text.strip())
        self.text.setVisible(False)
        self.hub.resized.emit(self)

    def _end(self, text: str | None) -> None:
        changed = text is not None and text != self.plan.text.strip()
        self.edit.show_editor(None)
        self.refresh(opened=True)
        self.hub.resized.emit(self)
        if changed:
            self.hub.plan_edited.emit(text)
