"""What a provider says of a key: whose it is and what it may do, asked once and only because the person said so."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import msgspec

from desktop_agent.models.chat_server import ChatServer, Refused
from desktop_agent.models.listing import list_models
from desktop_agent.models.presets import preset_for

HUB_API = "https://huggingface.co/api"
_INFERENCE = "inference.serverless.write"
# Its list of models is public, so that the list says nothing of the key; this address does.
_OPENROUTER_KEY = "key"
_MOST_SCOPES = 12


class KeyFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a key that was accepted.

    Attributes:
        owner: Whose it is; empty where the provider does not say.
        kind: `user`, `org` …; empty where the provider does not say.
        label: The key's own name at the provider.
        role: `read`, `write` or `fineGrained`, in the Hub's words.
        scopes: What a fine-grained key may do; for others empty.
        organizations: The organizations that its owner belongs to: who may be billed.
        may_infer: Whether it may call Inference Providers; None where that is not said.
        models: How many models are listed with it; None where the list was not asked for.
        proven: The provider looked at the key. A list that is public says only that the server answers.
    """

    owner: str = ""
    kind: str = ""
    label: str = ""
    role: str = ""
    scopes: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    may_infer: bool | None = None
    models: int | None = None
    proven: bool = True


async def check_key(provider: str, base_url: str, key: str, *, hub_api: str = HUB_API) -> KeyFacts:
    """Asks a provider about a key; the key goes to the provider's own address and no other.

    Args:
        provider: `hugging_face`, or whoever is at the address.
        base_url: The OpenAI-compatible address that the key belongs to; not used for the Hub.
        key: The key.
        hub_api: The address of the Hub's interface.

    Raises:
        ModelError: The key was not accepted, or the provider could not be reached.
    """
    if provider == "hugging_face":
        return read_whoami(await _get(ChatServer(hub_api, key), "whoami-v2"))
    preset = preset_for(base_url)
    label = ""
    if preset is not None and preset.id == "openrouter":
        said = await _get(ChatServer(base_url, key), _OPENROUTER_KEY)
        label = _text(_mapping(_mapping(said).get("data")).get("label"))
    models = await list_models(base_url, key)
    return KeyFacts(label=label, models=len(models), proven=preset is not None and bool(preset.environment))


def read_whoami(data: object) -> KeyFacts:
    """Reads the Hub's answer to `whoami-v2`; what it does not say stays unknown."""
    fields = _mapping(data)
    token = _mapping(_mapping(fields.get("auth")).get("accessToken"))
    fine = _mapping(token.get("fineGrained"))
    scopes = list(_permissions(fine))
    role = _text(token.get("role"))
    return KeyFacts(
        owner=_text(fields.get("name")),
        kind=_text(fields.get("type")),
        label=_text(token.get("displayName")),
        role=role,
        scopes=tuple(dict.fromkeys(scopes))[:_MOST_SCOPES],
        organizations=tuple(name for each in _mappings(fields.get("orgs")) if (name := _text(each.get("name")))),
        may_infer=_INFERENCE in {scope.partition(" ")[0] for scope in scopes} if role == "fineGrained" else None,
    )


def _permissions(fine: Mapping[str, Any]) -> Iterable[str]:
    """Yields `permission` or `permission (whose)` of a fine-grained key."""
    if fine.get("canReadGatedRepos") is True:
        yield "gated-repos.read"
    yield from _texts(fine.get("global"))
    for scope in _mappings(fine.get("scoped")):
        entity = _text(_mapping(scope.get("entity")).get("name"))
        for permission in _texts(scope.get("permissions")):
            yield f"{permission} ({entity})" if entity else permission


async def _get(server: ChatServer, path: str) -> object:
    try:
        return cast("object", await server.get(path))
    except Refused as refused:
        raise server.refusal(refused.answer, "") from refused


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _mappings(value: object) -> Iterable[Mapping[str, Any]]:
    return (_mapping(item) for item in cast("list[object]", value)) if isinstance(value, list) else ()


def _texts(value: object) -> Iterable[str]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return (item for item in items if isinstance(item, str))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
