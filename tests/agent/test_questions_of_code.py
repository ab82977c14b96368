"""The code of a run asks the person who reads its events."""

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import ActiveRun, RunRequest, RunService
from desktop_agent.agent.branching import Branch
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.events import (
    AnyEvent,
    CodeReady,
    QuestionAnswered,
    QuestionAsked,
    RunBranched,
    RunCancelled,
    RunFinished,
    StepFinished,
    decode_event,
    encode_event,
)
from desktop_agent.agent.toolbox import tools_of
from desktop_agent.models import ModelChoice
from desktop_agent.store.runs import RunStore
from desktop_agent.store.settings import Settings

ASKS = "final_answer(user_input('Which colour?') + '!')"


@pytest.fixture
def scripted(tmp_path: Path) -> Any:
    def make(*replies: Any) -> ModelChoice:
        path = tmp_path / f"script{len(list(tmp_path.iterdir()))}.json"
        path.write_text(json.dumps(list(replies)), encoding="utf-8")
        return ModelChoice(provider="scripted", model_id=str(path))

    return make


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with RunStore(tmp_path / "runs.db") as opened:
        yield opened


@pytest.fixture
async def service(store: RunStore) -> Any:
    registry, problems = tools_of(Settings(), questions=True)
    assert not problems
    made = RunService(store, registry, questions=True)
    yield made
    await made.aclose()


def request(model: ModelChoice, **settings: Any) -> RunRequest:
    return RunRequest(task="Go.", model=model, tools=("user_input",), **settings)


async def answered(run: ActiveRun, *answers: str | None) -> list[AnyEvent]:
    given = list(answers)
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, QuestionAsked):
            assert run.answer(event.question_id, given.pop(0))
    return events


def of(kind: Any, events: list[AnyEvent]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


async def test_the_answer_of_the_person_is_what_the_code_gets(service: RunService, scripted: Any, reply: Any) -> None:
    run = await service.start(request(scripted(reply(ASKS))))
    events = await answered(run, "blue")
    assert isinstance(events[-1], RunFinished)
    assert events[-1].answer == "blue!"
    (asked,), (given,) = of(QuestionAsked, events), of(QuestionAnswered, events)
    assert (asked.step, asked.question) == (1, "Which colour?")
    assert (given.question_id, given.answer, given.declined, given.by) == (asked.question_id, "blue", False, "person")
    assert [decode_event(encode_event(event)) for event in (asked, given)] == [asked, given]


async def test_who_declines_lets_the_code_go_on_without(service: RunService, scripted: Any, reply: Any) -> None:
    run = await service.start(request(scripted(reply(ASKS), reply("final_answer('red')"))))
    events = await answered(run, None)
    assert events[-1].answer == "red"
    assert "did not answer" in of(StepFinished, events)[0].failure.message
    assert [(event.declined, event.by) for event in of(QuestionAnswered, events)] == [(True, "person")]


async def test_a_question_is_answered_once(service: RunService, scripted: Any, reply: Any) -> None:
    run = await service.start(request(scripted(reply(ASKS))))
    async for event in run.events():
        if isinstance(event, QuestionAsked):
            assert not run.answer("another", "green")
            assert run.answer(event.question_id, "blue")
            assert not run.answer(event.question_id, "green")
        last = event
    assert last.answer == "blue!"


async def test_a_question_waits_without_using_up_the_time_of_the_run(
    service: RunService, scripted: Any, reply: Any
) -> None:
    began = time.monotonic()
    run = await service.start(request(scripted(reply(ASKS)), budget=Budget(max_seconds=60.0)))
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, QuestionAsked):
            await asyncio.sleep(0.3)
            assert run.answer(event.question_id, "blue")
    (ready,), (finished,) = of(CodeReady, events), of(StepFinished, events)
    # Whatever else the machine does: what was waited for the person is in neither of the two.
    assert finished.seconds <= finished.at - ready.at - 0.25
    assert events[-1].seconds <= time.monotonic() - began - 0.25


async def test_stop_ends_the_question(service: RunService, store: RunStore, scripted: Any, reply: Any) -> None:
    run = await service.start(request(scripted(reply(ASKS))))
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, QuestionAsked):
            assert store.run(run.run_id).state == "waiting"
            run.stop()
    assert isinstance(events[-1], RunCancelled)
    (given,) = of(QuestionAnswered, events)
    assert (given.declined, given.by) == (True, "nobody")
    assert not run.answer(given.question_id, "blue")


async def test_two_runs_at_the_same_time_are_asked_for_themselves(
    service: RunService, scripted: Any, reply: Any
) -> None:
    runs = [await service.start(request(scripted(reply(ASKS)))) for _ in range(2)]
    one, other = await asyncio.gather(answered(runs[0], "blue"), answered(runs[1], "red"))
    assert (one[-1].answer, other[-1].answer) == ("blue!", "red!")


async def test_where_nobody_answers_questions_the_tool_is_as_before(
    store: RunStore, scripted: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_agent.tools.user_input.UserInputTool.nobody", "Nobody can be asked here.")
    registry, _ = tools_of(Settings(), questions=True)
    service = RunService(store, registry)
    run = await service.start(request(scripted(reply(ASKS), reply("final_answer('red')"))))
    events = await answered(run)
    await service.aclose()
    assert of(QuestionAsked, events) == []
    assert "Nobody can be asked here." in of(StepFinished, events)[0].failure.message


async def test_a_branch_asks_for_itself_and_not_through_the_run_that_it_came_from(
    service: RunService, scripted: Any, reply: Any
) -> None:
    run = await service.start(request(scripted(reply("x = 1"), reply(ASKS))))
    first = await answered(run, "blue")
    model = scripted(reply(ASKS))
    branch = await service.branch(Branch(run_id=run.run_id, step=1), request(model))
    events = await answered(branch, "red")
    assert (first[-1].answer, events[-1].answer) == ("blue!", "red!")
    assert next(event.variables for event in events if isinstance(event, RunBranched)) == "kept"
