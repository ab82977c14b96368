"""Takes a reply's reasoning off, and the marks that a server left in it which its template should have taken.

Models mark their reasoning with tags, or by the channels of gpt-oss; chat templates open the section themselves, so
that the reply has only its end; and a model that stops early leaves it open.
"""

import re
from typing import NamedTuple

REASONING_TAGS = ("think", "thinking", "reasoning")

_NAMES = "|".join(REASONING_TAGS)
_OPENED = re.compile(rf"\s*(?:<({_NAMES})>|\[(THINK)\]|◁(think)▷)")
_LATE_END = re.compile(rf"(?:^|\n)[^\n`'\"]*(?:</(?:{_NAMES})>|\[/THINK\]|◁/think▷)[ \t]*(?:\n|\Z)")
_END_MARK = re.compile(rf"</(?:{_NAMES})>|\[/THINK\]|◁/think▷")
_CHANNEL = re.compile(
    r"<\|channel\|>(?P<name>\w+)(?P<head>[^<]*(?:<\|constrain\|>[^<]*)?)<\|message\|>"
    r"(?P<text>.*?)(?:<\|end\|>|<\|call\|>|<\|return\|>|(?=<\|start\|>|<\|channel\|>)|\Z)",
    re.DOTALL,
)
_RECIPIENT = re.compile(r"to=([\w.]+)")
_LEFT_OVER = (
    *(f"<|{name}|>" for name in ("im_end", "eot_id", "eom_id", "end_of_text", "endoftext", "end_of_turn")),
    "<end_of_turn>",
    "</s>",
    "<｜end▁of▁sentence｜>",
)
_LAST_THOUGHT = re.compile(r"\n[ \t]*(?:\*\*)?Thoughts?:")
_LAST_BLOCK = re.compile(
    r"(?:```|~~~)[\w+#.-]*\n(?:(?!```|~~~).)*(?:```|~~~)\s*\Z|<code>(?:(?!<code>).)*</code>\s*\Z", re.DOTALL
)


class Split(NamedTuple):
    """A reply without its reasoning.

    Attributes:
        reasoning: The text of the reasoning section.
        body: The rest.
        open: The reply ended inside the section.
    """

    reasoning: str
    body: str
    open: bool = False


def split_reasoning(text: str) -> Split:
    """Takes a reply's reasoning section off."""
    text = _without_end_marks(text.replace("\r\n", "\n"))
    if "<|channel|>" in text:
        return _channels(text)
    opened = _OPENED.match(text)
    if opened:
        end = _end_of(text, opened)
        if end is not None:
            return Split(text[opened.end() : end[0]].strip(), text[end[1] :])
        return _unclosed(text[opened.end() :])
    # Some chat templates open the section themselves, so that the reply has only its end.
    ended = _LATE_END.search(text)
    if ended:
        return Split(_END_MARK.sub("", text[: ended.end()]).strip(), text[ended.end() :])
    return Split("", text)


def _without_end_marks(text: str) -> str:
    """Takes off the marks with which a model ends its turn, which some servers leave in the text."""
    while True:
        stripped = text.rstrip()
        mark = next((mark for mark in _LEFT_OVER if stripped.endswith(mark)), None)
        if mark is None:
            return text
        text = stripped.removesuffix(mark)


def _end_of(text: str, opened: "re.Match[str]") -> tuple[int, int] | None:
    marks = {1: f"</{opened[1]}>", 2: "[/THINK]", 3: "◁/think▷"}
    mark = marks[opened.lastindex or 1]
    at = text.find(mark, opened.end())
    return None if at < 0 else (at, at + len(mark))


def _unclosed(text: str) -> Split:
    """A section without an end: what ends the reply in the form of an action is taken for one."""
    found = list(_LAST_THOUGHT.finditer(text))
    if found and _LAST_BLOCK.search(text, found[-1].start()):
        return Split(text[: found[-1].start()].strip(), text[found[-1].start() :])
    block = _LAST_BLOCK.search(text)
    if block:
        return Split(text[: block.start()].strip(), text[block.start() :])
    return Split(text.strip(), "", open=True)


def _channels(text: str) -> Split:
    """The channels of gpt-oss: `analysis` is reasoning, a recipient is a call, the rest is the reply."""
    reasoning: list[str] = []
    body: list[str] = []
    before = text[: text.index("<|channel|>")].replace("<|start|>assistant", "").strip()
    if before:
        body.append(before)
    for part in _CHANNEL.finditer(text):
        to = _RECIPIENT.search(part["head"])
        if to is None:
            (reasoning if part["name"] == "analysis" else body).append(part["text"].strip())
        elif to[1].removeprefix("functions.") in ("python", "code", "python_interpreter"):
            body.append(f"```python\n{part['text'].strip()}\n```")
        else:
            body.append(f"<function={to[1].removeprefix('functions.')}>{part['text'].strip()}</function>")
    return Split("\n".join(reasoning), "\n".join(body), open=not body)
