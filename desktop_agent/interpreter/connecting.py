"""Connections for the event loop of the actions: what aiohttp, httpx and anyio need of it, and no more.

A connection is made by whoever was given to `connect_by`; without that there is no network. There are no servers, no
datagrams, no local sockets. Bytes and encryption are handled by the transports of the standard library's own loop,
which need a selector and little else.
"""

import asyncio
import asyncio.selector_events
import asyncio.sslproto
import selectors
import socket
import ssl
import weakref
from collections.abc import Callable
from typing import Any, cast

_Callback = Callable[..., object]

_NO_NETWORK = "There is no network here."

_allowed = False


def allow_sockets() -> None:
    """From now on, loops connect sockets: whoever calls this has seen to it that the sockets ask for permission."""
    global _allowed
    _allowed = True


def _check() -> None:
    if not _allowed:
        raise PermissionError(_NO_NETWORK)


class Connecting(asyncio.AbstractEventLoop):
    """The part of an event loop that has to do with connections.

    Looking a name up and connecting hold the loop up until they are done.
    """

    def __init__(self) -> None:
        # `poll` has no descriptor of its own that a copy of this process would share.
        self._selector: selectors.BaseSelector | None = None
        self._transports: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()

    # Waiting for descriptors, under the names by which the transports call for it

    def _watches(self) -> bool:
        return self._selector is not None and bool(self._selector.get_map())

    def _poll(self, seconds: float | None) -> None:
        """Waits until a descriptor is ready or the time is over, and has the callbacks called."""
        if self._selector is None:
            return
        for key, ready in self._selector.select(seconds):
            reader, writer = cast("tuple[asyncio.Handle | None, asyncio.Handle | None]", key.data)
            if reader is not None and ready & selectors.EVENT_READ:
                self._call_handle(reader)
            if writer is not None and ready & selectors.EVENT_WRITE:
                self._call_handle(writer)

    def _call_handle(self, handle: asyncio.Handle) -> None:
        raise NotImplementedError

    def _close_selector(self) -> None:
        if self._selector is not None:
            self._selector.close()
            self._selector = None

    def _add_reader(self, fd: Any, callback: _Callback, *args: Any) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, None)
        self._change(fd, reader=handle)
        return handle

    def _remove_reader(self, fd: Any) -> bool:
        return self._change(fd, reader=None)

    def _add_writer(self, fd: Any, callback: _Callback, *args: Any) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, None)
        self._change(fd, writer=handle)
        return handle

    def _remove_writer(self, fd: Any) -> bool:
        return self._change(fd, writer=None)

    def _change(self, fd: Any, **sides: asyncio.Handle | None) -> bool:
        """Replaces one of the two callbacks of a descriptor; False when there was none."""
        selector = self._selector
        if selector is None:
            self._selector = selector = _new_selector()
        key = selector.get_map().get(fd)
        before: tuple[asyncio.Handle | None, asyncio.Handle | None] = (None, None) if key is None else key.data
        after = (sides.get("reader", before[0]), sides.get("writer", before[1]))
        for old, new in zip(before, after, strict=True):
            if old is not None and old is not new:
                old.cancel()
        events = (selectors.EVENT_READ if after[0] else 0) | (selectors.EVENT_WRITE if after[1] else 0)
        if key is None and events:
            selector.register(fd, events, after)
        elif key is not None and events:
            selector.modify(fd, events, after)
        elif key is not None:
            selector.unregister(fd)
        return before != after

    def add_reader(self, fd: Any, callback: _Callback, *args: Any) -> None:
        _check()
        self._add_reader(fd, callback, *args)

    def remove_reader(self, fd: Any) -> bool:
        return self._remove_reader(fd)

    def add_writer(self, fd: Any, callback: _Callback, *args: Any) -> None:
        _check()
        self._add_writer(fd, callback, *args)

    def remove_writer(self, fd: Any) -> bool:
        return self._remove_writer(fd)

    # Names and sockets

    async def getaddrinfo(self, host: Any, port: Any, **hints: Any) -> list[Any]:
        _check()
        return socket.getaddrinfo(host, port, **hints)

    async def sock_connect(self, sock: socket.socket, address: Any) -> None:
        _check()
        sock.connect(address)

    async def sock_recv(self, sock: socket.socket, nbytes: int) -> bytes:
        return await self._when(sock, self._add_reader, self._remove_reader, lambda: sock.recv(nbytes))

    async def sock_sendall(self, sock: socket.socket, data: Any) -> None:
        rest = memoryview(data).cast("B")
        while rest:
            piece = rest
            sent = await self._when(sock, self._add_writer, self._remove_writer, lambda piece=piece: sock.send(piece))
            rest = rest[sent:]

    async def _when(self, sock: socket.socket, add: _Callback, remove: _Callback, attempt: Callable[[], Any]) -> Any:
        """Tries until it would not block."""
        _check()
        while True:
            try:
                return attempt()
            except (BlockingIOError, InterruptedError):
                ready: asyncio.Future[None] = self.create_future()
                add(sock.fileno(), _wake, ready)
                try:
                    await ready
                finally:
                    remove(sock.fileno())

    # Streams

    async def create_connection(self, protocol_factory: Any, host: Any = None, port: Any = None, **options: Any) -> Any:
        """As the standard library's loops do it, with one address a host: its name.

        Raises:
            PermissionError: The run does not allow the host; the message says how to.
            OSError: There is no answer from there.
        """
        _check()
        given: socket.socket | None = options.get("sock")
        tls: Any = options.get("ssl")
        name: Any = options.get("server_hostname")
        if (given is None) == (host is None):
            raise ValueError("create_connection() takes either a host and a port, or a socket")
        if tls and name is None:
            if not host:
                raise ValueError("You must set server_hostname when using ssl without a host")
            name = host
        sock = given
        if sock is None:
            sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            try:
                sock.connect((host, port))
            except BaseException:
                sock.close()
                raise
        sock.setblocking(False)
        protocol = protocol_factory()
        waiter: asyncio.Future[None] = self.create_future()
        if tls:
            transport = self._with_tls(sock, protocol, tls, waiter, name, options)
        else:
            transport = _plain_transport(self, sock, protocol, waiter)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol

    def _with_tls(
        self, sock: socket.socket, protocol: Any, tls: Any, waiter: Any, name: Any, options: dict[str, Any]
    ) -> Any:
        layer = self._tls_layer(protocol, tls, waiter, name, options)
        _plain_transport(self, sock, layer, None)
        return layer._app_transport

    def _tls_layer(
        self, protocol: Any, tls: Any, waiter: Any, name: Any, options: dict[str, Any], *, call_made: bool = True
    ) -> Any:
        return cast(Any, asyncio.sslproto).SSLProtocol(
            self,
            protocol,
            ssl.create_default_context() if tls is True else tls,
            waiter,
            False,
            name,
            call_connection_made=call_made,
            ssl_handshake_timeout=options.get("ssl_handshake_timeout"),
            ssl_shutdown_timeout=options.get("ssl_shutdown_timeout"),
        )

    async def start_tls(self, transport: Any, protocol: Any, sslcontext: Any, **options: Any) -> Any:
        """Encrypts a connection that exists, as behind a proxy."""
        _check()
        if options.get("server_side"):
            raise NotImplementedError("There are no servers here.")
        waiter: asyncio.Future[None] = self.create_future()
        layer = self._tls_layer(protocol, sslcontext, waiter, options.get("server_hostname"), options, call_made=False)
        transport.pause_reading()
        transport.set_protocol(layer)
        self.call_soon(layer.connection_made, transport)
        self.call_soon(transport.resume_reading)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return layer._app_transport


def _new_selector() -> selectors.BaseSelector:
    return getattr(selectors, "PollSelector", selectors.SelectSelector)()


def _plain_transport(loop: Connecting, sock: socket.socket, protocol: Any, waiter: Any) -> Any:
    return cast(Any, asyncio.selector_events)._SelectorSocketTransport(loop, sock, protocol, waiter)


def _wake(future: "asyncio.Future[None]") -> None:
    if not future.done():
        future.set_result(None)
