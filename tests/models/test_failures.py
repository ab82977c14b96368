import pytest

from desktop_agent.models import OpenAIModel, errors
from desktop_agent.models.failures import retry_after

REFUSALS = [
    (401, "Incorrect API key provided: sk-abc123def", errors.AuthenticationFailed),
    (402, "Payment required", errors.PaymentRequired),
    (403, "gated", errors.AccessDenied),
    (404, "The model does not exist", errors.ModelNotFound),
    (400, "This model's maximum context length is 8192 tokens", errors.ContextOverflow),
    (400, "request (9000 tokens) exceeds the available context size (8192 tokens)", errors.ContextOverflow),
    (413, "Payload too large", errors.ContextOverflow),
    (400, "messages must alternate", errors.BadRequest),
    (422, "nonsense", errors.BadRequest),
    (429, "Rate limit reached", errors.RateLimited),
    (429, "You exceeded your current quota (insufficient_quota)", errors.PaymentRequired),
    (408, "timeout", errors.ServerFailed),
    (409, "conflict", errors.ServerFailed),
    (425, "too early", errors.ServerFailed),
    (500, "oops", errors.ServerFailed),
    (503, "Loading model", errors.ServerFailed),
    (529, "overloaded", errors.ServerFailed),
]


@pytest.mark.parametrize(("status", "message", "expected"), REFUSALS)
async def test_each_refusal_becomes_its_own_error(server, wire, ask, status, message, expected):
    server.answers = [wire.refusal(status, message)]
    with pytest.raises(errors.ModelError) as caught:
        await ask(OpenAIModel("m", base_url=server.url, api_key="the-key"))
    assert type(caught.value) is expected
    assert caught.value.retriable == (expected in {errors.RateLimited, errors.ServerFailed})
    assert "sk-abc" not in str(caught.value)


async def test_a_key_that_a_server_repeats_is_not_in_the_error(server, wire, ask):
    server.answers = [wire.refusal(401, "Wrong key: correct-horse-battery")]
    with pytest.raises(errors.AuthenticationFailed) as caught:
        await ask(OpenAIModel("m", base_url=server.url, api_key="correct-horse-battery"))
    assert "correct-horse" not in str(caught.value)
    assert "correct-horse" not in str(caught.value.__cause__)


async def test_the_wait_that_a_server_asks_for_is_passed_on(server, wire, ask):
    server.answers = [wire.refusal(429, headers={"Retry-After": "7"})]
    with pytest.raises(errors.RateLimited) as caught:
        await ask(OpenAIModel("m", base_url=server.url))
    assert caught.value.retry_after == 7


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "-3"}, 0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:30 GMT"}, 20),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:01 GMT"}, 0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
    ],
)
def test_retry_after_is_read_in_all_its_forms(headers, seconds):
    assert retry_after(headers, now=10) == seconds


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ('{"message": "the context size was exceeded", "code": 400}', errors.ContextOverflow),
        ('{"message": "overloaded", "code": 503}', errors.ServerFailed),
        ('"something"', errors.StreamBroken),
        ('{"message": "cuda out of memory"}', errors.StreamBroken),
    ],
)
async def test_an_error_inside_a_stream_that_began_well_is_raised(server, wire, ask, error, expected):
    data = f'data: {{"error": {error}}}\n\n'.encode()
    server.answers = [wire.Answer([wire.chunk("a"), data])]
    with pytest.raises(errors.ModelError) as caught:
        await ask(OpenAIModel("m", base_url=server.url))
    assert type(caught.value) is expected


async def test_a_web_page_in_the_place_of_a_model_is_named_as_such(server, wire, ask):
    server.answers = [
        wire.Answer([b"<html>Log in to the hotel's network</html>"], headers={"Content-Type": "text/html"})
    ]
    with pytest.raises(errors.ModelNotFound, match="web page"):
        await ask(OpenAIModel("m", base_url=server.url))


async def test_an_error_page_is_not_quoted(server, wire, ask):
    server.answers = [wire.Answer([b"<html><body>502</body></html>"], 502, {"Content-Type": "text/html"})]
    with pytest.raises(errors.ServerFailed) as caught:
        await ask(OpenAIModel("m", base_url=server.url))
    assert "<" not in str(caught.value)
