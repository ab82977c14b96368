"""The way of spans to a collector; imported only where somebody named one, since it needs the extra `telemetry`."""

from collections.abc import Mapping, Sequence

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExportResult

SECONDS_TO_ANSWER = 5.0


class OtlpSpans(OTLPSpanExporter):
    """Sends spans over HTTP and counts those that were not taken."""

    def __init__(self, endpoint: str, headers: Mapping[str, str]) -> None:
        # Without headers of ours the library takes those of OTEL_EXPORTER_OTLP_HEADERS.
        super().__init__(endpoint=endpoint, headers=dict(headers) or None, timeout=SECONDS_TO_ANSWER)
        self.lost = 0

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Sends a batch; after the timeout it is given up."""
        result = super().export(spans)
        if result is not SpanExportResult.SUCCESS:
            self.lost += len(spans)
        return result


class OtlpProvider(TracerProvider):
    """A tracer provider that sends to one collector."""

    def __init__(self, endpoint: str, headers: Mapping[str, str]) -> None:
        super().__init__(resource=Resource.create({"service.name": "desktop-agent"}))
        self.endpoint = endpoint
        self._sending = OtlpSpans(endpoint, headers)
        self.add_span_processor(BatchSpanProcessor(self._sending))

    @property
    def lost(self) -> int:
        """How many spans the collector did not take."""
        return self._sending.lost
