"""A model that answers from a script: for tests, demonstrations and replays."""

import asyncio
import math
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path

import msgspec

from desktop_agent.models import errors
from desktop_agent.models.base import Model
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions, TokenUsage

_CHARACTERS_A_TOKEN = 4


class ScriptedReply(msgspec.Struct, frozen=True, kw_only=True):
    """One reply of a script, where a plain text says too little.

    Attributes:
        text: What is streamed.
        reasoning: What is streamed before it on the reasoning channel.
        error: What is raised after the text: a stream that broke, or, without text, a refused request.
        delay: Seconds between two pieces; None takes the model's.
        usage: Token counts; None estimates them.
    """

    text: str = ""
    reasoning: str = ""
    error: Exception | None = None
    delay: float | None = None
    usage: TokenUsage | None = None


Reply = str | Exception | ScriptedReply
Script = Sequence[Reply | Callable[[Sequence[ChatMessage]], Reply]]


class ScriptedModel(Model):
    """A model that gives the replies of a script, one for each completion.

    A reply is a text, an exception to raise, a `ScriptedReply`, or a function that gets the messages and returns one of
    these.

    Attributes:
        calls: The messages and options of each completion asked so far.
    """

    def __init__(
        self,
        replies: Script,
        *,
        delay: float = 0.0,
        chunk: int = 8,
        model_id: str = "scripted",
        capabilities: Capabilities = Capabilities(),  # noqa: B008 - frozen
    ) -> None:
        """Makes a scripted model.

        Args:
            replies: What it answers, in this order.
            delay: Seconds between two pieces.
            chunk: Characters a piece.
            model_id: The name it goes by.
            capabilities: What it claims to be able to do.
        """
        self.model_id = model_id
        self.provider = "scripted"
        self.calls: list[tuple[tuple[ChatMessage, ...], CompletionOptions]] = []
        self._replies = list(replies)
        self._delay = delay
        self._chunk = chunk
        self._capabilities = capabilities

    @classmethod
    def from_file(cls, path: Path, *, delay: float = 0.0, chunk: int = 8) -> "ScriptedModel":
        """Reads a script: a JSON list whose items are texts or objects.

        An object has `text`, `reasoning` and `delay` as in `ScriptedReply`, and `error`: the kind of a model error such
        as `rate_limit`, with
        `message` and `retry_after`.

        Raises:
            ModelFileMissing: The file cannot be read or is no such list.
        """
        try:
            items = msgspec.json.decode(path.read_bytes(), type=list[str | _FileReply])
            replies = [item if isinstance(item, str) else item.as_reply() for item in items]
        except (OSError, msgspec.DecodeError, ValueError) as error:
            raise errors.ModelFileMissing(f"The script '{path}' cannot be read: {error}.") from error
        return cls(replies, delay=delay, chunk=chunk, model_id=path.name)

    @property
    def capabilities(self) -> Capabilities:
        """What the model was told to claim."""
        return self._capabilities

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Streams the next reply of the script, cut at the first stop text.

        Raises:
            BadRequest: The script is at its end.
        """
        reply = self._next(messages, options)
        delay = self._delay if reply.delay is None else reply.delay
        text = _before_stop(reply.text, options.stop)
        for piece in _pieces(reply.reasoning, self._chunk):
            await asyncio.sleep(delay)
            yield CompletionDelta(reasoning=piece)
        for piece in _pieces(text, self._chunk):
            await asyncio.sleep(delay)
            yield CompletionDelta(text=piece)
        if reply.error is not None:
            raise reply.error
        usage = reply.usage or _estimate(messages, reply.reasoning + text)
        yield CompletionDelta(usage=usage, finish_reason="stop")

    def _next(self, messages: Sequence[ChatMessage], options: CompletionOptions) -> ScriptedReply:
        number = len(self.calls)
        self.calls.append((tuple(messages), options))
        if number >= len(self._replies):
            raise errors.BadRequest(f"The script has only {len(self._replies)} replies, and one more was asked for.")
        reply = self._replies[number]
        if callable(reply) and not isinstance(reply, Exception):
            reply = reply(messages)
        if isinstance(reply, str):
            return ScriptedReply(text=reply)
        if isinstance(reply, ScriptedReply):
            return reply
        return ScriptedReply(error=reply)


class _FileReply(msgspec.Struct, forbid_unknown_fields=True):
    text: str = ""
    reasoning: str = ""
    delay: float | None = None
    error: str = ""
    message: str = ""
    retry_after: float | None = None

    def as_reply(self) -> ScriptedReply:
        return ScriptedReply(text=self.text, reasoning=self.reasoning, delay=self.delay, error=self._error())

    def _error(self) -> errors.ModelError | None:
        if not self.error:
            return None
        kinds = {kind.kind: kind for kind in errors.ModelError.__subclasses__()}
        if self.error not in kinds:
            raise ValueError(f"'{self.error}' is no kind of model error; there are {', '.join(sorted(kinds))}")
        return kinds[self.error](self.message or f"Scripted failure '{self.error}'.", retry_after=self.retry_after)


def _pieces(text: str, size: int) -> list[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


def _before_stop(text: str, stop: Sequence[str]) -> str:
    ends = [text.find(word) for word in stop if word]
    return text[: min((end for end in ends if end >= 0), default=len(text))]


def _estimate(messages: Sequence[ChatMessage], reply: str) -> TokenUsage:
    sent = sum(len(message.content) for message in messages)
    return TokenUsage(
        input_tokens=math.ceil(sent / _CHARACTERS_A_TOKEN),
        output_tokens=math.ceil(len(reply) / _CHARACTERS_A_TOKEN),
        estimated=True,
    )
