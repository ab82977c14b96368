"""The switches of one run."""

import gc

import pytest

from desktop_agent.agent.control import RunControl
from desktop_agent.agent.errors import RunInterrupted


async def test_work_that_a_stop_came_before_is_not_begun_and_not_left_behind():
    control = RunControl()
    control.stop()
    begun = []

    async def work():
        begun.append(1)

    coroutine = work()
    with pytest.raises(RunInterrupted):
        await control.until_stopped(coroutine)
    assert coroutine.cr_frame is None
    del coroutine
    # A coroutine that nobody awaited would complain here.
    gc.collect()
    assert begun == []
