"""A run as spans that Phoenix and Langfuse read."""

import importlib.util
from typing import Any

import pytest

from desktop_agent import CodeAgent, ScriptedModel, tool
from desktop_agent.agent.events import AnyEvent
from desktop_agent.export.telemetry import RunSpans, otlp_provider, spans_of
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.store.redaction import shared_redactor

pytest.importorskip("opentelemetry.sdk", reason="needs the extra telemetry")

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter


def code(action: str) -> str:
    return f"Thought: I go on.\n```python\n{action}\n```"


@tool
def double(number: int) -> int:
    """Doubles a number.

    Args:
        number: What is doubled.
    """
    return 2 * number


async def events_of(*replies: Any, **settings: Any) -> list[AnyEvent]:
    async with CodeAgent([double], ScriptedModel(list(replies)), **settings) as agent:
        return [event async for event in agent.stream("Double 21.")]


def exported(events: list[AnyEvent]) -> list[ReadableSpan]:
    memory = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(memory))
    spans_of(events, provider)
    return sorted(memory.get_finished_spans(), key=lambda span: (span.start_time or 0, -(span.end_time or 0)))


def kind(span: ReadableSpan) -> Any:
    return (span.attributes or {})["openinference.span.kind"]


async def test_a_run_is_an_agent_with_chains_model_calls_and_tools() -> None:
    spans = exported(await events_of(code("x = double(21)"), code("final_answer(x)")))
    assert [kind(span) for span in spans] == ["AGENT", "CHAIN", "LLM", "TOOL", "CHAIN", "LLM"]
    run, step, call, tool_call = spans[:4]
    assert run.parent is None
    assert step.parent is not None
    assert step.parent.span_id == run.context.span_id
    assert {span.parent.span_id for span in (call, tool_call) if span.parent} == {step.context.span_id}
    assert all((span.end_time or 0) >= (span.start_time or 0) for span in spans)


async def test_spans_carry_what_openinference_names() -> None:
    spans = exported(await events_of(code("final_answer(double(21))")))
    run, _, call, tool_call = (dict(span.attributes or {}) for span in spans)
    assert (run["input.value"], run["output.value"]) == ("Double 21.", "42")
    assert call["llm.model_name"]
    assert "Double 21." in str(call["llm.input_messages.1.message.content"])
    assert "double(21)" in str(call["llm.output_messages.0.message.content"])
    assert call["llm.token_count.total"] == call["llm.token_count.prompt"] + call["llm.token_count.completion"]
    assert (tool_call["tool.name"], tool_call["output.value"]) == ("double", "42")


async def test_what_failed_is_an_error_and_every_span_ends() -> None:
    spans = exported(await events_of(code("1 / 0"), AuthenticationFailed("No key.")))
    named = {span.name: span.status.status_code.name for span in spans}
    assert named["Step 1"] == "ERROR"
    assert named["Step 2"] == "ERROR"
    assert spans[0].status.status_code.name == "ERROR"


async def test_a_managed_agent_is_an_agent_under_the_step_that_called_it() -> None:
    helper = CodeAgent([], ScriptedModel([code("final_answer('done')")]), name="helper", description="Helps.")
    async with helper:
        spans = exported(await events_of(code("final_answer(helper('Help.'))"), managed_agents=[helper]))
    agents = [span for span in spans if kind(span) == "AGENT"]
    step = next(span for span in spans if kind(span) == "CHAIN")
    assert len(agents) == 2
    assert agents[1].parent is not None
    assert agents[1].parent.span_id == step.context.span_id


async def test_nothing_secret_is_in_spans() -> None:
    secret = "canary-for-the-collector"
    shared_redactor().register(secret)
    spans = exported(await events_of(code(f"print('{secret}')\nfinal_answer('{secret}')")))
    assert spans
    assert all(secret not in span.to_json() for span in spans)


async def test_a_run_is_exported_while_it_goes_on() -> None:
    memory = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(memory))
    spans = RunSpans(provider)
    for event in await events_of(code("final_answer(1)")):
        spans.see(event)
    assert len(memory.get_finished_spans()) == 3


@pytest.mark.skipif(
    importlib.util.find_spec("opentelemetry.exporter") is None, reason="needs the exporter of the extra telemetry"
)
def test_a_collector_is_given_by_its_address() -> None:
    provider = otlp_provider("http://127.0.0.1:9/v1/traces")
    provider.shutdown()
