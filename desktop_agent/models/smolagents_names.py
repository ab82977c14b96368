"""Takes the constructor arguments that smolagents' models have and ours have not, or says what to do instead."""

from collections.abc import Mapping
from typing import Any

# Sampling and other request fields that smolagents passes on to the server.
_REQUEST_FIELDS = frozenset(
    {
        "temperature", "max_tokens", "max_completion_tokens", "top_p", "top_k", "min_p", "seed", "frequency_penalty",
        "presence_penalty", "repetition_penalty", "reasoning_effort", "logit_bias", "extra_body",
    }
)  # fmt: skip
_REFUSED = {
    "custom_role_conversions": "the roles are sent as the chat-completions interface names them",
    "client_kwargs": "give timeout, organization or project directly",
    "client": "the connection is made for each request",
    "tool_name_key": "tool calls are read in the OpenAI shape",
    "tool_arguments_key": "tool calls are read in the OpenAI shape",
    "base_url": "a Hub token is for the Hub; for an address of its own use OpenAIModel(base_url=…, api_key=…)",
    "requests_per_minute": "a server's own limit is waited for (Retry-After)",
}


def request_fields(face: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the request fields among further constructor arguments.

    Args:
        face: The class's name, for the message.
        arguments: What was given beyond the class's own parameters; a None means the same as leaving it out.

    Raises:
        TypeError: An argument cannot be followed here; it is never silently ignored.
    """
    fields: dict[str, Any] = {}
    for name, value in arguments.items():
        if value is None or (name == "flatten_messages_as_text" and value is False):
            continue
        if name in _REFUSED:
            raise TypeError(f"{face} takes no '{name}': {_REFUSED[name]}.")
        if name not in _REQUEST_FIELDS:
            raise TypeError(f"{face} got an unexpected argument '{name}'.")
        fields.update(value if name == "extra_body" else {name: value})
    return fields
