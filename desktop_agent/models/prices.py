"""What a chosen model costs, by its provider's own list."""

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.listing import HUB_URL, Price, list_models


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
    match choice.provider:
        case "embedded":
            return Price(input=0.0, output=0.0, source="this computer")
        case "hugging_face":
            # `model:provider` names who serves a model of the Hub.
            name, address = choice.model_id.partition(":")[0], HUB_URL
        case "openai_compatible":
            name, address = choice.model_id, choice.base_url
        case _:
            return None
    models = await list_models(address, api_key)
    return next((model.price for model in models if model.id == name), None)
