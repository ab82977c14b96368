"""What a screen reader sees: the accessible objects of a program, asked for over the accessibility bus (AT-SPI).

The only thing used of the program is what it says of itself on the bus: names, roles, states, texts and actions.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_REGISTRY = "org.a11y.atspi.Registry"
_REGISTRY_PATH = "/org/a11y/atspi/registry"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_SENSITIVE, _SHOWING = 24, 25
_PRESS_AND_RELEASE = 3
_DOWN = 0xFF54
_PATIENCE = 180.0
T = TypeVar("T")


@dataclass(frozen=True)
class Thing:
    """An accessible object: where it lives on the bus, its name and its role."""

    owner: str
    path: str
    name: str = ""
    role: str = ""


class AccessibilityBus:
    """A screen reader's view of one program."""

    def __init__(self, session_address: str, program: str) -> None:
        """Connects to the bus of a session.

        Args:
            session_address: The session's own bus, which knows the accessibility bus.
            program: The accessible name of the program.
        """
        self._program = program
        with open_dbus_connection(session_address) as session:
            where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (address,) = session.send_and_get_reply(new_method_call(where, "GetAddress")).body
        self._bus: DBusConnection = open_dbus_connection(address)
        self._news: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")
        self._news.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress(_REGISTRY_PATH, bus_name=_REGISTRY, interface=_REGISTRY)
        event = new_method_call(registry, "RegisterEvent", "s", ("object:state-changed:focused",))
        self._news.send_and_get_reply(event)

    def close(self) -> None:
        """Leaves the bus."""
        self._bus.close()
        self._news.close()

    def find(self, name: str, role: str = "", *, inside: str = "", sensitive: bool = False) -> Thing:
        """Waits for an object that is shown, by its name; the latest of several.

        Args:
            name: Its accessible name; with a `*` at the end, the beginning of it.
            role: Its role, such as `button`; any when empty.
            inside: The name of an object around it; anywhere when empty.
            sensitive: It must take input now.
        """

        def look() -> Thing | None:
            found = [
                thing
                for thing in self.shown(inside)
                if (thing.name.startswith(name[:-1]) if name.endswith("*") else thing.name == name)
                and role in ("", thing.role)
                and (not sensitive or self._has(thing, _SENSITIVE))
            ]
            return found[-1] if found else None

        return self.until(look, f"something named '{name}' {role}")

    def shown(self, inside: str = "") -> list[Thing]:
        """Returns all objects that are shown now, in the order in which a reader comes to them."""
        return list(self._walk(self._application(), inside, not inside))

    def is_nameless(self, thing: Thing) -> bool:
        """Whether an object that is there still has no name."""
        return self._has(thing, _SHOWING) and not (self._property(thing, _ACCESSIBLE, "Name") or "").strip()

    def words(self) -> str:
        """Returns all that can be read now: names, and the texts behind them."""
        return "\n".join(f"{thing.name}\n{self.text(thing)}" for thing in self.shown())

    def text(self, thing: Thing) -> str:
        """Returns the text of an object; empty for one that has none."""
        if "org.a11y.atspi.Text" not in self._ask(thing, _ACCESSIBLE, "GetInterfaces", default=([],))[0]:
            return ""
        return self._ask(thing, "org.a11y.atspi.Text", "GetText", "ii", (0, -1), default=("",))[0]

    def write(self, name: str, text: str) -> None:
        """Puts a text into the object with a name that can be edited, and waits until it can be read there."""

        def written() -> bool:
            thing = self.find(name, "text")
            # What a dialog fills in while it opens may come after the first try.
            if self.text(thing) != text:
                self._ask(thing, "org.a11y.atspi.EditableText", "SetTextContents", "s", (text,), default=(False,))
            return self.text(thing) == text

        self.until(written, f"'{text}' in '{name}'")

    def press(self, name: str, role: str = "", *, inside: str = "") -> None:
        """Presses what has a name, once it takes input; one that goes before it is pressed is looked for again."""
        self.until(
            lambda: self.act(self.find(name, role, inside=inside, sensitive=True)), f"'{name}' {role} to be pressed"
        )

    def act(self, thing: Thing, action: str = "Press") -> bool:
        """Does what an object says it can do; returns whether the object was still there to do it."""
        count = self._property(thing, "org.a11y.atspi.Action", "NActions") or 0
        names = [
            self._ask(thing, "org.a11y.atspi.Action", "GetName", "i", (place,), default=("",))[0]
            for place in range(count)
        ]
        if action not in names:
            return False
        done = self._ask(thing, "org.a11y.atspi.Action", "DoAction", "i", (names.index(action),), default=(False,))
        return bool(done[0])

    def key(self, symbol: int) -> None:
        """Presses and lets go a key, named by its X keysym."""
        where = f"{_REGISTRY_PATH}/deviceeventcontroller"
        keys = DBusAddress(where, bus_name=_REGISTRY, interface="org.a11y.atspi.DeviceEventController")
        call = new_method_call(keys, "GenerateKeyboardEvent", "isu", (symbol, "", _PRESS_AND_RELEASE))
        self._bus.send_and_get_reply(call)

    def walk_menu(self, name: str) -> Thing:
        """Goes down an open menu, hearing each item, until one begins with a name."""
        heard: list[str] = []
        for _ in range(40):
            # A menu that is not open yet says nothing: the key is pressed again.
            self.key(_DOWN)
            item = self.hear(1.0)
            if item is not None and item.name.startswith(name):
                return item
            heard += [item.name] if item is not None else []
        raise AssertionError(f"The menu has no item '{name}': {heard}")

    def hear(self, seconds: float) -> Thing | None:
        """Waits for the next object that takes the keyboard; None when none does."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                message = self._news.receive(timeout=left)
            except TimeoutError:
                return None
            fields = message.header.fields
            if message.body and message.body[0] == "focused" and message.body[1]:
                thing = Thing(fields[HeaderFields.sender], fields[HeaderFields.path])
                return Thing(thing.owner, thing.path, self._property(thing, _ACCESSIBLE, "Name") or "")
        return None

    def until(self, look: Callable[[], T | None], what: str) -> T:
        """Asks again and again until there is something.

        Raises:
            AssertionError: It did not come in time.
        """
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            found = look()
            if found:
                return found
            time.sleep(0.1)
        listed = "\n".join(f"{thing.role}: {thing.name}" for thing in self.shown() if thing.name)
        raise AssertionError(f"The reader waited long enough for {what}. It can see:\n{listed}")

    def _application(self) -> Thing:
        registry = Thing("org.a11y.atspi.Registry", _ROOT)

        def look() -> Thing | None:
            for owner, path in self._ask(registry, _ACCESSIBLE, "GetChildren", default=([],))[0]:
                thing = Thing(owner, path)
                if self._property(thing, _ACCESSIBLE, "Name") == self._program:
                    return thing
            return None

        return self.until(look, "the program")

    def _walk(self, thing: Thing, inside: str, within: bool) -> Iterator[Thing]:
        for owner, path in self._ask(thing, _ACCESSIBLE, "GetChildren", default=([],))[0]:
            bare = Thing(owner, path)
            name = self._property(bare, _ACCESSIBLE, "Name") or ""
            role = self._ask(bare, _ACCESSIBLE, "GetRoleName", default=("",))[0]
            child = Thing(owner, path, name, role)
            if not self._has(child, _SHOWING):
                continue
            if within:
                yield child
            yield from self._walk(child, inside, within or name == inside)

    def _has(self, thing: Thing, state: int) -> bool:
        words = self._ask(thing, _ACCESSIBLE, "GetState", default=([0, 0],))[0]
        return bool(words[state // 32] >> state % 32 & 1)

    def _property(self, thing: Thing, interface: str, name: str) -> Any:
        reply = self._ask(thing, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name), default=(None,))
        return reply[0][1] if isinstance(reply[0], tuple) else reply[0]

    def _ask(
        self, thing: Thing, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = (),
        *, default: tuple[Any, ...] | None = None,
    ) -> tuple[Any, ...]:  # fmt: skip
        """Calls a method; what has gone in the meantime answers with the default where there is one."""
        address = DBusAddress(thing.path, bus_name=thing.owner, interface=interface)
        call = new_method_call(address, method, signature, body) if signature else new_method_call(address, method)
        reply = self._bus.send_and_get_reply(call, timeout=20)
        if reply.header.message_type.name == "error":
            if default is None:
                raise AssertionError(f"{thing} refused {method}: {reply.body}")
            return default
        return reply.body
