"""What the events of a step do to its card."""

import re
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    CodeReady,
    FileWritten,
    ModelDelta,
    ModelReading,
    ModelRetry,
    OutputDelta,
    QuestionAnswered,
    QuestionAsked,
    StepFinished,
    StepStarted,
    Subagent,
    ToolCalled,
    ToolReturned,
)
from desktop_agent.ui.timeline.cards import NO_TOKENS, Approval, Phase, Question, StepCard, ToolUse
from desktop_agent.ui.timeline.growing_text import GrowingText
from desktop_agent.ui.timeline.helper_events import take_helper_event
from desktop_agent.ui.timeline.ledger import Ledger

_REFUSED = re.compile(r"Import of '([\w.]+)' is not allowed")


class StepEvents:
    """Writes steps into a ledger.

    Attributes:
        steps: The step cards by number.
        latest: The step that began last.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.steps: dict[int, StepCard] = {}
        self.latest: StepCard | None = None
        self._ledger = ledger
        self._calls: dict[str, tuple[StepCard, ToolUse]] = {}

    def take(self, event: AnyEvent) -> bool:
        """Takes an event; False when it is none of a step's."""
        handler = self._handlers.get(type(event))
        if handler is not None:
            handler(self, event)
        return handler is not None

    def keep(self, event: AnyEvent) -> bool:
        """Keeps what no card shows, for the inspector; False when it belongs to no step."""
        step = self.steps.get(event.step or 0)
        if step is None:
            return False
        step.events.append(event)
        self._ledger.touch(step)
        return True

    def touch_latest(self) -> None:
        """Says that the latest step shows something else now."""
        if self.latest is not None:
            self._ledger.touch(self.latest)

    def inherit(self) -> None:
        """Says of all steps so far that they took place in the run off which this one branched."""
        for step in self.steps.values():
            step.inherited = True
            self._ledger.touch(step)

    def close_latest(self) -> None:
        """Ends the latest step in its middle, since the run ended there."""
        self._close(self.latest)

    def allow_imports(self, imports: Iterable[str]) -> None:
        """Says of refused imports that a person has allowed them."""
        allowed = frozenset(imports)
        for step in self._refused():
            if step.refused_import in allowed:
                step.import_allowed = True
                self._ledger.touch(step)

    def forget_refused(self) -> None:
        """With the answer there, nothing needs a refused import any more."""
        for step in self._refused():
            step.refused_import = ""
            self._ledger.touch(step)

    # What follows is one method for each event.

    def _started(self, event: StepStarted) -> None:
        self._ledger.drop_notice()
        number = event.step or 0
        step = self.steps.get(number)
        if step is None:
            previous = self.latest
            step = StepCard(number=number, started_at=event.at, previous_request=previous)
            self._close(previous)
            self.steps[number] = step
            self.latest = step
            self._ledger.totals.steps = len(self.steps)
            self._ledger.add(step)
            if previous is not None:
                self._ledger.touch(previous)
        else:
            # The same step is asked again: what was streamed of the attempt before is void.
            step.earlier_attempts.append((step.kept, step.new_messages))
            step.thought_stream = step.code_stream = step.reasoning = None
            step.thought = step.code = ""
        step.attempt, step.reading = event.attempt, None
        step.kept, step.new_messages = event.kept, event.new_messages
        self._phase(step, "thinking", event.at)
        step.events.append(event)

    def _model_reading(self, event: ModelReading) -> None:
        step = self._step(event)
        step.reading = event
        self._ledger.touch(step)

    def _model_delta(self, event: ModelDelta) -> None:
        step = self._step(event)
        step.reading = None
        if event.part == "code":
            step.code_stream = stream = step.code_stream or GrowingText()
        elif event.part == "thought":
            step.thought_stream = stream = step.thought_stream or GrowingText()
        else:
            step.reasoning = stream = step.reasoning or GrowingText()
        stream.append(event.text)
        if step.state == "thinking" and event.part != "reasoning":
            self._phase(step, "writing", event.at)
        self._ledger.touch(step)

    def _code_ready(self, event: CodeReady) -> None:
        step, totals = self._step(event), self._ledger.totals
        step.thought, step.code, step.title = event.thought, event.code, event.title
        step.thought_stream = step.code_stream = None
        step.model_output = event.model_output
        step.tokens, step.model_seconds = event.tokens, event.seconds
        step.code_at = event.at
        totals.add_model_call(event.seconds, event.tokens)
        totals.context = event.tokens.input or totals.context
        step.events.append(event)
        self._phase(step, "executing", event.at)

    def _approval_asked(self, event: ApprovalAsked) -> None:
        step = self._step(event)
        step.approval = Approval(event.approval_id, event.code, event.effects, event.tool)
        step.events.append(event)
        self._phase(step, "waiting", event.at)

    def _approval_given(self, event: ApprovalGiven) -> None:
        step = self._step(event)
        if step.approval is not None and step.approval.approval_id == event.approval_id:
            if not event.tool:
                step.code = event.code or step.approval.code
            step.approval = None
        if not event.tool:
            step.approved_by = event.by
            step.edited = event.edited
            step.note = event.note
        step.events.append(event)
        self._phase(step, "executing", event.at)

    def _question_asked(self, event: QuestionAsked) -> None:
        step = self._step(event)
        step.question = Question(event.question_id, event.question)
        step.events.append(event)
        self._phase(step, "waiting", event.at)

    def _question_answered(self, event: QuestionAnswered) -> None:
        step = self._step(event)
        step.question = None
        step.events.append(event)
        self._phase(step, "executing", event.at)

    def _output_delta(self, event: OutputDelta) -> None:
        step = self._step(event)
        if step.output_stream is None:
            step.output_stream = GrowingText()
        step.output_stream.append(event.text)
        self._ledger.touch(step)

    def _tool_called(self, event: ToolCalled) -> None:
        step = self._step(event)
        call = ToolUse(event.call_id, event.tool, event.arguments, event.at)
        step.tools.append(call)
        self._calls[event.call_id] = step, call
        step.events.append(event)
        self._ledger.touch(step)

    def _tool_returned(self, event: ToolReturned) -> None:
        known = self._calls.pop(event.call_id, None)
        if known is None:
            return
        step, call = known
        call.done = True
        call.result, call.size, call.error, call.seconds = event.result, event.size, event.error, event.seconds
        self._ledger.totals.tool_seconds += event.seconds
        step.events.append(event)
        self._ledger.touch(step)

    def _file_written(self, event: FileWritten) -> None:
        step = self._step(event)
        step.files = [*(file for file in step.files if file.name != event.name), event]
        step.events.append(event)
        self._ledger.touch(step)

    def _finished(self, event: StepFinished) -> None:
        step, totals = self._step(event), self._ledger.totals
        step.observation = event.observation
        step.output, step.output_chars = event.output, event.output_chars
        step.output_stream = None
        step.value, step.failure = event.value, event.failure
        step.refused_import = _refused_import(event)
        step.is_final_answer = event.is_final_answer
        step.seconds = event.seconds
        if not step.code_at:
            # There was no `code_ready`, so this event is the first to say what the model call cost.
            totals.add_model_call(event.model_seconds, event.tokens)
        step.model_seconds = event.model_seconds or step.model_seconds
        step.tokens = event.tokens if event.tokens != NO_TOKENS else step.tokens
        step.cost = event.cost
        totals.add_cost(event.cost)
        totals.memory = totals.memory if event.memory is None else event.memory
        totals.code_seconds += max(0.0, event.seconds - step.tool_seconds)
        step.events.append(event)
        self._close(step, event.at)
        self._ledger.state = "thinking"

    def _retry(self, event: ModelRetry) -> None:
        step = self._step(event)
        step.retries += 1
        step.events.append(event)
        self._ledger.touch(step)

    def _helper(self, event: Subagent) -> None:
        step = self._step(event)
        # Streamed pieces of a helper are left out as the run's own are: a later event has them whole.
        if not str(event.inner.get("event")).endswith("_delta"):
            step.events.append(event)
        if take_helper_event(step, event):
            self._ledger.touch(step)

    # What follows serves those methods.

    def _step(self, event: AnyEvent) -> StepCard:
        """Returns the step of an event; a step whose beginning is missing from the events is shown all the same."""
        number = event.step or (self.latest.number if self.latest is not None else 1)
        step = self.steps.get(number)
        if step is None:
            self._started(StepStarted(run_id=event.run_id, seq=event.seq, at=event.at, step=number))
            step = self.steps[number]
        return step

    def _phase(self, step: StepCard, phase: Phase, at: float) -> None:
        step.state = self._ledger.state = phase
        step.phase_at = at
        step.phases.append((phase, at))
        self._ledger.touch(step)

    def _close(self, step: StepCard | None, at: float = 0.0) -> None:
        """Ends a step: after its own end, or because the run ended in its middle."""
        if step is None or not step.live:
            return
        step.thought, step.code, step.output = step.thought_text, step.code_text, step.output_text
        step.thought_stream = step.code_stream = step.output_stream = None
        step.approval = step.question = None
        step.ended_at = at
        if not at:
            step.state = "stopped"
        else:
            step.state = "failed" if step.failure is not None else "done"
        self._ledger.touch(step)

    def _refused(self) -> list[StepCard]:
        return [step for step in self.steps.values() if step.refused_import and not step.import_allowed]

    _handlers: ClassVar[dict[type, Callable[[Any, Any], None]]] = {
        StepStarted: _started,
        ModelReading: _model_reading,
        ModelDelta: _model_delta,
        CodeReady: _code_ready,
        ApprovalAsked: _approval_asked,
        ApprovalGiven: _approval_given,
        QuestionAsked: _question_asked,
        QuestionAnswered: _question_answered,
        OutputDelta: _output_delta,
        ToolCalled: _tool_called,
        ToolReturned: _tool_returned,
        FileWritten: _file_written,
        StepFinished: _finished,
        ModelRetry: _retry,
        Subagent: _helper,
    }


def _refused_import(event: StepFinished) -> str:
    failure = event.failure
    found = _REFUSED.search(failure.message) if failure is not None and failure.kind == "import" else None
    return "" if found is None else found[1]
