"""transformers is an extra: a stand-in with its shapes takes its place here. One test uses the real one if it is
installed."""

import asyncio
import importlib.util
import queue
import sys
import threading
from types import SimpleNamespace

import pytest

from desktop_agent.models import ChatMessage, CompletionOptions, TransformersModel, errors


class Tensor(list):
    """As much of a tensor as is looked at."""

    @property
    def shape(self):
        return (1, len(self))


class Inputs(dict):
    def to(self, _device):
        return self


class Streamer:
    stop_signal = None

    def __init__(self, _tokenizer, skip_prompt, skip_special_tokens):
        assert skip_prompt and skip_special_tokens
        self.text_queue = queue.Queue()

    def __iter__(self):
        return self

    def __next__(self):
        text = self.text_queue.get(timeout=10)
        if text is None:
            raise StopIteration
        return text


class FakeModel:
    device = "cpu"
    config = SimpleNamespace(max_position_embeddings=100)

    def __init__(self):
        self.asked = []
        self.texts = ["Thought: ", "I add.", " <end>", "more"]
        self.failure = None
        self.ended = threading.Event()

    def generate(self, input_ids, max_new_tokens, streamer, stopping_criteria, **further):
        self.asked.append((max_new_tokens, further))
        count = 0
        try:
            if self.failure is not None:
                raise self.failure
            for text in self.texts[:max_new_tokens]:
                streamer.text_queue.put(text)
                count += 1
                if stopping_criteria[0](input_ids, None):
                    break
            return Tensor([0] * (len(input_ids) + count))
        finally:
            self.ended.set()


@pytest.fixture
def library(monkeypatch, tmp_path):
    model = FakeModel()
    calls = []

    class Tokenizer:
        def apply_chat_template(self, turns, **further):
            calls.append((turns, further))
            return Inputs(input_ids=Tensor(range(sum(len(turn["content"].split()) for turn in turns))))

    def from_pretrained(name, **arguments):
        calls.append((name, arguments))
        return model

    fake = SimpleNamespace(
        AutoTokenizer=SimpleNamespace(from_pretrained=lambda name, **arguments: Tokenizer()),
        AutoModelForCausalLM=SimpleNamespace(from_pretrained=from_pretrained),
        TextIteratorStreamer=Streamer,
        model=model,
        calls=calls,
        folder=str(tmp_path),
    )
    monkeypatch.setitem(sys.modules, "transformers", fake)
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=SimpleNamespace(is_available=lambda: False)))
    return fake


async def test_a_reply_is_streamed_with_its_token_counts(library, ask):
    got = await ask(TransformersModel(library.folder), CompletionOptions(max_tokens=2), "three words here")
    assert [delta.text for delta in got.deltas if delta.text] == ["Thought: ", "I add."]
    assert (got.usage.input_tokens, got.usage.output_tokens, got.finish_reason) == (3, 2, "length")


async def test_the_arguments_have_the_names_that_smolagents_gives_them(library, ask):
    model = TransformersModel(
        model_id=library.folder,
        device_map="cpu",
        torch_dtype="bfloat16",
        trust_remote_code=False,
        model_kwargs={"revision": "main"},
        max_new_tokens=3,
        apply_chat_template_kwargs={"enable_thinking": False},
        temperature=0.7,
        top_p=0.9,
    )
    await ask(model)
    loaded = {"trust_remote_code": False, "revision": "main", "device_map": "cpu", "dtype": "bfloat16"}
    assert library.calls[0] == (library.folder, loaded)
    assert library.calls[1][1]["enable_thinking"] is False
    assert library.model.asked == [(3, {"do_sample": True, "temperature": 0.7, "top_p": 0.9})]


async def test_a_temperature_of_zero_means_not_to_draw(library, ask):
    await ask(TransformersModel(library.folder, temperature=0.7), CompletionOptions(temperature=0.0))
    assert library.model.asked[0][1]["do_sample"] is False


async def test_a_stop_text_ends_the_reply_before_it(library, ask):
    got = await ask(TransformersModel(library.folder), CompletionOptions(stop=("<end>",)))
    assert (got.text, got.finish_reason) == ("Thought: I add. ", "stop")


async def test_closing_the_stream_ends_the_computation(library):
    library.model.texts = ["word "] * 1_000_000
    model = TransformersModel(library.folder, max_new_tokens=1_000_000)
    stream = model.stream([ChatMessage(role="user", content="Go.")])
    assert (await anext(stream)).text == "word "
    await stream.aclose()
    assert await asyncio.to_thread(library.model.ended.wait, 10)
    await model.aclose()


async def test_a_reply_after_a_cancelled_one_comes_whole(library, ask):
    library.model.texts = ["word "] * 1_000_000
    model = TransformersModel(library.folder, max_new_tokens=1_000_000)
    stream = model.stream([ChatMessage(role="user", content="Go.")])
    await anext(stream)
    await stream.aclose()
    library.model.texts = ["ok"]
    assert (await ask(model)).text == "ok"


async def test_what_fails_while_it_computes_is_said(library, ask):
    library.model.failure = RuntimeError("CUDA out of memory\nlong tail")
    with pytest.raises(errors.ServerFailed, match="CUDA out of memory") as caught:
        await ask(TransformersModel(library.folder))
    assert "tail" not in str(caught.value)


async def test_messages_longer_than_the_context_are_refused(library, ask):
    with pytest.raises(errors.ContextOverflow, match=r"the context of .* has 100"):
        await ask(TransformersModel(library.folder), content="word " * 100)


async def test_a_model_that_cannot_be_loaded_says_why(library, monkeypatch):
    def refuse(name, **_):
        raise OSError(f"{name} is not a local folder and is not a valid model identifier\nmore")

    library.AutoModelForCausalLM.from_pretrained = refuse
    with pytest.raises(errors.ModelFileMissing, match="not a valid model identifier"):
        await TransformersModel(library.folder).prepare()


@pytest.mark.parametrize("name", ["torch", "transformers"])
async def test_without_the_libraries_it_says_how_to_install_them(library, monkeypatch, name):
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(errors.ModelFileMissing) as caught:
        await TransformersModel(library.folder).prepare()
    assert "pip install 'desktop-agent[transformers]'" in caught.value.advice


@pytest.mark.parametrize("argument", ["client", "seed", "nonsense"])
def test_an_argument_that_cannot_be_followed_is_refused(argument):
    with pytest.raises(TypeError, match=argument):
        TransformersModel("a/b", **{argument: 1})


@pytest.mark.skipif(
    not (importlib.util.find_spec("transformers") and importlib.util.find_spec("torch")),
    reason="the extra 'transformers' is not installed",
)
@pytest.mark.filterwarnings("ignore")
async def test_the_real_library_answers_with_a_tiny_model_made_here(tmp_path, ask):
    import tokenizers
    import torch
    import transformers

    words = {"<unk>": 0, "<s>": 1, "</s>": 2, **{word: number for number, word in enumerate("abcdefghij ", 3)}}
    inner = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, unk_token="<unk>"))
    inner.pre_tokenizer = tokenizers.pre_tokenizers.Split("", "isolated")
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=inner, unk_token="<unk>", bos_token="<s>", eos_token="</s>"
    )
    tokenizer.chat_template = "{% for message in messages %}{{ message['content'] }}{% endfor %}"
    tokenizer.save_pretrained(tmp_path)
    torch.manual_seed(0)
    transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            vocab_size=len(words),
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=4,
            max_position_embeddings=4096,
            bos_token_id=1,
            eos_token_id=None,
        )
    ).save_pretrained(tmp_path)
    model = TransformersModel(str(tmp_path), max_new_tokens=12)
    got = await ask(model, content="abc")
    assert (got.usage.input_tokens, got.usage.output_tokens, got.finish_reason) == (3, 12, "length")
    assert got.text
    assert model.capabilities.context_tokens == 4096
    await model.aclose()
    long = TransformersModel(str(tmp_path), max_new_tokens=4000)
    stream = long.stream([ChatMessage(role="user", content="abc")])
    assert await anext(stream)
    await stream.aclose()
    await long.aclose()
