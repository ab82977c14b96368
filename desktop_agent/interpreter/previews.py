"""Bounded views of values, made in the worker."""

import reprlib


def cut_repr(value: object, limit: int = 10_000) -> str:
    """Returns the value's repr, cut in the middle at `limit` characters; never raises."""
    try:
        text = repr(value)
    except Exception as error:  # noqa: BLE001  the value's own code failed
        text = f"<{type(value).__name__} object; its repr raised {type(error).__name__}>"
    shortener = reprlib.Repr()
    shortener.maxother = limit
    return text if len(text) <= limit else text[: limit // 2] + " … " + text[-limit // 2 :]
