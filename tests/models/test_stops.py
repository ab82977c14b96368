from hypothesis import given
from hypothesis import strategies as st

from desktop_agent.models.stops import StopCutter


@given(st.text("abO:", max_size=30), st.integers(1, 5))
def test_the_text_ends_before_the_first_stop_text_however_it_is_cut(text: str, size: int):
    stop = ("Ob:", "aa")
    cutter = StopCutter(stop)
    got = "".join(cutter.feed(text[start : start + size]) for start in range(0, len(text), size)) + cutter.end()
    places = [text.find(word) for word in stop if word in text]
    assert got == text[: min(places, default=len(text))]
    assert cutter.stopped == bool(places)


def test_what_only_begins_like_a_stop_text_is_given_out_at_the_end():
    cutter = StopCutter(["Observation:"])
    assert cutter.feed("x Obs") == "x "
    assert cutter.end() == "Obs"
