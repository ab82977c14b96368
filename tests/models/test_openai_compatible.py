import asyncio
import json
import socket
from contextlib import aclosing

import pytest

from desktop_agent.models import Capabilities, ChatMessage, CompletionOptions, Image, OpenAIModel, errors
from desktop_agent.models.openai_compatible import looks_small

QUESTION = [ChatMessage(role="user", content="Say ok.")]


async def test_a_reply_arrives_piece_by_piece_with_its_token_counts(server, wire, ask):
    usage = {"prompt_tokens": 12, "completion_tokens": 3, "prompt_tokens_details": {"cached_tokens": 8}}
    server.answers = [wire.reply("Thou", "ght: ", "ok", usage=usage)]
    got = await ask(OpenAIModel("m", base_url=server.url))
    assert [delta.text for delta in got.deltas[:-1]] == ["Thou", "ght: ", "ok"]
    assert (got.usage.input_tokens, got.usage.output_tokens, got.usage.cached_tokens) == (12, 3, 8)
    assert not got.usage.estimated
    assert got.finish_reason == "stop"


async def test_the_request_carries_what_was_asked_for(server, ask):
    model = OpenAIModel(
        "some-model", api_base=server.url, api_key="k", temperature=0.7, extra_body={"user": "u"}, seed=1
    )
    tool = {"type": "function", "function": {"name": "f"}}
    await ask(model, CompletionOptions(stop=("<end>",), max_tokens=9, temperature=0.0, tools=(tool,)))
    (request,) = server.received
    assert request.path == "/v1/chat/completions"
    assert request.body == {
        "model": "some-model",
        "messages": [{"role": "user", "content": "Say ok."}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "user": "u",
        "seed": 1,
        "stop": ["<end>"],
        "max_tokens": 9,
        "temperature": 0.0,
        "tools": [tool],
    }


async def test_pictures_and_tool_messages_are_sent_in_the_dialect(server):
    messages = [
        ChatMessage(role="user", content="What is it?", images=(Image(data=b"png"),)),
        ChatMessage(role="assistant", tool_calls=({"id": "1", "type": "function"},)),
        ChatMessage(role="tool", content="42", tool_call_id="1"),
    ]
    async for _ in OpenAIModel("m", base_url=server.url).stream(messages):
        pass
    picture, call, result = server.received[0].body["messages"]
    assert picture["content"][1] == {"type": "image_url", "image_url": {"url": "data:image/png;base64,cG5n"}}
    assert call["tool_calls"] == [{"id": "1", "type": "function"}]
    assert result == {"role": "tool", "content": "42", "tool_call_id": "1"}


async def test_a_grammar_is_sent_to_models_that_follow_one_and_to_no_others(server, ask):
    options = CompletionOptions(grammar='root ::= "ok"')
    await ask(OpenAIModel("m", base_url=server.url), options)
    await ask(OpenAIModel("m", base_url=server.url, capabilities=Capabilities(grammar=True)), options)
    assert "grammar" not in server.received[0].body
    assert server.received[1].body["grammar"] == 'root ::= "ok"'


async def test_a_server_of_llama_cpp_is_recognised_by_its_answer(server, wire, ask):
    answer = wire.reply("ok")
    answer.headers["Server"] = "llama.cpp"
    server.answers = [answer]
    model = OpenAIModel("m", base_url=server.url)
    await ask(model)
    assert model.capabilities.grammar


async def test_a_json_schema_is_sent_as_each_kind_of_server_reads_it(server, ask):
    options = CompletionOptions(json_schema={"type": "object"})
    await ask(OpenAIModel("m", base_url=server.url), options)
    await ask(OpenAIModel("m", base_url=server.url, capabilities=Capabilities(grammar=True)), options)
    assert server.received[0].body["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert server.received[1].body["json_schema"] == {"type": "object"}


@pytest.mark.parametrize(
    ("complaint", "left_out"),
    [
        ("Unknown parameter: stream_options", "stream_options"),
        ("Unsupported value: 'temperature' does not support 0.0 with this model.", "temperature"),
        ("Unsupported parameter: 'stop' is not supported with this model.", "stop"),
        ("Use 'max_completion_tokens' instead of 'max_tokens'.", "max_tokens"),
    ],
)
async def test_a_field_that_the_server_refuses_is_left_out_from_then_on(server, wire, ask, complaint, left_out):
    server.answers = [wire.refusal(400, complaint), wire.reply("yes <end> no")]
    model = OpenAIModel("m", base_url=server.url)
    options = CompletionOptions(stop=("<end>",), temperature=0.0, max_tokens=5)
    assert (await ask(model, options)).text == "yes "
    assert (await ask(model, options)).text == "yes "
    first, second, third = (request.body for request in server.received)
    assert left_out in first
    assert left_out not in second
    assert left_out not in third
    assert ("max_completion_tokens" in second) == (left_out == "max_tokens")


async def test_tokens_are_estimated_and_marked_so_when_the_server_does_not_count(server, wire, ask):
    server.answers = [wire.reply("twelve chars")]
    got = await ask(OpenAIModel("m", base_url=server.url))
    assert got.usage.estimated
    assert got.usage.output_tokens == 3


async def test_a_reply_of_three_megabytes_arrives_whole(server, wire, ask):
    pieces = [f"{number:07d} " * 500 for number in range(375)] + ["x" * 1_500_000]
    server.answers = [wire.reply(*pieces)]
    assert (await ask(OpenAIModel("m", base_url=server.url))).text == "".join(pieces)


async def test_letters_of_several_bytes_survive_being_cut_apart(server, wire, ask):
    data = wire.chunk("") + 'data: {"choices":[{"delta":{"content":"naïve 🐆"}}]}\n\n'.encode()
    end = wire.chunk(finish_reason="stop")
    server.answers = [wire.Answer([*(data[i : i + 1] for i in range(len(data))), end])]
    assert (await ask(OpenAIModel("m", base_url=server.url))).text == "naïve 🐆"


async def test_a_reasoning_channel_is_kept_apart_from_the_reply(server, wire, ask):
    deltas = [{"reasoning_content": "hm "}, {"reasoning": "well"}, {"content": "ok", "reasoning_content": None}]
    server.answers = [
        wire.Answer(
            [*(b"data: %s\n\n" % json.dumps({"choices": [{"delta": d}]}).encode() for d in deltas), b"data: [DONE]\n\n"]
        )
    ]
    got = await ask(OpenAIModel("m", base_url=server.url))
    assert (got.reasoning, got.text) == ("hm well", "ok")


async def test_pieces_of_tool_calls_are_passed_on(server, wire, ask):
    call = {"index": 0, "id": "c1", "function": {"name": "add", "arguments": '{"a"'}}
    data = json.dumps({"choices": [{"delta": {"content": None, "tool_calls": [call]}}]}).encode()
    server.answers = [wire.Answer([b"data: %s\n\n" % data, wire.chunk(finish_reason="tool_calls")])]
    got = await ask(OpenAIModel("m", base_url=server.url))
    assert got.deltas[0].tool_calls[0].arguments == '{"a"'
    assert got.finish_reason == "tool_calls"


async def test_a_server_that_does_not_stream_is_understood(server, wire, ask):
    whole = {
        "choices": [{"message": {"role": "assistant", "content": "ok"}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 4, "completion_tokens": 1},
    }
    server.answers = [wire.Answer([json.dumps(whole).encode()], headers={"Content-Type": "application/json"})]
    got = await ask(OpenAIModel("m", base_url=server.url))
    assert (got.text, got.usage.input_tokens) == ("ok", 4)


ODD_PIECES = [
    b": keep-alive\n\n",
    b'data: {"type": "ping"}\n\n',
    b'data: {"choices": []}\n\n',
    b'data: {"choices": [{"delta": null}]}\n\n',
    b'data: {"choices": [{"delta": {"content": null, "tool_calls": null}}], "usage": null}\n\n',
    b"event: whatever\nretry: 10\n\n",
]


async def test_odd_but_harmless_pieces_are_passed_over(server, wire, ask):
    server.answers = [wire.Answer([*ODD_PIECES, wire.chunk("ok"), *ODD_PIECES, wire.chunk(finish_reason="stop")])]
    assert (await ask(OpenAIModel("m", base_url=server.url))).text == "ok"


@pytest.mark.parametrize(
    "garbage", [b"data: {broken\n\n", b"data: \xff\xfe\n\n", b"data: [1, 2]\n\n", b'data: "text"\n\n']
)
async def test_garbage_in_a_stream_breaks_it_instead_of_losing_text(server, wire, ask, garbage):
    server.answers = [wire.Answer([wire.chunk("ok"), garbage, wire.chunk(finish_reason="stop")])]
    with pytest.raises(errors.StreamBroken) as caught:
        await ask(OpenAIModel("m", base_url=server.url))
    assert caught.value.retriable


async def test_a_connection_reset_in_the_middle_is_a_broken_stream(server, wire, ask):
    server.answers = [wire.Answer([wire.chunk("o"), ConnectionResetError])]
    with pytest.raises(errors.StreamBroken):
        await ask(OpenAIModel("m", base_url=server.url))


async def test_a_stream_that_just_ends_is_a_broken_stream(server, wire, ask):
    server.answers = [wire.Answer([wire.chunk("o")])]
    with pytest.raises(errors.StreamBroken):
        await ask(OpenAIModel("m", base_url=server.url))


async def test_a_reset_after_the_reason_of_the_end_loses_nothing(server, wire, ask):
    server.answers = [wire.Answer([wire.chunk("ok"), wire.chunk(finish_reason="stop"), ConnectionResetError])]
    assert (await ask(OpenAIModel("m", base_url=server.url))).text == "ok"


async def test_a_server_that_falls_silent_is_given_up(server, wire, ask):
    server.answers = [wire.Answer([wire.chunk("o"), 60.0])]
    with pytest.raises(errors.ModelTimeout):
        await ask(OpenAIModel("m", base_url=server.url, timeout=0.1))


async def test_closing_the_stream_closes_the_connection(server, wire):
    server.answers = [wire.Answer([wire.chunk("a"), 60.0])]
    async with aclosing(OpenAIModel("m", base_url=server.url).stream(QUESTION)) as stream:
        async for delta in stream:
            assert delta.text == "a"
            break
    await asyncio.wait_for(server.closed_early.wait(), 5)


async def test_cancelling_the_reader_closes_the_connection(server, wire, ask):
    server.answers = [wire.Answer([wire.chunk("a"), 60.0])]
    reading = asyncio.ensure_future(ask(OpenAIModel("m", base_url=server.url)))
    await server.arrived.wait()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await asyncio.wait_for(server.closed_early.wait(), 5)


async def test_nobody_listening_is_said_with_advice(server, ask):
    await server.stop()
    with pytest.raises(errors.ModelUnreachable, match="Start the server"):
        await ask(OpenAIModel("m", base_url=server.url))
    await server.start()


def test_a_model_serves_one_event_loop_after_another(wire):
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + b"".join(wire.reply("ok").pieces))
        await writer.drain()
        writer.close()

    async def once() -> str:
        async with await asyncio.start_server(handle, sock=listener.dup()):
            return "".join([delta.text async for delta in model.stream(QUESTION)])

    with socket.create_server(("127.0.0.1", 0)) as listener:
        model = OpenAIModel("m", base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1")
        assert [asyncio.run(once()), asyncio.run(once())] == ["ok", "ok"]


@pytest.mark.parametrize(
    ("model_id", "small"),
    [
        ("qwen2.5-coder:1.5b", True),
        ("Qwen/Qwen2.5-Coder-32B-Instruct", False),
        ("smollm2:135m", True),
        ("qwen3:4b-instruct", True),
        ("gpt-4.1", False),
        ("llama-3.1-8b", False),
    ],
)
def test_small_models_are_known_by_their_names(model_id, small):
    assert looks_small(model_id) is small


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1"),
        ("http://localhost:1234/v1/", "http://localhost:1234/v1"),
        ("https://example.org/api/v1/chat/completions", "https://example.org/api/v1"),
    ],
)
def test_an_address_may_be_given_in_several_ways(given, used):
    assert OpenAIModel("m", base_url=given).base_url == used


@pytest.mark.parametrize(
    "address", ["localhost:8080", "ftp://x/v1", "http://", "http://user:pw@host/v1", "not one", "http://h/v1?k=1"]
)
def test_an_address_that_cannot_be_used_is_refused(address):
    with pytest.raises(errors.BadRequest):
        OpenAIModel("m", base_url=address)
