"""The command line as a script sees it: real processes, exit codes, and what goes to which stream."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

COUNT = "Thought: I count.\n```python\ntotal = sum(range(5))\nprint(total)\n```"
ANSWER = "Thought: That is it.\n```python\nfinal_answer(total)\n```"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "DESKTOP_AGENT_DATA": str(tmp_path / "data")}


def command(environment: dict[str, str], *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_agent", *words], env=environment, input=stdin, capture_output=True, text=True
    )


def script(folder: Path, *replies: Any) -> str:
    path = folder / "script.json"
    path.write_text(json.dumps(list(replies)), encoding="utf-8")
    return f"scripted:{path}"


def test_exec_gives_value_output_and_no_error(environment: dict[str, str]) -> None:
    done = command(environment, "exec", "-", "--json", stdin='x = 6\nprint("hi")\nx * 7\n')
    result = json.loads(done.stdout)
    assert done.returncode == 0
    assert result.pop("seconds") >= 0
    assert result == {"value": "42", "output": "hi\n", "error": None, "is_final_answer": False}


def test_exec_prints_as_it_runs_and_then_the_value(environment: dict[str, str]) -> None:
    done = command(environment, "exec", "-", stdin='print("hi")\n"a" * 3\n')
    assert (done.returncode, done.stdout, done.stderr) == (0, "hi\n'aaa'\n", "")


def test_exec_refuses_an_import_and_names_what_may_be_imported(environment: dict[str, str]) -> None:
    done = command(environment, "exec", "-", "--json", stdin="import os\n")
    error = json.loads(done.stdout)["error"]
    assert done.returncode == 1
    assert error["kind"] == "import"
    assert error["line"] == 1
    assert error["message"].startswith("Import of 'os' is not allowed. You may import: ")
    for name in ("collections", "datetime", "math", "json"):
        assert name in error["message"]


def test_exec_refuses_a_walk_along_dunders(environment: dict[str, str]) -> None:
    done = command(environment, "exec", "-", "--json", stdin="().__class__.__base__.__subclasses__()\n")
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["kind"] == "forbidden"


def test_exec_ends_an_endless_loop_at_its_limit(environment: dict[str, str]) -> None:
    done = command(environment, "exec", "-", "--json", "--timeout", "0.5", stdin="while True:\n    pass\n")
    error = json.loads(done.stdout)["error"]
    assert done.returncode == 1
    assert error["kind"] == "timeout"
    assert error["message"].startswith("Stopped after 0.5 s")


def test_exec_of_a_file_that_is_not_there_is_wrong_usage(environment: dict[str, str], tmp_path: Path) -> None:
    done = command(environment, "exec", str(tmp_path / "nothing.py"))
    assert done.returncode == 2
    assert "nothing.py" in done.stderr


def test_a_run_answers_on_stdout_and_is_in_the_history_afterwards(environment: dict[str, str], tmp_path: Path) -> None:
    done = command(environment, "run", "Add up", "--model", script(tmp_path, COUNT, ANSWER))
    assert (done.returncode, done.stdout) == (0, "10\n")
    assert "total = sum(range(5))" in done.stderr
    listed = [json.loads(line) for line in command(environment, "runs", "list", "--json").stdout.splitlines()]
    assert [(run["task"], run["state"], run["steps"], run["answer_text"]) for run in listed] == [
        ("Add up", "success", 2, "10")
    ]
    shown = command(environment, "runs", "show", listed[0]["run_id"][:6])
    assert "total = sum(range(5))" in shown.stdout
    assert shown.stdout.endswith("10\n")
    assert command(environment, "runs", "search", "add").stdout.count("\n") == 1
    assert command(environment, "runs", "search", "subtract").stdout == ""
    replayed = command(environment, "runs", "replay", listed[0]["run_id"])
    assert (replayed.returncode, replayed.stdout) == (0, "10\n")


def test_run_json_prints_one_event_a_line_and_ends_with_the_answer(environment: dict[str, str], tmp_path: Path) -> None:
    done = command(environment, "run", "Add up", "--json", "--yes", "--model", script(tmp_path, COUNT, ANSWER))
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [event["seq"] for event in events] == list(range(len(events)))
    assert events[0]["event"] == "run_started"
    assert (events[-1]["event"], events[-1]["answer"]) == ("run_finished", 10)


def test_the_step_limit_has_an_exit_code_of_its_own(environment: dict[str, str], tmp_path: Path) -> None:
    model = script(tmp_path, COUNT, COUNT, "It is 10.")
    done = command(environment, "run", "Add up", "--max-steps", "2", "--model", model)
    assert done.returncode == 3


def test_without_a_terminal_an_action_that_needs_a_yes_is_refused(environment: dict[str, str], tmp_path: Path) -> None:
    done = command(environment, "run", "Add up", "--ask", "--model", script(tmp_path, COUNT, ANSWER))
    assert done.returncode != 0
    assert "--yes" in done.stderr
    assert done.stdout == ""
    done = command(environment, "run", "Add up", "--ask", "--yes", "--model", script(tmp_path, COUNT, ANSWER))
    assert (done.returncode, done.stdout) == (0, "10\n")


def test_an_unknown_tool_names_those_there_are(environment: dict[str, str], tmp_path: Path) -> None:
    done = command(environment, "run", "Add up", "--tools", "web_serch", "--model", script(tmp_path, ANSWER))
    assert done.returncode == 1
    assert "web_search" in done.stderr


def test_a_server_that_is_not_there_fails_with_advice(environment: dict[str, str]) -> None:
    done = command(environment, "run", "Add up", "--base-url", "http://127.0.0.1:9/v1", "--model", "any")
    assert done.returncode == 1
    assert "127.0.0.1:9" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_empty_task_and_an_unknown_command_are_wrong_usage(environment: dict[str, str]) -> None:
    assert command(environment, "run", " ").returncode == 2
    assert command(environment, "dance").returncode == 2


def test_a_permission_for_a_tool_that_is_not_chosen_is_wrong_usage(environment: dict[str, str]) -> None:
    done = command(environment, "run", "Go.", "--tools", "web_search", "--never-tools", "web_serach")
    assert done.returncode == 2
    assert "web_serach" in done.stderr


def test_an_unknown_run_says_where_to_look(environment: dict[str, str]) -> None:
    done = command(environment, "runs", "show", "nothing")
    assert done.returncode == 1
    assert "There is no run 'nothing'" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_ctrl_c_stops_the_run_and_keeps_what_was_done(environment: dict[str, str], tmp_path: Path) -> None:
    forever = "Thought: I wait.\n```python\nprint('waiting')\nwhile True:\n    pass\n```"
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_agent", "run", "Wait", "--json", "--model", script(tmp_path, forever)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    lines: list[dict[str, Any]] = []
    while not lines or lines[-1]["event"] != "output_delta":
        lines.append(json.loads(process.stdout.readline()))
    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate()
    assert process.returncode == 130
    assert json.loads(rest.splitlines()[-1])["event"] == "run_cancelled"
    listed = json.loads(command(environment, "runs", "list", "--json").stdout)
    assert listed["state"] == "cancelled"


def test_a_closed_pipe_ends_the_listing_quietly(environment: dict[str, str], tmp_path: Path) -> None:
    command(environment, "run", "Add up", "--model", script(tmp_path, COUNT, ANSWER))
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_agent", "runs", "show", "--json", ""],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    while process.poll() is None:
        time.sleep(0.01)
    errors = process.stderr.read()
    process.stderr.close()
    assert "Traceback" not in errors


def test_tools_come_from_a_python_file(environment: dict[str, str], tmp_path: Path) -> None:
    tools = tmp_path / "mine.py"
    tools.write_text(
        "from desktop_agent import tool\n\n\n@tool\ndef twice(number: int) -> int:\n"
        '    """Doubles a number.\n\n    Args:\n        number: The number.\n    """\n    return 2 * number\n',
        encoding="utf-8",
    )
    reply = "Thought: I call it.\n```python\nfinal_answer(twice(21))\n```"
    done = command(environment, "run", "Double 21", "--tools", str(tools), "--model", script(tmp_path, reply))
    assert (done.returncode, done.stdout) == (0, "42\n"), done.stderr


def test_an_exported_run_is_taken_in_again_and_deleted(environment: dict[str, str], tmp_path: Path) -> None:
    command(environment, "run", "Add up", "--model", script(tmp_path, COUNT, ANSWER))
    target = tmp_path / "run.json"
    assert command(environment, "runs", "export", "", "--to", str(target)).returncode == 0
    other = {**environment, "DESKTOP_AGENT_DATA": str(tmp_path / "elsewhere")}
    taken = command(other, "runs", "import", str(target))
    assert taken.returncode == 0, taken.stderr
    assert command(other, "runs", "replay", taken.stdout.strip()).stdout == "10\n"
    assert command(other, "runs", "delete", taken.stdout.strip()).returncode == 0
    assert command(other, "runs").stdout == ""


def test_run_json_has_no_secret_in_it_even_in_pieces(environment: dict[str, str], tmp_path: Path) -> None:
    token = "hf_" + "Ab1" * 11
    code = f"print('{token[:9]}', end='')\nprint('{token[9:]}')\nfinal_answer('{token}')"
    reply = f"Thought: I use {token} now.\n```python\n{code}\n```"
    done = command(environment, "run", "Show it", "--json", "--model", script(tmp_path, reply))
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert token not in done.stdout
    for kind in ("model_delta", "output_delta"):
        assert token not in "".join(event["text"] for event in events if event["event"] == kind)
    assert events[-1]["answer"] == "[secret removed]"
