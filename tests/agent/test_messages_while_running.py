"""Messages that wait for the next step: changed, moved, taken back, handed back."""

from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import (
    AnyEvent,
    CodeReady,
    MessageDelivered,
    MessageMoved,
    MessageQueued,
    Notice,
    StepStarted,
)
from desktop_agent.agent.loop import RunLoop
from desktop_agent.models import ScriptedModel

pytestmark = pytest.mark.usefixtures("sessions")


async def run_with(reply: Any, steer: Any, **settings: Any) -> list[AnyEvent]:
    """Runs two steps; `steer` is called with the loop when the first action is ready."""
    agent = CodeAgent([], ScriptedModel([reply("x = 1"), reply("final_answer(x)")]), **settings)
    loop: RunLoop = agent.start_loop()
    events: list[AnyEvent] = []
    async for event in agent.stream_loop(loop, agent.new_task("Go.")):
        events.append(event)
        if isinstance(event, CodeReady) and event.step == 1:
            steer(loop)
    await agent.aclose()
    return events


def delivered(events: list[AnyEvent]) -> list[str]:
    return [event.text for event in events if isinstance(event, MessageDelivered)]


def sent(events: list[AnyEvent]) -> list[str]:
    second = next(event for event in events if isinstance(event, StepStarted) and event.step == 2)
    return [message.content for message in second.new_messages]


def queue(loop: RunLoop) -> tuple[str, str, str]:
    return loop.queue_message("one"), loop.queue_message("two"), loop.queue_message("three")


async def test_messages_reach_the_model_in_the_order_in_which_they_were_written(reply: Any) -> None:
    events = await run_with(reply, queue)
    assert delivered(events) == ["one", "two", "three"]
    assert sent(events)[-3:] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        (2, 0, ["three", "one", "two"]),
        (0, 2, ["two", "one", "three"]),
        (0, None, ["two", "three", "one"]),
        (2, None, ["one", "two", "three"]),
        (1, 0, ["two", "one", "three"]),
    ],
)
async def test_a_message_can_be_moved_before_another_or_to_the_end(
    moved: int, before: int | None, order: list[str], reply: Any
) -> None:
    names: list[str] = []

    def steer(loop: RunLoop) -> None:
        names.extend(queue(loop))
        assert loop.move_message(names[moved], "" if before is None else names[before])

    events = await run_with(reply, steer)
    assert delivered(events) == order
    assert sent(events)[-3:] == order
    told = [(event.message_id, event.before) for event in events if isinstance(event, MessageMoved)]
    assert told == [(names[moved], "" if before is None else names[before])]


async def test_what_does_not_wait_cannot_be_moved(reply: Any) -> None:
    def steer(loop: RunLoop) -> None:
        one, two, _ = queue(loop)
        assert not loop.move_message("nothing like it", one)
        assert not loop.move_message(one, "nothing like it")
        assert not loop.move_message(two, two)

    events = await run_with(reply, steer)
    assert delivered(events) == ["one", "two", "three"]
    assert not [event for event in events if isinstance(event, MessageMoved)]


async def test_a_changed_message_keeps_its_place_and_one_taken_back_is_never_sent(reply: Any) -> None:
    names: list[str] = []

    def steer(loop: RunLoop) -> None:
        names.extend(queue(loop))
        assert loop.change_message(names[0], "first")
        assert loop.change_message(names[1], "")
        assert not loop.change_message(names[1], "again")
        assert not loop.move_message(names[1])

    events = await run_with(reply, steer)
    assert delivered(events) == ["first", "three"]
    assert "two" not in sent(events)
    queued = [(event.message_id, event.text) for event in events if isinstance(event, MessageQueued)]
    assert queued[-2:] == [(names[0], "first"), (names[1], "")]


async def test_a_message_that_comes_too_late_is_handed_back_by_its_name(reply: Any) -> None:
    names: list[str] = []

    def steer(loop: RunLoop) -> None:
        names.extend(queue(loop))

    events = await run_with(reply, steer, max_steps=1)
    notices = [event for event in events if isinstance(event, Notice) and event.kind == "message"]
    assert [event.message_id for event in notices] == names
    assert [event.message.rsplit(": ", 1)[1] for event in notices] == ["one", "two", "three"]
    assert delivered(events) == []
