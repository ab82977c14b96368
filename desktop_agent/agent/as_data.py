"""Steps of the memory as plain data, so that they can be written as JSON."""

import dataclasses
from collections.abc import Mapping
from typing import Any, cast

import msgspec

_DEEPEST = 50


def as_data(value: Any, depth: int = 0) -> Any:
    """Returns the value as numbers, texts, lists and dicts; what is none of these becomes its text.

    Pictures are named by their type and size: their bytes are in the history.
    """
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if depth > _DEEPEST:
        return repr(value)
    if isinstance(value, (bytes, bytearray)):
        return f"({len(value):,} bytes)"
    if isinstance(value, Mapping):
        items = cast("Mapping[Any, Any]", value).items()
        return {str(key): as_data(item, depth + 1) for key, item in items}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [as_data(item, depth + 1) for item in cast("list[Any]", value)]
    to_dict = getattr(value, "dict", None)
    if callable(to_dict) and not isinstance(value, type):
        return as_data(to_dict(), depth + 1)
    if isinstance(value, msgspec.Struct):
        return as_data(msgspec.structs.asdict(value), depth + 1)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in dataclasses.fields(cast("Any", value))]
        return as_data({name: getattr(value, name) for name in names}, depth + 1)
    return repr(cast("object", value))
