"""A model called from an ordinary script, without an agent: `model(messages).content`, as smolagents' models are.

Each call has an event loop of its own, in a thread of its own, so that it also works where a loop is running, in a
notebook for example.
"""

import asyncio
import contextlib
import queue
import threading
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, cast

import msgspec

from desktop_agent.models.messages import ChatMessage, CompletionDelta, CompletionOptions, Image, Role, TokenUsage

if TYPE_CHECKING:
    from desktop_agent.models.base import Model

_ROLES = {"tool-call": "assistant", "tool-response": "user"}
_END = object()


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """A whole reply, with the names that smolagents' messages have.

    Attributes:
        content: The text.
        role: `assistant`.
        tool_calls: JSON tool calls in the OpenAI shape.
        token_usage: The token counts; None when the reply was read in pieces and this is not the last one.
    """

    content: str = ""
    role: str = "assistant"
    tool_calls: tuple[dict[str, Any], ...] = ()
    token_usage: TokenUsage | None = None


def generate(model: "Model", messages: Sequence[object], options: CompletionOptions) -> Reply:
    """Completes the messages and waits for the whole reply.

    Raises:
        ModelError: The model could not answer.
        TypeError: A message has no role or a content that is not understood.
    """
    text, usage = "", None
    calls: dict[int, dict[str, Any]] = {}
    for delta in _deltas(model, messages, options):
        text += delta.text
        usage = delta.usage or usage
        for piece in delta.tool_calls:
            call = calls.setdefault(
                piece.index, {"id": "", "type": "function", "function": {"name": "", "arguments": ""}}
            )
            call["id"] = call["id"] or piece.id
            call["function"]["name"] += piece.name
            call["function"]["arguments"] += piece.arguments
    return Reply(content=text, tool_calls=tuple(calls[index] for index in sorted(calls)), token_usage=usage)


def generate_stream(model: "Model", messages: Sequence[object], options: CompletionOptions) -> Generator[Reply]:
    """Completes the messages and yields the reply piece by piece; closing it ends the completion.

    Raises:
        ModelError: The model could not answer.
        TypeError: A message has no role or a content that is not understood.
    """
    for delta in _deltas(model, messages, options):
        yield Reply(content=delta.text, token_usage=delta.usage)


def as_messages(messages: Sequence[object]) -> list[ChatMessage]:
    """Returns messages of ours for ours, for smolagents' and for dictionaries in the OpenAI shape.

    Raises:
        TypeError: A message has no role or a content that is not understood.
    """
    return [message if isinstance(message, ChatMessage) else _message(message) for message in messages]


def _deltas(model: "Model", messages: Sequence[object], options: CompletionOptions) -> Generator[CompletionDelta]:
    sent = as_messages(messages)
    pieces: queue.SimpleQueue[Any] = queue.SimpleQueue()
    loop = asyncio.new_event_loop()

    async def complete() -> None:
        async with aclosing(model.stream(sent, options)) as deltas:
            async for delta in deltas:
                pieces.put(delta)

    task = loop.create_task(complete())

    def work() -> None:
        try:
            loop.run_until_complete(task)
        except asyncio.CancelledError:
            pieces.put(_END)
        except BaseException as error:  # noqa: BLE001 - raised again for whoever waits
            pieces.put(error)
        else:
            pieces.put(_END)
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()

    thread = threading.Thread(target=work, name="desktop-agent model call", daemon=True)
    thread.start()
    try:
        while (piece := pieces.get()) is not _END:
            if isinstance(piece, BaseException):
                raise piece
            yield cast("CompletionDelta", piece)
    finally:
        if thread.is_alive():
            # The loop may have been closed just now.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(task.cancel)
        thread.join()


def _message(message: object) -> ChatMessage:
    fields = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else vars(message))
    role: Any = fields.get("role")
    role = str(getattr(role, "value", role))
    content: Any = fields.get("content")
    texts: list[str] = []
    images: list[Image] = []
    for part in _parts(content):
        match part:
            case {"type": "text", "text": str(text)}:
                texts.append(text)
            case {"type": "image", "image": picture}:
                images.append(_image(picture))
            case _:
                raise TypeError(f"A part of a message of type '{part.get('type')}' is not understood.")
    role = _ROLES.get(role, role)
    if role not in {"system", "user", "assistant", "tool"}:
        raise TypeError(f"A message with the role '{role}' is not understood.")
    return ChatMessage(role=cast("Role", role), content="\n".join(texts), images=tuple(images))


def _parts(content: Any) -> Iterable[Mapping[str, Any]]:
    if content is None or isinstance(content, str):
        return [{"type": "text", "text": content or ""}]
    parts = cast("list[object]", content if isinstance(content, list) else [content])
    if not all(isinstance(part, Mapping) for part in parts):
        raise TypeError("The content of a message is text, or a list of parts with a type.")
    return cast("list[Mapping[str, Any]]", parts)


def _image(picture: Any) -> Image:
    if isinstance(picture, bytes):
        return Image(data=picture)
    save = getattr(picture, "save", None)
    if not callable(save):
        raise TypeError("A picture in a message is one of Pillow, or the bytes of a PNG file.")
    import io

    buffer = io.BytesIO()
    save(buffer, format="PNG")
    return Image(data=buffer.getvalue())
