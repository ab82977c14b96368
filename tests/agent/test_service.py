"""Runs as the window and the command line start them."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.agent import ActiveRun, RunRequest, RunService
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    CodeReady,
    ModelDelta,
    Notice,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunResumed,
    RunStarted,
    StepFinished,
    StepStarted,
    encode_event,
)
from desktop_agent.models import Model, ModelChoice, create_model
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.store.errors import StoreFull
from desktop_agent.store.redaction import shared_redactor
from desktop_agent.store.runs import RunStore
from desktop_agent.store.secrets import Secret
from desktop_agent.tools import ToolRegistry
from desktop_agent.tools.errors import ToolNotFound

pytestmark = pytest.mark.usefixtures("sessions")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[RunStore]:
    with RunStore(tmp_path / "runs.db") as opened:
        yield opened


@pytest.fixture
async def service(store: RunStore) -> AsyncIterator[RunService]:
    made = RunService(store, ToolRegistry())
    yield made
    await made.aclose()


@pytest.fixture
def scripted(tmp_path: Path) -> Any:
    def make(*replies: Any) -> ModelChoice:
        path = tmp_path / f"script{len(list(tmp_path.iterdir()))}.json"
        path.write_text(json.dumps(list(replies)))
        return ModelChoice(provider="scripted", model_id=str(path))

    return make


async def drain(run: ActiveRun) -> list[AnyEvent]:
    return [event async for event in run.events()]


async def test_a_run_is_in_the_history_event_by_event(
    service: RunService, store: RunStore, scripted: Any, reply: Any
) -> None:
    run = await service.start(
        RunRequest(task="What is it? Tell me.", model=scripted(reply("x = 6"), reply("final_answer(x * 7)")))
    )
    events = await drain(run)
    assert isinstance(events[-1], RunFinished)
    assert service.load(run.run_id) == events
    record = store.run(run.run_id)
    assert (record.state, record.answer_text, record.steps) == ("success", "42", 2)
    assert record.title == "What is it?"
    assert record.tokens_out > 0
    assert record.ended_at is not None


async def test_an_event_is_journaled_before_anybody_sees_it(
    service: RunService, store: RunStore, scripted: Any, reply: Any
) -> None:
    run = await service.start(RunRequest(task="Do it.", model=scripted(reply("final_answer(1)"))))
    async for event in run.events():
        if isinstance(event, StepFinished):
            stored = store.events(run.run_id)
            assert encode_event(event) in stored


async def test_the_person_is_asked_and_answers_once(
    service: RunService, store: RunStore, scripted: Any, reply: Any
) -> None:
    run = await service.start(RunRequest(task="Do it.", approval="ask", model=scripted(reply("final_answer(1)"))))
    seen: list[AnyEvent] = []
    async for event in run.events():
        seen.append(event)
        if isinstance(event, ApprovalAsked):
            assert store.run(run.run_id).state == "waiting"
            assert not run.approve("another question", "run")
            assert run.approve(event.approval_id, "run")
            assert not run.approve(event.approval_id, "reject")
    assert [e.decision for e in seen if isinstance(e, ApprovalGiven)] == ["run"]
    assert isinstance(seen[-1], RunFinished)


@pytest.mark.parametrize("rule", ["run", "until_new", "next:5"])
async def test_a_yes_can_reach_further(rule: str, service: RunService, scripted: Any, reply: Any) -> None:
    model = scripted(reply("a = 1"), reply("a = 2"), reply("final_answer(a)"))
    run = await service.start(RunRequest(task="Do it.", approval="ask", model=model))
    asked = 0
    async for event in run.events():
        if isinstance(event, ApprovalAsked):
            asked += 1
            run.approve(event.approval_id, "run", rule=rule)
    assert asked == 1


async def test_a_stopped_run_is_kept(service: RunService, store: RunStore, scripted: Any, reply: Any) -> None:
    run = await service.start(RunRequest(task="Do it.", model=scripted(reply("wait_for_stop()"))))
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, CodeReady):
            run.stop()
    assert isinstance(events[-1], RunCancelled)
    assert store.run(run.run_id).state == "cancelled"


async def test_stop_while_a_person_is_asked_ends_the_run(service: RunService, scripted: Any, reply: Any) -> None:
    run = await service.start(RunRequest(task="Do it.", approval="ask", model=scripted(reply("final_answer(1)"))))
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, ApprovalAsked):
            run.stop()
    assert isinstance(events[-1], RunCancelled)


async def test_a_conversation_goes_on_with_its_variables(
    service: RunService, scripted: Any, reply: Any, sessions: list[Any]
) -> None:
    first = await service.start(RunRequest(task="First.", model=scripted(reply("x = 6\nfinal_answer(x)"))))
    await drain(first)
    second = await service.start(
        RunRequest(
            task="Second.", model=scripted(reply("final_answer(x * 7)")), continues=first.run_id, imports=("json",)
        )
    )
    events = await drain(second)
    assert events[-1].answer == 42
    assert events[0].continues == first.run_id
    assert sessions[0].authorized == ["json"]
    assert "First." in next(e for e in events if isinstance(e, StepStarted)).new_messages[1].content


async def test_a_stored_conversation_goes_on_and_says_that_the_variables_are_gone(
    store: RunStore, scripted: Any, reply: Any
) -> None:
    before = RunService(store, ToolRegistry())
    first = await before.start(
        RunRequest(task="First.", model=scripted(reply("x = 6\nprint('seen')"), reply("final_answer(x)")))
    )
    await drain(first)
    await before.aclose()
    later = RunService(store, ToolRegistry())
    second = await later.start(
        RunRequest(task="Second.", model=scripted(reply("final_answer(7)")), continues=first.run_id)
    )
    events = await drain(second)
    await later.aclose()
    sent = [m.content for m in next(e for e in events if isinstance(e, StepStarted)).new_messages]
    assert "First." in sent[1]
    assert "seen" in sent[3]
    assert "variables of the earlier steps are gone" in sent[-1]
    assert [e.kind for e in events if isinstance(e, Notice)] == ["variables"]


async def test_a_failed_run_goes_on_with_the_same_step_and_another_model(
    service: RunService, store: RunStore, scripted: Any, reply: Any, sessions: list[Any]
) -> None:
    run = await service.start(
        RunRequest(task="Do it.", model=scripted(reply("x = 6"), {"error": "payment", "message": "402"}))
    )
    failed = await drain(run)
    assert isinstance(failed[-1], RunFailed)
    assert store.run(run.run_id).state == "failed"
    again = await service.resume(run.run_id, model=scripted(reply("final_answer(x * 7)")))
    events = await drain(again)
    assert isinstance(events[0], RunResumed)
    assert events[0].seq == failed[-1].seq + 1
    assert events[-1].answer == 42
    assert sessions[0].executed == ["x = 6", "final_answer(x * 7)"]
    assert store.run(run.run_id).state == "success"
    assert service.load(run.run_id) == failed + events


async def test_a_run_of_an_earlier_process_can_be_resumed(store: RunStore, scripted: Any, reply: Any) -> None:
    before = RunService(store, ToolRegistry())
    run = await before.start(RunRequest(task="Do it.", model=scripted(reply("x = 6"), "unused")))
    async for event in run.events():
        if isinstance(event, StepFinished):
            run.stop()
    await before.aclose()
    later = RunService(store, ToolRegistry())
    events = await drain(await later.resume(run.run_id, model=scripted(reply("final_answer(7)"))))
    await later.aclose()
    assert events[-1].answer == 7
    started = next(e for e in events if isinstance(e, StepStarted))
    assert any("variables of the earlier steps are gone" in m.content for m in started.new_messages)


async def test_messages_and_pauses_reach_a_run(service: RunService, scripted: Any, reply: Any) -> None:
    run = await service.start(
        RunRequest(task="Do it.", approval="ask", model=scripted(reply("a = 1"), reply("final_answer(a)")))
    )
    sent: list[str] = []
    async for event in run.events():
        if isinstance(event, ApprovalAsked):
            if event.step == 1:
                run.queue_message("Use metres.")
            run.approve(event.approval_id, "run")
        if isinstance(event, StepStarted):
            sent += [message.content for message in event.new_messages]
    assert "Use metres." in sent


async def test_a_run_with_an_unknown_tool_does_not_start(service: RunService, scripted: Any, store: RunStore) -> None:
    with pytest.raises(ToolNotFound):
        await service.start(RunRequest(task="Do it.", tools=("nothing_like_it",), model=scripted()))
    assert store.list_runs() == []


async def test_pieces_of_text_are_merged(service: RunService, scripted: Any, reply: Any) -> None:
    run = await service.start(
        RunRequest(task="Do it.", model=scripted(reply("final_answer(1)", thought="word " * 2000)))
    )
    events = await drain(run)
    pieces = [event for event in events if isinstance(event, ModelDelta)]
    assert len(pieces) < 100
    assert "".join(event.text for event in pieces if event.part == "thought").strip() == ("word " * 2000).strip()


async def test_a_full_disk_ends_the_run_with_the_reason(
    service: RunService, store: RunStore, scripted: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = store.append

    def failing(run_id: str, seq: int, kind: str, at: float, payload: bytes, **settings: Any) -> Any:
        future = whole(run_id, seq, kind, at, payload, **settings)
        if kind == "step_finished":
            import concurrent.futures

            future = concurrent.futures.Future()
            future.set_exception(StoreFull("The disk is full."))
        return future

    monkeypatch.setattr(store, "append", failing)
    run = await service.start(RunRequest(task="Do it.", model=scripted(reply("final_answer(1)"))))
    events = await drain(run)
    assert not any(isinstance(event, StepFinished) for event in events)
    assert isinstance(events[-1], RunFailed)
    assert (events[-1].kind, events[-1].message) == ("store", "The disk is full.")


async def test_runs_at_the_same_time_do_not_share_a_model(service: RunService, scripted: Any, reply: Any) -> None:
    model = scripted(reply("final_answer(1)"))
    first, second = [await service.start(RunRequest(task="Do it.", model=model)) for _ in range(2)]
    assert (await drain(first))[-1].answer == 1
    assert (await drain(second))[-1].answer == 1
    assert isinstance((await drain(await service.start(RunRequest(task="Do it.", model=model))))[0], RunStarted)


async def test_a_keyring_that_waits_for_its_owner_holds_nothing_else_up(
    store: RunStore, scripted: Any, reply: Any
) -> None:
    unlocked = threading.Event()

    def secrets(_: ModelChoice) -> Secret | None:
        assert unlocked.wait(60)
        return None

    service = RunService(store, ToolRegistry(), secrets=secrets)
    starting = asyncio.ensure_future(service.start(RunRequest(task="Do it.", model=scripted(reply("final_answer(1)")))))
    await asyncio.sleep(0)
    # The loop goes on while the keyring is asked, or this line would never be reached.
    unlocked.set()
    assert (await drain(await starting))[-1].answer == 1
    await service.aclose()


async def test_a_key_that_was_replaced_is_used_no_more_and_a_run_says_where_its_key_is_from(
    store: RunStore, scripted: Any, reply: Any
) -> None:
    keys = iter([Secret("first", "keyring"), Secret("first", "keyring"), Secret("second", "file")])
    made: list[str | None] = []

    def make(choice: ModelChoice, *, api_key: str | None) -> Model:
        made.append(api_key)
        return create_model(choice)

    service = RunService(store, ToolRegistry(), make_model=make, secrets=lambda _: next(keys))
    choice = scripted(reply("final_answer(1)"), reply("final_answer(1)"), reply("final_answer(1)"))
    sources = []
    for _ in range(3):
        first = (await drain(await service.start(RunRequest(task="Do it.", model=choice))))[0]
        assert isinstance(first, RunStarted)
        sources.append(first.key_source)
    await service.aclose()
    assert made == ["first", "second"]
    assert sources == ["keyring", "keyring", "file"]


async def test_a_run_taken_up_by_another_process_is_its_own_from_then_on(
    tmp_path: Path, scripted: Any, reply: Any
) -> None:
    path = tmp_path / "shared.db"
    with RunStore(path) as first:
        before = RunService(first, ToolRegistry())
        run = await before.start(RunRequest(task="Do it.", model=scripted({"error": "payment", "message": "402"})))
        await drain(run)
        await before.aclose()
    with RunStore(path) as second:
        later = RunService(second, ToolRegistry())
        again = await later.resume(run.run_id, model=scripted(reply("wait_for_stop()")))
        async for event in again.events():
            if isinstance(event, CodeReady):
                with RunStore(path) as third:
                    assert third.run(run.run_id).state == "running"
                again.stop()
        await later.aclose()


async def test_an_action_with_a_secret_runs_as_it_is_when_the_person_leaves_it(
    service: RunService, scripted: Any, reply: Any, sessions: list[Any]
) -> None:
    secret = "canary-of-an-approved-action"
    shared_redactor().register(secret)
    run = await service.start(
        RunRequest(task="Do it.", approval="ask", model=scripted(reply(f"final_answer(len('{secret}'))")))
    )
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, ApprovalAsked):
            run.approve(event.approval_id, "run", code=event.code)
    assert events[-1].answer == len(secret)
    assert sessions[0].executed == [f"final_answer(len('{secret}'))"]
    assert all(secret.encode() not in encode_event(event) for event in events)


async def test_a_message_that_comes_with_the_answer_is_still_read(
    service: RunService, scripted: Any, reply: Any, sessions: list[Any]
) -> None:
    run = await service.start(
        RunRequest(task="Do it.", approval="ask", model=scripted(reply("final_answer(1)"), reply("final_answer(2)")))
    )
    told: list[str] = []
    async for event in run.events():
        if isinstance(event, ApprovalAsked):
            if event.step == 1:
                run.queue_message("In metres, please.")
            run.approve(event.approval_id, "run")
        if isinstance(event, StepStarted):
            told = [message.content for message in event.new_messages]
        if isinstance(event, RunFinished):
            assert event.answer == 2
    assert any("Your answer so far: 1" in text for text in told)
    assert told[-1] == "In metres, please."


async def test_a_message_for_which_no_step_is_left_is_handed_back(
    service: RunService, scripted: Any, reply: Any, sessions: list[Any]
) -> None:
    model = scripted(reply("final_answer(1)"))
    run = await service.start(RunRequest(task="Do it.", approval="ask", max_steps=1, model=model))
    events: list[AnyEvent] = []
    async for event in run.events():
        events.append(event)
        if isinstance(event, ApprovalAsked):
            run.queue_message("In metres, please.")
            run.approve(event.approval_id, "run")
    notices = [event.message for event in events if isinstance(event, Notice) and event.kind == "message"]
    assert len(notices) == 1
    assert notices[0].endswith("In metres, please.")
    assert isinstance(events[-1], RunFinished)
    with pytest.raises(AgentError, match="over"):
        run.queue_message("Too late.")


async def test_without_a_token_no_other_login_of_the_hub_is_used(store: RunStore) -> None:
    service = RunService(store, ToolRegistry(), secrets=lambda _: None)
    with pytest.raises(AuthenticationFailed, match="no token"):
        await service.start(RunRequest(task="Do it.", model=ModelChoice(provider="hugging_face", model_id="a/b")))
    await service.aclose()
