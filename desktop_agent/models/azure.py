"""Models that are deployed at Azure OpenAI."""

import os
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from desktop_agent.models.chat_server import ChatServer
from desktop_agent.models.errors import BadRequest
from desktop_agent.models.openai_compatible import OpenAIModel
from desktop_agent.models.smolagents_names import client_settings

_CLIENT_SETTINGS = frozenset({"azure_endpoint", "api_version", "api_key", "timeout", "default_headers"})


class AzureOpenAIModel(OpenAIModel):
    """A deployment at Azure OpenAI. Its key goes to its endpoint alone, in Azure's own header.

    With a version of the interface, requests go to the deployment's own path; without one, to `openai/v1`.
    """

    def __init__(
        self,
        model_id: str,
        azure_endpoint: str | None = None,
        api_key: str | None = None,
        api_version: str | None = None,
        *,
        timeout: float = 300.0,
        client_kwargs: Mapping[str, Any] | None = None,
        **further: Any,
    ) -> None:
        """Describes the model; nothing is sent.

        Args:
            model_id: The deployment's name.
            azure_endpoint: The resource's address; None takes `AZURE_OPENAI_ENDPOINT`.
            api_key: The resource's key; None takes `AZURE_OPENAI_API_KEY` with the endpoint of the environment, and
                none with another one.
            api_version: The interface's version; None takes `OPENAI_API_VERSION`.
            timeout: Seconds of silence after which the server counts as failed.
            client_kwargs: Settings of the OpenAI library's client, as smolagents takes them.
            **further: As for `OpenAIModel`.

        Raises:
            BadRequest: There is no endpoint, or it cannot be used.
            TypeError: An argument that cannot be followed.
        """
        given = client_settings("AzureOpenAIModel", client_kwargs, _CLIENT_SETTINGS)
        own = azure_endpoint or given.get("azure_endpoint")
        ours = os.environ.get("AZURE_OPENAI_ENDPOINT", "")
        endpoint = (own or ours).strip().rstrip("/")
        if not endpoint:
            raise BadRequest(
                "The Azure endpoint is missing.", advice="Give azure_endpoint, or set AZURE_OPENAI_ENDPOINT."
            )
        key = api_key or given.get("api_key")
        if not key and endpoint == ours.strip().rstrip("/"):
            # The key of the environment belongs to the endpoint of the environment.
            key = os.environ.get("AZURE_OPENAI_API_KEY")
        version = api_version or given.get("api_version") or os.environ.get("OPENAI_API_VERSION")
        place = f"deployments/{quote(model_id, safe='')}" if version else "v1"
        headers: dict[str, str] = {**given.get("default_headers", {}), **(further.pop("extra_headers", None) or {})}
        super().__init__(model_id, base_url=f"{endpoint}/openai/{place}", api_key=key or "", **further)
        self._path = f"chat/completions?api-version={quote(version, safe='')}" if version else "chat/completions"
        self._server = ChatServer(
            self.base_url,
            key,
            silence_seconds=float(given.get("timeout") or timeout),
            headers=headers,
            key_header="api-key",
        )
