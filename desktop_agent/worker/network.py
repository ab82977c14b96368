"""Connections by permission: no socket of this process reaches out, the host hands over connected ones.

`socket.socket` and `socket.getaddrinfo` are replaced, so that requests, urllib, httpx and the like work as they are:
names are not looked up here, `connect` asks the host, and the connected descriptor takes the place of the socket's
own. Encryption stays between this process and the server.
"""

import _socket
import contextlib
import errno
import os
import socket
from typing import Any, cast

from desktop_agent.interpreter import connecting
from desktop_agent.protocol import reports, requests
from desktop_agent.worker.connection import Connection

_plain_socket = socket.socket
_connection: Connection | None = None


def install(connection: Connection) -> None:
    """From now on, sockets made by Python code in this process are connected by the host."""
    global _connection
    _connection = connection
    replaced = cast(Any, socket)
    replaced.socket = HostSocket
    replaced.getaddrinfo = _getaddrinfo
    connecting.allow_sockets()


class HostSocket(_plain_socket):
    """A TCP socket whose `connect` is done by the host.

    Until then it is one end of a local pair, because the filter allows no other socket to be made.
    """

    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:
        self._waiting_options: list[tuple[Any, ...]] | None = None
        self._is_dialled = False
        if fileno is not None:
            super().__init__(family, type, proto, fileno)
            return
        if type != -1 and type & 0xF != socket.SOCK_STREAM:
            raise PermissionError(errno.EPERM, "Only TCP connections are possible here.")
        ours, theirs = _socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        theirs.close()
        super().__init__(socket.AF_UNIX, socket.SOCK_STREAM, 0, ours.detach())
        self._waiting_options = []

    def connect(self, address: Any, /) -> None:
        """Asks the host for a connection to (host, port).

        Raises:
            PermissionError: The run does not allow it; the message says how to.
            ConnectionError: There is no answer from there.
        """
        descriptor = _dial(str(address[0]), int(address[1]))
        try:
            os.dup2(descriptor, self.fileno(), inheritable=False)
        finally:
            os.close(descriptor)
        self._is_dialled = True
        self.settimeout(self.gettimeout())
        options, self._waiting_options = self._waiting_options or [], None
        for option in options:
            super().setsockopt(*option)

    def connect_ex(self, address: Any, /) -> int:
        """As `connect`, with an error number instead of an exception."""
        try:
            self.connect(address)
        except OSError as error:
            return error.errno or errno.ECONNREFUSED
        return 0

    def setsockopt(self, *option: Any) -> None:
        """Options of TCP wait until there is a TCP connection."""
        if self._waiting_options is None:
            super().setsockopt(*option)
        else:
            self._waiting_options.append(option)

    def _real_close(self, _ss: Any = _socket.socket) -> None:
        if self._is_dialled:
            # The host holds a copy to count bytes, so closing alone would not end the connection.
            with contextlib.suppress(OSError):
                self.shutdown(socket.SHUT_RDWR)
        _ss.close(self)


def _dial(host: str, port: int) -> int:
    if _connection is None:
        raise PermissionError(errno.EPERM, "There is no network here.")
    answer, descriptor = _connection.call(lambda number: reports.Dial(id=number, host=host[:1_000], port=port))
    if descriptor >= 0:
        return descriptor
    error = answer.error
    if isinstance(answer, requests.Dialed) and answer.refused:
        raise PermissionError(errno.EPERM, error)
    raise ConnectionRefusedError(errno.ECONNREFUSED, error)


def _getaddrinfo(host: Any, port: Any, *_: Any, **__: Any) -> list[tuple[Any, ...]]:
    """The name itself stands for the address: it is looked up where the connection is made."""
    name = host.decode() if isinstance(host, bytes) else host or "localhost"
    number = _PORTS.get(port) if isinstance(port, str) and not port.isdigit() else int(port or 0)
    if number is None:
        raise socket.gaierror(socket.EAI_SERVICE, f"The service {port!r} is not known.")
    return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (name, number))]


_PORTS = {"http": 80, "https": 443}
