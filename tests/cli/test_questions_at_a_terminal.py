"""What a run asks the person at the terminal: approvals, and more at a limit; elsewhere it stops and says so."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


def code(action: str) -> str:
    return f"Thought: I go on.\n```python\n{action}\n```"


class Terminal:
    """`desktop-agent run` with a keyboard: what is typed goes to a pseudo-terminal."""

    def __init__(self, process: "subprocess.Popen[bytes]", keyboard: int) -> None:
        self.process = process
        self.said = ""
        self._keyboard = keyboard

    def wait_for(self, text: str) -> None:
        """Reads until the text was said."""
        assert self.process.stderr is not None
        while text not in self.said:
            piece = os.read(self.process.stderr.fileno(), 4096)
            assert piece, f"{text!r} was never said: {self.said}"
            self.said += piece.decode()

    def type(self, line: str) -> None:
        """Types a line."""
        self.said = ""
        os.write(self._keyboard, f"{line}\n".encode())

    def end(self) -> tuple[int, str]:
        """Returns the exit code and what went to stdout."""
        out, rest = self.process.communicate(timeout=60)
        self.said += rest.decode()
        return self.process.returncode, out.decode()


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    script = tmp_path / "script.json"
    started: list[subprocess.Popen[bytes]] = []
    keyboards: list[int] = []
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LD_LIBRARY_PATH") if name in os.environ}

    def start(replies: list[Any], *words: str, at_terminal: bool = True) -> Terminal:
        script.write_text(json.dumps(replies), encoding="utf-8")
        ours, theirs = os.openpty() if at_terminal else os.pipe()[::-1]
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop_agent", "run", "Go.", "--model", f"scripted:{script}", *words],
            env={**kept, "DESKTOP_AGENT_DATA": str(tmp_path / "data")},
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        os.close(theirs)
        started.append(process)
        keyboards.append(ours)
        return Terminal(process, ours)

    yield start
    for process in started:
        process.kill()
        process.communicate()
    for keyboard in keyboards:
        os.close(keyboard)


TWO = [code("x = 6"), code("final_answer(x * 7)")]


def test_at_a_cap_the_person_says_yes_and_the_run_goes_on(run: Callable[..., Terminal]) -> None:
    terminal = run(TWO, "--max-tokens", "10")
    terminal.wait_for("[s]top: ")
    assert "its limit is 10." in terminal.said
    terminal.type("y")
    assert terminal.end() == (0, "42\n")


def test_a_limit_that_is_typed_must_be_higher_than_what_was_used(run: Callable[..., Terminal]) -> None:
    terminal = run(TWO, "--max-tokens", "10")
    terminal.wait_for("[s]top: ")
    terminal.type("11")
    terminal.wait_for("Type y, s, or a number above")
    terminal.wait_for("[s]top: ")
    terminal.type("1,000,000")
    assert terminal.end() == (0, "42\n")


def test_at_a_cap_the_person_may_stop(run: Callable[..., Terminal]) -> None:
    terminal = run(TWO, "--max-tokens", "10")
    terminal.wait_for("[s]top: ")
    terminal.type("s")
    assert terminal.end() == (130, "")


def test_an_action_runs_when_the_person_says_yes(run: Callable[..., Terminal]) -> None:
    terminal = run(TWO, "--ask")
    for _ in TWO:
        terminal.wait_for("[s]top: ")
        terminal.type("y")
    assert terminal.end() == (0, "42\n")


def test_all_of_a_run_is_allowed_with_one_answer(run: Callable[..., Terminal]) -> None:
    terminal = run(TWO, "--ask")
    terminal.wait_for("[s]top: ")
    terminal.type("a")
    assert terminal.end() == (0, "42\n")
    assert "Run this action?" not in terminal.said


@pytest.mark.parametrize("answer", ["u", "1"])
def test_what_is_allowed_can_be_limited(answer: str, run: Callable[..., Terminal]) -> None:
    terminal = run([code("x = 6"), code("x = 7"), code("import math\nfinal_answer(x)")], "--ask")
    terminal.wait_for("[s]top: ")
    terminal.type(answer)
    terminal.wait_for("imports: math")
    terminal.wait_for("[s]top: ")
    terminal.type("y")
    assert terminal.end() == (0, "7\n")


def test_the_model_is_told_why_the_person_refused(run: Callable[..., Terminal]) -> None:
    terminal = run(TWO, "--ask")
    terminal.wait_for("[s]top: ")
    terminal.type("n")
    terminal.wait_for("Tell the model why")
    terminal.type("Use seven.")
    terminal.wait_for("[s]top: ")
    assert "Rejected. Use seven." in terminal.said
    terminal.type("s")
    assert terminal.end() == (130, "")


def test_ctrl_c_ends_the_question(run: Callable[..., Terminal]) -> None:
    import signal

    terminal = run(TWO, "--max-tokens", "10")
    terminal.wait_for("[s]top: ")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == (130, "")


def test_at_the_step_limit_the_person_gives_more_steps(run: Callable[..., Terminal]) -> None:
    terminal = run([code("x = 6"), "About 40.", code("final_answer(x * 7)")], "--max-steps", "1")
    terminal.wait_for("to end here: ")
    terminal.type("2")
    assert terminal.end() == (0, "About 40.\n42\n")


def test_at_the_step_limit_enter_keeps_the_answer(run: Callable[..., Terminal]) -> None:
    terminal = run([code("x = 6"), "About 40."], "--max-steps", "1")
    terminal.wait_for("to end here: ")
    terminal.type("")
    assert terminal.end() == (3, "About 40.\n")


@pytest.mark.parametrize("words", [("--yes",), ("--json",)])
def test_who_wants_no_questions_is_asked_none(words: tuple[str, ...], run: Callable[..., Terminal]) -> None:
    assert run(TWO, "--max-tokens", "10", *words).end()[0] == 1


def test_without_a_terminal_a_cap_ends_the_run_and_says_so(run: Callable[..., Terminal]) -> None:
    terminal = run(TWO, "--max-tokens", "10", at_terminal=False)
    assert terminal.end() == (1, "")
    assert "its limit is 10. Raise the limit to go on from here." in terminal.said


def test_without_a_terminal_the_step_limit_has_its_own_exit_code(run: Callable[..., Terminal]) -> None:
    terminal = run([code("x = 6"), "About 40."], "--max-steps", "1", at_terminal=False)
    assert terminal.end() == (3, "About 40.\n")


def test_a_person_is_asked_before_a_tool_that_they_named_and_another_one_is_refused(run: Any, tmp_path: Path) -> None:
    tools = tmp_path / "mine.py"
    heads = "from desktop_agent import tool\n"
    for name in ("send", "drop"):
        heads += f'\n\n@tool\ndef {name}(text: str) -> str:\n    """Does.\n\n    Args:\n        text: It.\n    """\n'
        heads += f"    return '{name} ' + text\n"
    tools.write_text(heads)
    replies = [code("x = 1"), code("drop('a')"), code("final_answer(send('b'))")]
    terminal = run(replies, "--tools", str(tools), "--ask-tools", "send", "--never-tools", "drop")
    terminal.wait_for("Run this action?")
    assert "The tool 'drop' is not allowed in this run" in terminal.said
    assert "tools: send('b')" in terminal.said
    terminal.type("y")
    assert terminal.end() == (0, "send b\n")


def test_the_code_asks_at_the_terminal(run: Callable[..., Terminal]) -> None:
    terminal = run([code("final_answer(user_input('Which \\x1b[2J colour?') + '!')")], "--tools", "user_input")
    terminal.wait_for("colour?\n> ")
    assert "\x1b[2J" not in terminal.said
    terminal.type("blue")
    assert terminal.end() == (0, "blue!\n")
