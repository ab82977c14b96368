from pathlib import Path

import pytest

from desktop_agent.tools import ToolRegistry
from desktop_agent.tools.errors import ToolDefinitionError, ToolFileError

FILE = '''
from desktop_agent import Tool, tool, VisitWebpageTool

HELPER = 3

@tool
def add(a: int, b: int = HELPER) -> int:
    """Adds two numbers.

    Args:
        a: The first.
        b: The second.
    """
    return a + b

also_add = add

class Shout(Tool):
    name = "shout"
    description = "Makes a text loud."
    inputs = {"text": {"type": "string", "description": "A text."}}
    output_type = "string"

    def forward(self, text: str) -> str:
        return text.upper()

class _Base(Tool):
    """Not a tool by itself: it has no name."""
'''


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "my tools.py"
    path.write_text(FILE)
    return path


def test_the_tools_of_a_file_are_there_to_choose(file: Path) -> None:
    registry = ToolRegistry()
    assert [tool.name for tool in registry.add_file(file)] == ["add", "shout"]
    entries = {entry.name: entry for entry in registry.available()}
    assert entries["add"].source == "my tools.py"
    assert entries["add"].signature == "add(a: int, b: int = 3) -> int"
    add, shout = registry.create(["add", "shout"])
    assert add(4) == 7
    assert shout("hey") == "HEY"


def test_a_name_that_is_taken_adds_none_of_the_file(file: Path) -> None:
    registry = ToolRegistry()
    registry.add_file(file)
    before = registry.available()
    with pytest.raises(ToolDefinitionError, match="already a tool named 'add'"):
        registry.add_file(file)
    assert registry.available() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def f(:\n", r"invalid syntax.* \(line 1\)"),
        ("\n\n1 / 0\n", r"ZeroDivisionError: division by zero \(line 3\)"),
        ("from desktop_agent import tool\n@tool\ndef f(x) -> str:\n    'Does.'\n", r"no type hint for 'x'.*\(line 2\)"),
        (
            "import smolagents\n",
            r"smolagents is not installed \(line 1\); import the same names from desktop_agent",
        ),
        ("\nfrom smolagents import NoSuchTool\n", r"NoSuchTool.*\(line 2\)"),
        ("x = 1\n", "There is no tool in"),
        (
            "from desktop_agent import Tool\nclass A(Tool):\n    name = 'a'\n    def forward(self): ...\n",
            "no attribute",
        ),
    ],
)
def test_a_file_that_cannot_be_loaded_says_why_and_where(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "wrong.py"
    path.write_text(text)
    with pytest.raises(ToolFileError, match=said):
        ToolRegistry().add_file(path)


def test_what_is_no_python_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ToolFileError, match="There is no file"):
        ToolRegistry().add_file(tmp_path / "absent.py")
    (tmp_path / "notes.txt").write_text("x = 1")
    with pytest.raises(ToolFileError, match="no Python file"):
        ToolRegistry().add_file(tmp_path / "notes.txt")


def test_a_file_written_for_smolagents_is_taken_as_it_is(file: Path) -> None:
    file.write_text(FILE.replace("from desktop_agent import", "from smolagents import"))
    assert [tool.name for tool in ToolRegistry().add_file(file)] == ["add", "shout"]
