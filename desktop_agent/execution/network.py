"""Which hosts a run may reach, and the dialling, which is done here and not in the worker."""

import asyncio
import errno
import ipaddress
import socket
import struct
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from desktop_agent.execution.notify import notify
from desktop_agent.protocol import reports, requests

NETWORK_PACKAGES = frozenset({
    "aiohttp", "boto3", "ddgs", "ftplib", "http", "httplib2", "httpx", "httpx2", "huggingface_hub", "imaplib", "openai",
    "poplib", "requests", "smtplib", "socket", "urllib", "urllib3", "websocket", "websockets", "yfinance",
})  # fmt: skip
"""Imports that are of no use without a network: allowing one allows every public host, unless hosts are named."""

_DIAL_SECONDS = 20.0
_TCP_INFO = struct.Struct("=120x2Q")
"""Bytes acknowledged and bytes received, at their places in tcp_info (linux/tcp.h)."""

_WRAPPING = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("2002::/16"))
"""IPv6 addresses that stand for IPv4 ones, private ones included."""


class NetworkPolicy(msgspec.Struct, frozen=True):
    """The hosts that a run may reach.

    Attributes:
        hosts: `example.org`, `*.example.org` for its subdomains, or `*` for every public host. Addresses of this
            computer and of private networks are reached only when they are named exactly.
    """

    hosts: tuple[str, ...] = ()

    @classmethod
    def for_imports(cls, imports: Iterable[str]) -> "NetworkPolicy":
        """Returns what the authorized imports imply: every public host when one of them needs a network, else none."""
        roots = {name.partition(".")[0] for name in imports}
        return cls(("*",)) if roots & NETWORK_PACKAGES or "*" in roots else cls()

    def allows(self, host: str) -> bool:
        """Whether the host's name is on the list, in whichever form."""
        name = _normal(host)
        return any(_matches(_normal(pattern), name) for pattern in self.hosts)

    def names(self, host: str) -> bool:
        """Whether the host is on the list by exactly this name."""
        return _normal(host) in {_normal(pattern) for pattern in self.hosts if "*" not in pattern}


def _normal(host: str) -> str:
    return host.strip().rstrip(".").strip("[]").lower()


def _matches(pattern: str, name: str) -> bool:
    if pattern == "*":
        return True
    if pattern.startswith("*."):
        return name.endswith(pattern[1:])
    return name == pattern


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet, for certain."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            ip = ip.ipv4_mapped
        elif any(ip in network for network in _WRAPPING):
            return False
    return ip.is_global and not ip.is_multicast


class ConnectionNews(msgspec.Struct, frozen=True, kw_only=True):
    """Something about a connection that an action asked for.

    Attributes:
        state: `opened`, `closed`, `refused` by the run's policy, or `failed` to answer.
        host: As the code named it.
        port: Its port.
        address: Where the name led; empty without a connection.
        sent: Bytes, when closed.
        received: Bytes, when closed.
        reason: Why there is no connection.
    """

    state: Literal["opened", "closed", "refused", "failed"]
    host: str
    port: int
    address: str = ""
    sent: int = 0
    received: int = 0
    reason: str = ""


class Dialler:
    """Makes the connections of one session.

    Args:
        policy: What may be reached.
        on_connection: Told about each connection, each end and each refusal.
    """

    def __init__(self, policy: NetworkPolicy, on_connection: Callable[[ConnectionNews], None] | None) -> None:
        self.policy = policy
        self._on_connection = on_connection
        self._open: list[tuple[socket.socket, ConnectionNews]] = []

    async def dial(self, wanted: reports.Dial) -> tuple[requests.Dialed, socket.socket | None]:
        """Checks and connects; the caller sends the answer with the socket and leaves the socket open."""
        if not self.policy.allows(wanted.host):
            return self._refuse(wanted, f"{_address(wanted)} is not on the list of hosts that this run may reach.")
        try:
            async with asyncio.timeout(_DIAL_SECONDS):
                return await self._connect(wanted)
        except (OSError, UnicodeError, TimeoutError) as error:
            reason = f"{_address(wanted)} does not answer: {str(error) or 'too slow'}"
            notify(self._on_connection, self._news("failed", wanted, reason=reason))
            return requests.Dialed(id=wanted.id, error=reason), None

    async def _connect(self, wanted: reports.Dial) -> tuple[requests.Dialed, socket.socket | None]:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(_normal(wanted.host), wanted.port, type=socket.SOCK_STREAM)
        if not self.policy.names(wanted.host):
            found = [entry for entry in found if is_public(str(entry[4][0]))]
            if not found:
                reason = f"{_address(wanted)} is this computer or in a private network, and is not named in the list."
                return self._refuse(wanted, reason)
        problem: OSError = OSError(errno.EHOSTUNREACH, "no address")
        for family, kind, protocol, _, address in found:
            sock = socket.socket(family, kind, protocol)
            sock.setblocking(False)
            try:
                await loop.sock_connect(sock, address)
            except OSError as error:
                sock.close()
                problem = error
                continue
            except BaseException:
                sock.close()
                raise
            news = self._news("opened", wanted, address=str(address[0]))
            self._open.append((sock, news))
            notify(self._on_connection, news)
            return requests.Dialed(id=wanted.id), sock
        raise problem

    def action_over(self) -> None:
        """Counts and lets go of the connections of the action that ended; the worker's own copies stay open."""
        for sock, news in self._open:
            sent, received = _traffic(sock)
            sock.close()
            notify(self._on_connection, msgspec.structs.replace(news, state="closed", sent=sent, received=received))
        self._open.clear()

    def _refuse(self, wanted: reports.Dial, reason: str) -> tuple[requests.Dialed, None]:
        notify(self._on_connection, self._news("refused", wanted, reason=reason))
        host = _normal(wanted.host)
        advice = f"To allow it, add the host {host!r} to the run's allowed hosts (--hosts {host})."
        return requests.Dialed(id=wanted.id, error=f"{reason} {advice}", refused=True), None

    def _news(
        self,
        state: Literal["opened", "closed", "refused", "failed"],
        wanted: reports.Dial,
        *,
        address: str = "",
        reason: str = "",
    ) -> ConnectionNews:
        return ConnectionNews(state=state, host=wanted.host, port=wanted.port, address=address, reason=reason)


def _address(wanted: reports.Dial) -> str:
    return f"{_normal(wanted.host)}:{wanted.port}"


def _traffic(sock: socket.socket) -> tuple[int, int]:
    """Bytes sent and received, where the system tells."""
    option = getattr(socket, "TCP_INFO", None)
    if option is None:
        return 0, 0
    try:
        info = sock.getsockopt(socket.IPPROTO_TCP, option, _TCP_INFO.size)
    except OSError:
        return 0, 0
    return _TCP_INFO.unpack(info) if len(info) == _TCP_INFO.size else (0, 0)
