"""What a person says of single tools: allow, ask, never."""

import asyncio
from typing import Any

import pytest

from desktop_agent.agent import (
    ApprovalRequest,
    ApprovalRule,
    CodeAgent,
    Decision,
    RunRequest,
    RunService,
    ToolCallingAgent,
)
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import (
    ApprovalAsked,
    ApprovalGiven,
    RunFailed,
    RunFinished,
    RunStarted,
    StepFinished,
    ToolCalled,
    ToolReturned,
)
from desktop_agent.models import ModelChoice, ScriptedModel
from desktop_agent.store.runs import RunStore
from desktop_agent.tools import ToolRegistry, tool

SENT: list[str] = []


@tool
def send(text: str) -> str:
    """Sends a message.

    Args:
        text: What is sent.
    """
    SENT.append(text)
    return f"sent {text}"


@tool
def look(place: str) -> str:
    """Looks somewhere.

    Args:
        place: Where.
    """
    return f"nothing in {place}"


@pytest.fixture(autouse=True)
def nothing_sent() -> None:
    SENT.clear()


class Person:
    """Answers questions, and remembers them."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[ApprovalRequest] = []

    def __call__(self, request: ApprovalRequest) -> Any:
        self.asked.append(request)
        return self.answers.pop(0)


async def test_a_call_of_a_tool_that_is_never_allowed_is_refused_and_the_model_is_told(
    reply: Any, collect: Any, of: Any
) -> None:
    model = ScriptedModel([reply("send('hello')"), reply("final_answer(look('a box'))")])
    events = await collect(CodeAgent([send, look], model, tool_permissions={"send": "never"}))
    assert SENT == []
    told = model.calls[1][0][-1].content
    assert "The tool 'send' is not allowed in this run. Do without it." in told
    assert of(events, ToolReturned)[0].error.startswith("PermissionError")
    assert events[-1].answer == "nothing in a box"


async def test_the_model_is_not_told_of_a_tool_that_it_may_never_call(reply: Any, collect: Any, of: Any) -> None:
    model = ScriptedModel([reply("final_answer(1)")])
    events = await collect(CodeAgent([send, look], model, tool_permissions={"send": "never"}))
    prompt = model.calls[0][0][0].content
    assert "look(" in prompt
    assert "send(" not in prompt
    assert {info.name: info.permission for info in of(events, RunStarted)[0].tools} == {
        "send": "never",
        "look": "allow",
    }


async def test_an_action_that_calls_a_tool_to_ask_for_waits_for_a_yes_and_others_do_not(
    reply: Any, collect: Any, of: Any
) -> None:
    person = Person(True)
    model = ScriptedModel([reply("x = look('a box')"), reply("final_answer(send(x))")])
    events = await collect(CodeAgent([send, look], model, approver=person, tool_permissions={"send": "ask"}))
    assert [request.code for request in person.asked] == ["final_answer(send(x))"]
    assert [asked.tool for asked in of(events, ApprovalAsked)] == [""]
    assert SENT == ["nothing in a box"]


async def test_a_call_that_the_text_of_the_action_does_not_show_is_asked_for_when_it_comes(
    reply: Any, collect: Any, of: Any
) -> None:
    person = Person(Decision(decision="reject", note="Not now."), True, Decision(decision="reject", note="Not to Ann."))
    define = "def tell(name):\n    return send('hello ' + name)"
    model = ScriptedModel([reply(define), reply(define), reply("tell('Ann')"), reply("final_answer(2)")])
    events = await collect(CodeAgent([send], model, approver=person, tool_permissions={"send": "ask"}))
    question = of(events, ApprovalAsked)[-1]
    assert (question.tool, question.code) == ("send", "send('hello Ann')")
    assert question.effects.tools == ("send('hello Ann')",)
    assert "The person did not allow this call of 'send'. Not to Ann." in model.calls[3][0][-1].content
    assert SENT == []
    assert isinstance(events[-1], RunFinished)


async def test_one_yes_with_a_rule_answers_the_other_calls_of_the_action(reply: Any, collect: Any, of: Any) -> None:
    person = Person(True, Decision(decision="run", rule=ApprovalRule(until_new=True)))
    define = "def tell(name):\n    return send(name)"
    model = ScriptedModel([reply(define), reply("final_answer([tell(name) for name in 'abc'])")])
    await collect(CodeAgent([send], model, approver=person, tool_permissions={"send": "ask"}))
    assert SENT == ["a", "b", "c"]
    assert [request.tool for request in person.asked] == ["", "send"]


async def test_waiting_for_a_person_is_no_time_of_the_action(reply: Any, collect: Any, of: Any) -> None:
    async def slow(request: ApprovalRequest) -> bool:
        if request.tool:
            await asyncio.sleep(0.3)
        return True

    define = "def tell(name):\n    return send(name)"
    model = ScriptedModel([reply(define), reply("final_answer(tell('a'))")])
    events = await collect(CodeAgent([send], model, approver=slow, tool_permissions={"send": "ask"}))
    asked, given = of(events, ApprovalAsked)[-1], of(events, ApprovalGiven)[-1]
    last = of(events, StepFinished)[-1]
    assert last.seconds < last.at - asked.at - (given.at - asked.at) + 0.25


async def test_without_anybody_to_ask_the_call_is_refused_and_the_run_ends(reply: Any, collect: Any) -> None:
    model = ScriptedModel([reply("final_answer(send('hello'))")])
    events = await collect(CodeAgent([send], model, tool_permissions={"send": "ask"}))
    assert SENT == []
    assert isinstance(events[-1], RunFailed)
    assert events[-1].kind == "approval"


async def test_stop_ends_a_run_that_waits_in_the_middle_of_an_action(reply: Any) -> None:
    waiting = asyncio.Event()

    async def nobody(request: ApprovalRequest) -> bool:
        if request.tool:
            waiting.set()
            await asyncio.Event().wait()
        return True

    define = "def tell(name):\n    return send(name)"
    model = ScriptedModel([reply(define), reply("final_answer(tell('a'))")])
    agent = CodeAgent([send], model, approver=nobody, tool_permissions={"send": "ask"})
    events: list[Any] = []
    async for event in agent.stream("Do it."):
        events.append(event)
        if isinstance(event, ApprovalAsked) and event.tool:
            await waiting.wait()
            agent.interrupt()
    await agent.aclose()
    assert SENT == []
    assert type(events[-1]).__name__ == "RunCancelled"


async def test_tool_calls_in_json_are_asked_for_and_refused_alike(of: Any, collect: Any) -> None:
    calls = '[{"name": "send", "arguments": {"text": "hi"}}, {"name": "look", "arguments": {"place": "a box"}}]'
    done = '{"name": "final_answer", "arguments": {"answer": "done"}}'
    events = await collect(
        ToolCallingAgent([send, look], ScriptedModel([calls, done]), tool_permissions={"send": "never"})
    )
    assert SENT == []
    assert [returned.error != "" for returned in sorted(of(events, ToolReturned), key=lambda one: one.tool)] == [
        False,
        True,
    ]
    person = Person(True)
    agent = ToolCallingAgent(
        [send, look], ScriptedModel([calls, done]), approver=person, tool_permissions={"send": "ask"}
    )
    await collect(agent)
    assert SENT == ["hi"]
    assert len(person.asked) == 1


def test_a_permission_that_is_none_is_refused() -> None:
    with pytest.raises(AgentError, match="'perhaps' is no permission for 'send'"):
        CodeAgent([send], ScriptedModel([]), tool_permissions={"send": "perhaps"})  # type: ignore[dict-item]


def test_a_permission_for_a_tool_that_is_not_there_is_a_slip_and_refused() -> None:
    with pytest.raises(AgentError, match="'sned' has a permission and is no tool"):
        CodeAgent([send], ScriptedModel([]), tool_permissions={"sned": "never"})


async def test_a_run_from_the_window_has_its_tools_permissions_also_when_it_is_taken_up_again(
    tmp_path: Any, reply: Any
) -> None:
    import json

    (tmp_path / "tools.py").write_text(
        "from desktop_agent import tool\n\n\n@tool\ndef post(text: str) -> str:\n"
        '    """Posts.\n\n    Args:\n        text: What.\n    """\n    return text\n'
    )
    script = tmp_path / "script.json"
    script.write_text(json.dumps([reply("post('a')"), reply("final_answer(1)")]))
    choice = ModelChoice(provider="scripted", model_id=str(script))
    registry = ToolRegistry()
    registry.add_file(tmp_path / "tools.py")
    request = RunRequest(task="Do it.", model=choice, tools=("post",), tool_permissions={"post": "never"}, max_steps=1)
    with RunStore(tmp_path / "runs.db") as store:
        service = RunService(store, registry)
        run = await service.start(request)
        events = [event async for event in run.events()]
        await service.aclose()
        assert any(isinstance(event, ToolCalled) for event in events)
        assert next(event for event in events if isinstance(event, ToolReturned)).error
        later = RunService(store, registry)
        resumed = await later.resume(run.run_id, model=choice, more_steps=2)
        again = [event async for event in resumed.events()]
        await later.aclose()
    refused = [event for event in again if isinstance(event, ToolReturned)]
    assert refused
    assert all("not allowed" in event.error for event in refused)
