"""Python's own import, where Qt for Python has put another one in its place."""

import subprocess
import sys
from pathlib import Path

import pytest


def run(script: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_is_built_on_pydantic_is_imported_after_qt() -> None:
    pytest.importorskip("pydantic", reason="comes with the extra mcp")
    script = (
        "import builtins, PySide6.QtCore\n"
        "from desktop_agent.import_hook import plain_imports\n"
        "hooked = builtins.__import__\n"
        "with plain_imports():\n    import mcp\n"
        "print(mcp.__name__, builtins.__import__ is hooked)\n"
    )
    assert run(script) == "mcp True\n"


def test_a_program_without_use_for_the_hook_drops_it_for_good() -> None:
    script = (
        "import builtins, PySide6.QtCore\n"
        "from desktop_agent.import_hook import drop_import_hook\n"
        "drop_import_hook()\n"
        "import PySide6.QtWidgets, PySide6.QtNetwork\n"
        "print(getattr(builtins.__import__, '__module__', ''))\n"
    )
    assert "importlib" in run(script)


def test_a_tool_file_that_imports_pydantic_is_loaded_in_the_window(tmp_path: Path) -> None:
    pytest.importorskip("pydantic", reason="comes with the extra mcp")
    file = tmp_path / "tools.py"
    file.write_text(
        "from mcp import types\nfrom desktop_agent import tool\n\n@tool\ndef kind() -> str:\n"
        '    """Returns a name."""\n    return types.Tool.__name__\n'
    )
    script = (
        "import sys, pathlib, PySide6.QtCore\n"
        "from desktop_agent.tools import ToolRegistry\n"
        "print(ToolRegistry().add_file(pathlib.Path(sys.argv[1]))[0]())\n"
    )
    assert run(script, str(file)) == "Tool\n"
