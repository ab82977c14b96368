"""A lost worker costs the action that lost it, and nothing else."""

import asyncio
import os
import signal
import sys

import pytest

from desktop_agent.execution import CannotRestore, Interpreter, Limits, Session
from desktop_agent.execution.checkpoints import Checkpoints
from desktop_agent.execution.recovery import State
from desktop_agent.execution.replaying import PastAction
from desktop_agent.execution.worker import Worker

checkpoints_work = pytest.mark.skipif(sys.platform != "linux", reason="copies by fork are made on Linux")


async def _kill_in_the_middle(session: Session, code: str) -> str:
    started = asyncio.Event()
    running = asyncio.create_task(session.execute(f"print(1)\n{code}\nwhile True: pass", lambda _: started.set()))
    await started.wait()
    os.kill(session.worker_pid(), signal.SIGKILL)
    done = await running
    assert done.error is not None
    assert done.error.kind == "crash"
    return done.recovery


@checkpoints_work
@pytest.mark.parametrize("times", [10, pytest.param(100, marks=pytest.mark.slow)])
async def test_variables_survive_kills_in_a_loop(times: int) -> None:
    async with Interpreter() as session:
        await session.execute("x = {'n': 0}")
        for number in range(times):
            recovery = await _kill_in_the_middle(session, "x['n'] = -1")
            assert recovery == "the variables are as they were before this action."
            assert (await session.execute("x['n'] += 1\nx['n']")).value == number + 1


@checkpoints_work
async def test_no_state_on_the_way_back_is_kept_as_if_it_were_a_later_one(monkeypatch: pytest.MonkeyPatch) -> None:
    run_all_again = State._run_all_again

    async def run_all_again_slowly(state: State, past: list[PastAction], worker: Worker) -> str:
        await asyncio.sleep(0.4)
        return await run_all_again(state, past, worker)

    monkeypatch.setattr(State, "_run_all_again", run_all_again_slowly)
    monkeypatch.setattr("desktop_agent.execution.recovery._IDLE_SECONDS", 0.2)
    async with Interpreter() as session:
        await session.execute("x = {'n': 0}")
        await asyncio.sleep(0.5)
        for number in range(2):
            await _kill_in_the_middle(session, "x['n'] = -1")
            assert (await session.execute("x['n'] += 1\nx['n']")).value == number + 1


@checkpoints_work
async def test_a_look_at_the_variables_does_not_call_the_copy_off(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    copied = asyncio.Event()
    take = Checkpoints.take

    async def noting_take(checkpoints: Checkpoints, action: int) -> None:
        await take(checkpoints, action)
        taken.append(action)
        copied.set()

    monkeypatch.setattr(Checkpoints, "take", noting_take)
    async with Interpreter() as session:
        await session.execute("import time\nx = time.time()")
        copied.clear()
        await session.variables()
        await copied.wait()
    assert taken[-1] == 2


@checkpoints_work
async def test_any_kept_step_can_be_gone_back_to() -> None:
    async with Interpreter() as session:
        for number in range(5):
            await session.execute(f"x = {number}")
        assert session.checkpoints() == [1, 2, 3, 4, 5]
        await session.restore(3)
        assert (await session.execute("x")).value == 1
        assert session.checkpoints() == [1, 2, 3]
        with pytest.raises(CannotRestore):
            await session.restore(5)


@checkpoints_work
async def test_going_back_brings_files_back_too() -> None:
    async with Interpreter() as session:
        kept, changed, new = (session.scratch / name for name in ("kept.txt", "changed.txt", "new.txt"))
        kept.write_text("kept")
        changed.write_text("before")
        await session.execute("1")
        changed.write_text("after")
        new.symlink_to("/etc/passwd")
        await session.execute("2")
        await session.restore(1)
        assert (kept.read_text(), changed.read_text(), new.is_symlink()) == ("kept", "before", False)


@checkpoints_work
async def test_random_numbers_go_on_where_they_were() -> None:
    async with Interpreter() as session:
        await session.execute("import random\nrandom.seed(4)")
        first = (await session.execute("random.random()")).value
        await session.restore(2)
        assert (await session.execute("random.random()")).value == first


@checkpoints_work
async def test_a_restored_worker_is_held_as_before_and_can_be_stopped() -> None:
    async with Interpreter(limits=Limits(seconds=0.3)) as session:
        await session.execute("x = 1")
        await _kill_in_the_middle(session, "x = 2")
        error = (await session.execute("while True: pass")).error
        assert error is not None
        assert error.kind == "timeout"
        assert (await session.execute("x")).value == 1


@checkpoints_work
async def test_old_checkpoints_go_when_they_take_too_much_memory() -> None:
    async with Interpreter(limits=Limits(checkpoint_mb=1, memory_mb=2048)) as session:
        for _ in range(4):
            await session.execute("x = bytearray(b'x' * 30_000_000)\nimport time\ntime.sleep(0.4)")
        assert len(session.checkpoints()) < 4
        assert session.checkpoints()[-1] == 4


async def test_without_a_copy_the_actions_are_replayed_with_the_answers_their_tools_gave(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[int] = []

    def ask(number: int) -> int:
        calls.append(number)
        return 100 + len(calls)

    monkeypatch.setattr("desktop_agent.execution.checkpoints.MAX_KEPT", 0)
    async with Interpreter(tools=[ask]) as session:
        await session.define("given", 7)
        await session.execute("x = ask(1) + given\nprint('once')")
        await session.execute("y = ask(2)")
        recovery = await _kill_in_the_middle(session, "x = 0")
        assert recovery == "the variables were made anew by running the earlier actions again."
        assert (await session.execute("x, y")).value == (108, 102)
        assert calls == [1, 2]


async def test_a_worker_that_died_between_two_actions_is_replaced() -> None:
    async with Interpreter() as session:
        await session.execute("x = 3")
        os.kill(session.worker_pid(), signal.SIGKILL)
        await asyncio.sleep(0.05)
        assert (await session.execute("x")).value == 3


@checkpoints_work
@pytest.mark.parametrize("pause", [0.0, 0.1])
async def test_what_cannot_be_had_again_is_there_after_a_kill_at_once_and_after_a_rest(pause: float) -> None:
    async with Interpreter() as session:
        made = (await session.execute("import time, random\nx = [time.time(), random.random()]\nx")).value
        await asyncio.sleep(pause)
        await session.define("given", 7)
        await asyncio.sleep(pause)
        recovery = await _kill_in_the_middle(session, "x = given = 0")
        assert recovery == "the variables are as they were before this action."
        assert (await session.execute("x, given")).value == (made, 7)


@checkpoints_work
async def test_a_value_given_after_the_last_action_survives_a_kill_while_nothing_runs() -> None:
    async with Interpreter() as session:
        made = (await session.execute("import time\nx = time.time()\nx")).value
        await asyncio.sleep(0.1)
        await session.define("given", 7)
        os.kill(session.worker_pid(), signal.SIGKILL)
        await asyncio.sleep(0.05)
        assert (await session.execute("given")).value == 7
        assert made > 0


@checkpoints_work
async def test_actions_that_follow_at_once_can_all_be_gone_back_to() -> None:
    async with Interpreter() as session:
        await session.execute("x = []")
        for number in range(1, 5):
            await session.execute(f"x.append({number})")
        assert session.checkpoints() == [1, 2, 3, 4, 5]
        await session.restore(4)
        assert (await session.execute("x")).value == [1, 2]
        await session.restore(1)
        error = (await session.execute("x")).error
        assert error is not None
        assert error.exception_type == "NameError"


@checkpoints_work
async def test_permissions_stay_when_variables_go_back() -> None:
    async with Interpreter() as session:
        await session.execute("x = 1")
        await session.authorize(["sqlite3"])
        await session.execute("import sqlite3")
        await session.restore(1)
        assert (await session.execute("import sqlite3")).error is None


@checkpoints_work
async def test_a_session_that_is_closed_while_its_state_is_copied_leaves_no_process() -> None:
    for pause in (0.004, 0.005, 0.006, 0.007):
        session = await Interpreter().start()
        await session.execute("import time")
        pid = session.worker_pid()
        await asyncio.sleep(pause)
        await session.aclose()
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
