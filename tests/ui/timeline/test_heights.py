from hypothesis import given
from hypothesis import strategies as st

from desktop_agent.ui.timeline.heights import HeightIndex

heights = st.lists(st.integers(1, 500), max_size=60)


@given(heights, heights, st.data())
def test_the_index_agrees_with_adding_up(first, more, data):
    index = HeightIndex(first)
    expected = list(first)
    for height in more:
        index.append(height)
        expected.append(height)
    for place in data.draw(st.lists(st.integers(0, len(expected) - 1), max_size=10)) if expected else []:
        expected[place] = data.draw(st.integers(1, 500))
        index.set(place, expected[place])
    assert index.total == sum(expected)
    assert [index.top(place) for place in range(len(expected) + 1)] == [
        sum(expected[:place]) for place in range(len(expected) + 1)
    ]
    for y in range(-5, sum(expected), 7) if expected else []:
        place = index.at(y)
        assert sum(expected[:place]) <= max(0, y) < sum(expected[: place + 1])


def test_what_lies_below_all_cards_is_the_last_one():
    assert HeightIndex([10, 10]).at(1000) == 1
    assert HeightIndex().at(5) == 0
