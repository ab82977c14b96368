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
        "print(builtins.__import__.__name__)\n"
    )
    assert run(script) == "__import__\n"


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


def test_the_window_is_imported_without_the_hook_and_without_what_a_run_may_need_later() -> None:
    script = (
        "import builtins, sys\n"
        "from desktop_agent.cli.window import load\n"
        "load()\n"
        "print(builtins.__import__.__name__)\n"
        "later = ('PIL', 'anyio', 'cryptography', 'filelock', 'httpx', 'huggingface_hub', 'jeepney', 'keyring', 'mcp',"
        " 'numpy', 'openai', 'pandas', 'pydantic', 'desktop_agent.agent.service', 'desktop_agent.execution.session')\n"
        "print([name for name in later if name in sys.modules])\n"
    )
    hook, loaded = run(script).splitlines()
    assert hook == "__import__"
    assert loaded == "[]"
