"""Requests to one OpenAI-compatible server.

httpx2 is used directly and not through huggingface_hub's client, for reasons that matter here: that client fills a
missing
key with the person's stored Hub token, follows redirects, and keeps the response of a stream open until the whole
client is
closed. Every request has a client of its own: a model may then be used from one event loop after another, and closing a
stream closes its connection, which is what frees the server. A new connection costs little beside a completion.
"""

import ssl
from collections.abc import AsyncGenerator, Mapping
from functools import cache
from typing import Any

import httpx2
import msgspec

from desktop_agent.models import errors, forbid
from desktop_agent.models.addresses import is_loopback, origin
from desktop_agent.models.failures import ServerAnswer, refusal, transport_failure
from desktop_agent.models.server_sent_events import EventReader, EventTooLong

# Sent where there is no key: some servers want the header, and nothing of the environment may fill its place.
NO_KEY = "no-key"
_CONNECT_SECONDS = 10.0
_LONGEST_REFUSAL = 64 * 1024
_LONGEST_ANSWER = 64 * 1024 * 1024
# What `ChatServer.stream` yields for the line with which a server ends a stream on purpose.
DONE = "[DONE]"


class Refused(Exception):
    """The server answered, but not with success; carries the answer for whoever decides what it means."""

    def __init__(self, answer: ServerAnswer) -> None:
        super().__init__(f"status {answer.status}")
        self.answer = answer


class ChatServer:
    """One server and the key that belongs to it; the key goes nowhere else, redirects are not followed.

    Attributes:
        base_url: The address, without a slash at its end.
        name: Host and port, for messages.
        software: What the server's last answer said it is, in lower case, for example `llama.cpp`.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str | None = None,
        *,
        silence_seconds: float = 300.0,
        headers: Mapping[str, str] | None = None,
        key_header: str = "Authorization",
    ) -> None:
        """Describes a server; nothing is sent.

        Args:
            base_url: Its address; see `normal_address`.
            api_key: Its key, or None.
            silence_seconds: How long it may send nothing at all before that counts as a failure.
            headers: Further headers.
            key_header: The header that carries the key: `Authorization` as a bearer, any other as it is.

        Raises:
            BadRequest: The address or the key cannot be used.
        """
        self.base_url = normal_address(base_url)
        _, host, port = origin(self.base_url)
        self.name = f"{host}:{port}"
        self.software = ""
        self._local = is_loopback(self.base_url)
        self._key = (api_key or "").strip()
        self._silence_seconds = silence_seconds
        self._headers = dict(headers or {})
        self._key_header = key_header
        if not self._key.isascii() or not self._key.isprintable() or " " in self._key:
            raise errors.BadRequest("The key contains characters that no key has.", advice="Copy it again.")

    @property
    def has_key(self) -> bool:
        """Whether a key was given."""
        return bool(self._key)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The key, if there is one."""
        return (self._key,) if self._key else ()

    def refusal(self, answer: ServerAnswer, model_id: str) -> errors.ModelError:
        """Returns the error for a refusal of this server."""
        return refusal(answer, server=self.name, model_id=model_id, has_key=self.has_key)

    async def get(self, path: str, *, seconds: float = 20.0) -> Any:
        """Returns the JSON at a path below the address.

        Raises:
            Refused: The server answered with an error.
            ModelError: It could not be reached, or answered no JSON.
        """
        async with self._client(seconds) as client:
            try:
                async with client.stream("GET", f"{self.base_url}/{path}", headers=self._all_headers()) as response:
                    if not response.is_success:
                        raise Refused(await self._answer(response))
                    return msgspec.json.decode(await _read(response, _LONGEST_ANSWER))
            except (httpx2.RequestError, httpx2.StreamError) as error:
                raise transport_failure(error, server=self.name, began=False, local=self._local) from error
            except msgspec.DecodeError as error:
                raise errors.ModelNotFound(
                    f"{self.name} answered something else than JSON.", advice="Check the address."
                ) from error

    async def stream(self, body: Mapping[str, Any], path: str = "chat/completions") -> AsyncGenerator[Any]:
        """Posts a request and yields the JSON of each event of the answer, and `DONE` if the server says it is done.

        Raises:
            Refused: The server answered with an error.
            ModelError: It could not be reached, fell silent, broke the stream off, or sent what cannot be read.
        """
        headers = {**self._all_headers(), "Content-Type": "application/json", "Accept": "text/event-stream"}
        began = False
        async with self._client(self._silence_seconds) as client:
            try:
                async with client.stream(
                    "POST", f"{self.base_url}/{path}", content=msgspec.json.encode(body), headers=headers
                ) as response:
                    self.software = response.headers.get("server", "").lower()
                    if not response.is_success:
                        raise Refused(await self._answer(response))
                    began = True
                    async for data in self._events(response):
                        if data.strip() == DONE.encode():
                            yield DONE
                            return
                        yield msgspec.json.decode(data)
            except (httpx2.RequestError, httpx2.StreamError) as error:
                raise transport_failure(error, server=self.name, began=began, local=self._local) from error
            except (msgspec.DecodeError, UnicodeDecodeError, EventTooLong) as error:
                raise errors.StreamBroken(f"{self.name} sent something that cannot be read as a reply.") from error

    async def _events(self, response: httpx2.Response) -> AsyncGenerator[bytes]:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "text/html":
            raise errors.ModelNotFound(
                f"{self.name} answered with a web page instead of a completion.", advice="Check the server's address."
            )
        if kind == "application/json":
            # The server does not stream: the whole completion is one event.
            yield await _read(response, _LONGEST_ANSWER)
            return
        reader = EventReader()
        async for piece in response.aiter_bytes():
            for data in reader.feed(piece):
                yield data
        for data in reader.end():
            yield data

    def _client(self, seconds: float) -> httpx2.AsyncClient:
        forbid.check_address(self.base_url)
        return httpx2.AsyncClient(
            # A proxy set in the environment is for the network, not for this computer.
            trust_env=not self._local,
            verify=_trust() if self.base_url.startswith("https") else False,
            follow_redirects=False,
            timeout=httpx2.Timeout(seconds, connect=min(seconds, _CONNECT_SECONDS)),
        )

    def _all_headers(self) -> dict[str, str]:
        key = self._key or NO_KEY
        bearer = f"Bearer {key}" if self._key_header == "Authorization" else key
        return {**self._headers, self._key_header: bearer, "User-Agent": "desktop-agent"}

    async def _answer(self, response: httpx2.Response) -> ServerAnswer:
        body = await _read(response, _LONGEST_REFUSAL, cut=True)
        if self._key:
            body = body.replace(self._key.encode(), "…".encode())
        headers = {name.lower(): value for name, value in response.headers.items()}
        return ServerAnswer(response.status_code, headers, body)


def normal_address(base_url: str) -> str:
    """Returns a server's address as it is used: no slash or `/chat/completions` at its end, `/v1` where it has no path.

    Raises:
        BadRequest: The text is no such address.
    """
    address = base_url.strip().rstrip("/").removesuffix("/chat/completions").rstrip("/")
    try:
        parts = httpx2.URL(address)
        origin(address)
    except (ValueError, httpx2.InvalidURL) as error:
        raise errors.BadRequest(
            f"'{base_url}' is no address of a model server.", advice="It looks like http://127.0.0.1:8080/v1."
        ) from error
    if parts.userinfo or parts.query or parts.fragment:
        raise errors.BadRequest(
            "A server's address has no name, password, question mark or # in it.",
            advice="Enter the key in its own field.",
        )
    return address if parts.path.strip("/") else f"{address}/v1"


@cache
def _trust() -> ssl.SSLContext:
    # Reading the certificates takes tens of milliseconds.
    return httpx2.create_ssl_context()


async def _read(response: httpx2.Response, longest: int, *, cut: bool = False) -> bytes:
    pieces: list[bytes] = []
    length = 0
    async for piece in response.aiter_bytes():
        pieces.append(piece)
        length += len(piece)
        if length > longest:
            if cut:
                break
            raise EventTooLong(f"An answer is longer than {longest} bytes.")
    return b"".join(pieces)[:longest]
