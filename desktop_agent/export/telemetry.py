"""A run as OpenTelemetry spans with OpenInference's names, made from its events alone.

Off unless somebody makes a `RunSpans`, as `collector.py` does when a collector is named. Needs the extra `telemetry`.
Spans carry what the events carry, and secrets were taken out of those before anybody saw them.

The names are those of the OpenInference semantic conventions (`openinference.span.kind`, `input.value`,
`llm.token_count.prompt` …), which Phoenix and Langfuse read.
"""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from desktop_agent.agent.events import (
    AnyEvent,
    CodeReady,
    Cost,
    Failure,
    PlanDelta,
    PlanReady,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunResumed,
    RunStarted,
    StepFinished,
    StepStarted,
    Subagent,
    Tokens,
    ToolCalled,
    ToolReturned,
    decode_event,
)
from desktop_agent.export.errors import ExportError

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer, TracerProvider

    from desktop_agent.export.otlp import OtlpProvider

_NANOSECONDS = 1_000_000_000


class RunSpans:
    """Makes the spans of one run from its events, while it goes on or afterwards.

    A run is an `AGENT`, a step a `CHAIN`, a model call an `LLM` and a tool call a `TOOL`; a managed agent's run is an
    `AGENT` under the step that called it.
    """

    def __init__(self, provider: "TracerProvider", *, parent: "Span | None" = None) -> None:
        """Makes the consumer.

        Args:
            provider: Where spans go; `otlp_provider` makes one for a collector.
            parent: The span under which the run is shown, or None.
        """
        self._provider = provider
        self._tracer: Tracer = provider.get_tracer("desktop_agent")
        self._parent = parent
        self._run: Span | None = None
        self._step: Span | None = None
        self._model_call: Span | None = None
        self._tools: dict[str, Span] = {}
        self._helpers: dict[str, RunSpans] = {}
        self._model = ""
        self._provider_name = ""

    def see(self, event: AnyEvent) -> None:
        """Takes the next event of the run."""
        match event:
            case RunStarted():
                self._begin_run(event)
            case RunResumed():
                self._model = event.model or self._model
                if self._run is None:
                    self._run = self._start("run", "AGENT", event, self._parent)
            case StepStarted() | PlanDelta():
                self._ask(event)
            case CodeReady():
                self._replied(event, event.model_output, event.tokens)
            case PlanReady() if not event.edited:
                self._replied(event, event.plan, event.tokens)
            case ToolCalled():
                span = self._tools[event.call_id] = self._start(event.tool, "TOOL", event, self._step or self._run)
                _set(span, {"tool.name": event.tool, "input.value": event.arguments})
            case ToolReturned():
                self._tool_returned(event)
            case Subagent():
                self._subagent(event)
            case StepFinished():
                self._step_finished(event)
            case RunFinished() | RunFailed() | RunCancelled():
                self._end_run(event)
            case _:
                pass

    def _begin_run(self, event: RunStarted) -> None:
        self._model, self._provider_name = event.model, event.provider
        self._run = self._start(event.title or "run", "AGENT", event, self._parent)
        _set(self._run, {"input.value": event.task, "session.id": event.continues or event.run_id})

    def _ask(self, event: StepStarted | PlanDelta) -> None:
        if isinstance(event, PlanDelta):
            if self._model_call is None:
                self._model_call = self._start(self._model or "model", "LLM", event, self._run)
            return
        if self._step is None:
            self._step = self._start(f"Step {event.step}", "CHAIN", event, self._run)
        _end(self._model_call, event, "asked again")
        self._model_call = self._start(self._model or "model", "LLM", event, self._step)
        for number, message in enumerate(event.new_messages):
            name = f"llm.input_messages.{number}.message"
            _set(self._model_call, {f"{name}.role": message.role, f"{name}.content": message.content})

    def _replied(self, event: CodeReady | PlanReady, reply: str, tokens: Tokens) -> None:
        span, self._model_call = self._model_call, None
        if span is None:
            return
        output = {"role": "assistant", "content": reply}
        _set(span, {f"llm.output_messages.0.message.{name}": text for name, text in output.items()})
        _set(span, {"llm.model_name": self._model, "llm.provider": self._provider_name, "output.value": reply})
        _set(span, _counts(tokens))
        _end(span, event, None)

    def _tool_returned(self, event: ToolReturned) -> None:
        span = self._tools.pop(event.call_id, None)
        if span is not None:
            _set(span, {"output.value": event.result})
            _end(span, event, event.error or None)

    def _subagent(self, event: Subagent) -> None:
        if event.call_id not in self._helpers:
            self._helpers[event.call_id] = RunSpans(self._provider, parent=self._step or self._run)
        inner = decode_event(json.dumps(event.inner))
        self._helpers[event.call_id].see(inner)
        if isinstance(inner, RunFinished | RunFailed | RunCancelled):
            del self._helpers[event.call_id]

    def _step_finished(self, event: StepFinished) -> None:
        span, self._step = self._step, None
        _end(self._model_call, event, "no reply")
        self._model_call = None
        if span is not None:
            told = event.observation or (event.value.text if event.value else "")
            _set(span, {"output.value": told, **_cost(event.cost)})
            _end(span, event, _cause(event.failure))

    def _end_run(self, event: RunFinished | RunFailed | RunCancelled) -> None:
        failed = event.message if isinstance(event, RunFailed) else None
        for span in (*self._tools.values(), self._model_call, self._step):
            _end(span, event, failed or "stopped")
        self._tools.clear()
        span, self._run, self._step, self._model_call = self._run, None, None, None
        if span is None:
            return
        if isinstance(event, RunFinished):
            _set(span, {"output.value": event.answer if isinstance(event.answer, str) else event.shown.text})
        _set(span, {**_counts(event.tokens), **_cost(event.cost)})
        _end(span, event, "stopped" if isinstance(event, RunCancelled) else failed)

    def _start(self, name: str, kind: str, event: AnyEvent, parent: "Span | None") -> "Span":
        # An empty context where there is no parent: a span of whoever runs us is none of this run's.
        from opentelemetry.context import Context
        from opentelemetry.trace import set_span_in_context

        context = Context() if parent is None else set_span_in_context(parent, Context())
        span = self._tracer.start_span(name, context=context, start_time=_time(event))
        _set(span, {"openinference.span.kind": kind})
        return span


def spans_of(events: Iterable[AnyEvent], provider: "TracerProvider") -> None:
    """Exports a run that is over, for example one of the history."""
    spans = RunSpans(provider)
    for event in events:
        spans.see(event)


def otlp_provider(endpoint: str, headers: Mapping[str, str] | None = None) -> "OtlpProvider":
    """Returns a tracer provider that sends to a collector over HTTP; call its `shutdown` at the end.

    Args:
        endpoint: The collector's address, for example `http://127.0.0.1:6006/v1/traces`.
        headers: What the collector wants to see, for example its key; by default what the environment variable
            OTEL_EXPORTER_OTLP_HEADERS says.

    Raises:
        ExportError: The extra `telemetry` is not installed.
    """
    try:
        from desktop_agent.export.otlp import OtlpProvider
    except ImportError as error:
        raise ExportError(
            "OpenTelemetry is not installed.", advice="Install it: pip install 'desktop-agent[telemetry]'."
        ) from error
    return OtlpProvider(endpoint, headers or {})


def _time(event: AnyEvent) -> int:
    return int(event.at * _NANOSECONDS)


def _set(span: "Span", attributes: Mapping[str, Any]) -> None:
    span.set_attributes({name: value for name, value in attributes.items() if value not in ("", None)})


def _end(span: "Span | None", event: AnyEvent, failed: str | None) -> None:
    """Ends a span where one is open; `failed` says why it is an error, None that it is none."""
    if span is None:
        return
    from opentelemetry.trace import Status, StatusCode

    span.set_status(Status(StatusCode.OK) if failed is None else Status(StatusCode.ERROR, failed))
    span.end(end_time=_time(event))


def _cause(failure: Failure | None) -> str | None:
    return None if failure is None else failure.message


def _counts(tokens: Tokens) -> dict[str, Any]:
    return {
        "llm.token_count.prompt": tokens.input,
        "llm.token_count.completion": tokens.output,
        "llm.token_count.total": tokens.input + tokens.output,
        "llm.token_count.prompt_details.cache_read": tokens.cached or None,
    }


def _cost(cost: Cost | None) -> dict[str, Any]:
    return {} if cost is None else {"llm.cost.total": cost.amount}
