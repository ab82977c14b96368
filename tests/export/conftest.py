from collections.abc import Callable
from typing import Any

import pytest

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalGiven,
    CodeReady,
    Failure,
    PlanReady,
    RunFinished,
    RunStarted,
    Shown,
    StepFinished,
    StepStarted,
    Tokens,
    ToolCalled,
    ToolInfo,
    ToolReturned,
)

PNG = b"\x89PNG\r\n\x1a\nrest"
MakeRun = Callable[..., list[AnyEvent]]


def make_run(**texts: str) -> list[AnyEvent]:
    """A run with everything in it; the texts replace what a model, a tool or a person wrote."""

    def text(name: str, default: str) -> str:
        return texts.get("every", texts.get(name, default))

    place = iter(range(100))

    def head(step: int | None = None) -> dict[str, Any]:
        seq = next(place)
        return {"run_id": "r", "seq": seq, "at": 1_700_000_000.0 + seq, "step": step}

    return [
        RunStarted(
            **head(),
            task=text("task", "How many seconds would a leopard need?"),
            title=text("title", "Leopard on a bridge"),
            model="some/model",
            provider="scripted",
            tools=(ToolInfo(name="web_search", signature="web_search(query: str) -> str"), ToolInfo(name="roll")),
            imports=("math",),
        ),
        PlanReady(**head(), plan=text("plan", "1. Search.\n2. Divide.")),
        StepStarted(**head(1)),
        CodeReady(
            **head(1),
            thought=text("thought", "I look both numbers up."),
            title=text("step_title", "Look up"),
            code=texts.get("code", 'found = web_search("leopard speed")\nprint(found)'),
            model_output="",
        ),
        ToolCalled(**head(1), call_id="c1", tool="web_search", arguments=text("arguments", '"leopard speed"')),
        ToolReturned(**head(1), call_id="c1", tool="web_search", result=text("result", "58 km/h"), size=7),
        StepFinished(
            **head(1),
            output=text("output", "58 km/h\n"),
            value=Shown(text=text("value", "16.1"), type_name="float"),
            seconds=0.5,
            model_seconds=1.25,
        ),
        StepStarted(**head(2)),
        CodeReady(**head(2), thought="Now divide.", title="Divide", code="155 / speed", model_output=""),
        StepFinished(
            **head(2),
            failure=Failure(
                kind="exception",
                exception_type="NameError",
                message=text("failure", "name 'speed' is not defined"),
                line=1,
            ),
            seconds=0.1,
        ),
        StepStarted(**head(3)),
        CodeReady(**head(3), thought="Again.", title="Answer", code="final_answer(1)", model_output=""),
        ApprovalGiven(**head(3), approval_id="a", decision="run", code="final_answer(155 / 16.1)", edited=True),
        StepFinished(**head(3), is_final_answer=True, value=Shown(text="9.63"), seconds=0.1),
        RunFinished(
            **head(),
            answer=text("answer", "9.63 seconds"),
            shown=Shown(text="'9.63 seconds'"),
            steps=3,
            seconds=4.5,
            tokens=Tokens(input=1200, output=80),
        ),
    ]


@pytest.fixture
def make() -> MakeRun:
    return make_run
