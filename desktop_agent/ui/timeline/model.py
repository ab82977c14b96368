"""A run built from its events alone, without Qt; live runs and stored runs go the same way."""

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from desktop_agent.agent.events import (
    AnyEvent,
    ImportsAllowed,
    LimitsChanged,
    Message,
    MessageDelivered,
    PlanDelta,
    PlanReady,
    RulesChanged,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    ToolInfo,
    VariablesChanged,
)
from desktop_agent.ui.timeline.cards import (
    NO_TOKENS,
    AnswerCard,
    AnyCard,
    FailureCard,
    NoticeCard,
    RunState,
    StepCard,
    TaskCard,
)
from desktop_agent.ui.timeline.ledger import Changes, Ledger, Totals
from desktop_agent.ui.timeline.messages import MessageQueue
from desktop_agent.ui.timeline.plan_events import PlanEvents
from desktop_agent.ui.timeline.requests import request_of
from desktop_agent.ui.timeline.step_events import StepEvents
from desktop_agent.ui.timeline.variables import VariableHistory

__all__ = ["Changes", "RunModel", "Totals"]


class RunModel:
    """The cards, state and totals of one run.

    Attributes:
        parent: The run off which it branched, or an empty string.
        parent_step: The last step that both have.
        variables: The variables at each step.
        messages: What the person sent during the run and waits for its next step.
        run_events: The events that belong to no step.
        rules: What may run unasked while it goes on, by a person's answer: `run`, `until_new`, `next:3`.
        caps: What the run may use: `max_tokens`, `max_cost`, `max_seconds`, None for no cap.
        replayed: It is shown again from its record: nothing in it can be answered.
    """

    def __init__(self, events: Iterable[AnyEvent] = ()) -> None:
        self.run_id = ""
        self.task = ""
        self.title = ""
        self.model = ""
        self.provider = ""
        self.key_source = ""
        self.tools: tuple[ToolInfo, ...] = ()
        self.imports: tuple[str, ...] = ()
        self.max_steps = 0
        self.approval_mode = ""
        self.interpreter = ""
        self.hosts: tuple[str, ...] = ()
        self.continues = ""
        self.files: tuple[str, ...] = ()
        self.parent = ""
        self.parent_step = 0
        self.variables = VariableHistory()
        self.messages = MessageQueue()
        self.run_events: list[AnyEvent] = []
        self.replayed = False
        self.rules: tuple[str, ...] = ()
        self.caps: dict[str, float | None] = {}
        self._ledger = Ledger()
        self._plans = PlanEvents(self._ledger)
        self._steps = StepEvents(self._ledger)
        self.apply(events)

    @property
    def cards(self) -> list[AnyCard]:
        """The cards in the order in which they are shown; the answer stands right after the task."""
        return self._ledger.cards

    @property
    def state(self) -> RunState:
        """The run's state."""
        return self._ledger.state

    @property
    def totals(self) -> Totals:
        """What the run has cost so far."""
        return self._ledger.totals

    @property
    def steps(self) -> dict[int, StepCard]:
        """The step cards by number."""
        return self._steps.steps

    @property
    def live(self) -> bool:
        """The run is going on."""
        return self._ledger.live

    @property
    def latest(self) -> StepCard | None:
        """The step that began last."""
        return self._steps.latest

    @property
    def waiting(self) -> StepCard | None:
        """The step whose action waits for a person's yes."""
        step = self.latest
        return step if step is not None and step.approval is not None else None

    @property
    def asking(self) -> StepCard | None:
        """The step whose code has asked the person something."""
        step = self.latest
        return step if step is not None and step.question is not None else None

    @property
    def answer(self) -> AnswerCard | None:
        """The answer, once there is one."""
        second = self.cards[1] if len(self.cards) > 1 else None
        return second if isinstance(second, AnswerCard) else None

    @property
    def raised_caps(self) -> dict[str, Any] | None:
        """All caps of the run, with the one that paused it raised as its card offers; None when no cap did."""
        card = self.cards[-1] if self.cards else None
        if not isinstance(card, NoticeCard) or not card.limit:
            return None
        name = f"max_{card.limit}"
        return {**self.caps, name: int(card.raised) if card.limit == "tokens" else card.raised}

    def place(self, card: AnyCard) -> int:
        """Returns where a card stands in `cards`."""
        return self._ledger.place(card)

    def apply(self, events: Iterable[AnyEvent]) -> Changes:
        """Takes the run's next events and says which cards that changed."""
        self._ledger.begin_batch()
        for event in events:
            self.messages.take(event)
            if not self._steps.take(event):
                self._handlers.get(type(event), RunModel._kept_only)(self, event)
        return self._ledger.end_batch()

    def end_interrupted(self) -> Changes:
        """Says of a stored run that its events stop in the middle: the application ended before the run did."""
        ledger, step = self._ledger, self.latest
        ledger.begin_batch()
        if ledger.live or ledger.state == "paused":
            self._steps.close_latest()
            self._plans.hold()
            self.rules = ()
            ledger.state = "interrupted"
            ledger.drop_notice()
            ledger.add(
                NoticeCard(kind="interrupted", step=step.number if step is not None and not step.ended_at else 0)
            )
            ledger.renumber()
        return ledger.end_batch()

    def request(self, step: StepCard) -> list[Message]:
        """Returns the messages the model was sent for a step, letter for letter."""
        return request_of(step)

    # What follows is one method for each event that is no step's.

    def _run_started(self, event: RunStarted) -> None:
        self.run_id = event.run_id
        self.task = event.task
        self.title = event.title or event.task
        self.model, self.provider, self.key_source = event.model, event.provider, event.key_source
        self.tools, self.imports = event.tools, event.imports
        self.max_steps = event.max_steps
        self.approval_mode = event.approval
        self.files = event.files
        self.interpreter = event.interpreter
        self.hosts = event.hosts
        self._take_caps(event)
        self.continues = event.continues
        self.totals.started_at = event.at
        self.totals.context_limit = event.context_tokens
        self.totals.memory_limit = event.memory_limit
        self._ledger.state = "thinking"
        self.run_events.append(event)
        self._ledger.add(TaskCard(text=event.task, files=event.files, images=event.images))

    def _run_branched(self, event: RunBranched) -> None:
        """What stands above took place in another run: it is shown, and not counted."""
        self.parent, self.parent_step = event.parent, event.parent_step
        self._steps.inherit()
        before = self.totals
        self._ledger.totals = Totals(
            steps=len(self.steps),
            started_at=event.at,
            context_limit=before.context_limit,
            memory=before.memory,
            memory_limit=before.memory_limit,
        )
        self.model = event.model or self.model
        self._ledger.state = "thinking"
        self.run_events.append(event)
        self._ledger.add(NoticeCard("branched", event.parent_step, event.note, event.parent, event.variables))

    def _plan_delta(self, event: PlanDelta) -> None:
        self._plans.delta(event)

    def _plan_ready(self, event: PlanReady) -> None:
        self._plans.ready(event)
        self.run_events.append(event)

    def _run_paused(self, event: RunPaused) -> None:
        self._ledger.drop_notice()
        self._ledger.state = "paused"
        self.run_events.append(event)
        self._ledger.show_notice(
            NoticeCard(kind="paused", reason=event.reason, limit=event.limit, cap=event.cap),
        )

    def _run_resumed(self, event: RunResumed) -> None:
        """The run goes on: a pause's card goes, and so do the answer or failure it had ended with."""
        self._ledger.drop_notice()
        self._ledger.drop_ends()
        self._plans.release()
        self._ledger.state = "thinking"
        self.model = event.model or self.model
        self.run_events.append(event)

    def _message_delivered(self, event: MessageDelivered) -> None:
        self.run_events.append(event)
        self._ledger.add(TaskCard(text=event.text, message=True))

    def _variables_changed(self, event: VariablesChanged) -> None:
        self.variables.take(event)
        self._kept_only(event)
        # It comes when the next step may have begun, which shows these variables too.
        self._steps.touch_latest()

    def _limits_changed(self, event: LimitsChanged) -> None:
        self.max_steps = event.max_steps
        self._take_caps(event)
        self._kept_only(event)

    def _rules_changed(self, event: RulesChanged) -> None:
        self.rules = event.rules
        self._kept_only(event)

    def _take_caps(self, event: RunStarted | LimitsChanged) -> None:
        self.caps = {name: getattr(event, name) for name in ("max_tokens", "max_cost", "max_seconds")}

    def _imports_allowed(self, event: ImportsAllowed) -> None:
        self.imports += event.imports
        self._steps.allow_imports(event.imports)
        self._kept_only(event)

    def _kept_only(self, event: AnyEvent) -> None:
        """Takes what no card shows: the inspector lists it."""
        if not self._steps.keep(event):
            self.run_events.append(event)

    def _run_finished(self, event: RunFinished) -> None:
        self._end(event, event.state, event.seconds)
        answer = AnswerCard(
            event.shown, event.answer, event.state, event.steps, event.seconds, event.tokens, event.cost
        )
        self._ledger.insert(min(1, len(self.cards)), answer)
        if event.state == "success":
            self._steps.forget_refused()

    def _run_failed(self, event: RunFailed) -> None:
        self._end(event, "failed", event.seconds)
        self._ledger.add(FailureCard(event.kind, event.message, event.advice, event.actions))

    def _run_cancelled(self, event: RunCancelled) -> None:
        self._end(event, "cancelled", event.seconds)
        step = self.latest
        self._ledger.add(NoticeCard(kind="cancelled", step=step.number if step is not None else 0))

    def _end(self, event: RunFinished | RunFailed | RunCancelled, state: RunState, seconds: float) -> None:
        self._ledger.drop_notice()
        self._steps.close_latest()
        self._plans.hold()
        self.rules = ()
        self._ledger.state = state
        self.totals.ended_at = event.at if not seconds else self.totals.started_at + seconds
        self.totals.tokens = event.tokens if event.tokens != NO_TOKENS else self.totals.tokens
        self.totals.cost = event.cost or self.totals.cost
        self.run_events.append(event)

    _handlers: ClassVar[dict[type, Callable[[Any, Any], None]]] = {
        RunStarted: _run_started,
        RunBranched: _run_branched,
        PlanDelta: _plan_delta,
        PlanReady: _plan_ready,
        RunPaused: _run_paused,
        RunResumed: _run_resumed,
        MessageDelivered: _message_delivered,
        VariablesChanged: _variables_changed,
        ImportsAllowed: _imports_allowed,
        LimitsChanged: _limits_changed,
        RulesChanged: _rules_changed,
        RunFinished: _run_finished,
        RunFailed: _run_failed,
        RunCancelled: _run_cancelled,
    }
