"""The loop of a run: ask the model, run its action, tell it what came of it, until there is an answer."""

import asyncio
import contextlib
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from desktop_agent.agent.answers import answer_from_text, plain_answer
from desktop_agent.agent.branching import BranchPoint
from desktop_agent.agent.budget import Budget, overrun
from desktop_agent.agent.checks import refusal
from desktop_agent.agent.compaction import compact, request_tokens, token_budget
from desktop_agent.agent.control import RunControl
from desktop_agent.agent.errors import AgentError, LimitReached, RunInterrupted
from desktop_agent.agent.events import (
    Cost,
    Event,
    Failure,
    ImportsAllowed,
    LimitsChanged,
    Message,
    MessageDelivered,
    MessageMoved,
    MessageQueued,
    ModelDelta,
    ModelRetry,
    Notice,
    PlanDelta,
    PlanReady,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    Shown,
    StepFinished,
    StepStarted,
    Tokens,
)
from desktop_agent.agent.failures import failure_fields
from desktop_agent.agent.import_names import check_import_names
from desktop_agent.agent.ledger import Ledger
from desktop_agent.agent.memory import (
    ActionStep,
    FinalAnswerStep,
    GuidanceStep,
    MemoryStep,
    PlanningStep,
    TaskStep,
    Timing,
)
from desktop_agent.agent.model_call import ModelCall, OnAttempt, OnDelta
from desktop_agent.agent.outcome import StepOutcome
from desktop_agent.agent.recorder import Recorder
from desktop_agent.agent.repeats import MOST_REPEATS, RepeatDetector
from desktop_agent.agent.replay import no_longer_the_end
from desktop_agent.agent.result import RunResult
from desktop_agent.agent.watching import VariableWatch
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.errors import ContextOverflow, ModelError
from desktop_agent.models.messages import ChatMessage, CompletionDelta, TokenUsage
from desktop_agent.store.errors import StoreError

if TYPE_CHECKING:
    from desktop_agent.agent.base import Agent


class RunLoop:
    """One run of an agent. `run` is called once; the other methods steer it meanwhile, on the same event loop."""

    def __init__(
        self, agent: "Agent", recorder: Recorder, *, max_steps: int, title: str = "", continues: str = ""
    ) -> None:
        self.agent = agent
        self.recorder = recorder
        self.control = RunControl()
        self.max_steps = max_steps
        self.title = title
        self.continues = continues
        self.used = Ledger()
        self.steps = 0
        self.pause_at_limit = False
        self.notes: list[tuple[str, str]] = []
        self.outcome = StepOutcome()
        self.branch: BranchPoint | None = None
        self._over = False
        self._started = time.time()
        self._sent: Sequence[ChatMessage] = ()
        self._repeats = RepeatDetector()
        self._watch = VariableWatch(agent.variables, recorder)
        self._model_call: ModelCall | None = None
        self._counted_by_estimated = 1.0

    # What others call

    def stop(self) -> None:
        """Ends the run now; what was done until then is kept."""
        self.control.stop()

    def queue_message(self, text: str) -> str:
        """Gives the model a message before its next step; returns the message's name.

        When the answer comes first, the model is told and goes on; a message for which no step is left is handed back
        with a notice.

        Raises:
            AgentError: The run is over.
        """
        if self._over:
            raise AgentError("The run is over, so the message was not sent.", advice="Send it as the next task.")
        message_id = self.control.queue_message(text)
        self.recorder.emit(MessageQueued, message_id=message_id, text=text)
        return message_id

    def change_message(self, message_id: str, text: str) -> bool:
        """Changes a message that still waits, or withdraws it when the text is empty."""
        changed = self.control.change_message(message_id, text)
        if changed:
            self.recorder.emit(MessageQueued, message_id=message_id, text=text)
        return changed

    def move_message(self, message_id: str, before: str = "") -> bool:
        """Moves a waiting message before another, or to the end; False when one of the two does not wait."""
        moved = self.control.move_message(message_id, before)
        if moved:
            self.recorder.emit(MessageMoved, message_id=message_id, before=before)
        return moved

    def change_limits(self, *, budget: Budget | None = None, max_steps: int | None = None) -> None:
        """Changes what the run may use, what it has used before included; None leaves that as it is.

        Raises:
            AgentError: The cost is to be limited, and no price is known.
        """
        if budget is not None:
            self.agent.budget = budget
        if max_steps is not None:
            self.max_steps = max_steps
        self.recorder.emit(LimitsChanged, max_steps=self.max_steps, **self.agent.budget._asdict())

    def edit_plan(self, plan: str) -> bool:
        """Replaces the latest plan from the next request on; False when there is none."""
        for step in reversed(self.agent.memory.steps):
            if isinstance(step, PlanningStep):
                step.plan = plan
                self.recorder.emit(PlanReady, plan=plan, edited=True)
                return True
        return False

    def allow_imports(self, imports: Sequence[str]) -> None:
        """Allows more imports from the next action on; the model is told before its next step.

        Raises:
            AgentError: One of them is no module's name.
        """
        check_import_names(imports)
        new = [name for name in imports if name not in self.agent.authorized_imports()]
        if not new:
            return
        self.agent.allow_imports(new)
        self.recorder.emit(ImportsAllowed, imports=tuple(new))
        self.queue_message(f"The action may now also import: {', '.join(new)}.")

    async def run(self, task: TaskStep | None) -> RunResult:
        """Runs to the end; the last event is `run_finished`, `run_failed` or `run_cancelled`.

        Args:
            task: The task, or None to go on where a failed run stopped.

        Raises:
            DesktopAgentError: The run could not go on, or was stopped.
        """
        try:
            return await self._whole(task)
        except RunInterrupted:
            await self._end(RunCancelled, **self._totals())
            raise
        except asyncio.CancelledError:
            self._hand_messages_back()
            self.recorder.emit(RunCancelled, **self._totals())
            raise
        except DesktopAgentError as error:
            await self._end(RunFailed, **failure_fields(error), **self._totals())
            raise
        except Exception as error:
            message = f"The program has a fault: {type(error).__name__}: {error}"
            advice = "This is not the task's or the model's doing. Please report it with this run."
            fields: dict[str, Any] = {"kind": "internal", "message": message, "advice": advice, "actions": ("retry",)}
            await self._end(RunFailed, **fields, **self._totals())
            raise
        finally:
            self.agent.used = self.used.total
            self._watch.close()
            self.recorder.close()

    async def _end(self, kind: type[Event], /, **fields: Any) -> None:
        """Records the last event of a run that did not reach its answer; that it cannot be written must not hide why
        the run ended.
        """
        await self._watch.settle()
        self._hand_messages_back()
        with contextlib.suppress(StoreError):
            await self.recorder.emit_durable(kind, **fields)

    # The loop

    async def _whole(self, task: TaskStep | None) -> RunResult:
        try:
            await self.control.until_stopped(self.agent.prepare_run(self))
        finally:
            # Also when the interpreter did not start: the history must say what was asked.
            await self._tell_beginning(task)
        note = self.agent.variables_note(new_task=task is not None)
        if note:
            self.recorder.emit(Notice, kind="variables", message=note)
        if task is not None:
            task.note = f"{task.note}\n{note}".strip()
            await self._remember(task)
        else:
            no_longer_the_end(self.agent.memory.steps)
            if note:
                self.agent.memory.steps.append(GuidanceStep(note))
        self._watch.run_begins()
        await self.control.until_stopped(self.agent.model.prepare())
        first = self.agent.next_step_number if task is None else 1
        self.steps = first - 1
        number = first - 1
        # The limit may be raised meanwhile.
        while number < self.max_steps:
            number += 1
            await self._pause_if_asked()
            self._deliver_messages(number)
            if self.agent.planning_interval and (number - 1) % self.agent.planning_interval == 0:
                await self._plan(number)
            step = await self._step(number)
            if step.is_final_answer:
                return await self._finish(step.action_output, "success", self.outcome)
            if self.outcome.fatal is not None:
                raise self.outcome.fatal
            await self._keep_to_budget()
            if self.outcome.pause:
                self.control.pause()
        return await self._last_answer()

    async def _tell_beginning(self, task: TaskStep | None) -> None:
        branch = self.branch
        if branch is not None:
            await self.recorder.emit_durable(
                RunBranched,
                parent=branch.parent,
                parent_step=branch.step,
                model=self.agent.model.model_id,
                variables=branch.variables,
                note=branch.note,
            )
        elif task is None:
            await self.recorder.emit_durable(RunResumed, model=self.agent.model.model_id)
        else:
            await self.recorder.emit_durable(RunStarted, **self._beginning(task))
        for kind, message in self.notes:
            self.recorder.emit(Notice, kind=kind, message=message)

    async def _step(self, number: int) -> ActionStep:
        step = ActionStep(step_number=number)
        self.outcome = StepOutcome()
        self._model_call = None
        try:
            call = await self._reply_for(step)
            self._take_reply(step, call)
            await self._watch.settle()
            await self.agent.act(step, call, self)
            self.control.check()
        except RunInterrupted:
            call = self._model_call
            if call is not None and step.model_output is None:
                self._take_reply(step, call)
            step.error = step.error or Failure(kind="cancelled", message="The run was stopped here.")
            await self._close_step(step, call)
            raise
        except ModelError:
            # The step stays open: it is asked again when the run goes on.
            if self._model_call is not None:
                self._count(self._model_call.tokens)
            raise
        if step.is_final_answer:
            await self._check_answer(step)
        if step.is_final_answer and self.control.has_messages and number < self.max_steps:
            step.is_final_answer = False
            step.observations = self.agent.words.answer_held.format(answer=step.action_output)
        await self._close_step(step, call)
        self._watch.step_is_over(number)
        return step

    async def _reply_for(self, step: ActionStep) -> ModelCall:
        """Asks for a step's reply; when the request is too long, old steps are shortened and the same step is asked
        again.
        """
        agent = self.agent
        self._make_room(step.step_number)
        while True:
            request = agent.write_memory_to_messages()
            step.model_input_messages = request
            if self.branch is not None and (given := self.branch.take_reply()) is not None:
                call = ModelCall.given(agent.model, *given)
                self._tell_request(step.step_number, request, self._kept_of(request), attempt=1)
                return call
            call = self._model_call = agent.new_call(request, repeating=self._repeats.count > 1)
            try:
                await self._ask(call, step.step_number, request)
            except ContextOverflow:
                if not self._make_room(step.step_number, even_so=True):
                    raise
                self.outcome.discarded += call.tokens
                continue
            if call.tokens.input and not call.tokens.estimated and agent.model.capabilities.context_tokens is not None:
                self._counted_by_estimated = call.tokens.input / call.attempt / request_tokens(request)
            return call

    def _make_room(self, number: int, *, even_so: bool = False) -> bool:
        """Shortens old steps when the request would not fit, or `even_so`; returns whether that changed anything."""
        agent = self.agent
        budget = token_budget(agent.model.capabilities)
        if budget is None and not even_so:
            return False
        size = request_tokens(agent.write_memory_to_messages())
        if even_so:
            budget = size
        if budget is None or (not even_so and size * self._counted_by_estimated <= budget):
            return False
        done = compact(agent.memory, agent.words, budget if even_so else int(budget / self._counted_by_estimated))
        if done is None:
            return False
        self.recorder.emit(Notice, step=number, kind="compaction", message=done.message)
        return True

    def _take_reply(self, step: ActionStep, call: ModelCall) -> None:
        step.model_output = call.text
        step.model_output_message = ChatMessage(role="assistant", content=call.text)
        tokens = call.tokens
        step.token_usage = TokenUsage(
            input_tokens=tokens.input,
            output_tokens=tokens.output,
            cached_tokens=tokens.cached,
            estimated=tokens.estimated,
        )

    async def _check_answer(self, step: ActionStep) -> None:
        agent = self.agent
        if not agent.final_answer_checks:
            return
        why = await self.control.until_stopped(
            refusal(agent.final_answer_checks, step.action_output, agent.memory, agent)
        )
        if why is not None:
            step.is_final_answer = False
            step.error = Failure(kind="check", message=why)

    async def _close_step(self, step: ActionStep, call: ModelCall | None) -> None:
        step.timing.end_time = time.time()
        if step.error is None or step.error.kind not in ("cancelled", "rejected"):
            self._note_repeat(step)
        self.steps = max(self.steps, step.step_number)
        outcome = self.outcome
        tokens = outcome.discarded + (call.tokens if call is not None else Tokens())
        step.cost = self._count(tokens)
        await self._remember(step)
        await self.recorder.emit_durable(
            StepFinished,
            step=step.step_number,
            observation=step.told_now(self.agent.words),
            output=outcome.output,
            output_chars=outcome.output_chars,
            value=outcome.value,
            is_final_answer=step.is_final_answer,
            failure=step.error,
            seconds=outcome.seconds,
            model_seconds=call.seconds if call is not None else 0.0,
            tokens=tokens,
            cost=step.cost,
            recovery=outcome.recovery,
        )

    def _note_repeat(self, step: ActionStep) -> None:
        if step.is_final_answer or not self._repeats.see(step):
            return
        step.repeats = True
        # A model copies what it sees, so neither of the two shows its code to the next request.
        for same in [*self.agent.memory.steps[-1:], step]:
            if isinstance(same, ActionStep):
                same.shortened = 2
        self.recorder.emit(Notice, step=step.step_number, kind="repeat", message="The model repeats its action.")
        if self._repeats.count >= MOST_REPEATS:
            self.outcome.fatal = LimitReached(
                f"The model did the same {MOST_REPEATS} times in a row, with the same result.",
                advice="Use a larger model, or say in the task what else it should try.",
            )

    async def _ask(self, call: ModelCall, number: int, request: Sequence[ChatMessage]) -> None:
        """Asks the model for a step; its pieces, its retries and the request are events."""
        kept = self._kept_of(request)
        splitter = self.agent.new_splitter()

        def begin(attempt: int) -> None:
            nonlocal splitter
            splitter = self.agent.new_splitter()
            self._tell_request(number, request, kept, attempt)

        def show(delta: CompletionDelta) -> None:
            if delta.reasoning:
                self.recorder.delta(ModelDelta, delta.reasoning, step=number, part="reasoning")
            if delta.text:
                for part, text in splitter.feed(delta.text):
                    self.recorder.delta(ModelDelta, text, step=number, part=part)

        await self._call(call, begin, show, step=number)
        for part, text in splitter.finish():
            self.recorder.delta(ModelDelta, text, step=number, part=part)

    def _kept_of(self, request: Sequence[ChatMessage]) -> int:
        kept = _common_start(self._sent, request)
        self._sent = request
        return kept

    def _tell_request(self, number: int, request: Sequence[ChatMessage], kept: int, attempt: int) -> None:
        new = request[kept:] if attempt == 1 else ()
        messages = tuple(Message(role=m.role, content=m.content, images=len(m.images)) for m in new)
        stays = kept if attempt == 1 else len(request)
        self.recorder.emit(StepStarted, step=number, kept=stays, new_messages=messages, attempt=attempt)

    async def _call(self, call: ModelCall, begin: OnAttempt, show: OnDelta, *, step: int | None) -> None:
        def tell(failed: ModelCall, error: ModelError, wait: float) -> None:
            self.recorder.emit(
                ModelRetry,
                step=step,
                attempt=failed.attempt,
                kind=error.kind,
                message=error.message,
                wait=round(wait, 3),
                discarded=failed.text,
                tokens=failed.tokens,
            )

        await self.control.until_stopped(call.run(self.agent.retries, on_attempt=begin, on_delta=show, on_retry=tell))

    async def _plan(self, number: int) -> None:
        agent = self.agent
        request = [
            *agent.write_memory_to_messages(),
            ChatMessage(role="user", content=agent.plan_request(number, self.max_steps)),
        ]
        call = ModelCall(agent.model, request, agent.text_options())

        def show(delta: CompletionDelta) -> None:
            self.recorder.delta(PlanDelta, delta.text, step=number)

        await self._call(call, _unseen, show, step=number)
        cost = self._count(call.tokens)
        usage = TokenUsage(
            input_tokens=call.tokens.input, output_tokens=call.tokens.output, estimated=call.tokens.estimated
        )
        plan = PlanningStep(
            plan=call.text.strip(),
            model_input_messages=request,
            model_output_message=ChatMessage(role="assistant", content=call.text),
            token_usage=usage,
            cost=cost,
        )
        plan.timing.end_time = time.time()
        if plan.plan:
            await self._remember(plan)
        self.recorder.emit(PlanReady, step=number, plan=plan.plan, tokens=call.tokens, cost=cost, seconds=call.seconds)

    async def _last_answer(self) -> RunResult:
        """At the step limit: one more request, without code, for the best answer from what there is."""
        agent = self.agent
        request = [*agent.write_memory_to_messages(), ChatMessage(role="user", content=agent.last_answer_request())]
        call = ModelCall(agent.model, request, agent.text_options())
        number = self.max_steps + 1

        def show(delta: CompletionDelta) -> None:
            self.recorder.delta(ModelDelta, delta.text, step=number, part="thought")

        await self._call(call, _unseen, show, step=number)
        self._count(call.tokens)
        return await self._finish(answer_from_text(call.text), "max_steps", StepOutcome())

    async def _finish(self, answer: Any, state: Literal["success", "max_steps"], outcome: StepOutcome) -> RunResult:
        await self._remember(FinalAnswerStep(answer, state))
        self._hand_messages_back()
        await self._watch.settle()
        shown = outcome.value or Shown(text=str(answer), type_name=type(answer).__name__)
        await self.recorder.emit_durable(
            RunFinished, answer=plain_answer(answer, outcome.answer_text), shown=shown, state=state, **self._totals()
        )
        return RunResult(
            output=answer,
            state=state,
            steps=list(self.agent.memory.steps),
            token_usage=self.used.tokens,
            cost=self.used.cost,
            timing=Timing(self._started, time.time()),
            run_id=self.recorder.run_id,
        )

    # Smaller parts

    async def _remember(self, step: MemoryStep) -> None:
        self.agent.memory.steps.append(step)
        number = step.step_number if isinstance(step, ActionStep) else None
        for failure in await self.agent.callbacks.call(step, self.agent):
            self.recorder.emit(Notice, step=number, kind="callback", message=failure)

    async def _pause_if_asked(self) -> None:
        self.control.check()
        if not self.control.pausing:
            return
        await self.recorder.emit_durable(RunPaused, reason="Paused between two steps.")
        await self._wait()
        self.recorder.emit(RunResumed, model=self.agent.model.model_id)

    def _deliver_messages(self, number: int) -> None:
        for message_id, text in self.control.take_messages():
            self.agent.memory.steps.append(GuidanceStep(text))
            self.recorder.emit(MessageDelivered, step=number, message_id=message_id, text=text)

    def _hand_messages_back(self) -> None:
        self._over = True
        for message_id, text in self.control.take_messages():
            message = f"This message came too late for the model; send it as the next task: {text}"
            self.recorder.emit(Notice, kind="message", message=message, message_id=message_id)

    async def _keep_to_budget(self) -> None:
        """Pauses the run when it has used what it may, or ends it when nobody can give it more."""
        agent = self.agent
        while True:
            used = self.used
            over = overrun(agent.budget, used.tokens, used.cost, used.seconds)
            if over is None:
                return
            if not self.pause_at_limit:
                raise LimitReached(over.message, advice="Raise the limit to go on from here.")
            self.control.pause()
            await self.recorder.emit_durable(
                RunPaused, reason=over.message, limit=over.limit, cap=over.cap, used=over.used
            )
            await self._wait()
            self.recorder.emit(RunResumed, model=agent.model.model_id)

    async def _wait(self) -> None:
        started = time.monotonic()
        await self.control.wait_while_paused()
        self.used.leave_out(time.monotonic() - started)

    def _count(self, tokens: Tokens) -> Cost | None:
        return self.used.count(tokens, self.agent.price)

    def _beginning(self, task: TaskStep) -> dict[str, Any]:
        agent = self.agent
        return {
            "task": task.task,
            "model": agent.model.model_id,
            "provider": agent.model.provider,
            "tools": agent.tool_infos(),
            "imports": agent.authorized_imports(),
            "hosts": agent.hosts(),
            "max_steps": self.max_steps,
            **agent.budget._asdict(),
            "approval": agent.approval.mode,
            "title": self.title,
            "continues": self.continues,
            "interpreter": agent.containment(),
            "context_tokens": agent.model.capabilities.context_tokens,
            "files": task.files,
            "images": len(task.task_images or ()),
        }

    def _totals(self) -> dict[str, Any]:
        used = self.used
        return {"steps": self.steps, "tokens": used.tokens, "cost": used.cost, "seconds": used.seconds}

    def emit(self, kind: type[Event], /, *, step: int | None = None, **fields: Any) -> Any:
        """Records an event of this run."""
        return self.recorder.emit(kind, step=step, **fields)


def _unseen(attempt: int) -> None:
    """Attempts at plans and last answers show only as retries."""


def _common_start(before: Sequence[ChatMessage], now: Sequence[ChatMessage]) -> int:
    length = 0
    for old, new in zip(before, now, strict=False):
        if old is not new and old != new:
            break
        length += 1
    return length
