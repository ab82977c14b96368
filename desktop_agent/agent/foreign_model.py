"""Models of smolagents: objects with a blocking `generate`, or anything that can be called the same way."""

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Any, cast

from desktop_agent.agent.errors import AgentError
from desktop_agent.models.base import Model
from desktop_agent.models.errors import ModelError
from desktop_agent.models.messages import ChatMessage, CompletionDelta, CompletionOptions, TokenUsage


class ForeignModel(Model):
    """A model of another library, asked through its blocking `generate(messages, stop_sequences=…)` in a helper thread.

    Its reply arrives in one piece. A request that is under way cannot be called back: after a Stop its reply is thrown
    away.
    """

    def __init__(self, original: Any) -> None:
        """Wraps the model.

        Raises:
            AgentError: It has no `generate` and cannot be called.
        """
        generate = getattr(original, "generate", None)
        if not callable(generate) and not callable(original):
            raise AgentError(
                f"A {type(original).__name__} is no model.",
                advice="Give a model of desktop_agent, or an object with `generate(messages, stop_sequences=...)`.",
            )
        self.original = original
        self.model_id = str(getattr(original, "model_id", None) or type(original).__name__)
        self.provider = type(original).__module__.partition(".")[0]
        self._generate = cast("Callable[..., Any]", generate if callable(generate) else original)
        self._takes_stop = _takes(self._generate, "stop_sequences")

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Asks the original and passes its reply on.

        Raises:
            ModelError: The original failed; its own error is the cause.
        """
        arguments: dict[str, Any] = {"stop_sequences": list(options.stop)} if options.stop and self._takes_stop else {}
        sent = [{"role": message.role, "content": [{"type": "text", "text": message.content}]} for message in messages]
        try:
            reply = await asyncio.to_thread(self._generate, sent, **arguments)
        except ModelError:
            raise
        except Exception as error:
            raise ModelError(f"The model {self.model_id} failed: {type(error).__name__}: {error}") from error
        yield CompletionDelta(text=_text(reply), usage=_usage(reply), finish_reason="stop")


def as_model(model: Any) -> Model:
    """Returns the model: ours as it is, one of smolagents wrapped."""
    if isinstance(model, Model):
        return model
    return ForeignModel(model)


def _takes(function: Callable[..., Any], name: str) -> bool:
    try:
        parameters = inspect.signature(function).parameters
    except (TypeError, ValueError):
        return True
    return name in parameters or any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters.values())


def _text(reply: Any) -> str:
    content = reply if isinstance(reply, str) else getattr(reply, "content", None)
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        parts = cast("list[Any]", content)
        return "".join(str(part.get("text", "")) for part in parts if isinstance(part, dict))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    return ""


def _usage(reply: Any) -> TokenUsage | None:
    usage = getattr(reply, "token_usage", None)
    if usage is None:
        return None
    return TokenUsage(
        input_tokens=int(getattr(usage, "input_tokens", 0) or 0),
        output_tokens=int(getattr(usage, "output_tokens", 0) or 0),
    )
