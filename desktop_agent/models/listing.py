"""Which models a provider offers, with context and price where its list says so: what the model picker shows.

The lists differ: OpenRouter, Together, Groq, Mistral, vLLM, llama.cpp and the Hub's router each add their own fields to
the OpenAI shape. What a list does not say stays unknown; nothing is guessed.
"""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import msgspec

from desktop_agent.models import errors, presets
from desktop_agent.models.chat_server import ChatServer, Refused
from desktop_agent.models.messages import TokenUsage
from desktop_agent.models.openai_compatible import looks_small

HUB_URL = "https://router.huggingface.co/v1"
_MILLION = 1_000_000


class Price(msgspec.Struct, frozen=True, kw_only=True):
    """US dollars for a million tokens, as a provider's list states them.

    Attributes:
        input: For tokens sent.
        output: For tokens received.
        cached: For tokens sent that the provider had in its cache; None when the list does not say.
        source: Whose list.
    """

    input: float
    output: float
    cached: float | None = None
    source: str = ""

    def cost(self, usage: TokenUsage) -> float:
        """Returns what a call cost, in dollars; as exact as the counts and the list are."""
        cached = usage.cached_tokens if self.cached is not None else 0
        fresh = max(0, usage.input_tokens - cached)
        total = fresh * self.input + cached * (self.cached or 0.0) + usage.output_tokens * self.output
        return total / _MILLION


class ListedModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model in a provider's list.

    Attributes:
        id: Its name there.
        context_tokens: Its context window, or None when the list does not say.
        price: Its price, or None when the list does not say.
        vision: Whether it sees pictures, or None when the list does not say.
        tools: Whether it answers with tool calls, or None when the list does not say.
        providers: For models of the Hub: who serves it.
    """

    id: str
    context_tokens: int | None = None
    price: Price | None = None
    vision: bool | None = None
    tools: bool | None = None
    providers: tuple[str, ...] = ()

    @property
    def small(self) -> bool:
        """Whether its name tells that it needs the compact prompt."""
        return looks_small(self.id)


_seen: dict[tuple[str, str], Price] = {}


async def list_models(base_url: str = HUB_URL, api_key: str | None = None) -> list[ListedModel]:
    """Asks a server for its models, sorted by name.

    Args:
        base_url: The server's OpenAI-compatible address; the default is the Hub's router, whose list is public.
        api_key: Its key; None takes the environment's key for exactly this server, or sends none.

    Raises:
        ModelError: It cannot be reached, refuses, or has no such list.
    """
    server = _server(base_url, api_key)
    try:
        models = read_list(await server.get("models"), source=server.name)
    except Refused as refused:
        raise server.refusal(refused.answer, "") from refused
    except ValueError as error:
        raise errors.ModelNotFound(f"{server.name} has no list of models.", advice="Type the model's name.") from error
    _seen.update({(server.base_url, model.id): model.price for model in models if model.price is not None})
    return models


def price_seen(base_url: str, name: str) -> Price | None:
    """Returns a model's price as its server's list last said in this process; asks nobody."""
    return _seen.get((ChatServer(base_url).base_url, name))


def read_list(data: object, source: str = "") -> list[ListedModel]:
    """Reads a list of models in any of the known shapes.

    Args:
        data: The decoded answer.
        source: Whose list it is, for the prices.

    Raises:
        ValueError: It is no list of models.
    """
    entries: object = cast("object", data) if isinstance(data, list) else _field(data, "data")
    if not isinstance(entries, list):
        raise ValueError("This is no list of models.")
    models = [_model(entry, source) for entry in _mappings(cast("object", entries))]
    return sorted((model for model in models if model is not None), key=lambda model: model.id.lower())


def _server(base_url: str, api_key: str | None) -> ChatServer:
    server = ChatServer(base_url)
    preset = presets.preset_for(server.base_url)
    found = presets.environment_key(server.base_url)
    key = api_key or (found.value if found else None)
    # Anthropic's list is not part of its compatible interface and wants the key in its own header.
    own = {"x-api-key": key, "anthropic-version": "2023-06-01"} if key and preset and preset.id == "anthropic" else {}
    return ChatServer(base_url, key, headers=own)


def _model(entry: Mapping[str, Any], source: str) -> ListedModel | None:
    name = entry.get("id")
    if not isinstance(name, str) or not name or entry.get("type") in {"embedding", "image", "moderation", "rerank"}:
        return None
    offers = list(_mappings(entry.get("providers")))
    modalities = _field(entry.get("architecture"), "input_modalities")
    capabilities = entry.get("capabilities")
    parameters = entry.get("supported_parameters")
    return ListedModel(
        id=name.removeprefix("models/"),
        context_tokens=_context(entry, offers),
        price=_price(entry, offers, source),
        vision="image" in cast("list[object]", modalities)
        if isinstance(modalities, list)
        else _flag(capabilities, "vision"),
        tools=_tools(capabilities, parameters, offers),
        providers=tuple(offer["provider"] for offer in offers if isinstance(offer.get("provider"), str)),
    )


def _context(entry: Mapping[str, Any], offers: list[Mapping[str, Any]]) -> int | None:
    meta = entry.get("meta")
    found = [
        *(entry.get(name) for name in ("context_length", "context_window", "max_context_length", "max_model_len")),
        _field(meta, "n_ctx"),
        _field(meta, "n_ctx_train"),
        max((_count(offer.get("context_length")) for offer in offers), default=0),
    ]
    return next((_count(value) for value in found if _count(value)), None)


def _price(entry: Mapping[str, Any], offers: list[Mapping[str, Any]], source: str) -> Price | None:
    pricing = entry.get("pricing")
    # OpenRouter states dollars a token, as text; Together and the Hub dollars a million tokens.
    if _field(pricing, "prompt") is not None:
        return _made_price(pricing, "prompt", "completion", "input_cache_read", _MILLION, source)
    if pricing is not None:
        return _made_price(pricing, "input", "output", "cached_input", 1, source)
    priced = [_made_price(offer.get("pricing"), "input", "output", "cached_input", 1, source) for offer in offers]
    return min((price for price in priced if price), key=lambda price: price.input + price.output, default=None)


def _made_price(pricing: object, sent: str, received: str, cached: str, times: float, source: str) -> Price | None:
    found = [_amount(_field(pricing, name)) for name in (sent, received, cached)]
    if found[0] is None or found[1] is None:
        return None
    kept = None if found[2] is None else found[2] * times
    return Price(input=found[0] * times, output=found[1] * times, cached=kept, source=source)


def _tools(capabilities: object, parameters: object, offers: list[Mapping[str, Any]]) -> bool | None:
    if isinstance(parameters, list):
        return "tools" in cast("list[object]", parameters)
    said = [flag for offer in offers if (flag := _flag(offer, "supports_tools")) is not None]
    return any(said) if said else _flag(capabilities, "function_calling")


def _field(value: object, name: str) -> object:
    return cast("Mapping[str, Any]", value).get(name) if isinstance(value, Mapping) else None


def _flag(value: object, name: str) -> bool | None:
    found = _field(value, name)
    return found if isinstance(found, bool) else None


def _mappings(value: object) -> Iterable[Mapping[str, Any]]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return (cast("Mapping[str, Any]", item) for item in items if isinstance(item, Mapping))


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _amount(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        amount = float(value)
    except ValueError:
        return None
    # OpenRouter writes -1 for prices that vary.
    return amount if 0 <= amount < float("inf") else None
