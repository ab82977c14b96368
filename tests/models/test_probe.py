from desktop_agent.models import ScriptedModel, ScriptedReply, TokenUsage, errors
from desktop_agent.models.probe import probe

GOOD = "Thought: I multiply.\n```python\nprint(12 * 34)\n```"


async def test_a_model_that_acts_passes_with_its_speed():
    usage = TokenUsage(input_tokens=40, output_tokens=20)
    found = await probe(ScriptedModel([ScriptedReply(text=GOOD, usage=usage)]))
    assert (found.reachable, found.acts, found.finished, found.problem) == (True, True, True, "")
    assert found.tokens_a_second > 0
    assert found.usage == usage


async def test_a_model_that_only_talks_is_told_apart():
    found = await probe(ScriptedModel(["It is 408."]))
    assert (found.reachable, found.acts) == (True, False)
    assert "not with Python" in found.problem


async def test_code_that_does_not_parse_is_no_action():
    assert not (await probe(ScriptedModel(["```python\nprint(12 *\n```"]))).acts


async def test_a_refusal_is_passed_on_in_words():
    found = await probe(ScriptedModel([errors.AuthenticationFailed("No key.", advice="Add one.")]))
    assert (found.reachable, found.problem, found.advice) == (False, "No key.", "Add one.")
    assert found.tokens_a_second is None


async def test_a_slow_model_is_stopped_at_the_time_limit():
    found = await probe(ScriptedModel([GOOD], delay=0.05), seconds=0.12)
    assert (found.reachable, found.finished) == (True, False)
    assert "0.12 seconds" in found.problem
