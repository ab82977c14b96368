"""MCP servers that a person named in the settings, in the runs that use them; the server and the worker are real."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import ActiveRun, RunRequest, RunService
from desktop_agent.agent.events import AnyEvent, RunFinished, RunStarted, ToolCalled, ToolReturned, encode_event
from desktop_agent.agent.mcp_servers import change_servers
from desktop_agent.agent.toolbox import tools_of
from desktop_agent.import_hook import plain_imports
from desktop_agent.models import ModelChoice
from desktop_agent.store.runs import RunStore
from desktop_agent.store.secrets import Account, Secrets, WrongDestination
from desktop_agent.store.settings import Settings, ToolSettings
from desktop_agent.store.tool_sources import McpServer
from desktop_agent.tools.errors import ToolError, ToolNotFound
from desktop_agent.tools.registry import ToolRegistry

with plain_imports():
    pytest.importorskip("mcp", reason="needs the extra mcp")

import psutil

PROGRAM = Path(__file__).parents[1] / "tools" / "mcp_program.py"
TOKEN = "mcptoken-5b1e77aa20"


def was_started(pid_file: Path) -> bool:
    return pid_file.exists()


def pid_in(pid_file: Path) -> int:
    return int(pid_file.read_text())


@pytest.fixture
def pid_file(tmp_path: Path) -> Path:
    return tmp_path / "pid"


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    kept = Secrets(index=tmp_path / "accounts.json", environment={})
    kept.add(Account(provider="mcp", name="work", place="session"), TOKEN)
    return kept


def settings(**servers: McpServer) -> Settings:
    return Settings(tools=ToolSettings(mcp=servers))


@pytest.fixture
def registry(pid_file: Path, secrets: Secrets) -> ToolRegistry:
    server = McpServer(command=sys.executable, args=(str(PROGRAM), str(pid_file)), account="work")
    made, problems = tools_of(settings(shelf=server), secrets)
    assert problems == []
    return made


@pytest.fixture
async def service(tmp_path: Path, registry: ToolRegistry) -> AsyncIterator[RunService]:
    with RunStore(tmp_path / "runs.db") as store:
        made = RunService(store, registry)
        yield made
        await made.aclose()


@pytest.fixture
def request_for(tmp_path: Path, reply: Any) -> Any:
    def make(*actions: str, tools: tuple[str, ...] = ("mcp:shelf",), **more: Any) -> RunRequest:
        path = tmp_path / f"script{len(list(tmp_path.iterdir()))}.json"
        path.write_text(json.dumps([reply(action) for action in actions]))
        return RunRequest(
            task="Do it.", model=ModelChoice(provider="scripted", model_id=str(path)), tools=tools, **more
        )

    return make


async def drain(run: ActiveRun) -> list[AnyEvent]:
    return [event async for event in run.events()]


def of(events: list[AnyEvent], kind: type) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


async def test_a_server_is_started_for_the_run_that_uses_it_and_ended_with_it(
    service: RunService, registry: ToolRegistry, pid_file: Path, request_for: Any
) -> None:
    (entry,) = [entry for entry in registry.available() if entry.source == "MCP server"]
    assert entry.name == "mcp:shelf"
    assert "A run that uses it starts: " in entry.description
    assert not was_started(pid_file)

    events = await drain(await service.start(request_for("n = shelf_add(40)", "final_answer(shelf_add(n))")))
    (started,), (ended,) = of(events, RunStarted), of(events, RunFinished)
    assert "shelf_add(a: int, b: int = 2) -> int" in [tool.signature for tool in started.tools]
    assert {tool.source for tool in started.tools} == {"MCP server: shelf"}
    assert [call.tool for call in of(events, ToolCalled)] == ["shelf_add", "shelf_add"]
    assert ended.answer == 44
    assert not psutil.pid_exists(pid_in(pid_file))
    assert "shelf_look_up" in registry.available()[-1].description


async def test_a_run_without_the_server_does_not_start_it(
    service: RunService, pid_file: Path, request_for: Any
) -> None:
    await drain(await service.start(request_for("final_answer(1)", tools=())))
    assert not was_started(pid_file)


async def test_the_token_reaches_the_server_and_no_event(service: RunService, request_for: Any) -> None:
    events = await drain(
        await service.start(request_for("t = shelf_environment('TOKEN')\nprint(t)\nfinal_answer(len(t))"))
    )
    assert of(events, RunFinished)[0].answer == len(TOKEN)
    assert TOKEN not in b"".join(map(encode_event, events)).decode()


async def test_a_server_that_dies_is_an_error_that_the_code_can_catch(service: RunService, request_for: Any) -> None:
    action = "try:\n    shelf_die()\nexcept Exception as error:\n    print(error)\nfinal_answer(shelf_add(1))"
    events = await drain(await service.start(request_for(action)))
    assert "The MCP server 'shelf' has ended" in of(events, ToolReturned)[0].error
    assert of(events, RunFinished)[0].answer == 3


async def test_what_is_said_of_a_server_holds_for_all_its_tools(service: RunService, request_for: Any) -> None:
    request = request_for(
        "shelf_add(1)", "final_answer(2)", tool_permissions={"mcp:shelf": "never", "shelf_fail": "allow"}
    )
    events = await drain(await service.start(request))
    permissions = {tool.name: tool.permission for tool in of(events, RunStarted)[0].tools}
    assert (permissions["shelf_add"], permissions["shelf_fail"]) == ("never", "allow")
    assert "not allowed in this run" in of(events, ToolReturned)[0].error


async def test_a_conversation_goes_on_with_the_tools_of_the_server(service: RunService, request_for: Any) -> None:
    first = await service.start(request_for("x = shelf_add(1)\nfinal_answer(x)"))
    await drain(first)
    second = await service.start(request_for("final_answer(shelf_add(x))", continues=first.run_id))
    assert of(await drain(second), RunFinished)[0].answer == 5


async def test_two_runs_share_a_server_and_the_last_one_ends_it(
    service: RunService, registry: ToolRegistry, pid_file: Path, request_for: Any
) -> None:
    request = request_for("final_answer(shelf_add(1))")
    first, second = await asyncio.gather(service.start(request), service.start(request))
    pid = pid_in(pid_file)
    ends = await asyncio.gather(drain(first), drain(second))
    assert [of(events, RunFinished)[0].answer for events in ends] == [3, 3]
    assert not psutil.pid_exists(pid)
    left = [" ".join(child.cmdline()) for child in psutil.Process().children()]
    assert not [line for line in left if str(pid_file) in line]


async def test_an_unknown_server_is_answered_with_those_there_are(service: RunService, request_for: Any) -> None:
    with pytest.raises(ToolNotFound, match=r"no MCP server named 'shelv'\. Servers are: shelf"):
        await service.start(request_for("final_answer(1)", tools=("mcp:shelv",)))


async def test_a_token_goes_to_its_own_address_alone(tmp_path: Path) -> None:
    kept = Secrets(index=tmp_path / "accounts.json", environment={})
    kept.add(Account(provider="mcp", name="work", place="session", base_url="https://a.example/mcp"), TOKEN)
    made, _ = tools_of(settings(other=McpServer(url="http://127.0.0.1:1/mcp", account="work")), kept)
    with pytest.raises(WrongDestination, match=r"not sent to http://127\.0\.0\.1:1/mcp"):
        await made.servers.tools("other")


@pytest.mark.parametrize(
    ("server", "said"),
    [
        (McpServer(url="https://a.example", headers={"Authorization": "Bearer x"}), "looks like a token"),
        (McpServer(command="x", env={"GITHUB_TOKEN": "x"}), "looks like a token"),
        (McpServer(), "a command or an address"),
        (McpServer(url="ftp://a.example"), "must begin with http"),
    ],
)
def test_a_server_whose_settings_are_wrong_is_told_and_not_offered(server: McpServer, said: str) -> None:
    made, (problem,) = tools_of(settings(wrong=server))
    assert isinstance(problem, ToolError)
    assert said in str(problem)
    assert "wrong" in str(problem)
    assert [entry for entry in made.available() if entry.source == "MCP server"] == []


def test_changed_settings_hold_for_the_next_run_and_wrong_ones_are_named() -> None:
    registry = ToolRegistry()
    before = {"a": McpServer(command="one"), "b": McpServer(command="two")}
    assert change_servers(registry, {}, before, None) == []
    after = {"b": McpServer(url="https://example.org/mcp"), "c": McpServer()}
    problems = change_servers(registry, before, after, None)
    assert ["'c'" in str(problem) for problem in problems] == [True]
    listed = {server.name: server.about for server in registry.servers.listed()}
    assert set(listed) == {"b"}
    assert "https://example.org/mcp" in listed["b"]
