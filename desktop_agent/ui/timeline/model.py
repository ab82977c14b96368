"""A run built from its events alone, without Qt; live runs and stored runs go the same way."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, ClassVar

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    CodeReady,
    FileWritten,
    ImportsAllowed,
    Message,
    ModelDelta,
    ModelRetry,
    OutputDelta,
    PlanDelta,
    PlanReady,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StepFinished,
    StepStarted,
    Tokens,
    ToolCalled,
    ToolInfo,
    ToolReturned,
    VariablesChanged,
)
from desktop_agent.ui.timeline.cards import (
    LIVE_STATES,
    NO_TOKENS,
    AnswerCard,
    AnyCard,
    Approval,
    FailureCard,
    NoticeCard,
    Phase,
    PlanCard,
    RunState,
    StepCard,
    TaskCard,
    ToolUse,
)
from desktop_agent.ui.timeline.growing_text import GrowingText
from desktop_agent.ui.timeline.variables import VariableHistory

_REFUSED = re.compile(r"Import of '([\w.]+)' is not allowed")


@dataclass(slots=True)
class Changes:
    """What a batch of events did to the cards.

    Attributes:
        changed: Cards that were there before and show something else now.
        added: How many cards came at the end.
        rebuilt: Cards moved or went, so positions known before mean nothing.
        state: The run's state is another one.
    """

    changed: list[AnyCard] = field(default_factory=list[AnyCard])
    added: int = 0
    rebuilt: bool = False
    state: bool = False


@dataclass(slots=True)
class Totals:
    """What a run has cost so far.

    Attributes:
        context: Tokens of the latest request.
        context_limit: The model's window in tokens, or None where it is not known.
    """

    steps: int = 0
    model_seconds: float = 0.0
    tool_seconds: float = 0.0
    code_seconds: float = 0.0
    tokens: Tokens = NO_TOKENS
    context: int = 0
    context_limit: int | None = None
    started_at: float = 0.0
    ended_at: float = 0.0


class RunModel:
    """The cards, state and totals of one run.

    Attributes:
        cards: In the order in which they are shown; the answer stands right after the task.
        steps: The step cards by number.
        parent: The run off which it branched, or an empty string.
        parent_step: The last step that both have.
        variables: The variables at each step.
    """

    def __init__(self, events: Iterable[AnyEvent] = ()) -> None:
        self.run_id = ""
        self.task = ""
        self.title = ""
        self.model = ""
        self.provider = ""
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
        self.state: RunState = "empty"
        self.totals = Totals()
        self.variables = VariableHistory()
        self.cards: list[AnyCard] = []
        self.steps: dict[int, StepCard] = {}
        self.run_events: list[AnyEvent] = []
        self._places: dict[int, int] = {}
        self._calls: dict[str, tuple[StepCard, ToolUse]] = {}
        self._latest: StepCard | None = None
        self._plan: PlanCard | None = None
        self._last_plan: PlanCard | None = None
        self._notice: NoticeCard | None = None
        self._changes = Changes()
        self._touched: dict[int, AnyCard] = {}
        self.apply(events)

    @property
    def live(self) -> bool:
        """The run is going on."""
        return self.state in LIVE_STATES

    @property
    def latest(self) -> StepCard | None:
        """The step that began last."""
        return self._latest

    @property
    def waiting(self) -> StepCard | None:
        """The step whose action waits for a person's yes."""
        step = self._latest
        return step if step is not None and step.approval is not None else None

    @property
    def answer(self) -> AnswerCard | None:
        """The answer, once there is one."""
        second = self.cards[1] if len(self.cards) > 1 else None
        return second if isinstance(second, AnswerCard) else None

    def place(self, card: AnyCard) -> int:
        """Returns where a card stands in `cards`."""
        return self._places[id(card)]

    def apply(self, events: Iterable[AnyEvent]) -> Changes:
        """Takes the run's next events and says which cards that changed."""
        self._changes, self._touched = Changes(), {}
        before, count = self.state, len(self.cards)
        for event in events:
            self._handlers.get(type(event), RunModel._kept_only)(self, event)
        self._changes.state = self.state != before
        if not self._changes.rebuilt:
            self._changes.added = len(self.cards) - count
        places = self._places
        self._changes.changed = [card for key, card in self._touched.items() if places.get(key, count) < count]
        return self._changes

    def end_interrupted(self) -> Changes:
        """Says of a stored run that its events stop in the middle: the application ended before the run did."""
        self._changes, self._touched = Changes(), {}
        if self.state in LIVE_STATES or self.state == "paused":
            step = self._latest
            self._close_step(step)
            self._hold_plan()
            self.state = "interrupted"
            self._drop_notice()
            self._add(NoticeCard(kind="interrupted", step=step.number if step is not None and not step.ended_at else 0))
            self._changes.state = True
            self._changes.rebuilt = True
        return self._changes

    def request(self, step: StepCard) -> list[Message]:
        """Returns the messages the model was sent for a step, letter for letter."""
        parts: list[tuple[Message, ...]] = [step.new_messages]
        wanted, before = step.kept, step.previous_request
        for kept, messages in reversed(step.earlier_attempts):
            if wanted > kept:
                parts.append(messages[: wanted - kept])
                wanted = kept
        while wanted > 0 and before is not None:
            for kept, messages in ((before.kept, before.new_messages), *reversed(before.earlier_attempts)):
                if wanted > kept:
                    parts.append(messages[: wanted - kept])
                    wanted = kept
            before = before.previous_request
        return [message for part in reversed(parts) for message in part]

    # What follows is one method for each event.

    def _run_started(self, event: RunStarted) -> None:
        self.run_id = event.run_id
        self.task = event.task
        self.title = event.title or event.task
        self.model, self.provider = event.model, event.provider
        self.tools, self.imports = event.tools, event.imports
        self.max_steps = event.max_steps
        self.approval_mode = event.approval
        self.files = event.files
        self.interpreter = event.interpreter
        self.hosts = event.hosts
        self.continues = event.continues
        self.totals.started_at = event.at
        self.totals.context_limit = event.context_tokens
        self.state = "thinking"
        self.run_events.append(event)
        self._add(TaskCard(text=event.task, files=event.files, images=event.images))

    def _run_branched(self, event: RunBranched) -> None:
        """What stands above took place in another run: it is shown, and not counted."""
        self.parent, self.parent_step = event.parent, event.parent_step
        for step in self.steps.values():
            step.inherited = True
            self._touch(step)
        limit = self.totals.context_limit
        self.totals = Totals(steps=len(self.steps), started_at=event.at, context_limit=limit)
        self.model = event.model or self.model
        self.state = "thinking"
        self.run_events.append(event)
        card = NoticeCard("branched", event.parent_step, event.note, event.parent, event.variables)
        self._add(card)

    def _file_written(self, event: FileWritten) -> None:
        step = self._step(event)
        step.files = [*(file for file in step.files if file.name != event.name), event]
        self._kept_only(event)

    def _plan_delta(self, event: PlanDelta) -> None:
        plan = self._open_plan(event.at)
        plan.stream.append(event.text)
        self._touch(plan)
        self.state = "writing"

    def _plan_ready(self, event: PlanReady) -> None:
        if event.edited and self._last_plan is not None:
            self._plan_edited(event)
            return
        plan = self._open_plan(event.at)
        plan.plan, plan.ready = event.plan, True
        self._hold_plan()
        self._last_plan, plan.editable = plan, True
        plan.stream = GrowingText()
        plan.tokens, plan.seconds = event.tokens, event.seconds
        self._plan = None
        self._touch(plan)
        self.totals.model_seconds += event.seconds
        self.totals.tokens += event.tokens
        self.run_events.append(event)

    def _plan_edited(self, event: PlanReady) -> None:
        plan = self._last_plan
        assert plan is not None
        plan.plan, plan.edited = event.plan, True
        self._touch(plan)
        self.run_events.append(event)

    def _hold_plan(self) -> None:
        """From here on nobody changes the plan: another one follows, or the run is over."""
        if self._last_plan is not None and self._last_plan.editable:
            self._last_plan.editable = False
            self._touch(self._last_plan)

    def _step_started(self, event: StepStarted) -> None:
        self._drop_notice()
        number = event.step or 0
        step = self.steps.get(number)
        if step is None:
            previous = self._latest
            step = StepCard(number=number, started_at=event.at, previous_request=previous)
            self._close_step(previous)
            self.steps[number] = step
            self._latest = step
            self.totals.steps = len(self.steps)
            self._add(step)
            if previous is not None:
                self._touch(previous)
        else:
            # The same step is asked again: what was streamed of the attempt before is void.
            step.earlier_attempts.append((step.kept, step.new_messages))
            step.thought_stream = step.code_stream = step.reasoning = None
            step.thought = step.code = ""
        step.attempt = event.attempt
        step.kept, step.new_messages = event.kept, event.new_messages
        self._phase(step, "thinking", event.at)
        step.events.append(event)

    def _model_delta(self, event: ModelDelta) -> None:
        step = self._step(event)
        if event.part == "code":
            step.code_stream = stream = step.code_stream or GrowingText()
        elif event.part == "thought":
            step.thought_stream = stream = step.thought_stream or GrowingText()
        else:
            step.reasoning = stream = step.reasoning or GrowingText()
        stream.append(event.text)
        if step.state == "thinking" and event.part != "reasoning":
            self._phase(step, "writing", event.at)
        self._touch(step)

    def _code_ready(self, event: CodeReady) -> None:
        step = self._step(event)
        step.thought, step.code, step.title = event.thought, event.code, event.title
        step.thought_stream = step.code_stream = None
        step.model_output = event.model_output
        step.tokens, step.model_seconds = event.tokens, event.seconds
        step.code_at = event.at
        self.totals.model_seconds += event.seconds
        self.totals.tokens += event.tokens
        self.totals.context = event.tokens.input or self.totals.context
        step.events.append(event)
        self._phase(step, "executing", event.at)

    def _approval_asked(self, event: ApprovalAsked) -> None:
        step = self._step(event)
        step.approval = Approval(event.approval_id, event.code, event.effects)
        step.events.append(event)
        self._phase(step, "waiting", event.at)

    def _approval_given(self, event: ApprovalGiven) -> None:
        step = self._step(event)
        if step.approval is not None and step.approval.approval_id == event.approval_id:
            step.code = event.code or step.approval.code
            step.approval = None
        step.approved_by = event.by
        step.edited = event.edited
        step.note = event.note
        step.events.append(event)
        self._phase(step, "executing", event.at)

    def _output_delta(self, event: OutputDelta) -> None:
        step = self._step(event)
        if step.output_stream is None:
            step.output_stream = GrowingText()
        step.output_stream.append(event.text)
        self._touch(step)

    def _tool_called(self, event: ToolCalled) -> None:
        step = self._step(event)
        call = ToolUse(event.call_id, event.tool, event.arguments, event.at)
        step.tools.append(call)
        self._calls[event.call_id] = step, call
        step.events.append(event)
        self._touch(step)

    def _tool_returned(self, event: ToolReturned) -> None:
        known = self._calls.pop(event.call_id, None)
        if known is None:
            return
        step, call = known
        call.done = True
        call.result, call.size, call.error, call.seconds = event.result, event.size, event.error, event.seconds
        self.totals.tool_seconds += event.seconds
        step.events.append(event)
        self._touch(step)

    def _step_finished(self, event: StepFinished) -> None:
        step = self._step(event)
        step.observation = event.observation
        step.output, step.output_chars = event.output, event.output_chars
        step.output_stream = None
        step.value, step.failure = event.value, event.failure
        step.refused_import = _refused_import(event)
        step.is_final_answer = event.is_final_answer
        step.seconds = event.seconds
        if not step.code_at:
            # There was no `code_ready`, so this event is the first to say what the model call cost.
            self.totals.model_seconds += event.model_seconds
            self.totals.tokens += event.tokens
        step.model_seconds = event.model_seconds or step.model_seconds
        step.tokens = event.tokens if event.tokens != NO_TOKENS else step.tokens
        self.totals.code_seconds += max(0.0, event.seconds - step.tool_seconds)
        step.approval = None
        step.events.append(event)
        self._close_step(step, event.at)
        self.state = "thinking"

    def _run_paused(self, event: RunPaused) -> None:
        self._drop_notice()
        self.state = "paused"
        self.run_events.append(event)
        self._notice = NoticeCard(kind="paused", reason=event.reason)
        self._add(self._notice)

    def _run_resumed(self, event: RunResumed) -> None:
        """The run goes on: a pause's card goes, and so do the answer or failure it had ended with."""
        self._drop_notice()
        self.cards = [card for card in self.cards if not _is_end(card)]
        self._renumber()
        if self._last_plan is not None:
            self._last_plan.editable = True
            self._touch(self._last_plan)
        self.state = "thinking"
        self.model = event.model or self.model
        self.run_events.append(event)

    def _model_retry(self, event: ModelRetry) -> None:
        step = self._step(event)
        step.events.append(event)
        self._touch(step)

    def _variables_changed(self, event: VariablesChanged) -> None:
        self.variables.take(event)
        self._kept_only(event)
        if self._latest is not None:
            # It comes when the next step may have begun, which shows these variables too.
            self._touch(self._latest)

    def _imports_allowed(self, event: ImportsAllowed) -> None:
        self.imports += event.imports
        for step in self._refused():
            if step.refused_import in event.imports:
                step.import_allowed = True
                self._touch(step)
        self._kept_only(event)

    def _refused(self) -> list[StepCard]:
        return [step for step in self.steps.values() if step.refused_import and not step.import_allowed]

    def _kept_only(self, event: AnyEvent) -> None:
        """Takes what no card shows: the inspector lists it."""
        step = self.steps.get(event.step or 0)
        if step is None:
            self.run_events.append(event)
        else:
            step.events.append(event)
            self._touch(step)

    def _run_finished(self, event: RunFinished) -> None:
        self._end(event, event.state, event.seconds)
        answer = AnswerCard(event.shown, event.answer, event.state, event.steps, event.seconds, event.tokens)
        self.cards.insert(min(1, len(self.cards)), answer)
        if event.state == "success":
            # With the answer there, nothing needs the import any more.
            for step in self._refused():
                step.refused_import = ""
                self._touch(step)
        self._renumber()

    def _run_failed(self, event: RunFailed) -> None:
        self._end(event, "failed", event.seconds)
        self._add(FailureCard(event.kind, event.message, event.advice, event.actions))

    def _run_cancelled(self, event: RunCancelled) -> None:
        step = self._latest
        self._end(event, "cancelled", event.seconds)
        self._add(NoticeCard(kind="cancelled", step=step.number if step is not None else 0))

    def _end(self, event: RunFinished | RunFailed | RunCancelled, state: RunState, seconds: float) -> None:
        self._drop_notice()
        self._close_step(self._latest)
        self._hold_plan()
        self.state = state
        self.totals.ended_at = event.at if not seconds else self.totals.started_at + seconds
        self.totals.tokens = event.tokens if event.tokens != NO_TOKENS else self.totals.tokens
        self.run_events.append(event)

    # What follows serves those methods.

    def _step(self, event: AnyEvent) -> StepCard:
        """Returns the step of an event; a step whose beginning is missing from the events is shown all the same."""
        number = event.step or (self._latest.number if self._latest is not None else 1)
        step = self.steps.get(number)
        if step is None:
            self._step_started(StepStarted(run_id=event.run_id, seq=event.seq, at=event.at, step=number))
            step = self.steps[number]
        return step

    def _open_plan(self, at: float) -> PlanCard:
        if self._plan is None:
            self._plan = PlanCard(started_at=at)
            self._add(self._plan)
        return self._plan

    def _phase(self, step: StepCard, phase: Phase, at: float) -> None:
        step.state = self.state = phase
        step.phase_at = at
        step.phases.append((phase, at))
        self._touch(step)

    def _close_step(self, step: StepCard | None, at: float = 0.0) -> None:
        """Ends a step: after its own end, or because the run ended in its middle."""
        if step is None or not step.live:
            return
        step.thought, step.code, step.output = step.thought_text, step.code_text, step.output_text
        step.thought_stream = step.code_stream = step.output_stream = None
        step.approval = None
        step.ended_at = at
        if not at:
            step.state = "stopped"
        else:
            step.state = "failed" if step.failure is not None else "done"
        self._touch(step)

    def _drop_notice(self) -> None:
        """Takes a pause's card away, since the run goes on or has ended."""
        if self._notice is not None:
            self.cards.remove(self._notice)
            self._notice = None
            self._renumber()

    def _add(self, card: AnyCard) -> None:
        self._places[id(card)] = len(self.cards)
        self.cards.append(card)

    def _touch(self, card: AnyCard) -> None:
        card.revision += 1
        self._touched[id(card)] = card

    def _renumber(self) -> None:
        self._places = {id(card): place for place, card in enumerate(self.cards)}
        self._changes.rebuilt = True

    _handlers: ClassVar[dict[type, Callable[[Any, Any], None]]] = {
        RunStarted: _run_started,
        RunBranched: _run_branched,
        FileWritten: _file_written,
        PlanDelta: _plan_delta,
        PlanReady: _plan_ready,
        StepStarted: _step_started,
        ModelDelta: _model_delta,
        CodeReady: _code_ready,
        ApprovalAsked: _approval_asked,
        ApprovalGiven: _approval_given,
        OutputDelta: _output_delta,
        ToolCalled: _tool_called,
        ToolReturned: _tool_returned,
        StepFinished: _step_finished,
        RunPaused: _run_paused,
        RunResumed: _run_resumed,
        ModelRetry: _model_retry,
        VariablesChanged: _variables_changed,
        ImportsAllowed: _imports_allowed,
        RunFinished: _run_finished,
        RunFailed: _run_failed,
        RunCancelled: _run_cancelled,
    }


def _is_end(card: AnyCard) -> bool:
    """Whether the card tells of an end that is none any more once the run goes on."""
    if isinstance(card, NoticeCard):
        return card.kind != "branched"
    return isinstance(card, (AnswerCard, FailureCard))


def _refused_import(event: StepFinished) -> str:
    failure = event.failure
    found = _REFUSED.search(failure.message) if failure is not None and failure.kind == "import" else None
    return "" if found is None else found[1]
