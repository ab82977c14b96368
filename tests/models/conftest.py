"""A real server on loopback that answers as a test says and records what it was sent."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator, Iterable
from dataclasses import dataclass, field

import pytest

from desktop_agent.models import ChatMessage, CompletionOptions, Model, forbid, presets


@dataclass
class Received:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: dict | None


@dataclass
class Answer:
    """What the server sends back; `pieces` go out one after another, an exception among them resets the connection."""

    pieces: Iterable[bytes | float | type[Exception]] = ()
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/event-stream"})


def chunk(text: str = "", **further: object) -> bytes:
    """A chat-completion chunk with some text."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": further.pop("finish_reason", None)}
    return b"data: " + json.dumps({"choices": [choice], **further}).encode() + b"\n\n"


def reply(*texts: str, usage: dict | None = None) -> Answer:
    """A whole, well-behaved streamed reply."""
    end = [chunk(finish_reason="stop")]
    if usage is not None:
        end.append(b"data: " + json.dumps({"choices": [], "usage": usage}).encode() + b"\n\n")
    return Answer([*(chunk(text) for text in texts), *end, b"data: [DONE]\n\n"])


def refusal(status: int, message: str = "no", headers: dict[str, str] | None = None, **error: object) -> Answer:
    """A refusal in the OpenAI shape."""
    body = json.dumps({"error": {"message": message, **error}}).encode()
    return Answer([body], status, {"Content-Type": "application/json", **(headers or {})})


class ChatServerForTests:
    """Answers each request with the next of `answers` (the last one again and again)."""

    def __init__(self) -> None:
        self.answers: list[Answer | Callable[[Received], Answer]] = [reply("ok")]
        self.received: list[Received] = []
        self.arrived = asyncio.Event()
        self.closed_early = asyncio.Event()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/v1"

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            received = await self._receive(reader)
            self.received.append(received)
            self.arrived.set()
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            await self._send(answer(received) if callable(answer) else answer, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.closed_early.set()
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _receive(self, reader: asyncio.StreamReader) -> Received:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = head[0].split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        return Received(method, path, headers, json.loads(body) if body else None)

    async def _send(self, answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {answer.status} X", *(f"{name}: {value}" for name, value in answer.headers.items())]
        writer.write("\r\n".join([*lines, "Connection: close", "Transfer-Encoding: chunked", "", ""]).encode("latin-1"))
        gone = asyncio.ensure_future(reader.read(1))
        try:
            for piece in answer.pieces:
                if isinstance(piece, bytes):
                    writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                    await writer.drain()
                elif isinstance(piece, float):
                    done, _ = await asyncio.wait({gone}, timeout=piece)
                    if done:
                        self.closed_early.set()
                        return
                else:
                    writer.transport.abort()
                    return
            writer.write(b"0\r\n\r\n")
            await writer.drain()
        finally:
            gone.cancel()
            await asyncio.gather(gone, return_exceptions=True)


@pytest.fixture
async def server() -> AsyncGenerator[ChatServerForTests]:
    running = ChatServerForTests()
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def make_server() -> Callable[[], ChatServerForTests]:
    """Makes a server that is not started yet."""
    return ChatServerForTests


@pytest.fixture
async def other_server() -> AsyncGenerator[ChatServerForTests]:
    running = ChatServerForTests()
    await running.start()
    yield running
    await running.stop()


class Wire:
    """What tests make answers with."""

    chunk = staticmethod(chunk)
    reply = staticmethod(reply)
    refusal = staticmethod(refusal)
    Answer = Answer


@pytest.fixture
def wire() -> type[Wire]:
    return Wire


class Collected:
    """A whole reply."""

    def __init__(self) -> None:
        self.text = self.reasoning = ""
        self.deltas: list = []
        self.usage = None
        self.finish_reason = None

    async def read(self, deltas: AsyncIterable) -> "Collected":
        async for delta in deltas:
            self.deltas.append(delta)
            self.text += delta.text
            self.reasoning += delta.reasoning
            self.usage = delta.usage or self.usage
            self.finish_reason = delta.finish_reason or self.finish_reason
        return self


@pytest.fixture
def ask() -> Callable:
    async def complete(model: Model, options: CompletionOptions | None = None, content: str = "Say ok.") -> Collected:
        messages = [ChatMessage(role="user", content=content)]
        return await Collected().read(model.stream(messages, options or CompletionOptions()))

    return complete


@pytest.fixture(autouse=True)
def _no_real_models(request: pytest.FixtureRequest) -> Generator[None]:
    """Only tests marked `model` may load the embedded model; none may leave this computer."""
    with forbid.requests_forbidden(request.node.get_closest_marker("model") is None):
        yield


SECRETS = {
    **{preset.environment: f"secret-of-{preset.id}" for preset in presets.PRESETS if preset.environment},
    "HF_TOKEN": "hf_secretOfTheEnvironment",
}


@pytest.fixture
def secrets_everywhere(monkeypatch: pytest.MonkeyPatch, tmp_path) -> list[str]:
    """Puts a token into each place where libraries look for one, and returns them all."""
    import huggingface_hub.constants

    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    token_file = tmp_path / "token"
    token_file.write_text("hf_secretOfTheTokenFile")
    monkeypatch.setattr(huggingface_hub.constants, "HF_TOKEN_PATH", str(token_file))
    monkeypatch.setenv("HF_TOKEN_PATH", str(token_file))
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password secretOfNetrc\ndefault login x password secretOfNetrc\n")
    monkeypatch.setenv("NETRC", str(netrc))
    return [*SECRETS.values(), "hf_secretOfTheTokenFile", "secretOfNetrc"]
