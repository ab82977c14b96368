"""Models as plain data: their class, and what they were made with, but for what is secret."""

import inspect
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from desktop_agent.models.base import Model

MODEL_CLASSES = (
    "InferenceClientModel", "HfApiModel", "OpenAIModel", "OpenAIServerModel", "AzureOpenAIModel",
    "AzureOpenAIServerModel", "LiteLLMModel", "LiteLLMRouterModel", "AmazonBedrockModel", "TransformersModel",
    "LocalModel", "ScriptedModel",
)  # fmt: skip
"""The classes that data may name: what a file says is data, so nothing else is made of it."""

_SECRET = re.compile(r"(^|_)(token|key|secret|password|credentials|headers|authorization)$", re.IGNORECASE)


def arguments_of(model: "Model", args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what a model was made with, by name: what JSON can say, without tokens, keys and headers."""
    bound = inspect.signature(type(model).__init__).bind_partial(model, *args, **kwargs).arguments
    named: dict[str, Any] = {}
    for name, value in list(bound.items())[1:]:
        # What `**further` took stands beside the others, as it was written.
        named |= cast("dict[str, Any]", value) if name == "further" else {name: value}
    return {"model_id": model.model_id, **_told(named)}


def saved(model: "Model") -> dict[str, Any]:
    """Returns a model as `class` and `data`; of a model of smolagents what it says itself."""
    foreign: Any = getattr(model, "_foreign", None)
    described: Any = getattr(foreign, "to_dict", None)
    if callable(described):
        return {"class": type(foreign).__name__, "data": _told(cast("dict[str, Any]", described()))}
    return {"class": type(model).__name__, "data": model.to_dict()}


def model_from(data: Mapping[str, Any]) -> "Model":
    """Makes a model of what `saved` returned, here or in smolagents; its token is looked for where it always is.

    Raises:
        ValueError: The class is none of those there are, or it cannot be made of these data.
    """
    import desktop_agent.models as models

    name = data.get("class")
    if name not in MODEL_CLASSES:
        raise ValueError(f"There is no model class '{name}' here; there are {', '.join(MODEL_CLASSES)}.")
    given = cast("Mapping[str, Any]", data.get("data") or {})
    arguments = {key: value for key, value in given.items() if value is not None}
    if name == "ScriptedModel" and "replies" not in arguments:
        raise ValueError("The replies of this model were not saved.")
    try:
        return cast("Model", getattr(models, str(name))(**arguments))
    except (TypeError, ValueError) as error:
        raise ValueError(f"A {name} cannot be made of these data: {error}") from error


def _told(named: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _plain(value)
        for name, value in named.items()
        if value is not None and not _SECRET.search(name) and _is_plain(value)
    }


def _is_plain(value: Any) -> bool:
    if isinstance(value, Mapping):
        items = cast("Mapping[Any, Any]", value).items()
        return all(isinstance(key, str) and _is_plain(one) for key, one in items)
    if isinstance(value, list | tuple):
        return all(map(_is_plain, cast("list[Any]", value)))
    return value is None or isinstance(value, str | int | float | bool)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {key: _plain(one) for key, one in items if not _SECRET.search(key)}
    return list(map(_plain, cast("list[Any]", value))) if isinstance(value, list | tuple) else value
