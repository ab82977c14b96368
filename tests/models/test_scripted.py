import json
from pathlib import Path

import pytest

from desktop_agent.models import ChatMessage, CompletionOptions, ModelChoice, ScriptedModel, ScriptedReply, create_model
from desktop_agent.models.errors import BadRequest, ModelFileMissing, RateLimited, StreamBroken

QUESTION = [ChatMessage(role="user", content="How much is 6 times 7?")]
NO_OPTIONS = CompletionOptions()


async def reply_of(model, options=NO_OPTIONS) -> str:
    return "".join([delta.text async for delta in model.stream(QUESTION, options)])


async def test_each_completion_gives_the_next_reply_in_pieces():
    model = ScriptedModel(["first reply", "second"], chunk=4)
    pieces = [delta.text async for delta in model.stream(QUESTION) if delta.text]
    assert pieces == ["firs", "t re", "ply"]
    assert await reply_of(model) == "second"


async def test_the_last_piece_tells_why_it_ended_and_estimates_the_tokens():
    *_, last = [delta async for delta in ScriptedModel(["forty-two"]).stream(QUESTION)]
    assert last.finish_reason == "stop"
    assert last.usage.estimated
    assert last.usage.output_tokens == 3


async def test_a_reply_is_cut_before_the_first_stop_text():
    options = CompletionOptions(stop=("Observation:", "<end>"))
    assert await reply_of(ScriptedModel(["code <end> Observation: 3"]), options) == "code "


async def test_a_scripted_exception_is_raised():
    with pytest.raises(RateLimited) as caught:
        await reply_of(ScriptedModel([RateLimited("Slow down.", retry_after=3)]))
    assert caught.value.retry_after == 3


async def test_a_stream_can_break_after_some_text():
    model = ScriptedModel([ScriptedReply(text="Thought: I", error=StreamBroken("It broke."))])
    got = []
    with pytest.raises(StreamBroken):
        async for delta in model.stream(QUESTION):
            got.append(delta.text)
    assert "".join(got) == "Thought: I"


async def test_a_function_makes_its_reply_from_the_messages():
    model = ScriptedModel([lambda messages: messages[-1].content.upper()])
    assert await reply_of(model) == "HOW MUCH IS 6 TIMES 7?"
    assert model.calls[0][0] == tuple(QUESTION)


async def test_a_script_at_its_end_says_so():
    with pytest.raises(BadRequest, match="only 0 replies"):
        await reply_of(ScriptedModel([]))


async def test_a_choice_can_name_a_script_file(tmp_path: Path):
    script = tmp_path / "script.json"
    script.write_text(json.dumps(["one", {"text": "two"}, {"error": "rate_limit", "retry_after": 2}]))
    model = create_model(ModelChoice(provider="scripted", model_id=str(script)))
    assert await reply_of(model) == "one"
    assert await reply_of(model) == "two"
    with pytest.raises(RateLimited):
        await reply_of(model)


@pytest.mark.parametrize("content", ["no json", '{"a": 1}', '[{"error": "no such kind"}]'])
def test_a_script_file_that_cannot_be_used_is_refused(tmp_path: Path, content: str):
    script = tmp_path / "script.json"
    script.write_text(content)
    with pytest.raises(ModelFileMissing, match=r"script\.json"):
        ScriptedModel.from_file(script)
