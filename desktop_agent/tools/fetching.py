"""Fetches a page for a tool: guarded addresses, a time limit for the whole visit, a limit for what is in memory."""

import ssl
import time
import urllib.request
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, cast

import httpcore2
import httpx2
import msgspec

from desktop_agent.tools.addresses import resolve, resolve_public
from desktop_agent.tools.errors import ToolError, ToolNetworkError, ToolRateLimited, ToolTimeout

_MOST_REDIRECTS = 10
_CHUNK = 64 * 1024
_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,text/*;q=0.9,application/json;q=0.8,*/*;q=0.5",
    "Accept-Language": "en,*;q=0.5",
    # Only what can be unpacked piece by piece: a small reply must not become gigabytes in memory.
    "Accept-Encoding": "gzip, deflate",
}


class Page(msgspec.Struct, frozen=True):
    """What a server sent.

    Attributes:
        url: The address after all redirects.
        content_type: The media type without parameters, in lower case.
        charset: The character set that the server named, or an empty string.
        body: The content, unpacked.
        is_cut: The content is longer than what is here.
    """

    url: str
    content_type: str
    charset: str
    body: bytes
    is_cut: bool


def fetch(url: str, *, seconds: float, max_bytes: int, allow_private: bool, user_agent: str) -> Page:
    """Fetches a page with GET; no cookies, no credentials, no environment but its proxies.

    Args:
        url: An address with http or https.
        seconds: Limit for the whole visit, redirects included.
        max_bytes: How much of the content is read.
        allow_private: Also visit this computer and its network.
        user_agent: Who asks.

    Raises:
        AddressRefused: It leads to an address that is not public.
        ToolRateLimited: The server wants a pause (429).
        ToolTimeout: The time is over.
        ToolNetworkError: No connection, or an error of the server.
        ToolError: It is no web address.
    """
    parsed = _web_address(url)
    deadline = _Deadline(seconds)
    headers = {**_HEADERS, "User-Agent": user_agent}
    transport = _GuardedTransport(deadline, allow_private=allow_private)
    client = httpx2.Client(
        transport=transport,
        follow_redirects=True,
        max_redirects=_MOST_REDIRECTS,
        trust_env=False,
        timeout=seconds,
        headers=headers,
    )
    try:
        with client, client.stream("GET", parsed) as response:
            _check_status(response, url)
            body, is_cut = _read(response, max_bytes)
            kind, _, _ = response.headers.get("content-type", "").partition(";")
            return Page(str(response.url), kind.strip().lower(), response.charset_encoding or "", body, is_cut)
    except httpx2.TooManyRedirects as error:
        raise ToolNetworkError(f"{url} sends the visitor round in circles (more than 10 redirects).") from error
    except (httpx2.TimeoutException, httpcore2.TimeoutException) as error:
        raise ToolTimeout(f"{url} did not answer within {seconds:g} seconds.") from error
    except (httpx2.HTTPError, httpx2.InvalidURL, httpcore2.ProtocolError, httpcore2.NetworkError) as error:
        raise ToolNetworkError(
            f"{url} cannot be reached: {error or type(error).__name__}.", advice="Check the address and the network."
        ) from error


def _web_address(url: str) -> httpx2.URL:
    try:
        parsed = httpx2.URL(url.strip())
    except httpx2.InvalidURL as error:
        raise ToolError(f"'{url}' is no web address: {error}.") from error
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise ToolError(f"'{url}' is no web address.", advice="It must begin with http:// or https://.")
    return parsed


def _check_status(response: httpx2.Response, url: str) -> None:
    if response.status_code == 429:
        wait = response.headers.get("retry-after", "")
        raise ToolRateLimited(
            f"{url} wants a pause: too many visits.", advice=f"Wait {wait} seconds." if wait.isdigit() else "Try later."
        )
    if not response.is_success:
        raise ToolNetworkError(f"{url} answered {response.status_code} {response.reason_phrase}.".replace(" .", "."))


def _read(response: httpx2.Response, max_bytes: int) -> tuple[bytes, bool]:
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise ToolNetworkError(f"{response.url} is packed in a way that was not asked for ({encoding}).")
    pieces = response.iter_raw(_CHUNK)
    if encoding in {"gzip", "x-gzip", "deflate"}:
        pieces = _unpacked(pieces, max_bytes)
    body = bytearray()
    for piece in pieces:
        body += piece
        if len(body) > max_bytes:
            return bytes(body[:max_bytes]), True
    return bytes(body), False


def _unpacked(pieces: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    unpacker: Any = None
    for piece in pieces:
        if unpacker is None:
            # `deflate` is sent with and without zlib's header; the header's first byte tells.
            is_raw = piece[:1] != b"\x1f" and piece[:1] and piece[0] & 0x0F != 8
            unpacker = zlib.decompressobj(-zlib.MAX_WBITS if is_raw else zlib.MAX_WBITS | 32)
        try:
            yield unpacker.decompress(piece, max_bytes + 1)
        except zlib.error as error:
            raise ToolNetworkError(f"The page is damaged: {error}.") from error


class _Deadline:
    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, timeout: float | None) -> float:
        """Returns how long one operation may take."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout("The time for the whole visit is over.")
        return left if timeout is None else min(left, timeout)


class _Closable(Protocol):
    def close(self) -> None: ...


class _Body(httpx2.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        stream: _Closable = self._stream
        stream.close()


class _GuardedTransport(httpx2.BaseTransport):
    """Sends each request, those after redirects included, over a connection whose address was checked."""

    def __init__(self, deadline: _Deadline, *, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._ssl: ssl.SSLContext | None = None
        self._pools: dict[str, httpcore2.ConnectionPool] = {}

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.scheme not in {"http", "https"}:
            raise ToolError(f"The page leads to '{request.url}', which is no web address.")
        pool = self._pool(request.url)
        sent = httpcore2.Request(
            method=request.method,
            url=httpcore2.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            extensions=request.extensions,
        )
        answer = pool.handle_request(sent)
        return httpx2.Response(
            answer.status,
            headers=answer.headers,
            stream=_Body(answer.stream),
            extensions=dict(cast("Mapping[str, Any]", answer.extensions)),
        )

    def close(self) -> None:
        for pool in self._pools.values():
            pool.close()

    def _pool(self, url: httpx2.URL) -> httpcore2.ConnectionPool:
        proxy = _proxy_for(url)
        if proxy and not self._allow_private:
            # The proxy connects, so the name is all that can be checked; names that only the proxy knows pass.
            self._check_name(url)
        if proxy not in self._pools:
            if self._ssl is None:
                self._ssl = httpx2.create_ssl_context()
            backend = _GuardedBackend(self._deadline, allow_private=self._allow_private or bool(proxy))
            self._pools[proxy] = (
                httpcore2.HTTPProxy(proxy, ssl_context=self._ssl, network_backend=backend)
                if proxy
                else httpcore2.ConnectionPool(ssl_context=self._ssl, network_backend=backend)
            )
        return self._pools[proxy]

    def _check_name(self, url: httpx2.URL) -> None:
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            resolve_public(url.host, port)
        except ToolNetworkError:
            return


class _GuardedBackend(httpcore2.NetworkBackend):
    """Looks names up itself and connects to the very address that was checked: a second look-up could differ."""

    def __init__(self, deadline: _Deadline, *, allow_private: bool) -> None:
        self._deadline = deadline
        self._resolve = resolve if allow_private else resolve_public
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        failure: Exception | None = None
        for address in self._resolve(host, port):
            left = self._deadline.left(timeout)
            try:
                stream = self._plain.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return _TimedStream(stream, self._deadline)
        raise failure or httpcore2.ConnectError(f"{host} has no address")


class _TimedStream(httpcore2.NetworkStream):
    """A connection that ends at the deadline, however slowly the other side drips."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: _Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _proxy_for(url: httpx2.URL) -> str:
    """Returns the environment's HTTP proxy for an address, or an empty string."""
    proxies = urllib.request.getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all") or ""
    if not proxy or urllib.request.proxy_bypass(url.host):
        return ""
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    if not proxy.startswith(("http://", "https://")):
        raise ToolNetworkError(
            f"The proxy {proxy.partition('://')[0]}:// of the environment is of a kind that is not known."
        )
    return proxy
