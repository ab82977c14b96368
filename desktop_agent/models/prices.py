"""What a chosen model costs, by its provider's own list."""

from typing import NamedTuple

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import ModelError
from desktop_agent.models.listing import HUB_URL, Price, list_models, price_seen


class _Place(NamedTuple):
    address: str
    name: str


async def price_of(choice: ModelChoice, api_key: str | None = None) -> Price | None:
    """Asks the provider's list for a model's price.

    Args:
        choice: The model.
        api_key: The provider's key, for lists that want one.

    Returns:
        The price; zero for a model of this computer; None when the list does not say.

    Raises:
        ModelError: The list cannot be read.
    """
    if choice.provider == "embedded":
        return Price(input=0.0, output=0.0, source="this computer")
    place = _place(choice)
    if place is None:
        return None
    models = await list_models(place.address, api_key)
    return next((model.price for model in models if model.id == place.name), None)


def known_price(choice: ModelChoice) -> Price | None:
    """Returns a model's price where its provider's list was read in this process, for example to choose the model.

    Nobody is asked: a run whose cost has no cap sends nothing but its own requests.
    """
    place = _place(choice)
    try:
        return None if place is None else price_seen(*place)
    except ModelError:
        # Its address is none, which the run itself will say.
        return None


def _place(choice: ModelChoice) -> _Place | None:
    match choice.provider:
        case "hugging_face":
            # `model:provider` names who serves a model of the Hub.
            return _Place(HUB_URL, choice.model_id.partition(":")[0])
        case "openai_compatible":
            return _Place(choice.base_url, choice.model_id)
        case _:
            return None
