"""Widgets for cards, used again and again."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_agent.ui.timeline.card_frame import CardFrame
from desktop_agent.ui.timeline.cards import AnswerCard, AnyCard, FailureCard, NoticeCard, PlanCard, StepCard, TaskCard
from desktop_agent.ui.timeline.hub import CardHub
from desktop_agent.ui.timeline.other_cards import AnswerWidget, FailureWidget, NoticeWidget, TaskWidget
from desktop_agent.ui.timeline.plan_card import PlanWidget
from desktop_agent.ui.timeline.step_card import StepWidget

_WIDGETS: Final[dict[type, type[CardFrame]]] = {
    TaskCard: TaskWidget,
    PlanCard: PlanWidget,
    StepCard: StepWidget,
    AnswerCard: AnswerWidget,
    FailureCard: FailureWidget,
    NoticeCard: NoticeWidget,
}
_KEPT: Final = 16


class CardPool:
    """Hands out widgets and takes them back.

    Attributes:
        live: The widgets in use, by the identity of their card.
    """

    def __init__(self, hub: CardHub, parent: QWidget) -> None:
        self._hub = hub
        self._parent = parent
        self._idle: dict[type, list[CardFrame]] = {}
        self.live: dict[int, CardFrame] = {}

    def take(self, card: AnyCard) -> CardFrame:
        """Returns a widget for a card: if there is one, that which showed it last."""
        idle = self._idle.setdefault(type(card), [])
        place = next((place for place, widget in enumerate(idle) if widget.card is card), -1)
        widget = idle.pop(place) if idle else _WIDGETS[type(card)](self._hub, self._parent)
        self.live[id(card)] = widget
        return widget

    def prepare(self) -> None:
        """Makes a widget for the next step beforehand, since that takes as long as half a frame."""
        idle = self._idle.setdefault(StepCard, [])
        if not idle:
            idle.append(StepWidget(self._hub, self._parent))

    def release_unless(self, wanted: Callable[[int], bool]) -> None:
        """Takes back the widgets of cards that are not wanted; one that holds a selection or a draft stays in use."""
        for key in [key for key in self.live if not wanted(key)]:
            if not self.live[key].busy():
                self._release(key)

    def release_gone(self, there: Callable[[int], bool]) -> None:
        """Takes back the widgets of cards that are not there any more, whatever they hold."""
        for key in [key for key in self.live if not there(key)]:
            self._release(key)

    def release_all(self) -> None:
        """Takes back all widgets, whatever they hold."""
        for key in list(self.live):
            self._release(key)

    def _release(self, key: int) -> None:
        widget = self.live.pop(key)
        widget.hide()
        idle = self._idle[type(widget.card)]
        if len(idle) < _KEPT:
            idle.append(widget)
        else:
            widget.deleteLater()
