"""Telling others what happens, without their mistakes becoming ours."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

_News = TypeVar("_News")


def notify(callback: Callable[[_News], None] | None, news: _News) -> None:
    """Calls the callback on the loop; an exception in it goes to the loop's exception handler, not into the session."""
    if callback is None:
        return
    try:
        callback(news)
    except Exception as error:  # noqa: BLE001  # Foreign code in the middle of reading frames: reported, never followed.
        context = {"message": "A callback of an interpreter session failed", "exception": error}
        asyncio.get_running_loop().call_exception_handler(context)
