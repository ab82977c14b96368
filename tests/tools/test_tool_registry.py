import subprocess
import sys

import pytest

from desktop_agent.tools import FinalAnswerTool, ToolRegistry, VisitWebpageTool, tool
from desktop_agent.tools import registry as registry_module
from desktop_agent.tools.errors import ToolDefinitionError, ToolNotFound, ToolNotInstalled


@tool
def roll() -> int:
    """Rolls a die."""
    return 4


def test_the_built_in_tools_are_there_to_choose() -> None:
    entries = {entry.name: entry for entry in ToolRegistry().available()}
    assert list(entries) == ["web_search", "visit_webpage", "model_download_tool"]
    assert entries["web_search"].signature == "web_search(query: str) -> str"
    assert entries["web_search"].source == "built in"


def test_tools_are_created_by_name_and_once_each() -> None:
    registry = ToolRegistry()
    registry.add(roll)
    created = registry.create(["roll", "web_search", "roll"])
    assert [made.name for made in created] == ["roll", "web_search"]
    assert created[0] is roll


def test_an_unknown_name_is_answered_with_the_names_there_are() -> None:
    with pytest.raises(ToolNotFound, match="Tools are: model_download_tool, visit_webpage, web_search"):
        ToolRegistry().create(["web_serch"])


def test_a_tool_without_its_package_is_listed_but_not_created(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry_module, "find_spec", lambda name: None)
    registry = ToolRegistry()
    assert {entry.name for entry in registry.available() if not entry.installed} == {"visit_webpage", "web_search"}
    with pytest.raises(ToolNotInstalled, match=r"pip install 'desktop-agent\[search\]'"):
        registry.create(["web_search"])


def test_a_name_is_given_once_and_final_answer_belongs_to_every_run() -> None:
    registry = ToolRegistry(built_in=False)
    registry.add(roll)
    with pytest.raises(ToolDefinitionError, match="already a tool named 'roll'"):
        registry.add(roll)
    with pytest.raises(ToolDefinitionError, match="already a tool named 'final_answer'"):
        registry.add(FinalAnswerTool())
    registry.remove("roll")
    assert registry.available() == []


def test_the_setting_for_private_addresses_reaches_the_tool() -> None:
    for allowed in (False, True):
        (visit,) = ToolRegistry(allow_private_addresses=allowed).create(["visit_webpage"])
        assert isinstance(visit, VisitWebpageTool)
        assert visit.allow_private_addresses is allowed


def test_listing_the_tools_imports_none_of_their_packages() -> None:
    code = (
        "import sys; from desktop_agent.tools import ToolRegistry; ToolRegistry().available();"
        "print([name for name in ('ddgs', 'trafilatura', 'markdownify', 'httpx2') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
