"""What the events of a plan do to its cards."""

from desktop_agent.agent.events import PlanDelta, PlanReady
from desktop_agent.ui.timeline.cards import PlanCard
from desktop_agent.ui.timeline.growing_text import GrowingText
from desktop_agent.ui.timeline.ledger import Ledger


class PlanEvents:
    """Writes plans into a ledger: streamed, whole, changed by a person, and held when another one follows."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._open: PlanCard | None = None
        self._last: PlanCard | None = None

    def delta(self, event: PlanDelta) -> None:
        """A piece of the plan came."""
        plan = self._opened(event.at)
        plan.stream.append(event.text)
        self._ledger.touch(plan)
        self._ledger.state = "writing"

    def ready(self, event: PlanReady) -> None:
        """The plan is whole, or a person wrote another text in its place."""
        if event.edited and self._last is not None:
            self._last.plan, self._last.edited = event.plan, True
            self._ledger.touch(self._last)
            return
        plan = self._opened(event.at)
        plan.plan, plan.ready = event.plan, True
        self.hold()
        self._last, plan.editable = plan, True
        plan.stream = GrowingText()
        plan.tokens, plan.cost, plan.seconds = event.tokens, event.cost, event.seconds
        self._open = None
        self._ledger.touch(plan)
        self._ledger.totals.add_model_call(event.seconds, event.tokens)
        self._ledger.totals.add_cost(event.cost)

    def hold(self) -> None:
        """From here on nobody changes the plan: another one follows, or the run is over."""
        self._let_edit(False)

    def release(self) -> None:
        """The run goes on by its latest plan, which can be changed again."""
        self._let_edit(True)

    def _let_edit(self, editable: bool) -> None:
        if self._last is not None and self._last.editable != editable:
            self._last.editable = editable
            self._ledger.touch(self._last)

    def _opened(self, at: float) -> PlanCard:
        if self._open is None:
            self._open = PlanCard(started_at=at)
            self._ledger.add(self._open)
        return self._open
