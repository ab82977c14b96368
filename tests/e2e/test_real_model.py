"""A real language model answers a task by its own code, from the command line, as a newcomer would do it.

The model is the file that `DESKTOP_AGENT_MODEL` names, or the one that this computer has, or it is downloaded once.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.model, pytest.mark.timeout(1800)]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    from desktop_agent.models.local.catalogue import DEFAULT
    from desktop_agent.models.local.files import model_file

    environment = {**os.environ, "DESKTOP_AGENT_DATA": str(tmp_path)}
    found = model_file(DEFAULT)
    if found is not None:
        environment["DESKTOP_AGENT_MODEL"] = str(found)
    return environment


def run(environment: dict[str, str], task: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_agent", "run", task, *options], env=environment, capture_output=True, text=True
    )


def test_the_sum_of_the_primes_below_a_thousand(environment: dict[str, str]) -> None:
    done = run(environment, "What is the sum of all prime numbers below 1000?")
    assert (done.returncode, done.stdout) == (0, "76127\n"), done.stderr


def test_the_answer_is_computed_by_the_models_code(environment: dict[str, str]) -> None:
    done = run(environment, "How many words are there in the sentence 'the cat sat on the mat today'?", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert str(events[-1]["answer"]) == "7"
    actions = [event["code"] for event in events if event["event"] == "code_ready"]
    assert any("final_answer(" in code for code in actions)
    assert events[-1]["tokens"]["output"] > 0
