"""Tools read from the Hub and uploaded to it, with a stand-in on loopback."""

import importlib.util
from collections.abc import Generator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_agent import CodeAgent, ScriptedModel, Tool, ToolCollection, load_tool, tool
from desktop_agent.tools.errors import ToolFileError, ToolNetworkError, ToolNotTrusted
from desktop_agent.tools.hub import read_hub_tool

TOKEN = "hf_onlyfortests0123"
TOOL = """
from smolagents import Tool

class Greeter(Tool):
    name = "greet"
    description = "Greets somebody."
    inputs = {"name": {"type": "string", "description": "Who."}}
    output_type = "string"

    def __init__(self, word="Hello"):
        self.word = word

    def forward(self, name: str) -> str:
        return f"{self.word}, {name}"
"""


def fake_hub() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fake_hub", Path(__file__).with_name("fake_hub.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[Any]:
    """The Hub, with a login on this computer that nothing may send unasked."""
    from huggingface_hub import constants

    with fake_hub().serving() as made:
        monkeypatch.setattr(constants, "ENDPOINT", made.address)
        template = constants.HUGGINGFACE_CO_URL_TEMPLATE.partition("/{repo_id}")
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", "".join((made.address, *template[1:])))
        monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
        monkeypatch.setenv("HF_TOKEN", "hf_the_login_of_this_computer")
        made.files["ann/greeter"] = {"tool.py": TOOL, "other/tool.py": TOOL.replace("greet", "wave")}
        yield made


def test_a_tool_of_the_hub_is_loaded_at_the_commit_that_it_names(hub: Any) -> None:
    made = load_tool("ann/greeter", trust_remote_code=True)
    assert made("Bo") == "Hello, Bo"
    sha = made.revision
    assert made.source == f"Hub: ann/greeter@{sha[:12]}"
    assert any(f"/resolve/{sha}/tool.py" in path for _, path, _ in hub.asked)
    assert {authorization for *_, authorization in hub.asked} == {None}
    assert made.to_dict()["code"] == TOOL
    assert load_tool("ann/greeter", trust_remote_code=True, word="Ahoy")("Bo") == "Ahoy, Bo"
    assert Tool.from_hub("ann/greeter", trust_remote_code=True, revision=sha, subfolder="other").name == "wave"


def test_code_that_nobody_trusts_is_neither_run_nor_downloaded(hub: Any) -> None:
    with pytest.raises(ToolNotTrusted, match=rf"Read it at {hub.address}/spaces/ann/greeter/tree/main.*revision"):
        load_tool("ann/greeter")
    with pytest.raises(ValueError, match="with your rights"):
        ToolCollection.from_hub("ann/some-tools")
    assert hub.asked == []


def test_the_source_is_shown_before_anything_runs(hub: Any) -> None:
    hub.files["ann/greeter"]["tool.py"] = "raise SystemExit('it ran')"
    found = read_hub_tool("ann/greeter")
    assert found.code == "raise SystemExit('it ran')"
    assert len(found.revision) == 40


def test_a_token_is_sent_where_it_was_given(hub: Any) -> None:
    load_tool("ann/greeter", token=TOKEN, trust_remote_code=True)
    assert {authorization for *_, authorization in hub.asked} == {f"Bearer {TOKEN}"}


def test_what_the_hub_does_not_have_is_told(hub: Any) -> None:
    with pytest.raises(ToolNetworkError, match="ann/nothing cannot be had from the Hub"):
        load_tool("ann/nothing", trust_remote_code=True)
    hub.files["ann/empty"] = {"README.md": "Nothing here."}
    with pytest.raises(ToolNetworkError, match="ann/empty cannot be had"):
        load_tool("ann/empty", trust_remote_code=True)
    hub.files["ann/wrong"] = {"tool.py": "x = 1"}
    with pytest.raises(ToolFileError, match="no class of a tool"):
        load_tool("ann/wrong", trust_remote_code=True)


def test_the_tools_of_a_collection_come_from_its_spaces(hub: Any) -> None:
    hub.files["bo/waver"] = {"tool.py": TOOL.replace("greet", "wave")}
    hub.collections["ann/some-tools"] = ["ann/greeter", "bo/waver"]
    assert [tool.name for tool in ToolCollection.from_hub("ann/some-tools", trust_remote_code=True).tools] == [
        "greet",
        "wave",
    ]


def test_a_tool_is_uploaded_and_works_from_there(hub: Any) -> None:
    @tool
    def double(number: int) -> int:
        """Doubles a number.

        Args:
            number: What is doubled.
        """
        return number * 2

    address = double.push_to_hub("me/double", token=TOKEN)
    ((space, message, files),) = hub.commits
    assert (space, message) == ("me/double", "Upload tool")
    assert sorted(files) == ["README.md", "app.py", "requirements.txt", "tool.py"]
    assert "- smolagents\n- tool" in files["README.md"]
    assert address.startswith(f"{hub.address}/spaces/me/double/commit/")
    assert {authorization for *_, authorization in hub.asked} == {f"Bearer {TOKEN}"}
    again = load_tool("me/double", trust_remote_code=True)
    model = ScriptedModel(["```python\nfinal_answer(double(21))\n```"])
    assert CodeAgent(tools=[again], model=model).run("Double.") == 42
