"""Calls that are begun now and answered later: what `asyncio.to_thread` makes of a tool.

There are no threads here. But a tool works elsewhere, so several of its calls can be under way at the same time while
one thread waits for all of them.
"""

import types
import weakref
from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol


class Begun(Protocol):
    """A call that is under way."""

    def done(self) -> bool:
        """Whether the answer is there."""
        ...

    def result(self) -> object:
        """Returns the answer, or raises what it says."""
        ...

    def drop(self) -> None:
        """Says that nobody waits for the answer any more."""
        ...


class Answers(Protocol):
    """Where the answers come from."""

    def fileno(self) -> int:
        """A descriptor that can be read when something has come."""
        ...

    def read_now(self) -> None:
        """Takes what has come, without waiting."""
        ...


class Beginning(NamedTuple):
    """How calls of a function are begun, and where their answers come from."""

    begin: Callable[[tuple[object, ...], Mapping[str, object]], Begun]
    answers: Answers


_known: "weakref.WeakKeyDictionary[Callable[..., object], Beginning]" = weakref.WeakKeyDictionary()


def can_begin(function: Callable[..., object], beginning: Beginning) -> None:
    """Says that calls of a function can be begun."""
    _known[function] = beginning


def beginning_of(function: object) -> Beginning | None:
    """Returns how calls of a function are begun, or None when they can only be made."""
    # Only what is a plain function is looked up: an object of the action's own would be asked for its hash.
    return _known.get(function) if isinstance(function, types.FunctionType) else None


def takes_after(function: Callable[..., object], original: Callable[..., object]) -> None:
    """Says that a function does what another one does."""
    beginning = beginning_of(original)
    if beginning is not None:
        can_begin(function, beginning)
