"""What is shown of a reply while it arrives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_agent.agent.stream_parser import StreamSplitter

REPLY = "Thought: I add.\n```python\ntotal = 1 + 2\nprint(total)\n```\n"


def parts(reply: str, size: int) -> dict[str, str]:
    splitter = StreamSplitter()
    pieces = [reply[start : start + size] for start in range(0, len(reply), size)]
    shown = [part for piece in pieces for part in splitter.feed(piece)] + splitter.finish()
    whole: dict[str, str] = {}
    for part, text in shown:
        whole[part] = whole.get(part, "") + text
    return whole


@pytest.mark.parametrize("size", [1, 2, 3, 5, 8, 100])
@pytest.mark.parametrize(
    ("reply", "thought", "code", "reasoning"),
    [
        (REPLY, "I add.", "total = 1 + 2\nprint(total)", ""),
        ("Thought: I add.\n<code>\nprint(1)\n</code>", "I add.", "print(1)", ""),
        ("<think>hm</think>\nThought: ok\n```py\nx\n```", "ok", "x", "hm"),
        ("no label ```python\nprint(1)```", "no label", "print(1)", ""),
        ("Thought: a < b and `c`\n```python\nprint('a < b')\n```", "a < b and `c`", "print('a < b')", ""),
        ('Thought: t\n```python\nx = """\n```\n"""\n```', "t", 'x = """\n```\n"""', ""),
        ("Thought: cut\n```python\nprint(1)", "cut", "print(1)", ""),
    ],
)
def test_fences_tags_and_labels_are_not_shown(size: int, reply: str, thought: str, code: str, reasoning: str) -> None:
    shown = parts(reply, size)
    assert shown.get("thought", "").strip() == thought
    assert shown.get("code", "") == code
    assert shown.get("reasoning", "") == reasoning


@given(st.text(alphabet="ab`\n<>/codethink:T \"'", max_size=80), st.integers(1, 9))
def test_nothing_is_lost_but_marks(text: str, size: int) -> None:
    shown = "".join(parts(text, size).values())
    kept = [character for character in text if character in "ab"]
    assert [character for character in shown if character in "ab"] == kept
