"""Models through the LiteLLM library, for providers without an OpenAI-compatible address; an extra (`pip install
litellm`).

A LiteLLM proxy needs no library: it is one more address for `OpenAIModel`.
"""

import asyncio
import importlib
import os
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any

import msgspec

from desktop_agent.models import errors, forbid
from desktop_agent.models.base import Model
from desktop_agent.models.chat_server import NO_KEY, normal_address
from desktop_agent.models.failures import ServerAnswer, refusal
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions
from desktop_agent.models.openai_compatible import looks_small
from desktop_agent.models.reply import read_reply
from desktop_agent.models.smolagents_names import request_fields
from desktop_agent.models.wire import encode_message, encode_options

_NAME = "LiteLLM"


class LiteLLMModel(Model):
    """A model named as LiteLLM names it, such as `anthropic/claude-sonnet-4-5`.

    LiteLLM finds a provider's key in the environment itself. With an address of its own and no key, a placeholder is
    sent there.
    """

    def __init__(
        self,
        model_id: str,
        api_base: str | None = None,
        api_key: str | None = None,
        *,
        timeout: float = 300.0,
        capabilities: Capabilities | None = None,
        **further: Any,
    ) -> None:
        """Describes the model; nothing is imported or sent yet.

        Args:
            model_id: Its name for LiteLLM.
            api_base: The server's address, where it is not the provider's own.
            api_key: The provider's key.
            timeout: Seconds of silence after which the provider counts as failed.
            capabilities: What the model can do, where that is known.
            **further: Request fields such as `temperature` or `max_tokens`, sent with each completion.

        Raises:
            BadRequest: The address cannot be used.
            TypeError: An argument that cannot be followed.
        """
        self.model_id = model_id
        self.provider = "litellm"
        self._api_base = normal_address(api_base) if api_base else None
        self._api_key = api_key or (NO_KEY if api_base else None)
        self._timeout = timeout
        self._capabilities = capabilities or Capabilities(small=looks_small(model_id))
        self._fields = request_fields("LiteLLMModel", further)

    @property
    def capabilities(self) -> Capabilities:
        """What the model was said to be able to do."""
        return self._capabilities

    async def prepare(self) -> None:
        """Imports LiteLLM, which takes seconds.

        Raises:
            ModelFileMissing: LiteLLM is not installed.
        """
        await _library()

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes the messages.

        Raises:
            ModelError: One of the classes in `desktop_agent.models.errors`.
        """
        forbid.check_address(self._api_base or f"litellm://{self.model_id}")
        chunks = self._chunks(await _library(), messages, options)
        reply = read_reply(chunks, messages, options, server=_NAME, model_id=self.model_id, has_key=True)
        async with aclosing(reply):
            async for delta in reply:
                yield delta

    async def _chunks(
        self, library: Any, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> AsyncGenerator[Any]:
        began = False
        try:
            output = await library.acompletion(
                model=self.model_id,
                messages=[encode_message(message) for message in messages],
                stream=True,
                stream_options={"include_usage": True},
                api_base=self._api_base,
                api_key=self._api_key,
                timeout=self._timeout,
                # Retries are the agent's: a refused request is shown while it is waited for.
                num_retries=0,
                max_retries=0,
                **self._fields,
                **encode_options(options, self._capabilities),
            )
            began = True
            async for chunk in output:
                yield chunk.model_dump()
        except library.exceptions.Timeout as error:
            raise errors.ModelTimeout(f"{_NAME} got nothing for too long.", advice="Try again.") from error
        except library.exceptions.APIConnectionError as error:
            if began:
                raise _broken() from error
            raise errors.ModelUnreachable(f"{_NAME} could not reach '{self.model_id}'.") from error
        except library.exceptions.openai.OpenAIError as error:
            raise (_broken() if began else self._refusal(error)) from error

    def _refusal(self, error: Any) -> errors.ModelError:
        status = getattr(error, "status_code", None)
        response = getattr(error, "response", None)
        headers: Any = getattr(error, "litellm_response_headers", None) or getattr(response, "headers", None) or {}
        text = str(getattr(error, "message", error))
        if self._api_key:
            text = text.replace(self._api_key, "…")
        answer = ServerAnswer(
            int(status) if isinstance(status, int) else 400,
            {str(name).lower(): str(value) for name, value in headers.items()},
            msgspec.json.encode({"error": {"message": text}}),
        )
        return refusal(answer, server=_NAME, model_id=self.model_id, has_key=True)


def _broken() -> errors.ModelError:
    return errors.StreamBroken(f"{_NAME} lost the connection in the middle of a reply.")


async def _library() -> Any:
    # Otherwise LiteLLM fetches a list of prices from the network when it is imported.
    os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
    try:
        library: Any = await asyncio.to_thread(importlib.import_module, "litellm")
    except ImportError as error:
        raise errors.ModelFileMissing(
            "LiteLLM is not installed.", advice="Install it with: pip install litellm"
        ) from error
    # It would print advertisements for its own help pages between the output of a run.
    library.suppress_debug_info = True
    return library
