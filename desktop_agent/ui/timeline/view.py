"""The timeline: a run's cards, of which only those on the screen have widgets."""

import time
from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_agent.agent.events import AnyEvent
from desktop_agent.ui import keymap, theme
from desktop_agent.ui.timeline import keys
from desktop_agent.ui.timeline.card_frame import CardFrame
from desktop_agent.ui.timeline.card_menu import card_menu
from desktop_agent.ui.timeline.cards import AnyCard, StepCard
from desktop_agent.ui.timeline.column import MARGIN, CardColumn
from desktop_agent.ui.timeline.finder import Finder, opens
from desktop_agent.ui.timeline.highlight import prepare
from desktop_agent.ui.timeline.hits import Hit
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.model import Changes, RunModel
from desktop_agent.ui.timeline.outline import OutlineWindow
from desktop_agent.ui.timeline.scrolling import Scroller
from desktop_agent.ui.timeline.step_card import StepWidget

_REFRESH_MS: Final = 40
_TICK_MS: Final = 200


class TimelineView(QAbstractScrollArea):
    """Shows a run; follows its end until the person scrolls up.

    Events are collected for 40 ms and shown together. Heights of cards that have not been on the screen are guessed,
    and put right when they are; what the person is looking at stays where it is.

    Signals:
        approval: An answer to a question: its id, `run`, `run_and_pause` or `reject`, the changed code or None, a note,
            and a rule for later questions or an empty string.
        answered: An answer to a question of the code: its id, and the text, or None when the person declines.
        step_selected: The number of the step that was clicked or reached by key.
        action_requested: What was asked for in a card or its menu, and the step (0: the whole run).
        details_requested: A step and the name of the inspector's tab that shows more.
        plan_edited: The text that a person wrote in the place of the latest plan.
        changed: What the latest events did to the run; for others that show it.

    Attributes:
        clock: The time by which live steps count; a replay has a time of its own.
    """

    approval = Signal(str, str, object, str, str)
    answered = Signal(str, object)
    step_selected = Signal(int)
    action_requested = Signal(str, int)
    details_requested = Signal(int, str)
    plan_edited = Signal(str)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hub = CardHub(self)
        self.hub.approval.connect(self.approval)
        self.hub.answered.connect(self.answered)
        self.hub.action.connect(self.action_requested)
        self.hub.details.connect(self.details_requested)
        self.hub.plan_edited.connect(self.plan_edited)
        self.hub.folding.connect(self.fold)
        self.hub.pressed.connect(self._pressed)
        self.hub.resized.connect(self._resized)
        self.step_actions: tuple[str, ...] = ()
        self.clock: Callable[[], float] = wall_clock
        self.column = CardColumn(self.hub, self.viewport(), self._card_width)
        self.scroller = Scroller(self, self.column)
        self.outline: OutlineWindow | None = None
        self.finder = Finder(self)
        self._rebuilt = False
        self._refreshing = _timer(self, _REFRESH_MS, self.flush)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._restyling = _timer(self, 0, self._restyle)
        self._refitting = _timer(self, 0, self.refit)
        self._preparing = _timer(self, 0, self.column.prepare)
        self._ill_fitting: set[CardFrame] = set()
        self._step_keys: dict[str, Callable[[], None]] = {
            "step.next": lambda: self.walk(1),
            "step.previous": lambda: self.walk(-1),
            "step.fold": lambda: self.fold_current(False),
            "step.open": lambda: self.fold_current(True),
        }
        _prepare_colours()

    @property
    def run(self) -> RunModel:
        """The run that is shown."""
        return self.column.run

    @property
    def following(self) -> bool:
        """New things scroll into sight by themselves."""
        return self.scroller.following

    @property
    def current_step(self) -> int:
        """The number of the step that is selected, or 0."""
        return self.column.current.number if isinstance(self.column.current, StepCard) else 0

    @property
    def counting(self) -> bool:
        """The time of a live step is being counted."""
        return self._ticking.isActive()

    def set_run(self, run: RunModel | None) -> None:
        """Shows another run: a finished one from its answer on, any other one at its end."""
        self.column.show_run(run or RunModel())
        self.hub.hit = None
        self.finder.run_changed()
        self._rebuilt = False
        self.scroller.to_new()
        self._preparing.start()
        self._show_outline()
        self._follow_time()

    def set_moment(self, run: RunModel) -> None:
        """Shows the same run at another moment; who follows it stays at its end, who reads stays where they are."""
        y = self.verticalScrollBar().value()
        follows = self.following or (self.run.answer is not None and y == 0)
        self.column.show_moment(run)
        self.hub.hit = None
        self.finder.run_changed()
        self._rebuilt = False
        if follows:
            self.scroller.to_new()
        else:
            self.scroller.move_to(min(y, self.scroller.end))
        self._show_outline()
        self._follow_time()

    def apply(self, events: Iterable[AnyEvent]) -> None:
        """Takes the run's next events."""
        changes = self.run.apply(events)
        self.refresh(changes)
        self.changed.emit(changes)

    def refresh(self, changes: Changes) -> None:
        """Shows what changed in the run, a moment later; for those who give the run its events themselves."""
        for card in changes.changed:
            self.column.dirty[id(card)] = card
        self._rebuilt |= changes.rebuilt
        self.finder.run_changed()
        if not self._refreshing.isActive():
            self._refreshing.start()

    def flush(self) -> None:
        """Shows at once what has been collected."""
        self._refreshing.stop()
        column, scroller = self.column, self.scroller
        anchor = scroller.anchor()
        answer = self.run.answer
        answered = answer is not None and (len(column.cards) < 2 or column.cards[1] is not answer)
        if self._rebuilt:
            column.take_order()
        else:
            scroller.count_new(column.take_added())
        column.take_changes()
        self._rebuilt = False
        if answered and scroller.following:
            scroller.to_new()
        else:
            scroller.hold(anchor)
            if answered:
                scroller.pill.show_answer()
        self._preparing.start()
        self._show_outline()
        self._follow_time()

    def select_step(self, number: int, *, reveal: bool = True) -> None:
        """Selects a step and brings it into sight."""
        step = self.run.steps.get(number)
        if step is not None:
            self.flush()
            self._select(step, reveal=reveal)

    def fold(self, card: AnyCard, opened: bool) -> None:
        """Folds a card to its head and code, or opens it."""
        self.scroller.keeping(card, lambda: self.column.fold(card, opened))

    def widget_of(self, card: AnyCard) -> CardFrame | None:
        """Returns the widget that shows a card now, or None while it is out of sight."""
        return self.column.widget_of(card)

    def focus_approval(self) -> bool:
        """Brings the waiting question into sight and gives it the keyboard; False when none waits."""
        step = self.run.waiting
        if step is None:
            return False
        self.flush()
        self._select(step, reveal=True)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def focus_question(self) -> bool:
        """Brings the question of the code into sight and gives its box the keyboard; False when there is none."""
        step = self.run.asking
        if step is None:
            return False
        self.flush()
        self._select(step, reveal=True)
        widget = self.widget_of(step)
        if isinstance(widget, StepWidget) and widget.question is not None:
            widget.question.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def mark_hits(self) -> None:
        """Marks in the cards in sight what is looked for."""
        for widget in self.column.widgets:
            widget.mark_hits()

    def show_hit(self, hit: Hit) -> None:
        """Brings a place of the words that are looked for into sight, and marks it."""
        self.flush()
        card = hit.card
        self.hub.hit = hit
        self._select(card, reveal=True)
        if opens(hit) and not self.column.opened(card):
            self.fold(card, True)
        self.mark_hits()
        widget = self.widget_of(card)
        place = widget.hit_place() if widget is not None else None
        if place is not None:
            self.scroller.reveal_at(card, place.top(), place.height())

    def walk(self, by: int) -> None:
        """Selects the step that many steps further on."""
        step = self.column.neighbour(by)
        if step is not None:
            self._select(step, reveal=True)

    def fold_current(self, opened: bool) -> None:
        """Folds the selected card, or opens it."""
        if self.column.current is not None:
            self.fold(self.column.current, opened)

    def open_outline(self) -> None:
        """Shows the steps as a table; Enter there goes to a step."""
        if self.outline is None:
            self.outline = OutlineWindow(self.run, self.current_step, self)
            self.outline.table.chosen.connect(self._leave_outline)
            self.outline.finished.connect(self._outline_closed)
        self.outline.show()
        self.outline.activateWindow()
        self.outline.table.setFocus()

    def refit(self) -> None:
        """Gives cards whose contents have grown or shrunk by themselves the height they need."""
        anchor = self.scroller.anchor()
        self.column.refit(self._ill_fitting)
        self._ill_fitting.clear()
        self.scroller.hold(anchor)

    def _card_width(self) -> int:
        # The scroll bar stands in the right margin, so that cards and composer have the same edges.
        return max(160, self.width() - 2 * MARGIN)

    def _show_outline(self) -> None:
        if self.outline is not None:
            self.outline.show_run(self.run)

    def _leave_outline(self, number: int) -> None:
        if self.outline is not None:
            self.outline.accept()
        self.select_step(number)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _outline_closed(self) -> None:
        if self.outline is not None:
            self.outline.deleteLater()
            self.outline = None

    def _pressed(self, card: AnyCard) -> None:
        self._select(card, reveal=False)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _select(self, card: AnyCard, *, reveal: bool) -> None:
        other_step = self.column.select(card)
        if reveal:
            self.scroller.reveal(card)
        if other_step and isinstance(card, StepCard):
            self.step_selected.emit(card.number)

    def _resized(self, widget: CardFrame) -> None:
        self._ill_fitting.add(widget)
        self._refitting.start()

    def _restyle(self) -> None:
        """Draws everything with other colours or font sizes."""
        anchor = self.scroller.anchor()
        self.column.restyle()
        self.scroller.hold(anchor)
        self.viewport().update()

    def _follow_time(self) -> None:
        if self.run.live and self.isVisible():
            if not self._ticking.isActive():
                self._ticking.start()
        else:
            self._ticking.stop()

    def _tick(self) -> None:
        step = self.run.latest
        widget = self.widget_of(step) if step is not None else None
        if widget is not None:
            widget.tick(self.clock())

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        """Claims the keys of a question that has the keyboard from shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and keys.said_by(event)
            and keys.open_question(self, self.column) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks through the steps, folds and opens them, scrolls, and answers a question that has the keyboard."""
        said = keys.said_by(event)
        question = keys.open_question(self, self.column) if said else None
        if question is not None:
            keys.answer(question, said)
            return
        for command, act in self._step_keys.items():
            if keymap.pressed(command, event):
                act()
                return
        bar = self.verticalScrollBar()
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the keyboard."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Shows what can be done with the card under the mouse."""
        at = self.viewport().mapFromGlobal(event.globalPos())
        for widget in self.column.widgets:
            if widget.card is not None and widget.geometry().contains(at):
                self._select(widget.card, reveal=False)
                card_menu(widget.card, self.hub, self.step_actions, self).popup(event.globalPos())
                return

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Moves what is in sight by copying it; the scroller then sees to what has come in and gone."""
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measures the cards in sight anew; the others keep their guess until they are shown."""
        anchor = self.scroller.anchor()
        super().resizeEvent(event)
        self.scroller.hold(anchor)

    def showEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Begins to count the time of a live step."""
        super().showEvent(event)  # pyright: ignore[reportArgumentType]
        self._follow_time()

    def hideEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Stops counting."""
        super().hideEvent(event)  # pyright: ignore[reportArgumentType]
        self._ticking.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Takes other colours and fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._restyling.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground."""
        QPainter(self.viewport()).fillRect(event.rect(), theme.current().color("window"))


def wall_clock() -> float:
    """Returns the time of the day, in seconds since 1970."""
    return time.time()


def _timer(parent: TimelineView, milliseconds: int, call: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer


@cache
def _prepare_colours() -> None:
    # A tenth of a second, once, that the window must not wait for when the first code comes.
    QThreadPool.globalInstance().start(prepare)
