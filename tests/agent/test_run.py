"""A run from task to answer, seen from outside."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import ActionStep, CodeAgent, FinalAnswerStep, TaskStep
from desktop_agent.agent.errors import AgentBusy, LimitReached, RunInterrupted
from desktop_agent.agent.events import (
    CodeReady,
    MessageDelivered,
    ModelDelta,
    Notice,
    PlanReady,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StepFinished,
    StepStarted,
    ToolCalled,
    ToolReturned,
    decode_event,
    encode_event,
)
from desktop_agent.models import ChatMessage, ModelError, ScriptedModel
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.models.messages import Capabilities
from desktop_agent.tools import tool

pytestmark = pytest.mark.usefixtures("sessions")


@tool
def double(number: int) -> int:
    """Doubles a number.

    Args:
        number: What is doubled.
    """
    return 2 * number


async def test_the_answer_comes_from_the_models_code(reply: Callable[..., str]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("x = 6"), reply("final_answer(x * 7)")]))
    assert await agent.arun("What is it?") == 42


def test_run_blocks_and_returns_the_plain_answer(reply: Callable[..., str]) -> None:
    assert CodeAgent([], ScriptedModel([reply("final_answer('yes')")])).run("Well?") == "yes"


async def test_run_works_inside_a_running_loop(reply: Callable[..., str]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("final_answer(1)")]))
    assert await asyncio.to_thread(agent.run, "Well?") == 1
    assert CodeAgent([], ScriptedModel([reply("final_answer(2)")])).run("Well?") == 2


async def test_the_full_result_says_how_it_went(reply: Callable[..., str]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("final_answer(1)")]))
    result = await agent.arun("Well?", return_full_result=True)
    assert (result.output, result.state) == (1, "success")
    assert result.token_usage.total_tokens > 0
    assert [type(step) for step in result.memory_steps] == [TaskStep, ActionStep, FinalAnswerStep]


async def test_events_tell_the_whole_run_in_order(reply: Callable[..., str], collect: Any) -> None:
    events = await collect(CodeAgent([double], ScriptedModel([reply("print(double(21))"), reply("final_answer(42)")])))
    assert [event.seq for event in events] == list(range(len(events)))
    assert isinstance(events[0], RunStarted)
    assert isinstance(events[-1], RunFinished)
    assert events[-1].answer == 42
    order = [type(event) for event in events if event.step == 1 and not isinstance(event, ModelDelta)]
    assert order[:4] == [StepStarted, CodeReady, ToolCalled, ToolReturned]
    assert order[-1] is StepFinished
    assert [decode_event(encode_event(event)) for event in events] == events


async def test_each_message_is_in_the_events_once(reply: Callable[..., str], collect: Any, of: Any) -> None:
    model = ScriptedModel([reply("1"), reply("2"), reply("3"), reply("final_answer(4)")])
    events = await collect(CodeAgent([], model))
    request: list[str] = []
    for started, (messages, _) in zip(of(events, StepStarted), model.calls, strict=True):
        request = request[: started.kept] + [message.content for message in started.new_messages]
        assert request == [message.content for message in messages]
    assert of(events, StepStarted)[3].kept == 6


async def test_the_model_sees_output_and_value(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply("print('seen')\n5"), reply("final_answer(5)")])
    await CodeAgent([], model).arun("Do it.")
    told = model.calls[1][0][-1]
    assert told.role == "user"
    assert told.content.startswith("Observation:\nseen\n")
    assert "5" in told.content


async def test_none_is_not_told_as_a_value(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply("print('seen')\nNone"), reply("final_answer(5)")])
    await CodeAgent([], model).arun("Do it.")
    assert "None" not in model.calls[1][0][-1].content


async def test_an_error_goes_back_to_the_model_with_a_reminder(
    reply: Callable[..., str], collect: Any, of: Any
) -> None:
    model = ScriptedModel([reply("1 / 0"), reply("final_answer('ok')")])
    agent = CodeAgent([], model)
    events = await collect(agent)
    told = model.calls[1][0][-1].content
    assert "ZeroDivisionError" in told
    assert told.endswith(agent.words.error_reminder)
    assert of(events, StepFinished)[0].failure.kind == "exception"
    assert of(events, StepFinished)[0].observation == told


async def test_a_reply_without_code_is_asked_again(reply: Callable[..., str], collect: Any, of: Any) -> None:
    model = ScriptedModel(["The answer is 42.", reply("final_answer(42)")])
    events = await collect(CodeAgent([], model))
    assert of(events, StepFinished)[0].failure.kind == "parsing"
    assert "```python" in model.calls[1][0][-1].content
    assert events[-1].answer == 42


async def test_at_the_step_limit_the_model_gives_a_last_answer(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply("a = 1"), reply("a = 2"), "It is probably 2."])
    result = await CodeAgent([], model, max_steps=2).arun("What is a?", return_full_result=True)
    assert (result.output, result.state) == ("It is probably 2.", "max_steps_error")
    assert "What is a?" in model.calls[2][0][-1].content


async def test_variables_stay_when_the_conversation_goes_on(reply: Callable[..., str], sessions: list[Any]) -> None:
    model = ScriptedModel([reply("x = 6\nfinal_answer(x)"), reply("final_answer(x * 7)")])
    agent = CodeAgent([], model)
    await agent.arun("First.")
    assert await agent.arun("Second.", reset=False) == 42
    assert len(sessions) == 1
    assert "First." in model.calls[1][0][1].content


async def test_who_goes_on_is_told_that_the_variables_are_there(reply: Callable[..., str], of: Any) -> None:
    model = ScriptedModel([reply("x = 6\nfinal_answer(x)"), reply("final_answer(x * 7)")])
    async with CodeAgent([], model) as agent:
        await agent.arun("First.")
        events = [event async for event in agent.stream("Second.", reset=False)]
    assert model.calls[1][0][-1].content.endswith("The variables of the earlier steps are still defined.")
    assert [event.message for event in of(events, Notice)] == ["The variables of the earlier steps are still defined."]


async def test_a_conversation_can_go_on_without_the_variables(
    reply: Callable[..., str], sessions: list[Any], of: Any
) -> None:
    model = ScriptedModel([reply("x = 6\nfinal_answer(x)"), reply("final_answer('x' in globals())")] * 2)
    async with CodeAgent([], model) as agent:
        await agent.arun("First.")
        events = [event async for event in agent.stream("Second.", reset=False, keep_variables=False)]
        assert events[-1].answer is False
        assert sessions[0].closed
        assert "First." in model.calls[1][0][1].content
        assert "variables of the earlier steps are gone" in model.calls[1][0][-1].content
        assert "are gone" in of(events, Notice)[0].message
        # Only that one time: what comes then goes on with what there is.
        await agent.arun("Third.", reset=False)
    assert len(sessions) == 2


async def test_a_run_within_a_given_time_ends_when_it_is_over(reply: Callable[..., str]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("x = 1"), reply("final_answer(x)")]), max_seconds=1e-9)
    with pytest.raises(LimitReached, match="The run has taken"):
        await agent.arun("Do it.")
    agent.max_seconds = 3600
    assert await agent.aresume() == 1
    await agent.aclose()


async def test_a_short_context_gets_the_compact_prompt() -> None:
    short = CodeAgent([], ScriptedModel([], capabilities=Capabilities(context_tokens=8192)))
    long = CodeAgent([], ScriptedModel([], capabilities=Capabilities(context_tokens=131_072)))
    assert len(short.system_prompt) < len(long.system_prompt) / 1.5
    assert len(CodeAgent([], ScriptedModel([])).system_prompt) == len(long.system_prompt)


async def test_a_new_task_begins_with_an_empty_interpreter(reply: Callable[..., str], sessions: list[Any]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("x = 6\nfinal_answer(x)"), reply("final_answer('x' in globals())")]))
    await agent.arun("First.")
    assert await agent.arun("Second.") is False
    assert sessions[0].closed


def test_the_model_is_told_when_the_variables_are_gone(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply("x = 6\nfinal_answer(x)"), reply("final_answer(7)")])
    agent = CodeAgent([], model)
    asyncio.run(agent.arun("First."))
    asyncio.run(agent.arun("Second.", reset=False))
    assert "variables of the earlier steps are gone" in model.calls[1][0][-1].content


async def test_additional_args_are_variables(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply("final_answer(sum(numbers))")])
    assert await CodeAgent([], model).arun("Add them.", additional_args={"numbers": [1, 2, 3]}) == 6
    assert "numbers" in model.calls[0][0][-1].content


async def test_files_are_attached_and_named_to_the_model(
    reply: Callable[..., str], sessions: list[Any], tmp_path: Path
) -> None:
    model = ScriptedModel([reply("final_answer(1)")])
    await CodeAgent([], model).arun("Read it.", files=[tmp_path / "sales.csv"])
    assert sessions[0].attached == [tmp_path / "sales.csv"]
    assert "sales.csv" in model.calls[0][0][-1].content


async def test_images_are_in_the_task_message_only(reply: Callable[..., str], collect: Any, of: Any) -> None:
    model = ScriptedModel([reply("1"), reply("final_answer(1)")])
    events = await collect(CodeAgent([], model), images=[b"\x89PNG\r\n\x1a\nrest"])
    assert [len(message.images) for message in model.calls[1][0]] == [0, 1, 0, 0]
    assert of(events, StepStarted)[0].new_messages[1].images == 1


async def test_interrupt_in_a_model_call_keeps_the_partial_step(collect: Any, of: Any) -> None:
    agent = CodeAgent([], ScriptedModel(["Thought: " + "on and on " * 500], delay=0.005))
    events = []
    async for event in agent.stream("Do it."):
        events.append(event)
        if isinstance(event, ModelDelta):
            agent.interrupt()
    assert isinstance(events[-1], RunCancelled)
    last = of(events, StepFinished)[-1]
    assert last.failure.kind == "cancelled"
    assert agent.memory.steps[-1].model_output.startswith("Thought: on")


async def test_interrupt_stops_an_action(reply: Callable[..., str], of: Any) -> None:
    agent = CodeAgent([], ScriptedModel([reply("wait_for_stop()")]))
    events = []
    async for event in agent.stream("Do it."):
        events.append(event)
        if isinstance(event, CodeReady):
            asyncio.get_running_loop().call_later(0.01, agent.interrupt)
    assert isinstance(events[-1], RunCancelled)
    assert of(events, StepFinished)[-1].failure.kind == "cancelled"


def test_an_interrupted_blocking_run_raises(reply: Callable[..., str]) -> None:
    def interrupt(_: Any) -> str:
        agent.interrupt()
        return reply("wait_for_stop()")

    agent = CodeAgent([], ScriptedModel([interrupt]))
    with pytest.raises(RunInterrupted):
        agent.run("Do it.")


async def test_closing_the_stream_ends_the_run(reply: Callable[..., str]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("final_answer(1)")], delay=0.01))
    stream = agent.stream("Do it.")
    await anext(stream)
    await stream.aclose()
    assert agent._current is None


async def test_one_agent_does_one_run_at_a_time(reply: Callable[..., str]) -> None:
    agent = CodeAgent([], ScriptedModel([reply("wait_for_stop()")]))
    first = asyncio.ensure_future(agent.arun("First."))
    await asyncio.sleep(0.02)
    with pytest.raises(AgentBusy):
        await agent.arun("Second.")
    agent.interrupt()
    with pytest.raises(RunInterrupted):
        await first


async def test_a_refused_token_ends_the_run_with_next_actions(collect: Any) -> None:
    model = ScriptedModel([AuthenticationFailed("The token is wrong.", advice="Add another.")])
    failed = (await collect(CodeAgent([], model)))[-1]
    assert isinstance(failed, RunFailed)
    assert (failed.kind, failed.message) == ("authentication", "The token is wrong.")
    assert "add_token" in failed.actions


async def test_the_error_of_a_model_is_raised_to_programs() -> None:
    with pytest.raises(ModelError):
        await CodeAgent([], ScriptedModel([AuthenticationFailed("no")])).arun("Do it.")


async def test_a_small_model_gets_the_compact_prompt_and_a_grammar(reply: Callable[..., str]) -> None:
    small = ScriptedModel([reply("final_answer(1)")], capabilities=Capabilities(small=True, grammar=True))
    large = ScriptedModel([reply("final_answer(1)")])
    await CodeAgent([double], small).arun("Do it.")
    await CodeAgent([double], large).arun("Do it.")
    assert "root ::=" in small.calls[0][1].grammar
    assert large.calls[0][1].grammar == ""
    assert len(small.calls[0][0][0].content) < len(large.calls[0][0][0].content)
    for model in (small, large):
        assert "double(number: int) -> int" in model.calls[0][0][0].content


async def test_instructions_are_in_the_system_prompt(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply("final_answer(1)")])
    await CodeAgent([], model, instructions="Answer in Breton.").arun("Do it.")
    assert "Answer in Breton." in model.calls[0][0][0].content


async def test_a_check_can_refuse_an_answer(reply: Callable[..., str]) -> None:
    def positive(answer: Any, memory: Any) -> bool:
        if answer < 0:
            raise ValueError("it must be positive")
        return True

    model = ScriptedModel([reply("final_answer(-1)"), reply("final_answer(1)")])
    assert await CodeAgent([], model, final_answer_checks=[positive]).arun("Do it.") == 1
    assert "it must be positive" in model.calls[1][0][-1].content


async def test_callbacks_get_each_step_and_may_fail(reply: Callable[..., str], collect: Any, of: Any) -> None:
    seen: list[Any] = []

    def broken(step: Any, agent: Any) -> None:
        raise ValueError("boom")

    agent = CodeAgent([], ScriptedModel([reply("final_answer(1)")]), step_callbacks=[seen.append, broken])
    events = await collect(agent)
    assert [step.step_number for step in seen] == [1]
    assert "boom" in of(events, Notice)[0].message
    assert isinstance(events[-1], RunFinished)


async def test_callbacks_are_chosen_by_the_class_of_the_step(reply: Callable[..., str]) -> None:
    tasks: list[Any] = []
    answers: list[Any] = []
    callbacks = {TaskStep: tasks.append, FinalAnswerStep: [answers.append]}
    await CodeAgent([], ScriptedModel([reply("final_answer(1)")]), step_callbacks=callbacks).arun("Do it.")
    assert [step.task for step in tasks] == ["Do it."]
    assert [step.output for step in answers] == [1]


async def test_plans_are_made_at_the_interval_and_can_be_edited(reply: Callable[..., str], of: Any) -> None:
    model = ScriptedModel(["1. do", reply("a = 1"), reply("a = 2"), "2. redo", reply("final_answer(a)")])
    agent = CodeAgent([], model, planning_interval=2)
    events = []
    async for event in agent.stream("Do it."):
        events.append(event)
        if isinstance(event, PlanReady) and not event.edited and event.step == 1:
            agent._current.edit_plan("1. do it well")
    assert [event.plan for event in of(events, PlanReady)] == ["1. do", "1. do it well", "2. redo"]
    assert [m.content for m in model.calls[2][0]][2] == "1. do it well"


async def test_messages_of_the_person_reach_the_next_step(reply: Callable[..., str], of: Any) -> None:
    model = ScriptedModel([reply("a = 1"), reply("final_answer(a)")])
    agent = CodeAgent([], model)
    events = []
    async for event in agent.stream("Do it."):
        events.append(event)
        if isinstance(event, CodeReady) and event.step == 1:
            dropped = agent._current.queue_message("never mind")
            agent._current.change_message(dropped, "")
            agent._current.queue_message("Use metres.")
    delivered = of(events, MessageDelivered)
    assert [event.text for event in delivered] in (["Use metres."], [])


async def test_a_model_that_goes_round_in_circles_is_stopped(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply("print('again')")] * 10)
    with pytest.raises(LimitReached):
        await CodeAgent([], model).arun("Do it.")
    told = model.calls[2][0][-1].content
    assert told.endswith(CodeAgent([], model).words.repeats)
    assert "print" not in " ".join(message.content for message in model.calls[2][0][2:])


async def test_a_cap_of_tokens_ends_the_run(reply: Callable[..., str]) -> None:
    model = ScriptedModel([reply(f"a = {number}") for number in range(9)])
    with pytest.raises(LimitReached):
        await CodeAgent([], model, max_tokens=10).arun("Do it.")
    assert len(model.calls) == 1


async def test_a_paused_run_waits_between_two_steps(reply: Callable[..., str], of: Any) -> None:
    agent = CodeAgent([], ScriptedModel([reply("a = 1"), reply("final_answer(a)")]))
    events = []
    async for event in agent.stream("Do it."):
        events.append(event)
        if isinstance(event, StepStarted) and event.step == 1:
            agent._current.control.pause()
        if isinstance(event, RunPaused):
            agent._current.control.resume()
    assert of(events, RunResumed) or of(events, RunPaused) == []
    assert isinstance(events[-1], RunFinished)


async def test_a_model_of_smolagents_is_accepted(reply: Callable[..., str]) -> None:
    class TheirModel:
        model_id = "theirs"

        def generate(self, messages: list[Any], stop_sequences: list[str] | None = None, **_: Any) -> ChatMessage:
            return ChatMessage(role="assistant", content=reply("final_answer('theirs')"))

    assert await CodeAgent([], TheirModel()).arun("Do it.") == "theirs"
