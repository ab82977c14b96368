"""Models behind any OpenAI-compatible address."""

import re
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any

from desktop_agent.models import presets
from desktop_agent.models.base import Model
from desktop_agent.models.chat_server import ChatServer, Refused, normal_address
from desktop_agent.models.failures import ServerAnswer
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions
from desktop_agent.models.reply import read_reply
from desktop_agent.models.smolagents_names import client_settings, manners_and_fields
from desktop_agent.models.wire import encode_message, encode_options

OPENAI_URL = "https://api.openai.com/v1"
_SMALL_BILLIONS = 4.0
_CLIENT_SETTINGS = frozenset({"base_url", "api_key", "organization", "project", "timeout", "default_headers"})


class OpenAIModel(Model):
    """A model behind any OpenAI-compatible address: a provider's, or a server on this computer or network.

    The key goes to that address only. Without one, the key that the environment holds for exactly this server is taken
    (`OPENAI_API_KEY` for api.openai.com, and so on, see `presets`), and otherwise a placeholder is sent.
    """

    def __init__(
        self,
        model_id: str,
        api_base: str | None = None,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        timeout: float = 300.0,
        client_kwargs: Mapping[str, Any] | None = None,
        capabilities: Capabilities | None = None,
        **further: Any,
    ) -> None:
        """Describes the model; nothing is sent.

        Args:
            model_id: Its name at the server.
            api_base: The server's address, as smolagents names it.
            api_key: The server's key.
            base_url: The server's address, as the OpenAI library names it; without either it is OpenAI's own.
            organization: The OpenAI organization that is billed.
            project: The OpenAI project that is billed.
            timeout: Seconds of silence after which the server counts as failed.
            client_kwargs: Settings of the OpenAI library's client, as smolagents takes them: those above, and
                `default_headers`.
            capabilities: What the model can do, where that is known.
            **further: Request fields such as `temperature`, `max_tokens` or `extra_body`, sent with each completion;
                `extra_headers`; and smolagents' `custom_role_conversions`, `flatten_messages_as_text`,
                `requests_per_minute` and `retry`.

        Raises:
            BadRequest: The address or the key cannot be used.
            TypeError: Both addresses are given, or an argument that cannot be followed.
        """
        given = client_settings("OpenAIModel", client_kwargs, _CLIENT_SETTINGS)
        base_url, api_key = base_url or given.get("base_url"), api_key or given.get("api_key")
        organization, project = organization or given.get("organization"), project or given.get("project")
        timeout = float(given.get("timeout") or timeout)
        further_headers: dict[str, str] = {
            **given.get("default_headers", {}),
            **(further.pop("extra_headers", None) or {}),
        }
        if api_base is not None and base_url is not None:
            raise TypeError("OpenAIModel takes api_base or base_url, not both: they are two names for one thing.")
        address = normal_address(base_url or api_base or OPENAI_URL)
        headers = {"OpenAI-Organization": organization, "OpenAI-Project": project, **further_headers}
        self.model_id = model_id
        self.provider = "openai_compatible"
        self._manners, self._fields = manners_and_fields("OpenAIModel", further)
        found = None if api_key else presets.environment_key(address)
        self.key_source = f"environment variable {found.variable}" if found is not None else ""
        self._server = ChatServer(
            address,
            found.value if found is not None else api_key,
            silence_seconds=timeout,
            headers={name: value for name, value in headers.items() if value},
        )
        self._capabilities = capabilities or Capabilities(small=looks_small(model_id))
        self._not_taken: set[str] = set()

    # Where completions are asked for, below the address.
    _path = "chat/completions"

    @property
    def base_url(self) -> str:
        """The server's address, as it is used."""
        return self._server.base_url

    @property
    def capabilities(self) -> Capabilities:
        """What the model can do; llama.cpp's server is known by its first answer."""
        return self._capabilities

    @property
    def secrets(self) -> Sequence[str]:
        """Its key."""
        return self._server.secrets

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes the messages.

        A request field that the server refuses by name (`stream_options`, `temperature`, `stop`, `max_tokens` where it
        wants `max_completion_tokens`) is left out or renamed, and remembered; stop texts then are cut here.

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
        while True:
            body = self._body(messages, options)
            try:
                chunks = self._server.stream(body, self._path)
                reply = read_reply(
                    chunks,
                    messages,
                    options,
                    server=self._server.name,
                    model_id=self.model_id,
                    has_key=self._server.has_key,
                )
                async with aclosing(reply):
                    async for delta in reply:
                        self._learn()
                        yield delta
                return
            except Refused as refused:
                self._give_in(refused.answer, body)

    def _body(self, messages: Sequence[ChatMessage], options: CompletionOptions) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self.model_id,
            "messages": [encode_message(message) for message in messages],
            "stream": True,
            "stream_options": {"include_usage": True},
            **self._fields,
            **encode_options(options, self._capabilities),
        }
        if "max_tokens" in self._not_taken and "max_tokens" in body:
            body["max_completion_tokens"] = body["max_tokens"]
        return {name: value for name, value in body.items() if name not in self._not_taken}

    def _give_in(self, answer: ServerAnswer, body: dict[str, Any]) -> None:
        said = answer.body.decode("utf-8", "replace").lower()
        unwanted = {name for name in ("stream_options", "temperature", "stop") if name in body and _refuses(said, name)}
        if "max_tokens" in body and "max_completion_tokens" in said:
            unwanted.add("max_tokens")
        if answer.status not in {400, 422} or not unwanted:
            raise self._server.refusal(answer, self.model_id)
        self._not_taken |= unwanted

    def _learn(self) -> None:
        if "llama.cpp" in self._server.software and not self._capabilities.grammar:
            known = self._capabilities
            self._capabilities = Capabilities(
                grammar=True,
                tools=known.tools,
                vision=known.vision,
                context_tokens=known.context_tokens,
                small=known.small,
            )


def looks_small(model_id: str) -> bool:
    """Whether a model's name tells of at most four billion parameters, as in `qwen2.5-coder:1.5b`."""
    sizes = re.findall(r"(?<![\w.])(\d+(?:\.\d+)?)(b|m)(?![a-z0-9])", model_id.lower())
    return bool(sizes) and all(float(size) / (1 if unit == "b" else 1000) <= _SMALL_BILLIONS for size, unit in sizes)


def _refuses(said: str, name: str) -> bool:
    if name == "stream_options":
        return name in said or "include_usage" in said
    pattern = rf"""(unsupported|not support|unrecognized|unknown|not permitted|does not support).*['"`]?\b{name}\b"""
    backward = rf"""['"`]?\b{name}\b['"`]?.*(unsupported|not support|unrecognized|not permitted)"""
    return bool(re.search(pattern, said) or re.search(backward, said))
