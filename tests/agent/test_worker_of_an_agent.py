"""The process that an agent holds, and when it goes."""

import gc
import os
import time
from typing import Any

from desktop_agent import CodeAgent, ScriptedModel


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def gone(pid: int) -> bool:
    """Waits up to ten seconds for a process to be gone."""
    for _ in range(200):
        if not is_alive(pid):
            return True
        time.sleep(0.05)
    return False


def test_an_agent_that_nobody_holds_leaves_no_worker_behind(reply: Any) -> None:
    agent = CodeAgent([], ScriptedModel([reply("final_answer(1)")]))
    assert agent.run("Do it.") == 1
    pid = agent._session.worker_pid()
    assert is_alive(pid)
    del agent
    gc.collect()
    assert gone(pid)


async def test_closing_an_agent_ends_its_worker(reply: Any) -> None:
    async with CodeAgent([], ScriptedModel([reply("final_answer(1)")])) as agent:
        await agent.arun("Do it.")
        pid = agent._session.worker_pid()
    assert gone(pid)
