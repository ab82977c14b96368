from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_agent.models.server_sent_events import LONGEST_EVENT, EventReader, EventTooLong

STREAM = (
    ': hello\r\n\r\ndata: {"a": "é"}\r\n\r\nevent: ping\ndata:two\ndata: lines\n\n\ndata: x\r\rid: 7\n\ndata: end'
).encode()
EVENTS = ['{"a": "é"}'.encode(), b"two\nlines", b"x", b"end"]


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_events_are_the_same_wherever_the_bytes_are_cut(cuts: list[int]):
    reader, got, places = EventReader(), [], [0, *sorted(cuts), len(STREAM)]
    for start, end in pairwise(places):
        got += reader.feed(STREAM[start:end])
    assert got + reader.end() == EVENTS


def test_a_stream_without_events_is_given_up_instead_of_filling_the_memory():
    reader = EventReader()
    block = b"x" * (4 * 1024 * 1024)
    with pytest.raises(EventTooLong):
        for _ in range(LONGEST_EVENT // len(block) + 1):
            reader.feed(block)


def test_an_event_of_endless_lines_is_given_up_too():
    reader = EventReader()
    block = b"data: " + b"x" * (4 * 1024 * 1024) + b"\n"
    with pytest.raises(EventTooLong):
        for _ in range(LONGEST_EVENT // len(block) + 2):
            reader.feed(block)
