"""The timeline: a run's cards, of which only those on the screen have widgets."""

import time
from collections.abc import Iterable
from functools import cache
from typing import Final, cast

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_agent.agent.events import AnyEvent
from desktop_agent.ui import theme
from desktop_agent.ui.timeline.card_frame import CardFrame
from desktop_agent.ui.timeline.card_menu import card_menu
from desktop_agent.ui.timeline.card_pool import CardPool
from desktop_agent.ui.timeline.cards import AnyCard, StepCard
from desktop_agent.ui.timeline.estimates import Estimates
from desktop_agent.ui.timeline.folding import Folding
from desktop_agent.ui.timeline.heights import HeightIndex
from desktop_agent.ui.timeline.highlight import prepare
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.model import Changes, RunModel
from desktop_agent.ui.timeline.pill import NewPill
from desktop_agent.ui.timeline.step_card import StepWidget

MARGIN: Final = 22
GAP: Final = 12
TOP: Final = 16
_REFRESH_MS: Final = 40
_TICK_MS: Final = 200
_AT_END: Final = 8


class TimelineView(QAbstractScrollArea):
    """Shows a run; follows its end until the person scrolls up.

    Events are collected for 40 ms and shown together. Heights of cards that have not been on the screen are guessed,
    and put right when they are; what the person is looking at stays where it is.

    Signals:
        approval: An answer to a question: its id, `run`, `run_and_pause` or `reject`, the changed code or None, a note,
            and a rule for later questions or an empty string.
        step_selected: The number of the step that was clicked or reached by key.
        action_requested: What was asked for in a card or its menu, and the step (0: the whole run).
        details_requested: A step and the name of the inspector's tab that shows more.
        changed: What the latest events did to the run; for others that show it.
    """

    approval = Signal(str, str, object, str, str)
    step_selected = Signal(int)
    action_requested = Signal(str, int)
    details_requested = Signal(int, str)
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
        self.hub.action.connect(self.action_requested)
        self.hub.details.connect(self.details_requested)
        self.hub.folding.connect(self.fold)
        self.hub.pressed.connect(self._pressed)
        self.hub.resized.connect(self._resized)
        self.step_actions: tuple[str, ...] = ()
        self._model = RunModel()
        self._cards: list[AnyCard] = []
        # Where a card stands in what is shown, which lags a moment behind the run.
        self._places: dict[int, int] = {}
        self._heights = HeightIndex()
        self._folding = Folding()
        self._pool = CardPool(self.hub, self.viewport())
        self._current: AnyCard | None = None
        self._following = True
        self._new = 0
        self._moving = False
        self._syncing = False
        self._dirty: dict[int, AnyCard] = {}
        self._rebuilt = False
        self._pill = NewPill(self)
        self._pill.clicked.connect(self._to_new)
        self._refreshing = _timer(self, _REFRESH_MS, self.flush)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._restyling = _timer(self, 0, self._restyle)
        self._refitting = _timer(self, 0, self._refit)
        self._ill_fitting: set[CardFrame] = set()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().setSingleStep(40)
        _prepare_colours()

    @property
    def run(self) -> RunModel:
        """The run that is shown."""
        return self._model

    @property
    def following(self) -> bool:
        """New things scroll into sight by themselves."""
        return self._following

    @property
    def current_step(self) -> int:
        """The number of the step that is selected, or 0."""
        return self._current.number if isinstance(self._current, StepCard) else 0

    def set_run(self, run: RunModel | None) -> None:
        """Shows another run: a finished one from its answer on, any other one at its end."""
        self._pool.release_all()
        self._model = run or RunModel()
        self._set_cards(self._model.cards)
        self._folding = Folding()
        self._folding.steps_changed(self._model)
        self._current = None
        self._dirty.clear()
        self._rebuilt = False
        self._new = 0
        self._pill.hide()
        self._guess_all()
        self._following = self._model.answer is None
        self._move_to(self._end() if self._following else 0)
        self._follow_time()

    def apply(self, events: Iterable[AnyEvent]) -> None:
        """Takes the run's next events."""
        changes = self._model.apply(events)
        self.refresh(changes)
        self.changed.emit(changes)

    def refresh(self, changes: Changes) -> None:
        """Shows what changed in the run, a moment later; for those who give the run its events themselves."""
        for card in changes.changed:
            self._dirty[id(card)] = card
        self._rebuilt |= changes.rebuilt
        if not self._refreshing.isActive():
            self._refreshing.start()

    def flush(self) -> None:
        """Shows at once what has been collected."""
        self._refreshing.stop()
        anchor = self._anchor()
        answered = self._model.answer is not None and (len(self._cards) < 2 or self._cards[1] is not self._model.answer)
        if self._rebuilt:
            self._take_order()
        else:
            self._take_added()
        for card in (*self._dirty.values(), *self._folding.steps_changed(self._model)):
            if id(card) in self._places:
                self._measure_again(card)
        self._dirty.clear()
        self._rebuilt = False
        if answered and self._following:
            self._following = False
            self._move_to(0)
        elif self._following:
            self._move_to(self._end())
        else:
            self._move_to(self._place_of(anchor))
            if answered:
                self._pill.show_answer()
        self._follow_time()

    def select_step(self, number: int, *, reveal: bool = True) -> None:
        """Selects a step and brings it into sight."""
        step = self._model.steps.get(number)
        if step is not None:
            self.flush()
            self._select(step, reveal=reveal)

    def fold(self, card: AnyCard, opened: bool) -> None:
        """Folds a card to its head and code, or opens it."""
        anchor = (card, self._top(self._place(card)) - self.verticalScrollBar().value())
        self._folding.choose(card, opened)
        self._measure_again(card)
        self._following = self._following and self._at_end()
        self._move_to(self._top(self._place(card)) - anchor[1])

    def widget_of(self, card: AnyCard) -> CardFrame | None:
        """Returns the widget that shows a card now, or None while it is out of sight."""
        return self._pool.live.get(id(card))

    def focus_approval(self) -> bool:
        """Brings the waiting question into sight and gives it the keyboard; False when none waits."""
        step = self._model.waiting
        if step is None:
            return False
        self.flush()
        self._select(step, reveal=True)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def find_step(self, words: str, *, backwards: bool = False) -> bool:
        """Selects the next step whose text has these words, from the selected one on; False when none has."""
        wanted = words.casefold()
        steps = [card for card in self._cards if isinstance(card, StepCard)]
        if backwards:
            steps.reverse()
        start = steps.index(self._current) + 1 if isinstance(self._current, StepCard) else 0
        for step in (*steps[start:], *steps[:start]):
            texts = (step.thought_text, step.code_text, step.output_text)
            if any(wanted in text.casefold() for text in texts):
                self._select(step, reveal=True)
                return True
        return False

    # Cards and their heights

    def _card_width(self) -> int:
        # The scroll bar stands in the right margin, so that cards and composer have the same edges.
        return max(160, self.width() - 2 * MARGIN)

    def _set_cards(self, cards: Iterable[AnyCard]) -> None:
        self._cards = list(cards)
        self._places = {id(card): place for place, card in enumerate(self._cards)}

    def _place(self, card: AnyCard) -> int:
        return self._places[id(card)]

    def _opened(self, card: AnyCard) -> bool:
        return self._folding.opened(card)

    def _guess_all(self) -> None:
        guess = Estimates.now(self._card_width())
        self._heights.reset([guess.height(card, opened=self._opened(card)) + GAP for card in self._cards])

    def _take_added(self) -> None:
        guess = Estimates.now(self._card_width())
        added = self._model.cards[len(self._cards) :]
        for card in added:
            self._places[id(card)] = len(self._cards)
            self._cards.append(card)
            self._heights.append(guess.height(card, opened=self._opened(card)) + GAP)
        if added and not self._following:
            self._new += len(added)
            self._pill.show_count(self._new)

    def _take_order(self) -> None:
        known = {id(card): self._heights[place] for place, card in enumerate(self._cards)}
        guess = Estimates.now(self._card_width())
        self._set_cards(self._model.cards)
        self._heights.reset(
            [known.get(id(card)) or guess.height(card, opened=self._opened(card)) + GAP for card in self._cards]
        )
        kept = {id(card) for card in self._cards}
        self._pool.release_unless(lambda key: key in kept)

    def _measure_again(self, card: AnyCard) -> None:
        place = self._place(card)
        widget = self._pool.live.get(id(card))
        if widget is None:
            height = Estimates.now(self._card_width()).height(card, opened=self._opened(card))
        else:
            widget.bind(card, opened=self._opened(card))
            height = self._fit(widget)
        self._heights.set(place, height + GAP)

    def _fit(self, widget: CardFrame) -> int:
        width = self._card_width()
        height = widget.height_for(width)
        if widget.width() == width and widget.height() == height:
            widget.arrange()
        else:
            widget.resize(width, height)
        return height

    # Places

    def _top(self, place: int) -> int:
        return TOP + self._heights.top(place)

    def _end(self) -> int:
        return max(0, TOP + self._heights.total + TOP - GAP - self.viewport().height())

    def _at_end(self) -> bool:
        return self.verticalScrollBar().value() >= self._end() - _AT_END

    def _anchor(self) -> tuple[AnyCard, int] | None:
        if not self._cards:
            return None
        y = self.verticalScrollBar().value()
        place = self._heights.at(y - TOP)
        return self._cards[place], y - self._top(place)

    def _place_of(self, anchor: tuple[AnyCard, int] | None) -> int:
        if anchor is None:
            return self.verticalScrollBar().value()
        try:
            return self._top(self._place(anchor[0])) + anchor[1]
        except KeyError:
            # The card is gone, as a pause's is when the run goes on.
            return self.verticalScrollBar().value()

    def _move_to(self, y: int) -> None:
        """Scrolls to a height and gives the cards there their widgets."""
        bar = self.verticalScrollBar()
        self._moving = True
        # Cards that come into sight are measured, which may move the end: twice is enough, since few are in sight.
        for _ in range(3):
            self._set_range()
            bar.setValue(y)
            self._sync()
            if not self._following or y >= self._end():
                break
            y = self._end()
        self._moving = False

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, self._end())
        bar.setPageStep(self.viewport().height())

    def _sync(self) -> None:
        """Gives every card in sight a widget, and takes back those of the others."""
        if self._syncing:
            return
        self._syncing = True
        seen: set[int] = set()
        bar = self.verticalScrollBar()
        y = bar.value()
        bottom = y + self.viewport().height()
        place = self._heights.at(y - TOP) if self._cards else 0
        while place < len(self._cards) and self._top(place) < bottom:
            card = self._cards[place]
            seen.add(id(card))
            height = self._show(card)
            change = height + GAP - self._heights[place]
            if change:
                above = self._top(place) < y
                self._heights.set(place, height + GAP)
                if above and not self._following:
                    # What is below the edge stays where it is.
                    y, bottom = y + change, bottom + change
            place += 1
        self._pool.release_unless(lambda key: key in seen)
        if y != bar.value():
            self._moving, before = True, self._moving
            self._set_range()
            bar.setValue(y)
            self._moving = before
        for widget in self._pool.live.values():
            card = widget.card
            assert card is not None
            widget.move(MARGIN, self._top(self._place(card)) - y)
            widget.show()
        self._syncing = False

    def _show(self, card: AnyCard) -> int:
        widget = self._pool.live.get(id(card))
        if widget is None:
            widget = self._pool.take(card)
            if isinstance(widget, StepWidget):
                widget.authorize(self._model.imports)
            widget.bind(card, opened=self._opened(card))
            widget.show_current(card is self._current)
        elif widget.revision != card.revision and id(card) not in self._dirty:
            widget.bind(card, opened=self._opened(card))
        elif widget.width() == self._card_width():
            return widget.height()
        return self._fit(widget)

    # What the person does

    def _scrolled(self) -> None:
        if not self._moving:
            self._following = self._at_end()
            if self._following:
                self._new = 0
                self._pill.hide()
            elif self._model.live and not self._pill.isVisible():
                self._pill.show_count(self._new)
        self._sync()

    def _to_new(self) -> None:
        self._pill.hide()
        self._new = 0
        if self._model.answer is not None:
            self._following = False
            self._move_to(0)
        else:
            self._following = True
            self._move_to(self._end())

    def _pressed(self, card: AnyCard) -> None:
        self._select(card, reveal=False)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _select(self, card: AnyCard, *, reveal: bool) -> None:
        before = self._current
        self._current = card
        for one in (before, card):
            widget = self.widget_of(one) if one is not None else None
            if widget is not None:
                widget.show_current(one is card)
        if reveal:
            self._reveal(card)
        if isinstance(card, StepCard) and card is not before:
            self.step_selected.emit(card.number)

    def _reveal(self, card: AnyCard) -> None:
        place = self._place(card)
        top, height = self._top(place), self._heights[place] - GAP
        y, room = self.verticalScrollBar().value(), self.viewport().height()
        if top < y or top + height > y + room:
            target = top - TOP if top < y or height > room - 2 * TOP else top + height + TOP - room
            self._following = target >= self._end() - _AT_END
            self._move_to(target)
            # Its true height may be another one than was guessed.
            top, height = self._top(place), self._heights[place] - GAP
            if top + height > self.verticalScrollBar().value() + room and height < room:
                self._move_to(top + height + TOP - room)

    def _walk(self, by: int) -> None:
        steps = [card for card in self._cards if isinstance(card, StepCard)]
        if not steps:
            return
        if isinstance(self._current, StepCard):
            place = steps.index(self._current) + by
        else:
            place = 0 if by > 0 else len(steps) - 1
        self._select(steps[max(0, min(place, len(steps) - 1))], reveal=True)

    def _waiting_widget(self) -> StepWidget | None:
        """Returns the widget of the question that keys may answer: the one that has the keyboard."""
        step = self._model.waiting
        widget = self.widget_of(step) if step is not None else None
        if not isinstance(widget, StepWidget) or widget.approval is None:
            return None
        focused = cast("QWidget | None", self.window().focusWidget())
        inside = focused is not None and widget.isAncestorOf(focused)
        return widget if inside or (focused is self and self._current is step) else None

    def _approval_key(self, event: QKeyEvent) -> str:
        """Returns what a key says to a question, or an empty string."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return "run_and_pause" if shift else "run"
        if event.key() == Qt.Key.Key_F2:
            return "edit"
        if control and event.key() == Qt.Key.Key_Backspace:
            return "reject"
        return ""

    def _resized(self, widget: CardFrame) -> None:
        self._ill_fitting.add(widget)
        self._refitting.start()

    def _refit(self) -> None:
        anchor = self._anchor()
        for widget in self._ill_fitting:
            card = widget.card
            if card is not None and self._pool.live.get(id(card)) is widget:
                self._heights.set(self._place(card), self._fit(widget) + GAP)
        self._ill_fitting.clear()
        self._move_to(self._end() if self._following else self._place_of(anchor))

    def _restyle(self) -> None:
        """Draws everything with other colours or font sizes."""
        anchor = self._anchor()
        self._guess_all()
        for widget in self._pool.live.values():
            card = widget.card
            assert card is not None
            widget.bind(card, opened=self._opened(card))
            self._heights.set(self._place(card), self._fit(widget) + GAP)
        self._move_to(self._end() if self._following else self._place_of(anchor))
        self.viewport().update()

    def _follow_time(self) -> None:
        if self._model.live and self.isVisible():
            if not self._ticking.isActive():
                self._ticking.start()
        else:
            self._ticking.stop()

    def _tick(self) -> None:
        step = self._model.latest
        widget = self.widget_of(step) if step is not None else None
        if widget is not None:
            widget.tick(time.time())

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        """Claims the keys of a question that has the keyboard from shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._approval_key(event)
            and self._waiting_widget() is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks through the steps, folds and opens them, scrolls, and answers a question that has the keyboard."""
        waiting = self._waiting_widget()
        said = self._approval_key(event) if waiting is not None else ""
        if waiting is not None and said and waiting.approval is not None:
            if said == "edit":
                waiting.approval.toggle_edit()
            elif said == "reject":
                waiting.approval.open_note()
            else:
                waiting.approval.answer(said)
            return
        bar = self.verticalScrollBar()
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_J:
                self._walk(1)
            case Qt.Key.Key_K:
                self._walk(-1)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if self._current is not None:
                self.fold(self._current, event.key() == Qt.Key.Key_Right)
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
        for widget in self._pool.live.values():
            if widget.card is not None and widget.geometry().contains(at):
                self._select(widget.card, reveal=False)
                card_menu(widget.card, self.hub, self.step_actions, self).popup(event.globalPos())
                return

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Moves what is in sight by copying it; `_sync` then sees to what has come in and gone."""
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measures the cards in sight anew; the others keep their guess until they are shown."""
        anchor = self._anchor()
        super().resizeEvent(event)
        self._move_to(self._end() if self._following else self._place_of(anchor))

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
