"""A model that fails, and what the run does about it."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import (
    CodeReady,
    ModelReading,
    ModelRetry,
    RunCancelled,
    RunFailed,
    RunFinished,
    StepFinished,
    StepStarted,
)
from desktop_agent.agent.retries import RetryPolicy
from desktop_agent.models import ScriptedModel, ScriptedReply, errors
from desktop_agent.models.messages import CompletionDelta, ReadProgress

AT_ONCE = RetryPolicy(initial=0.0, jitter=0.0)


@pytest.mark.parametrize(
    "error",
    [
        errors.RateLimited("slow down"),
        errors.ServerFailed("503"),
        errors.ModelUnreachable("no connection"),
        errors.ModelTimeout("silent"),
        errors.StreamBroken("reset"),
    ],
)
async def test_what_may_pass_is_asked_again(
    error: Exception, sessions: list[Any], reply: Callable[..., str], collect: Any, of: Any
) -> None:
    model = ScriptedModel([error, error, reply("final_answer(1)")])
    events = await collect(CodeAgent([], model, retries=AT_ONCE))
    assert isinstance(events[-1], RunFinished)
    assert [event.attempt for event in of(events, ModelRetry)] == [1, 2]
    assert [event.attempt for event in of(events, StepStarted)] == [1, 2, 3]
    assert len(of(events, StepFinished)) == 1


async def test_a_broken_stream_is_asked_again_as_the_same_step_and_nothing_runs_twice(
    sessions: list[Any], reply: Callable[..., str], collect: Any, of: Any
) -> None:
    half = ScriptedReply(text="Thought: half\n```python\nprint('half')\n", error=errors.StreamBroken("reset"))
    model = ScriptedModel([half, reply("final_answer(1)")])
    events = await collect(CodeAgent([], model, retries=AT_ONCE))
    retry = of(events, ModelRetry)[0]
    assert retry.discarded.startswith("Thought: half")
    assert retry.tokens.output > 0
    assert sessions[0].executed == ["final_answer(1)"]
    assert len(of(events, CodeReady)) == 1
    finished = of(events, StepFinished)[0]
    assert finished.step == 1
    assert finished.tokens.output > retry.tokens.output
    assert model.calls[0] == model.calls[1]


async def test_a_server_that_says_when_is_waited_for(sessions: list[Any], reply: Callable[..., str], of: Any) -> None:
    model = ScriptedModel([errors.RateLimited("slow down", retry_after=0.05), reply("final_answer(1)")])
    events = [event async for event in CodeAgent([], model, retries=AT_ONCE).stream("Do it.")]
    assert of(events, ModelRetry)[0].wait >= 0.05


@pytest.mark.parametrize(("attempt", "least", "most"), [(1, 0.5, 1.0), (2, 1.0, 1.5), (3, 2.0, 2.5), (20, None, None)])
def test_waits_grow_and_end(attempt: int, least: float | None, most: float | None) -> None:
    wait = RetryPolicy(attempts=10).wait_after(attempt, errors.ServerFailed("503"))
    if least is None or most is None:
        assert wait is None
    else:
        assert wait is not None
        assert least <= wait <= most


def test_a_server_that_asks_for_an_hour_is_not_waited_for() -> None:
    assert RetryPolicy().wait_after(1, errors.RateLimited("later", retry_after=3600)) is None


async def test_a_wait_ends_at_once_when_the_person_stops_the_run(sessions: list[Any], of: Any) -> None:
    agent = CodeAgent([], ScriptedModel([errors.RateLimited("slow down", retry_after=60)]))
    events = []
    async with asyncio.timeout(5):
        async for event in agent.stream("Do it."):
            events.append(event)
            if isinstance(event, ModelRetry):
                agent.interrupt()
    assert isinstance(events[-1], RunCancelled)


async def test_after_the_last_attempt_the_run_fails_with_what_to_do(sessions: list[Any], collect: Any, of: Any) -> None:
    model = ScriptedModel([errors.ServerFailed("The server failed.")] * 3)
    events = await collect(CodeAgent([], model, retries=RetryPolicy(attempts=3, initial=0, jitter=0)))
    assert isinstance(events[-1], RunFailed)
    assert (events[-1].kind, events[-1].message) == ("server", "The server failed.")
    assert "retry" in events[-1].actions
    assert len(of(events, ModelRetry)) == 2


@pytest.mark.parametrize(
    ("error", "action"),
    [
        (errors.AuthenticationFailed("401"), "add_token"),
        (errors.PaymentRequired("402"), "switch_model"),
        (errors.AccessDenied("403"), "switch_model"),
        (errors.ModelNotFound("404"), "switch_model"),
        (errors.ContextOverflow("too long"), "switch_model"),
    ],
)
async def test_the_same_step_goes_on_after_a_failure(
    error: Exception, action: str, sessions: list[Any], reply: Callable[..., str], collect: Any, of: Any
) -> None:
    model = ScriptedModel([reply("x = 6"), error, reply("final_answer(x * 7)")])
    agent = CodeAgent([], model)
    events = [event async for event in agent.stream("Do it.")]
    assert isinstance(events[-1], RunFailed)
    assert action in events[-1].actions
    resumed = [event async for event in agent.stream_loop(agent.start_loop(), None)]
    assert of(resumed, StepStarted)[0].step == 2
    assert resumed[-1].answer == 42
    assert sessions[0].executed == ["x = 6", "final_answer(x * 7)"]


async def test_resume_answers_the_task_of_a_failed_run(sessions: list[Any], reply: Callable[..., str]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("x = 6"), errors.PaymentRequired("402"), reply("final_answer(x * 7)")]))
    with pytest.raises(errors.PaymentRequired):
        await agent.arun("Do it.")
    assert await agent.aresume() == 42


class SlowReader(ScriptedModel):
    """Fails to be made ready once, then says how far it has read, in a hundred pieces."""

    unready = 1

    async def prepare(self) -> None:
        if self.unready:
            self.unready -= 1
            raise errors.ServerFailed("The embedded model's process ended while it started.")

    async def stream(self, *request: Any) -> Any:
        for read in range(0, 1001, 10):
            yield CompletionDelta(progress=ReadProgress(read, 1000))
        async for delta in super().stream(*request):
            yield delta


async def test_a_model_that_is_not_ready_is_tried_again_as_the_same_step(
    sessions: list[Any], reply: Callable[..., str], collect: Any, of: Any
) -> None:
    events = await collect(CodeAgent([], SlowReader([reply("final_answer(1)")]), retries=AT_ONCE))
    assert isinstance(events[-1], RunFinished)
    assert [event.kind for event in of(events, ModelRetry)] == ["server"]
    assert [event.step for event in of(events, StepStarted)] == [1, 1]


async def test_how_far_the_model_has_read_is_told_twenty_times_at_most(
    sessions: list[Any], reply: Callable[..., str], collect: Any, of: Any
) -> None:
    events = await collect(CodeAgent([], SlowReader([reply("final_answer(1)")]), retries=AT_ONCE))
    told = of(events, ModelReading)
    assert [event.read for event in told] == list(range(50, 1001, 50))
    assert {event.total for event in told} == {1000}
