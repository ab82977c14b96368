"""Takes models that were written for smolagents, and plain functions, as models of ours."""

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import Any, cast

from desktop_agent.models.base import Model
from desktop_agent.models.errors import ModelError
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions, TokenUsage
from desktop_agent.models.openai_compatible import looks_small
from desktop_agent.models.stops import StopCutter
from desktop_agent.models.wire import estimate_usage


def as_model(candidate: object) -> Model:
    """Returns a model of ours for whatever was given as one.

    Args:
        candidate: A `Model`; an object with smolagents' `generate(messages, stop_sequences=…)` (and `generate_stream`,
            which is preferred); or
            a function that takes the messages and returns text or an object with `content`.

    Raises:
        TypeError: It is none of these.
    """
    if isinstance(candidate, Model):
        return candidate
    if callable(getattr(candidate, "generate", None)) or (callable(candidate) and not isinstance(candidate, type)):
        return ForeignModel(candidate)
    raise TypeError(f"A model of type '{type(candidate).__name__}' cannot be used: it has no generate(messages).")


class ForeignModel(Model):
    """A blocking model of another library, run in a thread.

    A call that is under way in its thread cannot be ended from outside: after a cancel its result is thrown away, and
    with `generate_stream` nothing more is taken from it.
    """

    def __init__(self, foreign: object) -> None:
        """Wraps a model or function; see `as_model`."""
        self._foreign = foreign
        self.model_id = str(getattr(foreign, "model_id", None) or type(foreign).__name__)
        self.provider = "foreign"

    @property
    def capabilities(self) -> Capabilities:
        """Nothing is known but the name."""
        return Capabilities(small=looks_small(self.model_id))

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes the messages.

        Raises:
            ModelError: The foreign model failed; its own error is the cause.
        """
        cutter = StopCutter(options.stop)
        usage: TokenUsage | None = None
        characters = 0
        with closing(self._pieces(messages, options)) as pieces:
            while not cutter.stopped:
                piece = await asyncio.to_thread(next, pieces, None)
                if piece is None:
                    break
                text, counted = piece
                characters += len(text)
                usage = _sum(usage, counted)
                if shown := cutter.feed(text):
                    yield CompletionDelta(text=shown)
        if held := cutter.end():
            yield CompletionDelta(text=held)
        yield CompletionDelta(usage=usage or estimate_usage(messages, characters), finish_reason="stop")

    def _pieces(
        self, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> Generator[tuple[str, TokenUsage | None]]:
        sent = [_as_foreign(message) for message in messages]
        streaming = getattr(self._foreign, "generate_stream", None)
        whole = getattr(self._foreign, "generate", self._foreign)
        ask = cast("Callable[..., Any]", streaming if callable(streaming) else whole)
        stop = {"stop_sequences": list(options.stop)} if options.stop and _takes(ask, "stop_sequences") else {}
        try:
            if callable(streaming):
                for delta in cast("Iterator[object]", ask(sent, **stop)):
                    yield _content(delta), _usage(delta)
            else:
                reply: object = ask(sent, **stop)
                yield _content(reply), _usage(reply)
        except ModelError:
            raise
        except Exception as error:
            # Foreign code may raise anything; what it raises is its failure to answer.
            raise ModelError(f"The model {self.model_id} failed: {type(error).__name__}: {error}") from error


def _takes(function: Callable[..., Any], name: str) -> bool:
    try:
        parameters = inspect.signature(function).parameters
    except (TypeError, ValueError):
        return True
    return name in parameters or any(each.kind is inspect.Parameter.VAR_KEYWORD for each in parameters.values())


def _as_foreign(message: ChatMessage) -> dict[str, Any]:
    # smolagents reads content as a list of parts.
    return {"role": message.role, "content": [{"type": "text", "text": message.content}]}


def _content(reply: object) -> str:
    content = reply if isinstance(reply, str) else getattr(reply, "content", None)
    if isinstance(content, list):
        parts = cast("list[object]", content)
        texts = (cast("dict[str, object]", part).get("text") for part in parts if isinstance(part, dict))
        return "".join(text for text in texts if isinstance(text, str))
    return content if isinstance(content, str) else ""


def _usage(reply: object) -> TokenUsage | None:
    counted = getattr(reply, "token_usage", None)
    sent, received = getattr(counted, "input_tokens", None), getattr(counted, "output_tokens", None)
    if not isinstance(sent, int) or not isinstance(received, int):
        return None
    return TokenUsage(input_tokens=sent, output_tokens=received)


def _sum(before: TokenUsage | None, more: TokenUsage | None) -> TokenUsage | None:
    if before is None or more is None:
        return more or before
    return TokenUsage(
        input_tokens=before.input_tokens + more.input_tokens, output_tokens=before.output_tokens + more.output_tokens
    )
