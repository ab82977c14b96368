"""No event has a secret in it, wherever it came from and however it was split."""

import asyncio
from typing import Any

import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import (
    CodeReady,
    ModelDelta,
    OutputDelta,
    RunFinished,
    Shown,
    StepStarted,
    Subagent,
    ToolCalled,
    encode_event,
)
from desktop_agent.agent.recorder import Recorder
from desktop_agent.models import HfApiModel, LiteLLMModel, LiteLLMRouterModel, OpenAIModel, ScriptedModel
from desktop_agent.store.redaction import MARK, shared_redactor

CANARY = "canary-7b1f00d5-in-plain-words"


@pytest.fixture(autouse=True)
def known() -> None:
    shared_redactor().register(CANARY)


async def test_a_key_that_a_script_gives_its_model_is_in_no_event(sessions: Any, reply: Any) -> None:
    class Keyed(ScriptedModel):
        secrets = ("a-key-that-has-no-usual-shape",)

    model = Keyed([reply("final_answer('a-key-that-has-no-usual-shape')")])
    agent = CodeAgent(tools=[], model=model)
    events = [event async for event in agent.stream("Use a-key-that-has-no-usual-shape.")]
    assert isinstance(events[-1], RunFinished)
    assert not [event for event in events if b"a-key-that-has-no-usual-shape" in encode_event(event)]


def test_keys_of_models_are_known_to_be_secrets() -> None:
    assert OpenAIModel("m", api_base="http://127.0.0.1:1", api_key="one").secrets == ("one",)
    assert HfApiModel(token="hf_two").secrets == ("hf_two",)
    assert LiteLLMModel("m", api_key="three", aws_session_token="four").secrets == ("three", "four")
    routed = [{"model_name": "g", "litellm_params": {"model": "m", "api_key": "five"}}]
    assert LiteLLMRouterModel("g", routed).secrets == ("five",)


async def seen(recorder: Recorder) -> list[Any]:
    recorder.close()
    return [event async for event in recorder.events()]


async def test_a_secret_split_over_two_pieces_is_not_in_any_event() -> None:
    recorder = Recorder("r")
    for piece in ("the token is canary-7b1f", "00d5-in-plain-words, keep it"):
        recorder.delta(OutputDelta, piece, step=1)
        recorder.flush()
    events = await seen(recorder)
    assert len(events) > 1
    assert "".join(event.text for event in events) == f"the token is {MARK}, keep it"


async def test_an_event_in_the_middle_of_the_output_does_not_let_half_a_secret_out() -> None:
    recorder = Recorder("r")
    recorder.delta(OutputDelta, CANARY[:12], step=1)
    recorder.emit(ToolCalled, step=1, call_id="1", tool="t")
    recorder.delta(OutputDelta, CANARY[12:], step=1)
    assert [getattr(event, "text", "tool") for event in await seen(recorder)] == ["tool", MARK]


async def test_what_was_held_back_comes_before_the_next_part_and_the_next_event() -> None:
    recorder = Recorder("r")
    recorder.delta(ModelDelta, "I plan as", step=1, part="thought")
    recorder.delta(ModelDelta, "x = canary", step=1, part="code")
    recorder.emit(CodeReady, step=1, thought="", code="x = canary", model_output="")
    recorder.emit(StepStarted, step=2)
    texts: dict[str, str] = {}
    for event in await seen(recorder):
        name = getattr(event, "part", type(event).__name__)
        texts[name] = texts.get(name, "") + getattr(event, "text", "")
    assert list(texts.items()) == [
        ("thought", "I plan as"),
        ("code", "x = canary"),
        ("CodeReady", ""),
        ("StepStarted", ""),
    ]


async def test_a_secret_is_taken_out_of_every_field_however_deep() -> None:
    recorder = Recorder("r")
    recorder.emit(Subagent, step=1, agent="a", call_id="c", inner={"code": CANARY, "more": [{"x": (CANARY,)}]})
    recorder.emit(RunFinished, answer={"token": [CANARY]}, shown=Shown(text=CANARY, rows=((CANARY,),)))
    for event in await seen(recorder):
        assert CANARY.encode() not in encode_event(event)
        assert MARK.encode() in encode_event(event)


async def test_a_text_that_may_become_a_secret_is_shown_when_the_run_ends() -> None:
    recorder = Recorder("r")
    recorder.delta(OutputDelta, CANARY[:6], step=1)
    await asyncio.sleep(0)
    assert [event.text for event in await seen(recorder)] == [CANARY[:6]]
