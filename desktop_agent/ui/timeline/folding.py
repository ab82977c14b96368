"""Which cards are open."""

from desktop_agent.ui.timeline.cards import AnyCard, StepCard
from desktop_agent.ui.timeline.model import RunModel

OPEN_STEPS = 3


class Folding:
    """The latest steps, failed ones and the waiting one are open; what a person chose holds."""

    def __init__(self) -> None:
        self._chosen: dict[AnyCard, bool] = {}
        self._latest: list[StepCard] = []

    def opened(self, card: AnyCard) -> bool:
        """Returns whether a card is open."""
        chosen = self._chosen.get(card)
        if chosen is not None:
            return chosen
        if not isinstance(card, StepCard):
            return True
        return card.live or card.failure is not None or card in self._latest

    def choose(self, card: AnyCard, opened: bool) -> None:
        """Keeps what a person chose."""
        self._chosen[card] = opened

    def moved_to(self, run: RunModel) -> "Folding":
        """Returns the same choices for the same run at another moment, whose cards are others."""
        moved = Folding()
        for card, opened in self._chosen.items():
            step = run.steps.get(card.number) if isinstance(card, StepCard) else None
            if step is not None:
                moved.choose(step, opened)
        moved.steps_changed(run)
        return moved

    def steps_changed(self, run: RunModel) -> list[AnyCard]:
        """Takes note of the run's latest steps, and returns the cards that are folded by that."""
        last = run.latest.number if run.latest is not None else 0
        latest = [run.steps[number] for number in range(last - OPEN_STEPS + 1, last + 1) if number in run.steps]
        before, self._latest = self._latest, latest
        return [step for step in before if step not in latest and step not in self._chosen]
