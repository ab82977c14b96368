"""Models through the LiteLLM library, for providers without an OpenAI-compatible address; an extra (`pip install
litellm`).

A LiteLLM proxy needs no library: it is one more address for `OpenAIModel`.
"""

import asyncio
import importlib
import os
from collections.abc import AsyncGenerator, Mapping, Sequence
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
from desktop_agent.models.smolagents_names import client_settings, manners_and_fields
from desktop_agent.models.wire import encode_message, encode_options

_NAME = "LiteLLM"
# Providers whose messages are text alone, as smolagents has it.
_TEXT_ALONE = ("ollama", "groq", "cerebras")
# What boto3's client is told, and what LiteLLM calls it.
_AWS = {
    "region_name": "aws_region_name",
    "aws_access_key_id": "aws_access_key_id",
    "aws_secret_access_key": "aws_secret_access_key",
    "aws_session_token": "aws_session_token",
    "profile_name": "aws_profile_name",
    "endpoint_url": "aws_bedrock_runtime_endpoint",
}
_INFERENCE = {"maxTokens": "max_tokens", "temperature": "temperature", "topP": "top_p", "stopSequences": "stop"}


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
            **further: Whatever LiteLLM takes with a completion, such as `temperature` or `num_ctx`; and smolagents'
                `custom_role_conversions`, `flatten_messages_as_text`, `requests_per_minute` and `retry`.

        Raises:
            BadRequest: The address cannot be used.
            TypeError: An argument that cannot be followed.
        """
        if further.get("flatten_messages_as_text") is None:
            further["flatten_messages_as_text"] = model_id.startswith(_TEXT_ALONE)
        self.model_id = model_id
        self.provider = "litellm"
        self._api_base = normal_address(api_base) if api_base else None
        self._api_key = api_key or (NO_KEY if api_base else None)
        self._timeout = timeout
        self._capabilities = capabilities or Capabilities(small=looks_small(model_id))
        self._manners, self._fields = manners_and_fields(type(self).__name__, further, others=True)

    @property
    def capabilities(self) -> Capabilities:
        """What the model was said to be able to do."""
        return self._capabilities

    @property
    def secrets(self) -> Sequence[str]:
        """The key that it was given, and what else among the request's fields is one."""
        named = (value for name, value in self._fields.items() if name.endswith(("_key", "_token", "_secret")))
        return tuple(text for text in (self._api_key, *named) if isinstance(text, str) and text != NO_KEY)

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
        reply = self._manners.stream(messages, lambda shaped: self._complete(shaped, options))
        async with aclosing(reply):
            async for delta in reply:
                yield delta

    async def _complete(
        self, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> AsyncGenerator[CompletionDelta]:
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
            output = await self._asked(
                library,
                model=self.model_id,
                messages=[encode_message(message) for message in messages],
                stream=True,
                stream_options={"include_usage": True},
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

    async def _asked(self, library: Any, **request: Any) -> Any:
        """Begins a completion; the one place where a subclass asks somebody else."""
        return await library.acompletion(api_base=self._api_base, api_key=self._api_key, **request)

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


class LiteLLMRouterModel(LiteLLMModel):
    """A group of models between which LiteLLM's router chooses for each completion."""

    def __init__(
        self,
        model_id: str,
        model_list: Sequence[Mapping[str, Any]],
        client_kwargs: Mapping[str, Any] | None = None,
        **further: Any,
    ) -> None:
        """Describes the group; nothing is imported or sent yet.

        Args:
            model_id: The group's name in the list.
            model_list: The models, as LiteLLM's `Router` takes them, with their keys.
            client_kwargs: Further arguments of `Router`, such as `routing_strategy`.
            **further: As for `LiteLLMModel`.

        Raises:
            TypeError: An argument that cannot be followed.
        """
        super().__init__(model_id, **further)
        parameters: list[Mapping[str, Any]] = [model.get("litellm_params", {}) for model in model_list]
        found = (each.get(name) for each in parameters for name in ("api_key", "aws_secret_access_key"))
        self._keys = tuple(text for text in found if isinstance(text, str))
        self._router_arguments = {"num_retries": 0, **(client_kwargs or {}), "model_list": [*model_list]}

    @property
    def secrets(self) -> Sequence[str]:
        """The keys of all models of the list."""
        return (*super().secrets, *self._keys)

    async def _asked(self, library: Any, **request: Any) -> Any:
        # A router holds connections of the event loop in which it was made, so each completion has its own.
        router = await asyncio.to_thread(lambda: library.Router(**self._router_arguments))
        return await router.acompletion(**request)


class AmazonBedrockModel(LiteLLMModel):
    """A model of Amazon Bedrock, through LiteLLM; credentials are looked for where boto3 looks for them."""

    def __init__(self, model_id: str, client_kwargs: Mapping[str, Any] | None = None, **further: Any) -> None:
        """Describes the model; nothing is imported or sent yet.

        Args:
            model_id: Its name at Bedrock, such as `us.amazon.nova-pro-v1:0`.
            client_kwargs: What boto3's client would be told: `region_name`, `endpoint_url`, and credentials.
            **further: `inferenceConfig` and `guardrailConfig` as Bedrock has them; else as for `LiteLLMModel`.

        Raises:
            TypeError: An argument that cannot be followed.
        """
        aws = client_settings("AmazonBedrockModel", client_kwargs, _AWS.keys())
        inference: dict[str, Any] = further.pop("inferenceConfig", None) or {}
        super().__init__(
            f"bedrock/{model_id}",
            **{_AWS[name]: value for name, value in aws.items()},
            **{_INFERENCE[name]: value for name, value in inference.items() if name in _INFERENCE},
            **further,
        )


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
