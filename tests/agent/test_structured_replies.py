"""Replies in the form of a JSON object, as the option for structured output asks for."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_agent.agent import CodeAgent
from desktop_agent.agent.events import ModelDelta
from desktop_agent.agent.parsing import parse_reply
from desktop_agent.agent.structured_stream import JsonFields, StructuredSplitter
from desktop_agent.models import ScriptedModel

SURROGATE = re.compile("[\ud800-\udfff]")
LETTERS = st.text(st.characters(codec=None) | st.sampled_from('"\\/{}[]:,\n\tu\u2028\U0001f600`<>'), max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | LETTERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LETTERS, inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.dictionaries(LETTERS | st.sampled_from(["thought", "code"]), JSON, max_size=5)


def fields(pieces: list[str]) -> dict[str, str]:
    decoder = JsonFields(("thought", "code"))
    whole: dict[str, str] = {}
    for name, text in [one for piece in pieces for one in decoder.feed(piece)] + decoder.finish():
        whole[name] = whole.get(name, "") + text
    return whole


def parts(pieces: list[str]) -> dict[str, str]:
    splitter = StructuredSplitter()
    whole: dict[str, str] = {}
    for part, text in [one for piece in pieces for one in splitter.feed(piece)] + splitter.finish():
        whole[part] = whole.get(part, "") + text
    return whole


@settings(deadline=None)
@given(FIELDS, st.booleans(), st.sampled_from([None, 2]))
def test_the_fields_are_what_json_says_wherever_the_pieces_split(
    data: dict[str, Any], ascii_only: bool, indent: int | None
) -> None:
    text = json.dumps(data, ensure_ascii=ascii_only, indent=indent)
    loaded = json.loads(text)
    wanted = {
        name: SURROGATE.sub("\ufffd", loaded[name]) for name in ("thought", "code") if isinstance(loaded.get(name), str)
    }
    wanted = {name: value for name, value in wanted.items() if value}
    for at in range(len(text) + 1):
        assert fields([text[:at], text[at:]]) == wanted
    assert fields(list(text)) == wanted


def test_half_an_emoji_is_never_shown() -> None:
    decoder = JsonFields(("code",))
    assert decoder.feed('{"code": "a\\ud83d') == [("code", "a")]
    assert decoder.feed("\\ude00b") == [("code", "\U0001f600b")]


@pytest.mark.parametrize("size", [1, 3, 100])
@pytest.mark.parametrize(
    ("reply", "wanted"),
    [
        (json.dumps({"thought": "I add.", "code": "print(1)"}), {"thought": "I add.", "code": "print(1)"}),
        ('\n {"code": "x = \\"```python\\"", "thought": "<code>"}', {"thought": "<code>", "code": 'x = "```python"'}),
        ('```json\n{"thought": "t", "code": "x"}\n```', {"thought": "t", "code": "x"}),
        (
            '<think>{"code": "no"}</think>{"thought": "t", "code": "x"}',
            {"reasoning": '{"code": "no"}', "thought": "t", "code": "x"},
        ),
        ('{"thought": "cut o', {"thought": "cut o"}),
        ("Thought: t\n```python\nx\n```", {"thought": "t", "code": "x"}),
        ("``", {"thought": "``"}),
        ("", {}),
    ],
)
def test_thought_and_code_are_shown_without_the_json_around_them(size: int, reply: str, wanted: dict[str, str]) -> None:
    shown = parts([reply[start : start + size] for start in range(0, len(reply), size)])
    assert {part: text.strip("\n") for part, text in shown.items() if text.strip("\n")} == wanted


async def test_a_structured_reply_streams_as_thought_and_code(collect: Any, of: Any, sessions: list[Any]) -> None:
    reply = json.dumps({"thought": "I print.", "code": "print('a\\n')\nfinal_answer(1)"})
    agent = CodeAgent([], ScriptedModel([reply], chunk=3), use_structured_outputs_internally=True)
    events = await collect(agent)
    shown = {part: "".join(d.text for d in of(events, ModelDelta) if d.part == part) for part in ("thought", "code")}
    assert shown == {"thought": "I print.", "code": "print('a\\n')\nfinal_answer(1)"}
    assert sessions[0].executed == [shown["code"]]


def test_marks_inside_the_fields_do_not_split_the_reply() -> None:
    code = "text = '''\n```python\nprint(1)\n```\n'''\nfinal_answer(text)"
    parsed = parse_reply(json.dumps({"thought": "About <code>.", "code": code}))
    assert (parsed.thought, parsed.code, parsed.form) == ("About <code>.", code, "json")


def test_a_structured_reply_that_was_cut_off_is_not_run_and_says_so() -> None:
    parsed = parse_reply('{"thought": "I print.", "code": "print(1', cut_off=True)
    assert parsed.code == ""
    assert "cut off" in parsed.problem
