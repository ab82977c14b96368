from types import SimpleNamespace

import pytest

from desktop_agent.models import CompletionOptions, ScriptedModel
from desktop_agent.models.adapters import as_model
from desktop_agent.models.errors import ModelError


class Blocking:
    """The shape of a smolagents model."""

    model_id = "org/some-7b"

    def __init__(self) -> None:
        self.asked: list = []

    def generate(self, messages, stop_sequences=None, **further):
        self.asked.append((messages, stop_sequences))
        usage = SimpleNamespace(input_tokens=7, output_tokens=2)
        return SimpleNamespace(role="assistant", content="ok <end> no", token_usage=usage)


class Streaming(Blocking):
    closed = False

    def generate_stream(self, messages, stop_sequences=None, **further):
        try:
            for text in ("o", "k", None):
                yield SimpleNamespace(content=text, token_usage=None)
            yield SimpleNamespace(content="", token_usage=SimpleNamespace(input_tokens=7, output_tokens=2))
        finally:
            self.closed = True


async def test_a_foreign_model_answers_through_its_own_shape(ask):
    foreign = Blocking()
    model = as_model(foreign)
    got = await ask(model, CompletionOptions(stop=("<end>",)))
    assert (got.text, got.usage.input_tokens, got.usage.estimated) == ("ok ", 7, False)
    assert foreign.asked == [([{"role": "user", "content": [{"type": "text", "text": "Say ok."}]}], ["<end>"])]
    assert (model.model_id, model.provider) == ("org/some-7b", "foreign")


async def test_a_foreign_stream_is_passed_on_piece_by_piece(ask):
    got = await ask(as_model(Streaming()))
    assert [delta.text for delta in got.deltas] == ["o", "k", ""]
    assert got.usage.output_tokens == 2


async def test_leaving_a_foreign_stream_closes_it():
    foreign = Streaming()
    stream = as_model(foreign).stream([])
    async for _ in stream:
        break
    await stream.aclose()
    assert foreign.closed


async def test_a_function_is_a_model_too(ask):
    got = await ask(as_model(lambda messages: messages[-1]["content"][0]["text"].upper()))
    assert got.text == "SAY OK."
    assert got.usage.estimated


async def test_what_the_foreign_model_raises_becomes_a_model_error(ask):
    def fail(messages):
        raise RuntimeError("out of memory")

    with pytest.raises(ModelError, match="out of memory") as caught:
        await ask(as_model(fail), CompletionOptions(stop=("x",)))
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_a_model_of_ours_stays_itself_and_anything_else_is_refused():
    model = ScriptedModel([])
    assert as_model(model) is model
    with pytest.raises(TypeError, match="'int'"):
        as_model(3)
