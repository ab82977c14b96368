"""Models served through Hugging Face's Inference Providers."""

import asyncio
import dataclasses
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, cast

import httpx2
from huggingface_hub import AsyncInferenceClient, get_token
from huggingface_hub.errors import (
    HfHubHTTPError,
    InferenceTimeoutError,
    OfflineModeIsEnabled,
    OverloadedError,
    TextGenerationError,
)

from desktop_agent.models import errors, forbid
from desktop_agent.models.base import Model
from desktop_agent.models.failures import ServerAnswer, failure_in_stream, refusal, transport_failure
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions
from desktop_agent.models.reply import read_reply
from desktop_agent.models.smolagents_names import client_settings, manners_and_fields
from desktop_agent.models.wire import encode_message, encode_options

DEFAULT_MODEL = "Qwen/Qwen2.5-Coder-32B-Instruct"
ROUTER = "https://router.huggingface.co"
TOKENS_PAGE = "https://huggingface.co/settings/tokens"
_NAME = "Hugging Face"
_CLIENT_SETTINGS = frozenset({"provider", "token", "api_key", "timeout", "bill_to", "headers"})


class InferenceClientModel(Model):
    """A model of the Hugging Face Hub, run by one of its Inference Providers.

    Requests go to the Hub's router alone, with a token of the Hub. Without a token, the one that huggingface_hub finds
    (`HF_TOKEN`, then the login of `hf auth login`) is read anew for each completion; it is never stored.
    """

    def __init__(
        self,
        model_id: str = DEFAULT_MODEL,
        provider: str | None = None,
        token: str | None = None,
        timeout: float = 120.0,
        *,
        api_key: str | None = None,
        bill_to: str | None = None,
        client_kwargs: Mapping[str, Any] | None = None,
        capabilities: Capabilities = Capabilities(),  # noqa: B008 - frozen
        **further: Any,
    ) -> None:
        """Describes the model; nothing is sent and no token is read yet.

        Args:
            model_id: Its name on the Hub.
            provider: The provider, or a policy such as `fastest` or `cheapest`; None leaves it to the router and the
                account's own order.
            token: A token of the Hub.
            timeout: Seconds of silence after which the provider counts as failed.
            api_key: Another name for `token`.
            bill_to: The organization that is billed.
            client_kwargs: Settings of huggingface_hub's client, as smolagents takes them: those above, and `headers`.
            capabilities: What the model can do, where that is known.
            **further: Request fields such as `temperature` or `max_tokens`, sent with each completion; and smolagents'
                `custom_role_conversions`, `flatten_messages_as_text`, `requests_per_minute` and `retry`.

        Raises:
            TypeError: Both `token` and `api_key` are given, or an argument that cannot be followed.
        """
        if token is not None and api_key is not None:
            raise TypeError("InferenceClientModel takes token or api_key, not both: they are two names for one thing.")
        given = client_settings("InferenceClientModel", client_kwargs, _CLIENT_SETTINGS)
        self.model_id = model_id
        self.provider = "hugging_face"
        self._served_by = provider or given.get("provider")
        self._token = token or api_key or given.get("token") or given.get("api_key")
        self._timeout = float(given.get("timeout") or timeout)
        self._bill_to = bill_to or given.get("bill_to")
        self._headers: dict[str, str] | None = given.get("headers")
        self._capabilities = capabilities
        self._manners, self._fields = manners_and_fields("InferenceClientModel", further)

    @property
    def capabilities(self) -> Capabilities:
        """What the model was said to be able to do."""
        return self._capabilities

    @property
    def secrets(self) -> Sequence[str]:
        """The token that it was given; one that is found for a request has a shape that is known."""
        return (self._token,) if self._token else ()

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes the messages.

        Raises:
            AuthenticationFailed: There is no token, or one that is not the Hub's.
            ModelError: Another of the classes in `desktop_agent.models.errors`.
        """
        reply = self._manners.stream(messages, lambda shaped: self._complete(shaped, options))
        async with aclosing(reply):
            async for delta in reply:
                yield delta

    async def _complete(
        self, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> AsyncGenerator[CompletionDelta]:
        token = await self._hub_token()
        chunks = self._chunks(messages, options, token)
        reply = read_reply(chunks, messages, options, server=_NAME, model_id=self.model_id, has_key=True)
        async with aclosing(reply):
            async for delta in reply:
                yield delta

    async def _hub_token(self) -> str:
        # Reading it may refresh an expired login over the network.
        token = self._token or await asyncio.to_thread(get_token)
        if not token:
            raise errors.AuthenticationFailed(
                "No Hugging Face token was found.", advice=f"Make one at {TOKENS_PAGE}, or run `hf auth login`."
            )
        if not token.startswith("hf_"):
            # huggingface_hub would take it for a provider's own key and send it there.
            raise errors.AuthenticationFailed(
                "The token is not one of Hugging Face: those begin with hf_.",
                advice="For a provider's own key, use its OpenAI-compatible address.",
            )
        return token

    async def _chunks(
        self, messages: Sequence[ChatMessage], options: CompletionOptions, token: str
    ) -> AsyncGenerator[Any]:
        forbid.check_address(ROUTER)
        began = False
        # A client of its own for each completion: leaving it closes the connection, which is what ends the generation.
        async with AsyncInferenceClient(
            token=token, timeout=self._timeout, bill_to=self._bill_to, headers=self._headers
        ) as client:
            try:
                output = await client.chat_completion(  # pyright: ignore[reportUnknownMemberType] - untyped dicts
                    [encode_message(message) for message in messages],
                    model=self._routed_id(),
                    stream=True,
                    extra_body={
                        "stream_options": {"include_usage": True},
                        **self._fields,
                        **encode_options(options, self._capabilities),
                    },
                )
                began = True
                async for chunk in output:
                    yield _plain(chunk)
            except HfHubHTTPError as error:
                raise refusal(_answer(error), server=_NAME, model_id=self.model_id, has_key=True) from error
            except InferenceTimeoutError as error:
                raise errors.ModelTimeout(f"{_NAME} sent nothing for too long.", advice="Try again.") from error
            except OfflineModeIsEnabled as error:
                raise errors.ModelUnreachable(
                    f"{_NAME} is not asked while offline mode is on.", advice="Unset HF_HUB_OFFLINE."
                ) from error
            except httpx2.RequestError as error:
                raise transport_failure(error, server=_NAME, began=began, local=False) from error
            except TextGenerationError as error:
                reported = {"message": str(error), "code": 503 if isinstance(error, OverloadedError) else None}
                raise failure_in_stream(reported, server=_NAME, model_id=self.model_id, has_key=True) from error
            except (ValueError, TypeError, AttributeError) as error:
                # How huggingface_hub fails on a chunk that is no JSON object.
                raise errors.StreamBroken(f"{_NAME} sent something that cannot be read as a reply.") from error

    def _routed_id(self) -> str:
        if self._served_by in {None, "auto"}:
            return self.model_id
        # The router takes the provider behind the model's name, so that no second request has to ask for a mapping.
        return f"{self.model_id}:{self._served_by}"


def _plain(value: object) -> object:
    """Returns a chunk as plain data; huggingface_hub keeps fields that it does not know as attributes."""
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    if dataclasses.is_dataclass(value):
        return {name: _plain(field) for name, field in vars(value).items()}
    return value


def _answer(error: HfHubHTTPError) -> ServerAnswer:
    try:
        body = error.response.content
    except httpx2.ResponseNotRead:
        body = (error.server_message or "").encode()
    headers = {name.lower(): value for name, value in error.response.headers.items()}
    return ServerAnswer(error.response.status_code, headers, body)
