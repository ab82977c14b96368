"""Who decides whether an action runs."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop_agent.agent import ApprovalPolicy, ApprovalRequest, ApprovalRule, CodeAgent, Decision
from desktop_agent.agent.asking import as_rule
from desktop_agent.agent.effects import static_effects
from desktop_agent.agent.errors import ApprovalUnavailable
from desktop_agent.agent.events import ApprovalAsked, ApprovalGiven, RunFailed, RunFinished, RunPaused, StepFinished
from desktop_agent.agent.standing import rule_from
from desktop_agent.models import ScriptedModel


def asking(answers: list[Any], asked: list[ApprovalRequest]) -> Callable[[ApprovalRequest], Any]:
    def approver(request: ApprovalRequest) -> Any:
        asked.append(request)
        return answers.pop(0)

    return approver


async def test_an_approved_action_runs_exactly_as_shown(sessions: list[Any], reply: Any, collect: Any, of: Any) -> None:
    asked: list[ApprovalRequest] = []
    model = ScriptedModel([reply("import math\nfinal_answer(math.pi)")])
    events = await collect(CodeAgent([], model, approval="ask", approver=asking([True], asked)))
    question, answer = of(events, ApprovalAsked)[0], of(events, ApprovalGiven)[0]
    assert question.code == sessions[0].executed[0] == asked[0].code
    assert question.approval_id == answer.approval_id
    assert (answer.decision, answer.by, answer.edited) == ("run", "person", False)
    assert question.effects.imports == ("math",)


async def test_a_rejected_action_does_not_run_and_the_model_reads_the_note(sessions: list[Any], reply: Any) -> None:
    model = ScriptedModel([reply("delete()"), reply("final_answer(1)")])
    answers = [Decision(decision="reject", note="Do not delete anything."), True]
    agent = CodeAgent([], model, approval="ask", approver=asking(answers, []))
    assert await agent.arun("Do it.") == 1
    assert sessions[0].executed == ["final_answer(1)"]
    assert "Do not delete anything." in model.calls[1][0][-1].content


async def test_an_edited_action_runs_as_edited_and_the_model_sees_it(sessions: list[Any], reply: Any, of: Any) -> None:
    model = ScriptedModel([reply("x = 1"), reply("final_answer(x)")])
    answers = [Decision(decision="run", code="x = 2"), True]
    agent = CodeAgent([], model, approval="ask", approver=asking(answers, []))
    events = [event async for event in agent.stream("Do it.")]
    assert events[-1].answer == 2
    assert of(events, ApprovalGiven)[0].edited
    assert "x = 2" in model.calls[1][0][-2].content
    assert "x = 1" not in model.calls[1][0][-2].content


async def test_run_and_pause_waits_after_the_step(sessions: list[Any], reply: Any, of: Any) -> None:
    answers = [Decision(decision="run_and_pause"), True]
    agent = CodeAgent(
        [], ScriptedModel([reply("x = 1"), reply("final_answer(x)")]), approval="ask", approver=asking(answers, [])
    )
    events = []
    async for event in agent.stream("Do it."):
        events.append(event)
        if isinstance(event, RunPaused):
            agent._current.control.resume()
    assert len(of(events, RunPaused)) == 1
    assert isinstance(events[-1], RunFinished)


async def test_the_next_actions_run_unasked_when_the_person_said_so(
    sessions: list[Any], reply: Any, of: Any, collect: Any
) -> None:
    asked: list[ApprovalRequest] = []
    answers = [Decision(decision="run", rule=ApprovalRule(next_actions=2)), True]
    model = ScriptedModel([reply("a = 1"), reply("b = 2"), reply("c = 3"), reply("final_answer(a)")])
    events = await collect(CodeAgent([], model, approval="ask", approver=asking(answers, asked)))
    assert [request.code for request in asked] == ["a = 1", "final_answer(a)"]
    assert [given.by for given in of(events, ApprovalGiven)] == ["person", "rule: next 2", "rule: next 1", "person"]


async def test_a_rule_stops_applying_when_something_new_appears(sessions: list[Any], reply: Any, collect: Any) -> None:
    asked: list[ApprovalRequest] = []
    answers = [Decision(decision="run", rule=ApprovalRule(until_new=True)), True, True]
    model = ScriptedModel(
        [reply("import math"), reply("import math\nx = 1"), reply("import json"), reply("final_answer(x)")]
    )
    await collect(CodeAgent([], model, approval="ask", approver=asking(answers, asked)))
    assert [request.code for request in asked] == ["import math", "import json", "final_answer(x)"]
    assert asked[1].effects.new == ("json",)


async def test_without_anybody_to_ask_the_action_is_refused_and_the_run_ends(
    sessions: list[Any], reply: Any, collect: Any, of: Any
) -> None:
    events = await collect(CodeAgent([], ScriptedModel([reply("final_answer(1)")]), approval="ask"))
    assert sessions[0].executed == []
    assert of(events, ApprovalGiven)[0].decision == "reject"
    assert of(events, StepFinished)[0].failure.kind == "rejected"
    assert isinstance(events[-1], RunFailed)
    assert events[-1].kind == "approval"


async def test_a_blocking_run_without_anybody_to_ask_raises(sessions: list[Any], reply: Any) -> None:
    with pytest.raises(ApprovalUnavailable):
        await CodeAgent([], ScriptedModel([reply("final_answer(1)")]), approval="ask").arun("Do it.")


async def test_a_policy_of_ones_own_decides(sessions: list[Any], reply: Any) -> None:
    class OnlyArithmetic(ApprovalPolicy):
        def rule_for(self, code: str, effects: Any) -> str | None:
            return "arithmetic" if not effects.imports else None

    async def never(request: ApprovalRequest) -> bool:
        return False

    model = ScriptedModel([reply("import math"), reply("final_answer(1 + 1)")])
    agent = CodeAgent([], model, approval=OnlyArithmetic("ask", never))
    assert await agent.arun("Do it.") == 2
    assert sessions[0].executed == ["final_answer(1 + 1)"]


def test_effects_are_read_from_the_syntax_tree() -> None:
    code = (
        "import pandas as pd\nfrom os.path import join\n"
        "page = visit_webpage('https://user@Example.org:8080/a?b')\n"
        "rows = [web_search(q) for q in queries]\n"
        "f = get_price\ndata = pd.read_csv('data/sales.csv')\n"
        "open('/etc/passwd')\nprint('a/b ratio', 'no path here.')\n"
        "final_answer(rows)"
    )
    effects = static_effects(code, {"web_search", "visit_webpage", "get_price", "final_answer"}, seen={"pandas"})
    assert effects.imports == ("pandas", "os.path")
    assert effects.tools == ("visit_webpage('https://user@Example.org:8080/a?b')", "web_search(q)", "get_price")
    assert effects.hosts == ("example.org",)
    assert effects.paths == ("data/sales.csv", "/etc/passwd")
    assert set(effects.new) == {
        "os.path",
        "web_search()",
        "visit_webpage()",
        "get_price()",
        "data/sales.csv",
        "/etc/passwd",
        "example.org",
    }


def test_code_that_is_no_python_has_no_effects() -> None:
    assert static_effects("import (", {"x"}).imports == ()


def always(*codes: str) -> list[Any]:
    return [rule_from(static_effects(code, {"search"})) for code in codes]


async def test_a_standing_rule_lets_run_unasked_what_touches_no_more(sessions: list[Any], reply: Any, of: Any) -> None:
    model = ScriptedModel([reply("import math\nx = 1"), reply("import json\nfinal_answer(x)")])
    asked: list[ApprovalRequest] = []
    policy = ApprovalPolicy("ask", asking([True], asked), standing_rules=always("import math"))
    events = [event async for event in CodeAgent([], model, approval=policy).stream("Do it.")]
    assert [request.effects.imports for request in asked] == [("json",)]
    assert [event.by for event in of(events, ApprovalGiven)] == ["rule: always", "person"]


@pytest.mark.parametrize(
    ("code", "unasked"),
    [
        ("import math", True),
        ("x = 1", True),
        ("search('a')\nimport math", False),
        ("search('other')", True),
        ("open('notes.txt')", False),
        ("search('https://example.org')", False),
    ],
)
def test_what_two_standing_rules_allow_does_not_add_up(code: str, unasked: bool) -> None:
    policy = ApprovalPolicy("ask", standing_rules=always("import math", "search('a')"))
    assert (policy.rule_for(code, static_effects(code, {"search"})) == "always") is unasked


def test_always_said_to_one_action_holds_for_the_next_of_its_kind() -> None:
    policy = ApprovalPolicy("ask")
    effects = static_effects("import math", ())
    assert policy.rule_for("import math", effects) is None
    policy.remember(effects, as_rule("always"))
    assert policy.rule_for("import math", effects) == "always"
    assert policy.rule_for("import os", static_effects("import os", ())) is None
