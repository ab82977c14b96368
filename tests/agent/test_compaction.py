"""Long runs within a short context."""

from typing import Any

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.compaction import compact, request_tokens, token_budget
from desktop_agent.agent.events import Failure, Notice, RunFinished, StepFinished, StepStarted
from desktop_agent.agent.memory import ActionStep, AgentMemory, PlanningStep, TaskStep
from desktop_agent.agent.prompts import Words
from desktop_agent.models import ScriptedModel
from desktop_agent.models.errors import ContextOverflow
from desktop_agent.models.messages import Capabilities

WORDS = Words()


def long_memory(steps: int = 10) -> AgentMemory:
    memory = AgentMemory("system")
    memory.steps.append(TaskStep("the task"))
    memory.steps.append(PlanningStep("the plan"))
    for number in range(1, steps + 1):
        code = "x = 1\n" * 100
        step = ActionStep(number, model_output=f"Thought: t\n```python\n{code}```", thought="t")
        step.observations = f"observation {number} " + "o" * 4000
        if number == 2:
            step.error = Failure(kind="exception", message="line 1: ValueError: no", traceback="t" * 3000)
        memory.steps.append(step)
    return memory


def test_old_steps_are_shortened_and_the_rest_stays() -> None:
    memory = long_memory()
    before = memory.to_messages(WORDS)
    done = compact(memory, WORDS, budget=8000)
    assert done is not None
    after = memory.to_messages(WORDS)
    assert request_tokens(after) <= 8000
    assert done.after == request_tokens(after)
    assert after[:4] == before[:4]
    assert after[-4:] == before[-4:]
    assert any("ValueError: no" in message.content for message in after)
    assert len(after) == len(before)


def test_room_is_made_for_many_steps_at_once() -> None:
    memory = long_memory()
    done = compact(memory, WORDS, budget=8000)
    assert done is not None
    assert done.after <= 8000 * 0.61
    assert f"{done.before:,}" in done.message


def test_nothing_is_shortened_when_nothing_is_old() -> None:
    assert compact(long_memory(2), WORDS, budget=10) is None


def test_the_memory_keeps_what_the_model_no_longer_sees() -> None:
    memory = long_memory()
    compact(memory, WORDS, budget=4000)
    first = memory.steps[2]
    assert isinstance(first, ActionStep)
    assert first.observations is not None
    assert len(first.observations) > 4000


def test_the_budget_leaves_room_for_the_reply() -> None:
    assert token_budget(Capabilities(context_tokens=8192)) == 6144
    assert token_budget(Capabilities(context_tokens=131072)) == 126976
    assert token_budget(Capabilities()) is None


async def test_a_long_run_stays_within_the_context(sessions: list[Any], reply: Any, collect: Any, of: Any) -> None:
    replies = [reply(f"print('{'word ' * 300}', {number})") for number in range(12)] + [reply("final_answer(1)")]
    model = ScriptedModel(replies, capabilities=Capabilities(context_tokens=6000))
    events = await collect(CodeAgent([], model))
    assert isinstance(events[-1], RunFinished)
    assert [event.kind for event in of(events, Notice)].count("compaction") >= 1
    assert max(request_tokens(list(messages)) for messages, _ in model.calls) <= 4500
    request: list[str] = []
    for started, (messages, _) in zip(of(events, StepStarted), model.calls, strict=True):
        request = request[: started.kept] + [message.content for message in started.new_messages]
        assert request == [message.content for message in messages]


async def test_a_request_that_is_too_long_is_shortened_and_asked_again(
    sessions: list[Any], reply: Any, collect: Any, of: Any
) -> None:
    long = [reply(f"print('{'word ' * 300}', {number})") for number in range(4)]
    model = ScriptedModel([*long, ContextOverflow("too long"), reply("final_answer(1)")])
    events = await collect(CodeAgent([], model))
    assert isinstance(events[-1], RunFinished)
    assert len(of(events, StepFinished)) == 5
    assert len(sessions[0].executed) == 5
    assert request_tokens(list(model.calls[5][0])) < request_tokens(list(model.calls[4][0]))
