"""Whole runs against a server on this computer that fails in every way a server can."""

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import (
    ModelDelta,
    ModelRetry,
    Notice,
    PlanReady,
    RunCancelled,
    RunFailed,
    RunFinished,
    StepFinished,
)
from desktop_agent.agent.retries import RetryPolicy
from desktop_agent.models import OpenAIModel

AT_ONCE = RetryPolicy(attempts=3, initial=0.0, jitter=0.0)
Answer = Callable[[asyncio.StreamWriter], Any]


def piece(text: str) -> bytes:
    """One server-sent event with a piece of a reply."""
    delta = {"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]}
    return b"data: " + json.dumps(delta).encode() + b"\n\n"


END = b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'
STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


def status(code: int, *headers: str, body: str = '{"error": {"message": "no"}}') -> Answer:
    def answer(writer: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {code} Status", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers]
        writer.write("\r\n".join([*lines, "Connection: close", "", body]).encode())

    return answer


def streamed(*parts: bytes, end: bytes = END) -> Answer:
    def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(STREAM + b"".join(parts) + end)

    return answer


async def reset(writer: asyncio.StreamWriter) -> None:
    """Sends the beginning of an action and resets the connection."""
    writer.write(STREAM + piece("Thought: half\n```python\nnumbers.append('half')\n"))
    await writer.drain()
    await asyncio.sleep(0.05)
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


async def hang(writer: asyncio.StreamWriter) -> None:
    """Sends the beginning of a reply and then nothing."""
    writer.write(STREAM + piece("Thought: wait"))
    await writer.drain()
    await asyncio.sleep(60)


class Server:
    """Gives one answer after the other; the last one again and again."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.requests: list[dict[str, Any]] = []
        self.url = ""
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> "Server":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._tasks.add(asyncio.current_task())
        try:
            await self._answer(reader, writer)
        finally:
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(next((line.split(":")[1] for line in head.splitlines() if line.startswith("content-length")), "0"))
        self.requests.append(json.loads(await reader.readexactly(length) or b"{}"))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        with contextlib.suppress(ConnectionError):
            waiting = answer(writer)
            if waiting is not None:
                await waiting
            await writer.drain()
            writer.close()
            await writer.wait_closed()


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as made:
        yield made


@pytest.fixture
def agent_of(sessions: list[Any]) -> Callable[..., CodeAgent]:
    def make(server: Server, *answers: Answer, timeout: float = 10.0) -> CodeAgent:
        server.answers = list(answers)
        model = OpenAIModel("any", base_url=server.url, timeout=timeout)
        return CodeAgent([], model, retries=AT_ONCE)

    return make


GOOD = streamed(piece("Thought: ok\n```python\nfinal_answer(42)\n```"))
FIRST = streamed(piece("Thought: first\n```python\nnumbers = ['first']\nprint(numbers)\n```"))


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (status(429, "Retry-After: 0"), "rate_limit"),
        (status(500), "server"),
        (status(503), "server"),
        (status(408), "server"),
        (status(409), "server"),
        (status(425), "server"),
        (reset, "stream"),
        (streamed(piece("Thought: x"), b"data: {not json\n\n"), "stream"),
        (streamed(piece("Thought: cut"), end=b""), "stream"),
    ],
    ids=["429", "500", "503", "408", "409", "425", "reset in the stream", "garbage", "stream without an end"],
)
async def test_a_fault_in_the_second_step_loses_no_step_and_runs_nothing_twice(
    fault: Answer, kind: str, server: Server, agent_of: Any, sessions: list[Any], collect: Any, of: Any
) -> None:
    events = await collect(agent_of(server, FIRST, fault, fault, GOOD))
    assert isinstance(events[-1], RunFinished), events[-1]
    assert events[-1].answer == 42
    assert [event.kind for event in of(events, ModelRetry)] == [kind, kind]
    assert [event.step for event in of(events, StepFinished)] == [1, 2]
    assert sessions[0].executed == ["numbers = ['first']\nprint(numbers)", "final_answer(42)"]
    assert server.requests[1]["messages"] == server.requests[3]["messages"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (status(401), "authentication"),
        (status(402), "payment"),
        (status(403), "access"),
        (status(404), "not_found"),
    ],
    ids=["401", "402", "403", "404"],
)
async def test_what_a_person_must_settle_ends_the_run_at_once_and_the_same_step_goes_on(
    fault: Answer, kind: str, server: Server, agent_of: Any, sessions: list[Any], of: Any
) -> None:
    agent = agent_of(server, FIRST, fault, GOOD)
    events = [event async for event in agent.stream("Do it.")]
    assert isinstance(events[-1], RunFailed)
    assert events[-1].kind == kind
    assert events[-1].actions
    assert of(events, ModelRetry) == []
    again = [event async for event in agent.stream_loop(agent.start_loop(), None)]
    assert again[-1].answer == 42
    assert len(sessions[0].executed) == 2
    await agent.aclose()


async def test_a_refused_connection_is_tried_again_and_then_named(agent_of: Any, collect: Any, of: Any) -> None:
    async with Server() as gone:
        agent = agent_of(gone, GOOD)
    events = await collect(agent)
    assert isinstance(events[-1], RunFailed)
    assert events[-1].kind == "network"
    assert len(of(events, ModelRetry)) == 2


async def test_a_connection_refused_in_the_second_step_keeps_the_first_and_goes_on_when_the_server_is_back(
    server: Server, agent_of: Any, sessions: list[Any], of: Any
) -> None:
    async with Server() as gone:
        agent = agent_of(gone, FIRST)
        events = []
        async for event in agent.stream("Do it."):
            events.append(event)
            if isinstance(event, StepFinished):
                await gone.__aexit__()
    assert isinstance(events[-1], RunFailed)
    assert (events[-1].kind, events[-1].steps) == ("network", 1)
    server.answers = [GOOD]
    agent.model = OpenAIModel("any", base_url=server.url, timeout=10.0)
    again = [event async for event in agent.stream_loop(agent.start_loop(), None)]
    assert again[-1].answer == 42
    assert [event.step for event in of([*events, *again], StepFinished)] == [1, 2]
    assert sessions[0].executed == ["numbers = ['first']\nprint(numbers)", "final_answer(42)"]
    await agent.aclose()


async def test_a_server_that_hangs_in_the_second_step_costs_no_step_and_runs_nothing_twice(
    server: Server, agent_of: Any, sessions: list[Any], collect: Any, of: Any
) -> None:
    events = await collect(agent_of(server, FIRST, hang, GOOD, timeout=0.3))
    assert events[-1].answer == 42
    assert [event.kind for event in of(events, ModelRetry)] == ["timeout"]
    assert of(events, ModelRetry)[0].discarded == "Thought: wait"
    assert [event.step for event in of(events, StepFinished)] == [1, 2]
    assert len(sessions[0].executed) == 2


async def test_a_server_that_hangs_is_given_up(server: Server, agent_of: Any, collect: Any, of: Any) -> None:
    events = await collect(agent_of(server, hang, GOOD, timeout=0.3))
    assert isinstance(events[-1], RunFinished)
    assert [event.kind for event in of(events, ModelRetry)] == ["timeout"]


async def test_stop_ends_a_run_whose_server_hangs(server: Server, agent_of: Any) -> None:
    agent = agent_of(server, hang)
    events = []
    async with asyncio.timeout(10):
        async for event in agent.stream("Do it."):
            events.append(event)
            if isinstance(event, ModelDelta):
                agent.interrupt()
    assert isinstance(events[-1], RunCancelled)
    assert agent.memory.steps[-1].model_output == "Thought: wait"
    await agent.aclose()


async def test_an_empty_reply_is_told_to_the_model(server: Server, agent_of: Any, collect: Any, of: Any) -> None:
    events = await collect(agent_of(server, FIRST, streamed(), GOOD))
    assert isinstance(events[-1], RunFinished), events[-1]
    assert [event.failure and event.failure.kind for event in of(events, StepFinished)] == [None, "parsing", None]
    assert "The reply was empty." in server.requests[2]["messages"][-1]["content"]


async def test_a_reply_of_three_megabytes_is_read(server: Server, agent_of: Any, collect: Any, of: Any) -> None:
    long = [piece("word " * 10_000) for _ in range(60)]
    events = await collect(agent_of(server, streamed(*long, piece("\n```python\nfinal_answer(42)\n```"))))
    assert events[-1].answer == 42
    assert sum(len(event.text) for event in of(events, ModelDelta)) > 2_900_000


async def vanish(writer: asyncio.StreamWriter) -> None:
    """Resets the connection before anything is sent."""
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


async def say_nothing(_: asyncio.StreamWriter) -> None:
    """Takes the request and answers nothing at all."""
    await asyncio.sleep(60)


def said_in_the_stream(code: int, message: str) -> Answer:
    """A provider's error after the reply had begun, as gateways send it."""
    error = {"error": {"code": code, "message": message}, "choices": []}
    return streamed(piece("Thought: x"), b"data: " + json.dumps(error).encode() + b"\n\n", end=b"data: [DONE]\n\n")


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (vanish, "network"),
        (say_nothing, "timeout"),
        (said_in_the_stream(429, "Rate limit exceeded"), "rate_limit"),
        (said_in_the_stream(502, "Upstream failed"), "server"),
        (status(500, body='{"error": {"message": "' + "x" * 3_000_000 + '"}}'), "server"),
        (status(503, body="<html><body>Busy</body></html>"), "server"),
    ],
    ids=["reset before the reply", "silence", "429 in the stream", "502 in the stream", "3 MB of error", "HTML"],
)
async def test_rarer_faults_in_the_second_step_lose_no_step_and_run_nothing_twice(
    fault: Answer, kind: str, server: Server, agent_of: Any, sessions: list[Any], collect: Any, of: Any
) -> None:
    events = await collect(agent_of(server, FIRST, fault, GOOD, timeout=0.5))
    assert isinstance(events[-1], RunFinished), events[-1]
    assert [event.kind for event in of(events, ModelRetry)] == [kind]
    assert len(of(events, ModelRetry)[0].message) < 2_000
    assert [event.step for event in of(events, StepFinished)] == [1, 2]
    assert len(sessions[0].executed) == 2


async def test_a_page_instead_of_a_reply_ends_the_run_in_words(server: Server, agent_of: Any, collect: Any) -> None:
    page = "<html><body>Please log in to this network.</body></html>"
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(page)}\r\nConnection: close\r\n\r\n"
    events = await collect(agent_of(server, lambda writer: writer.write((head + page).encode())))
    assert isinstance(events[-1], RunFailed)
    assert events[-1].kind in ("stream", "not_found", "request")
    assert events[-1].message


async def test_a_context_that_is_too_short_is_made_room_in_and_the_same_step_goes_on(
    server: Server, agent_of: Any, sessions: list[Any], collect: Any, of: Any
) -> None:
    steps = [streamed(piece(f"Thought: {'long ' * 500}\n```python\nprint('{name}' * 2000)\n```")) for name in "abc"]
    too_long = status(400, body='{"error": {"message": "maximum context length is 4096 tokens"}}')
    events = await collect(agent_of(server, *steps, too_long, GOOD))
    assert events[-1].answer == 42
    assert [event.step for event in of(events, StepFinished)] == [1, 2, 3, 4]
    assert [notice.kind for notice in of(events, Notice) if notice.kind == "compaction"] == ["compaction"]
    sizes = [len(json.dumps(request["messages"])) for request in server.requests]
    assert sizes[4] < sizes[3]
    assert len(sessions[0].executed) == 4


@pytest.mark.parametrize("fault", [status(402), status(401)], ids=["402", "401"])
async def test_a_plan_and_a_last_answer_that_failed_are_asked_for_again(
    fault: Answer, server: Server, agent_of: Any, sessions: list[Any], of: Any
) -> None:
    plan = streamed(piece("1. Count."))
    agent = agent_of(server, fault, plan, FIRST, fault, streamed(piece("About 1.")))
    agent.planning_interval, agent.max_steps = 5, 1
    first = [event async for event in agent.stream("Do it.")]
    second = [event async for event in agent.stream_loop(agent.start_loop(), None)]
    third = [event async for event in agent.stream_loop(agent.start_loop(), None)]
    assert [type(events[-1]).__name__ for events in (first, second, third)] == ["RunFailed", "RunFailed", "RunFinished"]
    assert third[-1].answer == "About 1."
    assert [event.plan for event in of([*first, *second, *third], PlanReady)] == ["1. Count."]
    assert len(sessions[0].executed) == 1
    await agent.aclose()
