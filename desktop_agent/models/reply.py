"""Reads one streamed reply, and makes good what a server leaves out: stop texts, token counts, the reason it ended."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, cast

from desktop_agent.models import errors
from desktop_agent.models.chat_server import DONE
from desktop_agent.models.failures import failure_in_stream
from desktop_agent.models.messages import ChatMessage, CompletionDelta, CompletionOptions, TokenUsage
from desktop_agent.models.stops import StopCutter
from desktop_agent.models.wire import NotAChunk, decode_chunk, estimate_usage


async def read_reply(
    chunks: AsyncGenerator[Any],
    messages: Sequence[ChatMessage],
    options: CompletionOptions,
    *,
    server: str,
    model_id: str,
    has_key: bool,
) -> AsyncGenerator[CompletionDelta]:
    """Yields the pieces of a reply; the last one has the token counts and the reason why it ended.

    Stop texts are cut here too, for servers that ignore them. Token counts are estimated where the server sends none.

    Raises:
        StreamBroken: The stream ended without a reason, or sent what is no chunk.
        ModelError: What the server reported inside the stream.
    """
    cutter = StopCutter(options.stop)
    finish: str | None = None
    usage: TokenUsage | None = None
    characters = 0
    async with aclosing(chunks):
        try:
            async for chunk in chunks:
                if chunk == DONE:
                    finish = finish or "stop"
                    break
                delta = _decode(chunk, server, model_id, has_key)
                if delta is None:
                    continue
                finish, usage = delta.finish_reason or finish, delta.usage or usage
                characters += len(delta.text) + len(delta.reasoning)
                if delta.progress is not None:
                    yield CompletionDelta(progress=delta.progress)
                text = cutter.feed(delta.text)
                if text or delta.reasoning or delta.tool_calls:
                    yield CompletionDelta(text=text, reasoning=delta.reasoning, tool_calls=delta.tool_calls)
                if cutter.stopped:
                    finish = "stop"
                    break
        except (errors.StreamBroken, errors.ModelTimeout):
            # A reply that has said why it ended is whole; only the token counts were still to come.
            if finish is None:
                raise
    if finish is None:
        raise errors.StreamBroken(f"{server} ended the reply in the middle.")
    if held := cutter.end():
        yield CompletionDelta(text=held)
    yield CompletionDelta(usage=usage or estimate_usage(messages, characters), finish_reason=finish)


def _decode(chunk: Any, server: str, model_id: str, has_key: bool) -> CompletionDelta | None:
    fields = cast("Mapping[str, Any]", chunk if isinstance(chunk, Mapping) else {})
    if error := fields.get("error"):
        raise failure_in_stream(error, server=server, model_id=model_id, has_key=has_key)
    try:
        return decode_chunk(cast("object", chunk))
    except NotAChunk as error:
        raise errors.StreamBroken(f"{server} sent something that is no completion.") from error
