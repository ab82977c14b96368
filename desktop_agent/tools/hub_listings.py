"""Tool functions written for older releases of huggingface_hub.

`list_models(…, sort="downloads", direction=-1)`, as the smolagents course writes it, is a `TypeError` since
huggingface_hub 1.0 took the argument away: lists are always sorted downwards now. Such a function would lose its tool
to an argument that no longer changes anything, so the names it uses are given a `direction` again.
"""

import functools
import inspect
import sys
from collections.abc import Callable
from typing import Any

LISTINGS = ("list_models", "list_datasets", "list_spaces")


def keep_direction(function: Callable[..., Any]) -> None:
    """Lets a function go on passing `direction` to the Hub's listings that it names.

    Only names that are bound to huggingface_hub's own listings in the function's module are bound anew, and only while
    the installed release refuses the argument.

    Args:
        function: A Python function whose code may call the listings.
    """
    hub = sys.modules.get("huggingface_hub")
    if hub is None:
        return
    names = function.__globals__
    for listing in LISTINGS:
        original = getattr(hub, listing, None)
        if original is None or "direction" in inspect.signature(original).parameters:
            continue
        for name in function.__code__.co_names:
            # `==`, since the Hub's functions are bound methods, made anew at each look-up.
            if names.get(name) == original:
                names[name] = _with_direction(original)


def _with_direction(original: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(original)
    def listing(*args: Any, direction: int | None = None, **kwargs: Any) -> Any:
        if direction not in (None, -1):
            raise ValueError(f"The Hub lists downwards only: direction={direction!r} is not possible any more.")
        return original(*args, **kwargs)

    return listing
