"""Frames come out as they went in, however the bytes are cut; too long a frame ends the connection."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_agent.protocol import framing, reports, requests
from desktop_agent.protocol.framing import FrameBuffer, ProtocolError, frame


@given(st.lists(st.binary(max_size=200), max_size=8), st.integers(1, 50))
def test_frames_survive_any_cutting_of_the_stream(bodies: list[bytes], piece: int) -> None:
    stream = b"".join(frame(body) for body in bodies)
    buffer, taken = FrameBuffer(), []
    for start in range(0, len(stream), piece):
        buffer.feed(stream[start : start + piece])
        while (body := buffer.take()) is not None:
            taken.append(body)
    assert taken == bodies


def test_a_length_over_the_limit_is_refused_before_its_body_is_waited_for() -> None:
    buffer = FrameBuffer()
    buffer.feed(framing.HEADER.pack(framing.MAX_FRAME + 1))
    with pytest.raises(ProtocolError):
        buffer.take()


def test_a_body_over_the_limit_is_not_sent() -> None:
    with pytest.raises(ProtocolError):
        frame(bytes(framing.MAX_FRAME + 1))


@given(st.binary(max_size=300))
def test_any_bytes_are_a_report_or_a_protocol_error(body: bytes) -> None:
    with contextlib.suppress(ProtocolError):
        reports.decode(body)


def test_reports_and_requests_come_back_equal() -> None:
    report = reports.Done(id=3, has_value=True, value=b"x", repr="1", error=reports.Failure(kind="memory"))
    assert reports.decode(reports.encode(report)) == report
    request = requests.Setup(authorized_imports=("a",), tools=(requests.ToolDescription(name="t"),))
    assert requests.decode(requests.encode(request)) == request


def test_an_error_of_an_unknown_kind_is_no_report() -> None:
    body = reports.encode(reports.Done(error=reports.Failure(kind="memory"))).replace(b"memory", b"nomore")
    with pytest.raises(ProtocolError):
        reports.decode(body)


def test_a_text_over_its_limit_is_no_report() -> None:
    with pytest.raises(ProtocolError):
        reports.decode(reports.encode(reports.Answer(error="x" * 200_001)))


def test_deep_nesting_is_a_protocol_error_and_no_crash() -> None:
    with pytest.raises(ProtocolError):
        reports.decode(b"\x91" * 100_000 + b"\xc0")
