"""One window for each person and data folder: a second start hands over what it was asked for, and ends.

Over a local socket of the standard library (`multiprocessing.connection`, bytes only, nothing is unpickled), because
QtNetwork would need libraries of the system that the window does without.
"""

import contextlib
import getpass
import hashlib
import json
import os
import sys
import tempfile
import threading
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from multiprocessing.connection import PipeConnection

_PATIENCE = 2.0
"""Seconds that each side waits for the other."""

_LONGEST = 64 * 1024
_LONGEST_SOCKET_PATH = 90
_ANSWER = b"taken"


def address_for(folder: Path) -> str:
    """Returns the address at which the window of a data folder listens.

    On Unix it is a socket in that folder, where no other person can put theirs; a path too long for one is replaced by
    one in a folder of the person's own. On Windows it is a named pipe.
    """
    digest = hashlib.sha256(f"{getpass.getuser()}\0{folder}".encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\desktop-agent-{digest}"
    path = folder / "window.socket"
    if len(str(path).encode()) <= _LONGEST_SOCKET_PATH:
        return str(path)
    place = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / f"desktop-agent-{os.getuid()}"
    place.mkdir(mode=0o700, exist_ok=True)
    if place.stat().st_uid != os.getuid():
        raise PermissionError(f"{place} belongs to somebody else.")
    return str(place / f"{digest}.socket")


def hand_over(address: str, wanted: str) -> bool:
    """Gives another start's wish to the window that is open; False when none answers.

    Args:
        address: See `address_for`.
        wanted: The id of a run, the path of a run file, or an empty string to come to the front only.
    """
    try:
        with Client(address) as connection:
            connection.send_bytes(json.dumps({"open": wanted}).encode())
            return connection.poll(_PATIENCE) and connection.recv_bytes(_LONGEST) == _ANSWER
    except (OSError, EOFError):
        return False


class SingleInstance(QObject):
    """Listens for later starts, in a thread of its own.

    Signals:
        asked: What a later start was asked to open; empty when it only wants the window.
    """

    asked = Signal(str)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None
        self._closing = False

    def listen(self) -> None:
        """Begins to listen.

        Raises:
            OSError: It is not possible; later starts open windows of their own.
        """
        if sys.platform != "win32":
            # A window that was killed leaves its socket behind; `hand_over` has found nobody there.
            Path(self._address).unlink(missing_ok=True)
        self._listener = Listener(self._address)
        self._thread = threading.Thread(target=self._accept_all, name="later starts", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stops listening; waits for the thread."""
        self._closing = True
        if self._listener is None or self._thread is None:
            return
        # It wakes the thread, which waits for a connection and for nothing else.
        with contextlib.suppress(OSError):
            Client(self._address).close()
        self._thread.join()
        self._listener.close()
        self._listener = None

    def _accept_all(self) -> None:
        while self._listener is not None and not self._closing:
            # One that goes away in the middle is no reason to stop listening.
            with contextlib.suppress(OSError, EOFError), self._listener.accept() as connection:
                self._answer(connection)

    def _answer(self, connection: "Connection[Any, Any] | PipeConnection[Any, Any]") -> None:
        if self._closing or not connection.poll(_PATIENCE):
            return
        wanted = _wanted(connection.recv_bytes(_LONGEST))
        if wanted is not None:
            connection.send_bytes(_ANSWER)
            self.asked.emit(wanted)


def _wanted(data: bytes) -> str | None:
    try:
        message: dict[str, Any] = json.loads(data)
        wanted = message["open"]
    except (ValueError, KeyError, TypeError):
        return None
    return wanted if isinstance(wanted, str) else None
