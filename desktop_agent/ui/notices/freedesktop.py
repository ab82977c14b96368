"""Notices on Linux desktops, by the Desktop Notifications Specification 1.2, over the session's bus.

Over jeepney, which the keyring needs anyway, on the engine's loop: Qt's own way would ask the bus on the window's
thread, and needs an icon in the tray.
"""

import asyncio
import html
import logging
from contextlib import AsyncExitStack
from typing import Any, Final

from desktop_agent.ui.notices.board import Notice, OnPress

_log = logging.getLogger(__name__)

_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_PATIENCE: Final = 5.0
_NORMAL, _CRITICAL = 1, 2
_DEFAULT_ACTION: Final = "default"
_WAITING: Final = 32


class FreedesktopBoard:
    """Shows notices through the desktop's notification service. Lives on one event loop.

    Args:
        on_press: Told when the person presses a notice.
        bus: The address of the session's bus; by default the one of this session.
    """

    def __init__(self, on_press: OnPress, bus: str = "SESSION") -> None:
        self._on_press = on_press
        self._bus = bus
        self._router: Any = None
        self._open = AsyncExitStack()
        self._listening: asyncio.Task[None] | None = None
        self._markup = False
        self._numbers: dict[str, int] = {}
        self._tokens: dict[int, str] = {}

    async def show(self, notice: Notice) -> bool:
        """Shows a notice; False when there is no notification service."""
        try:
            await self._connect()
            text = html.escape(notice.text, quote=False) if self._markup else notice.text
            actions = [_DEFAULT_ACTION, notice.action] if notice.action else []
            hints = {
                "desktop-entry": ("s", "desktop-agent"),
                "urgency": ("y", _CRITICAL if notice.urgent else _NORMAL),
            }
            replaced = self._numbers.get(notice.run_id, 0)
            values = ("Desktop Agent", replaced, "desktop-agent", notice.title, text, actions, hints, -1)
            (number,) = await self._call("Notify", "susssasa{sv}i", values)
        except _failures() as error:
            _log.info("no notice could be shown: %s", error)
            await self._disconnect()
            return False
        self._numbers[notice.run_id] = number
        return True

    async def withdraw(self, run_id: str) -> None:
        """Takes a run's notice away, if it is still there."""
        number = self._numbers.pop(run_id, 0)
        if number and self._router is not None:
            try:
                await self._call("CloseNotification", "u", (number,))
            except _failures() as error:
                # The person closed it, or the service is gone: either way it is not there any more.
                _log.debug("a notice could not be withdrawn: %s", error)

    async def close(self) -> None:
        """Takes all notices away and leaves the bus."""
        for run_id in tuple(self._numbers):
            await self.withdraw(run_id)
        await self._disconnect()

    async def _connect(self) -> None:
        if self._router is not None:
            return
        # Imported when there is something to tell: other systems do not have it.
        from jeepney import MatchRule, message_bus
        from jeepney.io.asyncio import Proxy, open_dbus_router

        self._router = await self._open.enter_async_context(open_dbus_router(self._bus))
        rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
        bus: Any = Proxy(message_bus, self._router)
        await bus.AddMatch(rule)
        news: asyncio.Queue[Any] = asyncio.Queue(_WAITING)
        self._open.enter_context(self._router.filter(rule, queue=news))
        self._listening = asyncio.create_task(self._listen(news))
        (capabilities,) = await self._call("GetCapabilities")
        self._markup = "body-markup" in capabilities

    async def _disconnect(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            self._listening = None
        self._router = None
        self._numbers.clear()
        opened, self._open = self._open, AsyncExitStack()
        try:
            await opened.aclose()
        except _failures() as error:
            _log.debug("the session's bus was gone already: %s", error)

    async def _call(
        self, method: str, signature: str | None = None, values: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call  # pyright: ignore[reportUnknownVariableType]
        from jeepney.wrappers import unwrap_msg

        address = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        call = new_method_call(address, method, signature, values)
        return unwrap_msg(await asyncio.wait_for(self._router.send_and_get_reply(call), _PATIENCE))

    async def _listen(self, news: "asyncio.Queue[Any]") -> None:
        from jeepney import HeaderFields

        while True:
            message = await news.get()
            number, *rest = message.body
            match message.header.fields.get(HeaderFields.member):
                case "ActivationToken":
                    self._tokens[number] = rest[0]
                case "ActionInvoked":
                    self._press(number)
                case "NotificationClosed":
                    self._forget(number)
                case _:
                    pass

    def _press(self, number: int) -> None:
        run_id = next((run_id for run_id, shown in self._numbers.items() if shown == number), "")
        if run_id:
            self._on_press(run_id, self._tokens.pop(number, ""))

    def _forget(self, number: int) -> None:
        self._tokens.pop(number, None)
        self._numbers = {run_id: shown for run_id, shown in self._numbers.items() if shown != number}


def _failures() -> tuple[type[Exception], ...]:
    """What goes wrong where there is no bus, no service, or one that does not answer."""
    from jeepney.io.common import RouterClosed
    from jeepney.wrappers import DBusErrorResponse

    return (OSError, EOFError, LookupError, RuntimeError, ValueError, RouterClosed, DBusErrorResponse)
