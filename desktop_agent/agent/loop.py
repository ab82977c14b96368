"""The loop of a run: ask the model, run its action, tell it what came of it, until there is an answer."""

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any, Literal

from desktop_agent.agent.answers import answer_from_text, plain_answer
from desktop_agent.agent.branching import BranchPoint
from desktop_agent.agent.checks import refusal
from desktop_agent.agent.errors import LimitReached, RunInterrupted
from desktop_agent.agent.events import (
    Cost,
    Event,
    Failure,
    Notice,
    PlanReady,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunResumed,
    RunStarted,
    Shown,
    StepFinished,
    Tokens,
)
from desktop_agent.agent.failures import failure_fields
from desktop_agent.agent.memory import (
    ActionStep,
    FinalAnswerStep,
    GuidanceStep,
    MemoryStep,
    PlanningStep,
    TaskStep,
    Timing,
)
from desktop_agent.agent.model_call import ModelCall
from desktop_agent.agent.outcome import StepOutcome
from desktop_agent.agent.questions import Questions
from desktop_agent.agent.reasoning import split_reasoning
from desktop_agent.agent.recorder import Recorder
from desktop_agent.agent.repeats import MOST_REPEATS, RepeatDetector
from desktop_agent.agent.replay import no_longer_the_end
from desktop_agent.agent.result import RunResult
from desktop_agent.agent.steering import SteeredRun
from desktop_agent.agent.step_requests import StepRequests
from desktop_agent.agent.watching import VariableWatch
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.errors import ModelError
from desktop_agent.models.messages import ChatMessage, TokenUsage
from desktop_agent.store.errors import StoreError

if TYPE_CHECKING:
    from desktop_agent.agent.base import Agent


class RunLoop(SteeredRun):
    """One run of an agent. `run` is called once; what `SteeredRun` offers steers it meanwhile, on the same event loop.

    Attributes:
        title: A short name for the run.
        continues: The run whose conversation this one continues, or an empty string.
        steps: How many steps were taken.
        notes: Notices that follow the run's first event, as kind and message.
        outcome: What the present step's action came to.
        branch: Where the run branches off another one, or None.
        asking: Held while a person is asked about a call of a tool, or by the code.
        questions: Where the code asks the person; None where nobody answers questions.
    """

    def __init__(
        self, agent: "Agent", recorder: Recorder, *, max_steps: int, title: str = "", continues: str = ""
    ) -> None:
        super().__init__(agent, recorder, max_steps=max_steps)
        self.title = title
        self.continues = continues
        self.steps = 0
        self.notes: list[tuple[str, str]] = []
        self.outcome = StepOutcome()
        self.branch: BranchPoint | None = None
        self.asking = asyncio.Lock()
        self.questions: Questions | None = None
        self._started = time.time()
        self._repeats = RepeatDetector()
        self._watch = VariableWatch(agent.variables, recorder)
        self._requests = StepRequests(self, lambda: None if self.branch is None else self.branch.take_reply())

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
            self.hand_messages_back()
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
        self.hand_messages_back()
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
        first = self.agent.next_step_number if task is None else 1
        self.steps = first - 1
        number = first - 1
        # The limit may be raised meanwhile.
        while number < self.max_steps:
            number += 1
            await self.pause_if_asked()
            self.deliver_messages(number)
            if self.agent.planning_interval and (number - 1) % self.agent.planning_interval == 0:
                await self._plan(number)
            step = await self._step(number)
            if step.is_final_answer:
                return await self._finish(step.action_output, "success", self.outcome)
            if self.outcome.fatal is not None:
                raise self.outcome.fatal
            await self.keep_to_budget()
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
        self._requests.begin_step()
        try:
            call = await self._requests.reply_for(step, repeating=self._repeats.count > 1)
            self._take_reply(step, call)
            await self._watch.settle()
            await self.agent.act(step, call, self)
            self.control.check()
        except RunInterrupted:
            call = self._requests.latest
            if call is not None and step.model_output is None:
                self._take_reply(step, call)
            step.error = step.error or Failure(kind="cancelled", message="The run was stopped here.")
            await self._close_step(step, call)
            raise
        except ModelError:
            # The step stays open: it is asked again when the run goes on.
            self._count(self._requests.step_tokens)
            raise
        if step.is_final_answer:
            await self._check_answer(step)
        if step.is_final_answer and self.control.has_messages and number < self.max_steps:
            step.is_final_answer = False
            step.observations = self.agent.words.answer_held.format(answer=step.action_output)
        await self._close_step(step, call)
        self._watch.step_is_over(number)
        return step

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
        tokens = self._requests.discarded + (call.tokens if call is not None else Tokens())
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
            memory=outcome.memory,
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

    async def _plan(self, number: int) -> None:
        question = self.agent.plan_request(number, self.max_steps)
        request, call, cost = await self._requests.in_text(question, number, plan=True)
        usage = TokenUsage(
            input_tokens=call.tokens.input, output_tokens=call.tokens.output, estimated=call.tokens.estimated
        )
        plan = PlanningStep(
            plan=split_reasoning(call.text)[1].removesuffix("<end_plan>").strip(),
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
        reply = await self._requests.in_text(self.agent.last_answer_request(), self.max_steps + 1)
        text = split_reasoning(reply.call.text)[1]
        return await self._finish(answer_from_text(text), "max_steps", StepOutcome())

    async def _finish(self, answer: Any, state: Literal["success", "max_steps"], outcome: StepOutcome) -> RunResult:
        await self._remember(FinalAnswerStep(answer, state))
        self.hand_messages_back()
        await self._watch.settle()
        shown = outcome.value or Shown(text=str(answer), type_name=type(answer).__name__)
        await self.recorder.emit_durable(
            RunFinished, answer=plain_answer(answer, outcome.answer_text), shown=shown, state=state, **self._totals()
        )
        return RunResult(
            output=answer,
            state="success" if state == "success" else "max_steps_error",
            memory_steps=list(self.agent.memory.steps),
            token_usage=TokenUsage(
                input_tokens=self.used.tokens.input,
                output_tokens=self.used.tokens.output,
                cached_tokens=self.used.tokens.cached,
                estimated=self.used.tokens.estimated,
            ),
            cost=self.used.cost,
            timing=Timing(self._started, time.time()),
            run_id=self.recorder.run_id,
        )

    # Smaller parts

    async def _remember(self, step: MemoryStep) -> None:
        self.agent.memory.steps.append(step)
        number = step.step_number if isinstance(step, ActionStep) else None
        if isinstance(step, ActionStep | PlanningStep):
            self.agent.monitor.update_metrics(step)
        for failure in await self.agent.step_callbacks.call(step, self.agent):
            self.recorder.emit(Notice, step=number, kind="callback", message=failure)

    def _count(self, tokens: Tokens) -> Cost | None:
        return self.used.count(tokens, self.agent.price)

    def _beginning(self, task: TaskStep) -> dict[str, Any]:
        agent = self.agent
        return {
            "task": task.task,
            "model": agent.model.model_id,
            "provider": agent.model.provider,
            "key_source": agent.model.key_source,
            "tools": agent.tool_infos(),
            "imports": agent.authorized_imports,
            "hosts": agent.hosts(),
            "max_steps": self.max_steps,
            **agent.budget._asdict(),
            "approval": agent.approval.mode,
            "title": self.title,
            "continues": self.continues,
            "interpreter": agent.containment(),
            "memory_limit": agent.memory_limit(),
            "context_tokens": agent.model.capabilities.context_tokens,
            "files": task.files,
            "images": len(task.task_images or ()),
        }

    def _totals(self) -> dict[str, Any]:
        used = self.used
        return {"steps": self.steps, "tokens": used.tokens, "cost": used.cost, "seconds": used.seconds}
