"""Tools as files: written in smolagents' form, read again, and refused where they could not be read again."""

import datetime
import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

import pytest

from desktop_agent import DuckDuckGoSearchTool, Tool, tool
from desktop_agent.tools.errors import ToolDefinitionError, ToolFileError, ToolNotSaved

FACTOR = 3
STARTED = object()


@tool
def area(radius: float, unit: Literal["m", "km"] = "m", factor: int = FACTOR) -> str:
    """Returns the area of a circle.

    Args:
        radius: Its radius.
        unit: The unit.
        factor: A factor.
    """
    day = datetime.date(2026, 1, 2)
    return f"{math.pi * radius**2 * factor * FACTOR:.2f} {unit}² {json.dumps(day.isoformat())}"


class Counter(Tool):
    name = "count_words"
    description = "Counts words."
    inputs = {"text": {"type": "string", "description": "A text."}}
    output_type = "integer"
    separator = " "

    def __init__(self, least: int = FACTOR) -> None:
        self.least = least

    def forward(self, text: str) -> int:
        return sum(len(word) >= self.least for word in text.split(self.separator))


def test_a_function_comes_back_from_its_code(tmp_path: Path) -> None:
    area.save(tmp_path)
    again = Tool.from_code((tmp_path / "tool.py").read_text())
    assert (again.name, again.description, dict(again.inputs)) == (area.name, area.description, dict(area.inputs))
    assert again(2, "km") == area(2, "km")
    assert (tmp_path / "requirements.txt").read_text() == "smolagents\n"
    assert "launch_gradio_demo(SimpleTool())" in (tmp_path / "app.py").read_text()


def test_a_class_comes_back_from_its_code_and_that_once_more() -> None:
    first = Tool.from_dict(Counter().to_dict(), least=5)
    second = Tool.from_code(first.to_dict()["code"])
    assert first("alpha be gamma") == 2
    assert second("alpha bet ga") == 2


def test_a_built_in_tool_is_saved_by_its_name() -> None:
    again = Tool.from_dict(DuckDuckGoSearchTool().to_dict())
    assert isinstance(again, DuckDuckGoSearchTool)
    assert "desktop_agent" in again.to_dict()["requirements"]


def test_a_file_of_smolagents_is_taken_as_it_is() -> None:
    code = (
        "from typing import Any, Optional\nfrom smolagents.tools import Tool\nimport math\n\n"
        "class Root(Tool):\n    name = 'root'\n    description = 'A root.'\n"
        "    inputs = \"{'n': {'type': 'number', 'description': 'A number.'}}\"\n    output_type = 'number'\n\n"
        "    def __init__(self, *args, **kwargs):\n        self.is_initialized = False\n\n"
        "    def forward(self, n: float) -> float:\n        return math.sqrt(n)\n"
    )
    assert Tool.from_code(code)(9) == 3.0


def test_a_saved_tool_runs_in_another_program(tmp_path: Path) -> None:
    area.save(tmp_path, tool_file_name="area", make_gradio_app=False)
    assert [file.name for file in tmp_path.iterdir()] == ["area.py"]
    script = "import sys; from desktop_agent import Tool; print(Tool.from_code(open(sys.argv[1]).read())(1))"
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "area.py")], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == area(1)


def helper(text: str) -> str:
    return text.upper()


@tool
def with_helper(text: str) -> str:
    """Shouts.

    Args:
        text: A text.
    """
    return helper(text)


@tool
def with_object(text: str) -> str:
    """Tells.

    Args:
        text: A text.
    """
    return f"{text}{STARTED}"


def with_closure(word: str) -> Tool:
    @tool
    def held(text: str) -> str:
        """Adds a word.

        Args:
            text: A text.
        """
        return text + word

    return held


class NeedsArguments(Counter.__mro__[1]):  # type: ignore[misc]  # Tool, by another name
    name = "needy"
    description = "Needs."
    inputs: Any = {}
    output_type = "any"

    def __init__(self, connection: object) -> None:
        self.connection = connection

    def forward(self) -> object:
        return self.connection


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (with_helper, "uses 'helper', which is defined outside of it"),
        (with_object, "uses 'STARTED', which is defined outside of it"),
        (with_closure("x"), "uses 'word' of the function around it"),
        (NeedsArguments(object()), "its __init__ needs connection"),
    ],
)
def test_a_tool_that_could_not_be_read_again_is_not_saved(tmp_path: Path, made: Tool, said: str) -> None:
    with pytest.raises(ToolNotSaved, match=said):
        made.save(tmp_path / "folder")
    assert not (tmp_path / "folder").exists()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(:", r"SyntaxError.*\(line 1\)"),
        ("1 / 0", "ZeroDivisionError"),
        ("x = 1", "no class of a tool"),
        ("from smolagents import NoSuchThing", "NoSuchThing"),
        ("from desktop_agent import Tool\nclass A(Tool):\n    def __init__(self, n): ...\n", "made: TypeError"),
    ],
)
def test_code_without_a_tool_says_what_is_wrong(code: str, said: str) -> None:
    with pytest.raises(ToolFileError, match=said):
        Tool.from_code(code)
    with pytest.raises(ToolFileError, match="no 'code'"):
        Tool.from_dict({"name": "x"})


class Chain:
    """The shape of a tool of LangChain."""

    name = "Wiki-Search"
    description = "Searches."
    args = {
        "query": {"title": "Query", "type": "string", "description": "Words."},
        "top": {"title": "Top", "type": "integer", "default": 3},
    }

    def run(self, given: dict[str, Any]) -> str:
        return json.dumps(given)


class Gradio:
    """The shape of a tool of gradio-tools."""

    name = "Shout"
    description = "Shouts."

    def run(self, text: str, times: int = 1) -> str:
        return text.upper() * times


def test_a_tool_of_langchain_keeps_running_as_it_does_there() -> None:
    made = Tool.from_langchain(Chain())
    assert made.signature == "wiki_search(query: str, top: int = 3) -> Any"
    assert made("cats") == '{"query": "cats"}'
    assert made("cats", top=5) == '{"query": "cats", "top": 5}'
    with pytest.raises(ToolDefinitionError, match="has no args, run"):
        Tool.from_langchain(type("Nothing", (), {"name": "x", "description": "y"})())
    with pytest.raises(ToolNotSaved, match="stands for LangChain"):
        made.to_dict()


def test_a_tool_of_gradio_tools_is_called_by_its_run() -> None:
    made = Tool.from_gradio(Gradio())
    assert made.signature == "Shout(text: str, times: int | None = 1) -> str"
    assert made("hey", 2) == "HEYHEY"
