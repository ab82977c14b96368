"""One model call of a run: streamed, retried where that may help, and counted."""

import asyncio
import math
import time
from collections.abc import Callable, Sequence
from contextlib import aclosing

from desktop_agent.agent.events import Tokens
from desktop_agent.agent.parsing import ParsedReply
from desktop_agent.agent.retries import RetryPolicy
from desktop_agent.models.base import Model
from desktop_agent.models.errors import ModelError
from desktop_agent.models.messages import ChatMessage, CompletionDelta, CompletionOptions, ToolCallDelta

CHARACTERS_A_TOKEN = 4

OnDelta = Callable[[CompletionDelta], None]
OnRetry = Callable[["ModelCall", ModelError, float], None]
OnAttempt = Callable[[int], None]


class ModelCall:
    """A model call while it goes on; what has arrived can be read at any time, also after a cancellation.

    Attributes:
        text: The reply so far.
        reasoning: The text of the reasoning channel so far.
        tool_calls: The pieces of JSON tool calls so far.
        finish_reason: Why the reply ended, or None.
        tokens: What all attempts cost.
        seconds: How long the attempt that counts took.
        attempt: Its number, from 1.
        by_person: The reply as a person wrote it; None for the model's own.
    """

    def __init__(self, model: Model, messages: Sequence[ChatMessage], options: CompletionOptions) -> None:
        self._model = model
        self._messages = messages
        self._options = options
        self.tokens = Tokens()
        self.attempt = 0
        self.by_person: ParsedReply | None = None
        self.seconds = 0.0
        self._forget()

    @classmethod
    def given(cls, model: Model, reply: ParsedReply, text: str) -> "ModelCall":
        """Returns a call that was never made, since a person wrote the reply.

        Args:
            model: Who would have been asked.
            reply: What the person wrote.
            text: The reply that it stands for, letter for letter.
        """
        call = cls(model, (), CompletionOptions())
        call._texts = [text]
        call.by_person = reply
        return call

    def _forget(self) -> None:
        self._texts: list[str] = []
        self._reasonings: list[str] = []
        self.tool_calls: list[ToolCallDelta] = []
        self.finish_reason: str | None = None
        self._counted: Tokens | None = None

    @property
    def text(self) -> str:
        return "".join(self._texts)

    @property
    def reasoning(self) -> str:
        return "".join(self._reasonings)

    async def run(self, policy: RetryPolicy, *, on_attempt: OnAttempt, on_delta: OnDelta, on_retry: OnRetry) -> None:
        """Asks until a whole reply is there.

        Args:
            policy: When to ask again.
            on_attempt: Called with the attempt's number before it begins.
            on_delta: Called with each piece.
            on_retry: Called with this call, the error and the wait, before the wait.

        Raises:
            ModelError: It failed for good.
        """
        while True:
            self.attempt += 1
            self._forget()
            on_attempt(self.attempt)
            started = time.monotonic()
            try:
                await self._once(on_delta)
            except ModelError as error:
                self.seconds = time.monotonic() - started
                self.count_attempt()
                wait = policy.wait_after(self.attempt, error)
                if wait is None:
                    raise
                on_retry(self, error, wait)
                await asyncio.sleep(wait)
                continue
            except asyncio.CancelledError:
                self.seconds = time.monotonic() - started
                self.count_attempt()
                raise
            self.seconds = time.monotonic() - started
            self.count_attempt()
            return

    async def _once(self, on_delta: OnDelta) -> None:
        # Within the attempt: a model that cannot be made ready at once is tried again like one that breaks off.
        await self._model.prepare()
        async with aclosing(self._model.stream(self._messages, self._options)) as deltas:
            async for delta in deltas:
                if delta.text:
                    self._texts.append(delta.text)
                if delta.reasoning:
                    self._reasonings.append(delta.reasoning)
                self.tool_calls.extend(delta.tool_calls)
                if delta.usage is not None:
                    usage = delta.usage
                    self._counted = Tokens(
                        input=usage.input_tokens,
                        output=usage.output_tokens,
                        cached=usage.cached_tokens,
                        estimated=usage.estimated,
                    )
                self.finish_reason = delta.finish_reason or self.finish_reason
                on_delta(delta)

    def count_attempt(self) -> None:
        """Adds what the attempt cost; estimated where the provider did not say."""
        if self._counted is None and not (self._texts or self._reasonings or self.tool_calls):
            return
        self.tokens += self._counted or Tokens(
            input=sum(estimate_tokens(message.content) for message in self._messages),
            output=estimate_tokens(self.text) + estimate_tokens(self.reasoning),
            estimated=True,
        )
        self._counted = None


def estimate_tokens(text: str) -> int:
    """Returns about how many tokens a text has; only used where nobody counted."""
    return math.ceil(len(text) / CHARACTERS_A_TOKEN)
