"""Takes the constructor arguments that smolagents' models have and ours do not need, or says what to do instead.

What can be followed is followed, what has no use here is named in a warning, and what would be misunderstood is
refused: an argument is never silently ignored.
"""

import warnings
from collections.abc import Mapping, Set
from typing import Any

from desktop_agent.models.manners import Manners

# Sampling and other request fields that smolagents passes on to the server.
_REQUEST_FIELDS = frozenset(
    {
        "temperature", "max_tokens", "max_completion_tokens", "top_p", "top_k", "top_a", "min_p", "seed",
        "frequency_penalty", "presence_penalty", "repetition_penalty", "repeat_penalty", "reasoning_effort",
        "reasoning", "thinking", "logit_bias", "logprobs", "top_logprobs", "response_format", "tool_choice",
        "parallel_tool_calls", "service_tier", "user", "metadata", "store", "verbosity", "num_ctx", "keep_alive",
        "provider_options", "extra_body",
    }
)  # fmt: skip
_REFUSED = {
    "client": "the connection is made for each request; give its address and key, or pass smolagents' own object",
    "base_url": "a Hub token is for the Hub; for an address of its own use OpenAIModel(base_url=…, api_key=…)",
}
_WITHOUT_USE = {
    "tool_name_key": "tool calls are read in the OpenAI shape",
    "tool_arguments_key": "tool calls are read in the OpenAI shape",
}
_USUAL = {"tool_name_key": "name", "tool_arguments_key": "arguments"}
_CLIENT_WITHOUT_USE = {
    "max_retries": "requests are sent again by the agent, where that is seen",
    "http_client": "the connection is made for each request",
}


def request_fields(
    face: str, arguments: Mapping[str, Any], *, known: Set[str] = _REQUEST_FIELDS, others: bool = False
) -> dict[str, Any]:
    """Returns the request fields among further constructor arguments.

    Args:
        face: The class's name, for the message.
        arguments: What was given beyond the class's own parameters; a None means the same as leaving it out.
        known: The fields there are.
        others: Take further fields too, for libraries that pass on whatever they get.

    Raises:
        TypeError: An argument cannot be followed here.
    """
    fields: dict[str, Any] = {}
    for name, value in arguments.items():
        if value is None or value == _USUAL.get(name, ...):
            continue
        if name in _REFUSED:
            raise TypeError(f"{face} takes no '{name}': {_REFUSED[name]}.")
        if name in _WITHOUT_USE:
            _warn(face, name, _WITHOUT_USE[name])
        elif name == "extra_body":
            fields.update(value)
        elif name in known or others:
            fields[name] = value
        else:
            raise TypeError(f"{face} got an unexpected argument '{name}'.")
    return fields


def manners_and_fields(
    face: str, arguments: Mapping[str, Any], *, known: Set[str] = _REQUEST_FIELDS, others: bool = False
) -> tuple[Manners, dict[str, Any]]:
    """Returns how the model is to behave, and the request fields; see `request_fields`.

    Raises:
        TypeError: An argument cannot be followed here.
    """
    own = {name: arguments[name] for name in Manners.ARGUMENTS if arguments.get(name) is not None}
    rest = {name: value for name, value in arguments.items() if name not in Manners.ARGUMENTS}
    return Manners(**own), request_fields(face, rest, known=known, others=others)


def client_settings(face: str, client_kwargs: Mapping[str, Any] | None, known: Set[str]) -> dict[str, Any]:
    """Returns those of the arguments for another library's client that can be followed; the others are named.

    Raises:
        TypeError: One of them changes where or how requests are sent in a way that cannot be followed.
    """
    settings: dict[str, Any] = {}
    for name, value in (client_kwargs or {}).items():
        if name in known:
            settings[name] = value
        elif name in _CLIENT_WITHOUT_USE:
            _warn(face, f"client_kwargs['{name}']", _CLIENT_WITHOUT_USE[name])
        elif value is not None:
            raise TypeError(f"{face} cannot follow client_kwargs['{name}'].")
    return settings


def _warn(face: str, name: str, reason: str) -> None:
    warnings.warn(f"{face} ignores '{name}': {reason}.", stacklevel=5)
