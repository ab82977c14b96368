"""Stop, while the event loop's own code runs; and what a final answer takes."""

import asyncio
import signal
from collections.abc import Iterator

import pytest

from desktop_agent.interpreter.control import ActionInterrupted
from desktop_agent.interpreter.evaluator import Evaluator
from desktop_agent.interpreter.loops import QuietLoop

SPIN = "import asyncio\nasync def spin():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(spin())"


@pytest.fixture
def _an_alarm_interrupts() -> Iterator[None]:
    def interrupt(*_: object) -> None:
        raise ActionInterrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    yield
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("_an_alarm_interrupts")
@pytest.mark.parametrize("delay", [0.02, 0.03, 0.05, 0.08])
def test_an_interrupt_ends_a_coroutine_that_never_waits(delay: float) -> None:
    # A real signal in the middle of the loop's own code: whatever it hits, the action is cancelled, not failed.
    evaluator = Evaluator(write=lambda _: None)
    signal.setitimer(signal.ITIMER_REAL, delay)
    outcome = evaluator.run(SPIN)
    assert outcome.error is not None
    assert outcome.error.kind == "cancelled", outcome.error


def test_several_final_values_are_one_answer() -> None:
    outcome = Evaluator(write=lambda _: None).run("final_answer(114, 56861)")
    assert (outcome.is_final_answer, outcome.value) == (True, (114, 56861))


@pytest.mark.usefixtures("_an_alarm_interrupts")
def test_asyncio_works_after_an_interrupt_wherever_it_struck() -> None:
    evaluator = Evaluator(write=lambda _: None)
    for number in range(25):
        signal.setitimer(signal.ITIMER_REAL, 0.02 + number * 0.0001)
        stopped = evaluator.run(SPIN).error
        assert stopped is not None and stopped.kind == "cancelled", stopped
        assert evaluator.run("async def seven(): return 7\nasyncio.run(seven())").value == 7


def test_a_loop_that_an_interrupt_tore_out_of_its_action_does_not_stay() -> None:
    def tear() -> None:
        asyncio.events._set_running_loop(QuietLoop())  # pyright: ignore[reportPrivateUsage]

    evaluator = Evaluator(write=lambda _: None, tools={"tear": tear})
    evaluator.run("tear()")
    outcome = evaluator.run("import asyncio\nasync def seven(): return 7\nasyncio.run(seven())")
    assert outcome.value == 7, outcome.error
