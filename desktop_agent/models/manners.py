"""What smolagents' models can be told about every request: other roles, plain text, a pace, and no second attempt."""

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Any, ClassVar, Final, cast, get_args

import msgspec

from desktop_agent.models.errors import ModelError
from desktop_agent.models.messages import ChatMessage, CompletionDelta, Role

_ROLES: Final = frozenset(get_args(Role))
# Roles of smolagents for what are ordinary messages here.
_THEIRS: Final = frozenset({"tool-call", "tool-response"})


class Pace:
    """Lets requests begin at most so many times a minute, evenly; may be used from any event loop."""

    def __init__(self, requests_per_minute: float | None) -> None:
        """Sets the pace; None is as fast as they come.

        Raises:
            ValueError: It is not above 0.
        """
        if requests_per_minute is not None and requests_per_minute <= 0:
            raise ValueError("requests_per_minute must be above 0.")
        self._interval = 60 / requests_per_minute if requests_per_minute is not None else 0.0
        self._next = 0.0
        self._lock = threading.Lock()

    async def wait(self) -> None:
        """Waits for this request's turn."""
        with self._lock:
            now = time.monotonic()
            begin = max(now, self._next)
            self._next = begin + self._interval
        if begin > now:
            await asyncio.sleep(begin - now)


class Manners:
    """How a model behaves in every request."""

    ARGUMENTS: ClassVar = frozenset(
        {"custom_role_conversions", "flatten_messages_as_text", "requests_per_minute", "retry"}
    )
    """Its arguments, which are smolagents' own."""

    def __init__(
        self,
        *,
        custom_role_conversions: Mapping[Any, Any] | None = None,
        flatten_messages_as_text: bool = False,
        requests_per_minute: float | None = None,
        retry: bool = True,
    ) -> None:
        """Notes them.

        Args:
            custom_role_conversions: The role to send for a role, for models that do not know `system`, for example.
            flatten_messages_as_text: Send text alone; pictures are left out.
            requests_per_minute: At most so many requests.
            retry: Whether a failed request may be sent again.

        Raises:
            ValueError: There is no such role, or the pace is not above 0.
        """
        self._roles = _roles(custom_role_conversions or {})
        self._text_alone = flatten_messages_as_text
        self._retry = retry
        self._pace = Pace(requests_per_minute)

    def shaped(self, messages: Sequence[ChatMessage]) -> list[ChatMessage]:
        """Returns the messages as they are sent; those that have come to share a role with the one before join it."""
        if self._text_alone:
            messages = [msgspec.structs.replace(message, images=()) for message in messages]
        if not self._roles:
            return list(messages)
        shaped: list[ChatMessage] = []
        for message in messages:
            role = self._roles.get(message.role, message.role)
            changed = message if role == message.role else msgspec.structs.replace(message, role=role, tool_call_id="")
            if shaped and _joins(shaped[-1], changed):
                shaped[-1] = _joined(shaped[-1], changed)
            else:
                shaped.append(changed)
        return shaped

    async def stream(
        self,
        messages: Sequence[ChatMessage],
        complete: Callable[[Sequence[ChatMessage]], AsyncGenerator[CompletionDelta]],
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes messages, mannerly.

        Raises:
            ModelError: What `complete` raised; not to be tried again where that was not wanted.
        """
        await self._pace.wait()
        try:
            async with aclosing(complete(self.shaped(messages))) as deltas:
                async for delta in deltas:
                    yield delta
        except ModelError as error:
            if not self._retry:
                error.retriable = False
            raise


def _roles(conversions: Mapping[Any, Any]) -> dict[Role, Role]:
    roles: dict[Role, Role] = {}
    for before, after in conversions.items():
        pair = tuple(str(getattr(role, "value", role)) for role in (before, after))
        if pair[0] in _THEIRS:
            continue
        if not _ROLES.issuperset(pair):
            raise ValueError(f"There is no role '{next(role for role in pair if role not in _ROLES)}'.")
        roles[cast("Role", pair[0])] = cast("Role", pair[1])
    return roles


def _joins(one: ChatMessage, other: ChatMessage) -> bool:
    plain = not (one.tool_calls or other.tool_calls or one.tool_call_id or other.tool_call_id)
    return one.role == other.role and plain


def _joined(one: ChatMessage, other: ChatMessage) -> ChatMessage:
    text = "\n".join(part for part in (one.content, other.content) if part)
    return ChatMessage(role=one.role, content=text, images=(*one.images, *other.images))
