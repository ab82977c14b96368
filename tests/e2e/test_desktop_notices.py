"""Notices over a real session bus, with a notification service of the test's own."""

import asyncio
import shutil
import subprocess
import sys

import pytest

from desktop_agent.ui.notices.board import Notice
from desktop_agent.ui.notices.freedesktop import FreedesktopBoard

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the notification service is Linux's")

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


@pytest.fixture
def bus():
    """The address of a session bus of the test's own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed: sudo apt install dbus")
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    with daemon.stdout:
        yield daemon.stdout.readline().strip()
        daemon.terminate()
        daemon.wait()


class Service:
    """A notification service that keeps what it is told."""

    def __init__(self, connection, capabilities):
        self.connection = connection
        self.capabilities = capabilities
        self.shown = {}
        self.answering = asyncio.create_task(self._answer())

    async def _answer(self):
        from jeepney import HeaderFields, MessageType, new_method_return

        while True:
            message = await self.connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            match message.header.fields[HeaderFields.member]:
                case "GetCapabilities":
                    reply = new_method_return(message, "as", (self.capabilities,))
                case "Notify":
                    number = message.body[1] or len(self.shown) + 1
                    self.shown[number] = message.body
                    reply = new_method_return(message, "u", (number,))
                case "CloseNotification":
                    self.shown.pop(message.body[0], None)
                    reply = new_method_return(message)
            await self.connection.send(reply)

    async def say(self, member, signature, *body):
        from jeepney import DBusAddress, new_signal

        where = DBusAddress(PATH, interface=NAME)
        await self.connection.send(new_signal(where, member, signature, body))


@pytest.fixture
async def service(bus):
    from jeepney import message_bus
    from jeepney.io.asyncio import open_dbus_connection

    connection = await open_dbus_connection(bus)
    await connection.send(message_bus.RequestName(NAME))
    service = Service(connection, ["body", "body-markup", "actions"])
    yield service
    service.answering.cancel()
    await connection.close()


@pytest.fixture
async def board(bus):
    pressed = asyncio.Queue()
    board = FreedesktopBoard(lambda *what: pressed.put_nowait(what), bus)
    board.pressed = pressed
    yield board
    await board.close()


def notice(run_id="r1", title="Finished", **more):
    return Notice(run_id=run_id, title=title, text="a <b>bold</b> task & more", action="Show the run", **more)


async def test_a_notice_names_the_program_and_its_text_is_no_markup(service, board):
    assert await board.show(notice())
    program, replaces, icon, title, text, actions, hints, _ = service.shown[1]
    assert (program, replaces, icon, title) == ("Desktop Agent", 0, "desktop-agent", "Finished")
    assert text == "a &lt;b&gt;bold&lt;/b&gt; task &amp; more"
    assert actions == ["default", "Show the run"]
    assert hints["desktop-entry"] == ("s", "desktop-agent")


async def test_a_later_notice_of_the_same_run_takes_the_place_of_the_first(service, board):
    await board.show(notice(title="Needs your approval", urgent=True))
    assert service.shown[1][6]["urgency"] == ("y", 2)
    await board.show(notice())
    await board.show(notice("r2"))
    assert [body[3] for body in service.shown.values()] == ["Finished", "Finished"]
    assert service.shown[1][1] == 1


async def test_a_press_names_the_run_and_brings_the_token_to_come_forward_with(service, board):
    await board.show(notice())
    await service.say("ActivationToken", "us", 1, "wayland-7")
    await service.say("ActionInvoked", "us", 1, "default")
    assert await asyncio.wait_for(board.pressed.get(), 5) == ("r1", "wayland-7")
    await service.say("ActionInvoked", "us", 99, "default")
    await board.show(notice("r2"))
    await service.say("ActionInvoked", "us", 2, "default")
    assert await asyncio.wait_for(board.pressed.get(), 5) == ("r2", "")


async def test_what_is_withdrawn_is_taken_away_and_what_the_person_closed_is_forgotten(service, board):
    await board.show(notice())
    await board.show(notice("r2"))
    await board.withdraw("r1")
    assert list(service.shown) == [2]
    await board.close()
    assert service.shown == {}


async def test_without_a_service_or_a_bus_nothing_is_shown_and_nothing_breaks(bus, board, monkeypatch):
    assert not await board.show(notice())
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not await FreedesktopBoard(print).show(notice())


async def test_a_bus_that_went_away_is_no_obstacle_later(service, board, bus):
    assert await board.show(notice())
    await board._router._conn.close()
    await board.show(notice())
    assert await board.show(notice("r2"))
