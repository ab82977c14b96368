import json

import msgspec
import pytest

from desktop_agent.models import ModelChoice, TokenUsage, errors
from desktop_agent.models.listing import Price, list_models, read_list
from desktop_agent.models.prices import known_price

OPENROUTER = {
    "data": [
        {
            "id": "qwen/qwen-2.5-coder-32b-instruct",
            "context_length": 32768,
            "architecture": {"input_modalities": ["text", "image"]},
            "pricing": {"prompt": "0.00000007", "completion": "0.00000016", "input_cache_read": "0.00000002"},
            "supported_parameters": ["tools", "stop"],
        },
        {"id": "openrouter/auto", "context_length": 2000000, "pricing": {"prompt": "-1", "completion": "-1"}},
    ]
}
HUB = {
    "data": [
        {
            "id": "Qwen/Qwen3-Coder-30B-A3B-Instruct",
            "architecture": {"input_modalities": ["text"]},
            "providers": [
                {
                    "provider": "a",
                    "context_length": 32768,
                    "pricing": {"input": 0.2, "output": 0.8},
                    "supports_tools": True,
                },
                {"provider": "b", "context_length": 262144, "pricing": {"input": 0.1, "output": 0.3}},
                {"provider": "c"},
            ],
        }
    ]
}
TOGETHER = [
    {"id": "m/chat", "type": "chat", "context_length": 8192, "pricing": {"input": 0.9, "output": 0.9}},
    {"id": "m/vectors", "type": "embedding"},
]


def test_openrouters_list_gives_context_price_and_capabilities():
    auto, coder = read_list(OPENROUTER, "openrouter.ai:443")
    assert (coder.context_tokens, coder.vision, coder.tools) == (32768, True, True)
    assert coder.price.input == pytest.approx(0.07)
    assert coder.price.cached == pytest.approx(0.02)
    assert coder.price.source == "openrouter.ai:443"
    assert auto.price is None


def test_the_hubs_list_gives_the_longest_context_and_the_lowest_price_of_its_providers():
    (model,) = read_list(HUB)
    assert (model.context_tokens, model.providers, model.tools, model.vision) == (262144, ("a", "b", "c"), True, False)
    assert (model.price.input, model.price.output) == (0.1, 0.3)


def test_togethers_list_is_read_without_what_cannot_chat():
    (model,) = read_list(TOGETHER)
    assert (model.id, model.price.output) == ("m/chat", 0.9)


@pytest.mark.parametrize(
    ("entry", "context"),
    [
        ({"id": "groq", "context_window": 131072}, 131072),
        ({"id": "mistral", "max_context_length": 32768}, 32768),
        ({"id": "vllm", "max_model_len": 4096, "owned_by": "vllm"}, 4096),
        ({"id": "llama.cpp", "meta": {"n_ctx": 8192, "n_ctx_train": 32768}}, 8192),
        ({"id": "openai"}, None),
    ],
)
def test_the_context_is_read_wherever_a_list_says_it(entry, context):
    (model,) = read_list({"data": [entry]})
    assert model.context_tokens == context
    assert model.price is None
    assert model.vision is None


@pytest.mark.parametrize("data", [{}, {"data": None}, "text", None, {"models": []}])
def test_what_is_no_list_is_refused(data):
    with pytest.raises(ValueError, match="no list"):
        read_list(data)


def test_broken_entries_are_left_out():
    assert [
        model.id for model in read_list({"data": [None, {"id": 3}, {}, {"id": "ok", "pricing": {"input": "x"}}]})
    ] == ["ok"]


async def test_a_servers_list_is_asked_with_its_own_key(server, wire, secrets_everywhere):
    body = json.dumps({"data": [{"id": "b"}, {"id": "A"}]}).encode()
    server.answers = [wire.Answer([body], headers={"Content-Type": "application/json"})]
    assert [model.id for model in await list_models(server.url, "the-key")] == ["A", "b"]
    await list_models(server.url)
    assert [request.headers["authorization"] for request in server.received] == ["Bearer the-key", "Bearer no-key"]
    assert server.received[0].path == "/v1/models"


async def test_a_server_without_a_list_is_named(server, wire):
    server.answers = [wire.refusal(401), wire.Answer([b"[1"], headers={}), wire.Answer([b'"text"'], headers={})]
    for expected in (errors.AuthenticationFailed, errors.ModelNotFound, errors.ModelNotFound):
        with pytest.raises(expected):
            await list_models(server.url)


def test_a_call_costs_what_its_tokens_cost():
    price = Price(input=2.0, output=10.0, cached=0.5)
    usage = TokenUsage(input_tokens=1_000_000, cached_tokens=400_000, output_tokens=100_000)
    assert price.cost(usage) == pytest.approx(1.2 + 0.2 + 1.0)
    assert Price(input=2.0, output=10.0).cost(usage) == pytest.approx(3.0)


async def test_what_a_list_said_is_known_without_asking_again(server, wire):
    server.answers = [wire.Answer([json.dumps(OPENROUTER).encode()], headers={"Content-Type": "application/json"})]
    name = "qwen/qwen-2.5-coder-32b-instruct"
    choice = ModelChoice(provider="openai_compatible", model_id=name, base_url=f"{server.url}/")
    assert known_price(choice) is None
    await list_models(server.url)
    price = known_price(choice)
    assert price is not None
    assert price.input == pytest.approx(0.07)
    assert known_price(msgspec.structs.replace(choice, model_id="openrouter/auto")) is None
    assert known_price(msgspec.structs.replace(choice, base_url="not an address")) is None
    assert known_price(ModelChoice()) is None
    assert len(server.received) == 1
