"""The real embedded model, as the product runs it."""

import asyncio
import os
import re
from pathlib import Path

import psutil
import pytest

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import ModelDelta, RunFinished
from desktop_agent.models import ChatMessage, CompletionOptions, LocalModel, errors
from desktop_agent.models.chat_server import ChatServer, Refused
from desktop_agent.models.local import server

pytestmark = [pytest.mark.model, pytest.mark.timeout(300)]

GRAMMAR = r"""
root ::= "Thought: " thought "\n```python\n" line+ "```"
thought ::= [^\n`] [^\n]{0,300}
line ::= ( [^`\n] [^\n]* )? "\n"
"""
COUNT = [ChatMessage(role="user", content="Count from one to three hundred in words.")]


@pytest.fixture
def path(real_model_file: Path) -> Path:
    return real_model_file


@pytest.fixture
def model(path):
    yield LocalModel(path)
    server.stop_all()


async def test_a_grammar_holds_the_reply_to_one_thought_and_one_block(model, ask):
    options = CompletionOptions(grammar=GRAMMAR, max_tokens=200, temperature=0.0)
    got = await ask(model, options, "Write Python that prints the sum of the numbers from 1 to 10.")
    assert re.fullmatch(r"Thought: [^\n]+\n```python\n(.*\n)+```", got.text)
    assert not got.usage.estimated
    assert got.usage.output_tokens > 10
    assert got.finish_reason == "stop"


async def test_a_repeated_prompt_is_read_from_the_cache(model, ask):
    options = CompletionOptions(max_tokens=1)
    await ask(model, options, "Say hello to the world. " * 20)
    assert (await ask(model, options, "Say hello to the world. " * 20)).usage.cached_tokens > 50


async def test_a_stop_text_and_a_json_schema_are_followed(model, ask):
    got = await ask(model, CompletionOptions(stop=("four",), max_tokens=100, temperature=0.0), "Count to ten in words.")
    assert "four" not in got.text.lower()
    schema = {"type": "object", "properties": {"town": {"type": "string"}}, "required": ["town"]}
    got = await ask(model, CompletionOptions(json_schema=schema, max_tokens=60), "Name a town.")
    assert got.text.lstrip().startswith('{"town"') or '"town"' in got.text


async def test_messages_longer_than_the_context_are_told_apart(path, ask):
    with pytest.raises(errors.ContextOverflow):
        await ask(LocalModel(path, context_tokens=512), content="word " * 2000)
    server.stop_all()


async def test_closing_the_stream_frees_the_server(model, ask):
    stream = model.stream(COUNT)
    async for delta in stream:
        if delta.text:
            break
    await stream.aclose()
    process = psutil.Process(model._find_slot().running.pid)
    await asyncio.sleep(0.5)
    before = sum(process.cpu_times()[:2])
    await asyncio.sleep(1.0)
    assert sum(process.cpu_times()[:2]) - before < 0.3


async def test_a_server_killed_in_the_middle_breaks_the_stream_and_works_again(model, ask):
    with pytest.raises(errors.StreamBroken):
        async for delta in model.stream(COUNT):
            if delta.text:
                os.kill(model._find_slot().running.pid, 9)
    assert (await ask(model, CompletionOptions(max_tokens=3))).text


async def test_a_run_whose_server_is_killed_in_the_middle_of_a_step_ends_well(model):
    killed = 0
    async with CodeAgent(tools=[], model=model) as agent:
        async for event in agent.stream("How much is 1234 times 5678?"):
            if isinstance(event, ModelDelta) and not killed:
                killed = model._find_slot().running.pid
                os.kill(killed, 9)
    assert killed
    assert isinstance(event, RunFinished)
    assert "7006652" in str(event)


async def test_the_server_refuses_requests_without_its_key_and_listens_on_loopback_alone(model):
    await model.prepare()
    running = model._find_slot().running
    with pytest.raises(Refused):
        async for _ in ChatServer(running.address, "another-key").stream({"messages": []}):
            pass
    connections = psutil.Process(running.pid).net_connections(kind="inet")
    assert {connection.laddr.ip for connection in connections if connection.status == "LISTEN"} == {"127.0.0.1"}
    assert running.api_key not in " ".join(psutil.Process(running.pid).cmdline())


async def test_the_server_ends_when_its_parent_closes_stdin(model):
    await model.prepare()
    running = model._find_slot().running
    await asyncio.to_thread(running.stop)
    assert not running.alive
    assert running._process.returncode == 0
