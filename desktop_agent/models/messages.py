"""Chat messages and what a model sends back."""

from typing import Any, Literal

import msgspec

Role = Literal["system", "user", "assistant", "tool"]


class Image(msgspec.Struct, frozen=True, kw_only=True):
    """A picture inside a message."""

    data: bytes
    media_type: str = "image/png"


class ChatMessage(msgspec.Struct, frozen=True, kw_only=True):
    """One chat message.

    Attributes:
        role: Who speaks.
        content: The text.
        images: Pictures that belong to it, shown to models that can see.
        tool_calls: What an assistant message asked for, in the OpenAI shape; empty for code agents.
        tool_call_id: For role `tool`: the call it answers.
    """

    role: Role
    content: str = ""
    images: tuple[Image, ...] = ()
    tool_calls: tuple[dict[str, Any], ...] = ()
    tool_call_id: str = ""


class TokenUsage(msgspec.Struct, frozen=True, kw_only=True):
    """Token counts of one model call; `estimated` when the server did not count."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    estimated: bool = False

    @property
    def total_tokens(self) -> int:
        """What was sent and received."""
        return self.input_tokens + self.output_tokens

    def dict(self) -> dict[str, Any]:
        """Returns the counts by name."""
        return {
            "input_tokens": self.input_tokens,
            "output_tokens": self.output_tokens,
            "total_tokens": self.total_tokens,
            "cached_tokens": self.cached_tokens,
            "estimated": self.estimated,
        }


class ToolCallDelta(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a JSON tool call; pieces with the same index belong together."""

    index: int
    id: str = ""
    name: str = ""
    arguments: str = ""


class ReadProgress(msgspec.Struct, frozen=True):
    """How far a model has read a request, in tokens."""

    read: int
    total: int


class CompletionDelta(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a streamed completion.

    Attributes:
        text: New text of the reply.
        reasoning: New text of a separate reasoning channel.
        tool_calls: Pieces of JSON tool calls.
        usage: Token counts, once, usually with the last piece.
        finish_reason: `stop`, `length` or `tool_calls`, with the last piece.
        progress: How far the model has read the request, before the first text; only models on this computer say so.
    """

    text: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCallDelta, ...] = ()
    usage: TokenUsage | None = None
    finish_reason: str | None = None
    progress: ReadProgress | None = None


class CompletionOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller may ask of one completion; a model ignores what it cannot do and says so in `Capabilities`.

    Attributes:
        stop: The reply ends before any of these texts.
        grammar: A GBNF grammar that the reply must follow (llama.cpp).
        json_schema: A JSON schema that the reply must follow.
        tools: JSON tool definitions in the OpenAI shape.
        max_tokens: The longest reply, in tokens.
        temperature: Sampling temperature; None leaves it to the model's own default.
        may_keep: What a model on this computer has read of the system prompt may be kept on its disk, so that the next
            start takes it up instead of reading it again.
    """

    stop: tuple[str, ...] = ()
    grammar: str = ""
    json_schema: dict[str, Any] | None = None
    tools: tuple[dict[str, Any], ...] = ()
    max_tokens: int | None = None
    temperature: float | None = None
    may_keep: bool = False


class Capabilities(msgspec.Struct, frozen=True, kw_only=True):
    """What a model can do and what suits it.

    Attributes:
        grammar: It follows a GBNF grammar.
        tools: It answers with JSON tool calls.
        vision: It sees pictures.
        context_tokens: Its context window in tokens; None when unknown.
        small: It needs the compact prompt.
    """

    grammar: bool = False
    tools: bool = False
    vision: bool = False
    context_tokens: int | None = None
    small: bool = False
