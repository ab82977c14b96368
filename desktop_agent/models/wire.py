"""The OpenAI chat-completions dialect: our messages and options as a request, its chunks as our pieces.

Servers differ in small things (absent, null or extra fields, content as a list, other names for the reasoning channel),
so a chunk is read leniently: what is not understood is left out, what is no chunk at all is refused.
"""

import base64
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from desktop_agent.models.messages import (
    Capabilities,
    ChatMessage,
    CompletionDelta,
    CompletionOptions,
    ReadProgress,
    TokenUsage,
    ToolCallDelta,
)

_FINISH_REASONS = {
    "eos": "stop",
    "eos_token": "stop",
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
}
_CHARACTERS_A_TOKEN = 4
_TOKENS_A_PICTURE = 1000


class NotAChunk(ValueError):
    """The data is JSON, but no chunk of a chat completion."""


def encode_message(message: ChatMessage) -> dict[str, Any]:
    """Returns the message as the dialect writes it; pictures become data addresses."""
    content: str | list[dict[str, Any]] = message.content
    if message.images:
        content = [{"type": "text", "text": message.content}] if message.content else []
        for image in message.images:
            data = base64.b64encode(image.data).decode("ascii")
            content.append({"type": "image_url", "image_url": {"url": f"data:{image.media_type};base64,{data}"}})
    encoded: dict[str, Any] = {"role": message.role, "content": content}
    if message.tool_calls:
        encoded["tool_calls"] = list(message.tool_calls)
    if message.tool_call_id:
        encoded["tool_call_id"] = message.tool_call_id
    return encoded


def encode_options(options: CompletionOptions, capabilities: Capabilities) -> dict[str, Any]:
    """Returns the request fields for the options that the model can follow."""
    fields: dict[str, Any] = {}
    if options.stop:
        fields["stop"] = list(options.stop)
    if options.tools:
        fields["tools"] = list(options.tools)
    if options.max_tokens is not None:
        fields["max_tokens"] = options.max_tokens
    if options.temperature is not None:
        fields["temperature"] = options.temperature
    if options.grammar and capabilities.grammar:
        fields["grammar"] = options.grammar
    elif options.json_schema is not None and capabilities.grammar:
        # llama.cpp takes the schema itself.
        fields["json_schema"] = options.json_schema
    elif options.json_schema is not None:
        fields["response_format"] = {
            "type": "json_schema",
            "json_schema": {"name": "reply", "strict": True, "schema": options.json_schema},
        }
    return fields


def decode_chunk(data: object) -> CompletionDelta | None:
    """Returns the piece in a chunk, or None when there is nothing in it.

    A whole completion (from a server that does not stream) is read too, as one piece.

    Raises:
        NotAChunk: The data is no object; objects of other kinds (pings) have nothing in them.
    """
    chunk = _mapping(data)
    if chunk is None:
        raise NotAChunk("The server sent data that is no part of a chat completion.")
    choice = _first_choice(chunk)
    delta = _mapping(choice.get("delta")) or _mapping(choice.get("message")) or {}
    piece = CompletionDelta(
        text=_text(delta.get("content")),
        reasoning=_text(delta.get("reasoning_content")) or _text(delta.get("reasoning")),
        tool_calls=tuple(_tool_calls(delta.get("tool_calls"))),
        usage=_usage(chunk.get("usage")),
        finish_reason=_finish_reason(choice.get("finish_reason")),
        progress=_progress(chunk.get("prompt_progress")),
    )
    return piece if piece != CompletionDelta() else None


def estimate_usage(messages: Sequence[ChatMessage], reply_characters: int) -> TokenUsage:
    """Guesses token counts from lengths, at four characters a token, for servers that do not count."""
    characters = sum(len(message.content) for message in messages)
    pictures = sum(len(message.images) for message in messages)
    return TokenUsage(
        input_tokens=math.ceil(characters / _CHARACTERS_A_TOKEN) + _TOKENS_A_PICTURE * pictures,
        output_tokens=math.ceil(reply_characters / _CHARACTERS_A_TOKEN),
        estimated=True,
    )


def _mapping(value: object) -> Mapping[str, Any] | None:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def _sequence(value: object) -> Sequence[object]:
    return cast("Sequence[object]", value) if isinstance(value, list | tuple) else ()


def _first_choice(chunk: Mapping[str, Any]) -> Mapping[str, Any]:
    choices = _sequence(chunk.get("choices"))
    return (_mapping(choices[0]) or {}) if choices else {}


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    parts = (_mapping(part) or {} for part in _sequence(value))
    return "".join(str(part.get("text", "")) for part in parts if part.get("type") == "text")


def _tool_calls(value: object) -> Iterable[ToolCallDelta]:
    for place, item in enumerate(_sequence(value)):
        call = _mapping(item) or {}
        function = _mapping(call.get("function")) or {}
        index = call.get("index")
        yield ToolCallDelta(
            index=index if isinstance(index, int) else place,
            id=_text(call.get("id")),
            name=_text(function.get("name")),
            arguments=_text(function.get("arguments")),
        )


def _usage(value: object) -> TokenUsage | None:
    usage = _mapping(value)
    if usage is None or not (_count(usage, "prompt_tokens") or _count(usage, "completion_tokens")):
        return None
    details = _mapping(usage.get("prompt_tokens_details")) or {}
    return TokenUsage(
        input_tokens=_count(usage, "prompt_tokens"),
        output_tokens=_count(usage, "completion_tokens"),
        cached_tokens=_count(details, "cached_tokens") or _count(usage, "prompt_cache_hit_tokens"),
    )


def _progress(value: object) -> ReadProgress | None:
    # llama.cpp's `return_progress`: what it still knew counts as processed.
    progress = _mapping(value)
    if progress is None or not (total := _count(progress, "total")):
        return None
    return ReadProgress(min(_count(progress, "processed"), total), total)


def _count(fields: Mapping[str, Any], name: str) -> int:
    value = fields.get(name)
    return value if isinstance(value, int) and value > 0 else 0


def _finish_reason(value: object) -> str | None:
    return _FINISH_REASONS.get(value, value) if isinstance(value, str) and value else None
