"""Tools of MCP servers, with a real one: as a program, and on loopback."""

import asyncio
import importlib.util
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_agent.import_hook import plain_imports

with plain_imports():
    pytest.importorskip("mcp", reason="needs the extra mcp")

import psutil
import uvicorn
from mcp import StdioServerParameters

from desktop_agent import CodeAgent, ScriptedModel, ToolCallingAgent
from desktop_agent.agent.tool_calls import tool_schema
from desktop_agent.tools import MCPClient, ToolCollection
from desktop_agent.tools.errors import ToolArgumentError, ToolError, ToolNetworkError, ToolTimeout
from desktop_agent.tools.mcp.parameters import parameters_from

PROGRAM = Path(__file__).with_name("mcp_program.py")
COMMAND = {"command": sys.executable, "args": [str(PROGRAM)]}
TOKEN = "tok-7f3a9b2c"


def by_name(tools: list[Any]) -> dict[str, Any]:
    return {tool.name: tool for tool in tools}


def until(true: Callable[[], bool]) -> None:
    """Waits, at most as long as a test may take."""
    while not true():
        time.sleep(0.01)


@pytest.fixture(scope="module")
def tools() -> Generator[dict[str, Any]]:
    """The tools of the program."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("HF_TOKEN", "hf_not_for_servers")
        with MCPClient({**COMMAND, "env": {"COLOUR": "blue"}}, structured_output=False) as found:
            yield by_name(found)


def there(address: str) -> dict[str, Any]:
    """The server on loopback, with the token that it wants."""
    return {"url": address, "transport": "streamable-http", "headers": {"Authorization": f"Bearer {TOKEN}"}}


def program_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("mcp_program_in_this_process", PROGRAM)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def address() -> Generator[str]:
    """Where the server is on loopback, for those who bring the token."""
    module = program_module()
    listening = socket.create_server(("127.0.0.1", 0))
    app = module.behind_a_token(module.server.streamable_http_app(), TOKEN)
    serving = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="on"))
    thread = threading.Thread(target=lambda: serving.run(sockets=[listening]))
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/mcp"
    serving.should_exit = True
    thread.join()
    listening.close()


def test_the_tools_of_a_program_are_called_like_functions(tools: dict[str, Any]) -> None:
    assert tools["add"].signature == "add(a: int, b: int = 2) -> Any"
    assert tools["add"].description == "Adds two numbers."
    assert tools["add"].source == f"MCP server: {Path(sys.executable).name}"
    assert (tools["add"](1), tools["add"](1, b=5), tools["add"]({"a": 2, "b": 2})) == ("3", "6", "4")


def test_names_that_code_cannot_write_are_written_otherwise_and_types_are_kept(tools: dict[str, Any]) -> None:
    look_up = tools["look_up"]
    assert look_up.signature == (
        "look_up(words: list[str], kind: Literal['any', 'all'] = 'any', limit: int | None = None) -> Any"
    )
    assert '"limit": "3"' in look_up(["a", "b"], limit=3)
    assert '"words": "a b"' in look_up(words=["a", "b"], kind="all")


def test_an_agent_calls_a_tool_of_a_server_by_code(tools: dict[str, Any]) -> None:
    model = ScriptedModel(["```python\nfinal_answer(int(add(40)) + 1)\n```"])
    assert CodeAgent(tools=[tools["add"]], model=model).run("Add.") == 43


def test_an_agent_calls_a_tool_of_a_server_by_json(tools: dict[str, Any]) -> None:
    model = ScriptedModel(
        ['{"name": "add", "arguments": {"a": 40}}', '{"name": "final_answer", "arguments": {"answer": "done"}}']
    )
    agent = ToolCallingAgent(tools=[tools["add"]], model=model)
    assert agent.run("Add.") == "done"
    assert "42" in agent.memory.steps[1].observations  # type: ignore[attr-defined]
    # The model reads the server's own schema.
    assert tool_schema(tools["add"])["function"]["parameters"]["properties"]["b"]["default"] == 2


def test_a_picture_comes_as_a_picture(tools: dict[str, Any]) -> None:
    assert tools["pixel"]().size == (1, 1)


def test_what_went_wrong_at_the_server_is_the_tools_error(tools: dict[str, Any]) -> None:
    with pytest.raises(ToolError, match="Error executing tool fail"):
        tools["fail"]()
    with pytest.raises(ToolError, match="valid integer"):
        tools["add"]("x")
    with pytest.raises(ToolArgumentError, match=r"Call it as add\(a: int, b: int = 2\)"):
        tools["add"]()


def test_the_program_gets_what_it_was_given_and_no_token_of_the_environment(tools: dict[str, Any]) -> None:
    assert tools["environment"]("COLOUR") == "blue"
    assert tools["environment"]("HF_TOKEN") == ""


def test_the_structured_part_is_returned_on_request(address: str) -> None:
    with MCPClient(there(address), structured_output=True) as found:
        look_up = by_name(found)["look_up"]
        assert look_up.output_type == "object"
        assert "additionalProperties" in look_up.to_code_prompt()
        assert look_up(["a"])["kind"] == "any"


async def test_a_call_that_is_cancelled_ends_at_the_server_too(tools: dict[str, Any], tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    calling = asyncio.ensure_future(tools["wait"](str(mark)))
    await asyncio.to_thread(until, lambda: mark.exists() and mark.read_text() == "waiting")
    calling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await calling
    await asyncio.to_thread(until, lambda: mark.read_text() == "cancelled")
    assert await tools["add"](1) == "3"


def test_a_program_that_dies_is_told_without_its_token_and_started_again_by_the_next_call(tmp_path: Path) -> None:
    client = MCPClient(parameters_from({**COMMAND, "env": {"TOKEN": TOKEN}, "secrets": (TOKEN,), "name": "files"}))
    try:
        tools = by_name(client.get_tools())
        with pytest.raises(ToolNetworkError, match=r"The MCP server 'files' has ended\. It wrote:\n") as told:
            tools["die"]()
        assert "the disk is gone; started with ••••" in str(told.value)
        assert TOKEN not in repr(parameters_from({"command": "x", "env": {"TOKEN": TOKEN}, "secrets": (TOKEN,)}))
        assert tools["add"](1) == "3"
    finally:
        client.disconnect()
    with pytest.raises(ToolError, match="Call connect"):
        client.get_tools()


def test_the_program_ends_with_the_block(tmp_path: Path) -> None:
    written = tmp_path / "pid"
    with MCPClient(StdioServerParameters(command=sys.executable, args=[str(PROGRAM), str(written)])):
        pid = int(written.read_text())
        assert psutil.pid_exists(pid)
    assert not psutil.pid_exists(pid)


def test_a_server_on_loopback_gets_its_headers(address: str) -> None:
    with ToolCollection.from_mcp(there(address), trust_remote_code=True, structured_output=False) as collection:
        assert by_name(collection.tools)["add"](20, 22) == "42"
    with pytest.raises(ToolError, match="does not accept the token, or wants one"):
        MCPClient({"url": address})


def test_several_servers_are_one_client(address: str) -> None:
    with MCPClient([there(address), there(address)]) as found:
        assert len(found) == 2 * len(by_name(found))


def test_tools_of_a_server_are_taken_only_from_those_who_trust_it(address: str) -> None:
    with (
        pytest.raises(ToolError, match="trust_remote_code=True"),
        ToolCollection.from_mcp({"url": address}),
    ):
        pytest.fail("It was not refused.")


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"command": "no-such-program-here"}, ToolError, "cannot be started: No such file"),
        ({"command": sys.executable, "args": ["-c", "print('hello', file=__import__('sys').stderr)"]}, ToolError,
         "has ended. It wrote:\nhello"),
        ({"url": "http://127.0.0.1:1/mcp"}, ToolNetworkError, "cannot be reached"),
        ({"url": "file:///etc/passwd"}, ToolError, "must begin with http"),
        ({"url": "http://127.0.0.1:1/mcp", "transport": "stdio"}, ToolError, "streamable-http or sse"),
        ({"url": "http://127.0.0.1:1/mcp", "command": "x"}, ToolError, "not both"),
        ({"adress": "http://127.0.0.1:1/mcp"}, ToolError, "does not know adress"),
    ],
)  # fmt: skip
def test_a_server_that_cannot_be_used_says_why(given: dict[str, Any], error: type, said: str) -> None:
    with pytest.raises(error) as told:
        MCPClient(given)
    assert said in str(told.value)


def test_a_program_that_never_answers_is_ended() -> None:
    mark = "mark = 'this one never answers'"
    with pytest.raises(ToolTimeout, match="did not answer within"):
        MCPClient({"command": sys.executable, "args": ["-c", f"{mark}; import time; time.sleep(600)"]},
                  {"connect_timeout": 0.5})  # fmt: skip
    left = [" ".join(child.cmdline()) for child in psutil.Process().children()]
    assert not [line for line in left if mark in line]


def test_a_script_that_forgets_its_client_leaves_no_program_behind(tmp_path: Path) -> None:
    written = tmp_path / "pid"
    script = (
        "import sys\nfrom desktop_agent.tools import MCPClient\n"
        f"client = MCPClient({{'command': sys.executable, 'args': [{str(PROGRAM)!r}, {str(written)!r}]}})\n"
        "print(client.get_tools()[0](1))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("3\n", "")
    pid = int(written.read_text())
    until(lambda: not psutil.pid_exists(pid))
