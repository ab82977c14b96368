"""The requests of a run: what the model is asked, with its pieces and its retries as events."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop_agent.agent.compaction import compact, request_tokens, token_budget
from desktop_agent.agent.events import (
    Cost,
    Message,
    ModelDelta,
    ModelReading,
    ModelRetry,
    Notice,
    PlanDelta,
    StepStarted,
    Tokens,
)
from desktop_agent.agent.memory import ActionStep
from desktop_agent.agent.model_call import ModelCall, OnAttempt, OnDelta
from desktop_agent.agent.parsing import ParsedReply
from desktop_agent.agent.steering import SteeredRun
from desktop_agent.agent.stream_parser import Part, StreamSplitter
from desktop_agent.models.errors import ContextOverflow, ModelError
from desktop_agent.models.messages import ChatMessage, CompletionDelta

_READINGS_TOLD = 20


class StepRequests:
    """Asks the model in one run.

    Attributes:
        latest: The call of the present step, or None before it was asked.
        discarded: What replies of the present step used that were asked for again, after old steps were shortened.
    """

    def __init__(self, run: SteeredRun, given: Callable[[], tuple[ParsedReply, str] | None]) -> None:
        """Makes it.

        Args:
            run: The run.
            given: Returns a reply that stands already, for the first step of a branch, or None.
        """
        self._run = run
        self._given = given
        self._sent: Sequence[ChatMessage] = ()
        self._counted_by_estimated = 1.0
        self.begin_step()

    def begin_step(self) -> None:
        """Forgets the step before."""
        self.latest: ModelCall | None = None
        self.discarded = Tokens()

    @property
    def step_tokens(self) -> Tokens:
        """What all calls of the present step used."""
        return self.discarded if self.latest is None else self.discarded + self.latest.tokens

    async def reply_for(self, step: ActionStep, *, repeating: bool = False) -> ModelCall:
        """Asks for a step's reply; when the request is too long, old steps are shortened and the same step is asked
        again.

        Args:
            step: The step; its request is written into it.
            repeating: The last steps were the same.

        Raises:
            ModelError: It failed for good.
        """
        agent = self._run.agent
        self._make_room(step.step_number)
        while True:
            request = agent.write_memory_to_messages()
            step.model_input_messages = request
            if (given := self._given()) is not None:
                call = ModelCall.given(agent.model, *given)
                self._tell_request(step.step_number, request, self._kept_of(request), attempt=1)
                return call
            call = self.latest = agent.new_call(request, repeating=repeating)
            try:
                await self._ask(call, step.step_number, request)
            except ContextOverflow:
                if not self._make_room(step.step_number, even_so=True):
                    raise
                self.discarded += call.tokens
                continue
            if call.tokens.input and not call.tokens.estimated and agent.model.capabilities.context_tokens is not None:
                self._counted_by_estimated = call.tokens.input / call.attempt / request_tokens(request)
            return call

    def _make_room(self, number: int, *, even_so: bool = False) -> bool:
        """Shortens old steps when the request would not fit, or `even_so`; returns whether that changed anything."""
        agent = self._run.agent
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
        self._run.recorder.emit(Notice, step=number, kind="compaction", message=done.message)
        return True

    async def in_text(self, question: str, number: int, *, plan: bool = False) -> "TextReply":
        """Asks a question after all that was said, for a reply in plain text: a plan, or the last answer.

        Args:
            question: What is asked.
            number: The step before which it is asked.
            plan: The reply is a plan.

        Raises:
            ModelError: It failed for good.
        """
        agent = self._run.agent
        self._make_room(number)
        while True:
            request = [*agent.write_memory_to_messages(), ChatMessage(role="user", content=question)]
            call = ModelCall(agent.model, request, agent.text_options())
            try:
                await self._ask_in_text(call, number, plan=plan)
            except ContextOverflow:
                self._run.used.count(call.tokens, agent.price)
                if not self._make_room(number, even_so=True):
                    raise
                continue
            except BaseException:
                # Also what was stopped or failed has used tokens.
                self._run.used.count(call.tokens, agent.price)
                raise
            return TextReply(request, call, self._run.used.count(call.tokens, agent.price))

    async def _ask_in_text(self, call: ModelCall, number: int, *, plan: bool) -> None:
        recorder = self._run.recorder
        splitter = StreamSplitter()

        def begin(_: int) -> None:
            nonlocal splitter
            splitter = StreamSplitter()

        def tell(pieces: Sequence[tuple[Part, str]]) -> None:
            for part, text in pieces:
                if not plan:
                    kind = "reasoning" if part == "reasoning" else "thought"
                    recorder.delta(ModelDelta, text, step=number, part=kind)
                elif part != "reasoning":
                    # A step that has not begun has no place for its reasoning.
                    recorder.delta(PlanDelta, text, step=number)

        def show(delta: CompletionDelta) -> None:
            if delta.reasoning:
                tell([("reasoning", delta.reasoning)])
            if delta.text:
                tell(splitter.feed(delta.text))

        await self._call(call, begin, show, step=number)
        tell(splitter.finish())

    async def _ask(self, call: ModelCall, number: int, request: Sequence[ChatMessage]) -> None:
        """Asks the model for a step; its pieces, its retries and the request are events."""
        kept = self._kept_of(request)
        splitter = self._run.agent.new_splitter()
        read = 0

        def begin(attempt: int) -> None:
            nonlocal splitter, read
            splitter, read = self._run.agent.new_splitter(), 0
            self._tell_request(number, request, kept, attempt)

        def show(delta: CompletionDelta) -> None:
            nonlocal read
            progress = delta.progress
            if progress is not None and progress.read - read >= progress.total / _READINGS_TOLD:
                read = progress.read
                self._run.recorder.emit(ModelReading, step=number, read=progress.read, total=progress.total)
            if delta.reasoning:
                self._run.recorder.delta(ModelDelta, delta.reasoning, step=number, part="reasoning")
            if delta.text:
                for part, text in splitter.feed(delta.text):
                    self._run.recorder.delta(ModelDelta, text, step=number, part=part)

        await self._call(call, begin, show, step=number)
        for part, text in splitter.finish():
            self._run.recorder.delta(ModelDelta, text, step=number, part=part)

    def _kept_of(self, request: Sequence[ChatMessage]) -> int:
        kept = _common_start(self._sent, request)
        self._sent = request
        return kept

    def _tell_request(self, number: int, request: Sequence[ChatMessage], kept: int, attempt: int) -> None:
        new = request[kept:] if attempt == 1 else ()
        messages = tuple(Message(role=m.role, content=m.content, images=len(m.images)) for m in new)
        stays = kept if attempt == 1 else len(request)
        self._run.recorder.emit(StepStarted, step=number, kept=stays, new_messages=messages, attempt=attempt)

    async def _call(self, call: ModelCall, begin: OnAttempt, show: OnDelta, *, step: int | None) -> None:
        def tell(failed: ModelCall, error: ModelError, wait: float) -> None:
            self._run.recorder.emit(
                ModelRetry,
                step=step,
                attempt=failed.attempt,
                kind=error.kind,
                message=error.message,
                wait=round(wait, 3),
                discarded=failed.text,
                tokens=failed.tokens,
            )

        await self._run.control.until_stopped(
            call.run(self._run.agent.retries, on_attempt=begin, on_delta=show, on_retry=tell)
        )


class TextReply(NamedTuple):
    """A reply in plain text.

    Attributes:
        request: What was asked.
        call: The model call.
        cost: What it cost, or None when no price is known.
    """

    request: list[ChatMessage]
    call: ModelCall
    cost: Cost | None


def _common_start(before: Sequence[ChatMessage], now: Sequence[ChatMessage]) -> int:
    length = 0
    for old, new in zip(before, now, strict=False):
        if old is not new and old != new:
            break
        length += 1
    return length
