"""Splits a reply into thought, code and reasoning while it arrives.

What it shows is a preview; what runs is decided by `parsing.parse_reply` over the whole reply.
"""

import re
from typing import Literal

from desktop_agent.agent.parsing import CODE_TAGS, PYTHON_NAMES, ends_inside_string, is_python
from desktop_agent.agent.reasoning import REASONING_TAGS

Part = Literal["thought", "code", "reasoning"]

_OPENINGS = ("```", "~~~", *(f"<{tag}>" for tag in (*CODE_TAGS, *REASONING_TAGS)))
_LABEL = re.compile(r"\A\s*Thoughts?:[ \t]*")
_LABEL_LONGEST = len("Thoughts: ") + 2


class StreamSplitter:
    """Turns pieces of a reply into pieces of its parts, without fences, tags and the label of the thought."""

    def __init__(self) -> None:
        self._held = ""
        self._part: Part = "thought"
        self._end = ""
        self._code = ""
        self._foreign = False
        self._at_start = True

    def feed(self, text: str) -> list[tuple[Part, str]]:
        """Takes the next piece of the reply and returns what can be shown."""
        self._held += text
        return self._drain(last=False)

    def finish(self) -> list[tuple[Part, str]]:
        """Returns what was held back, at the end of the reply."""
        return self._drain(last=True)

    def _drain(self, *, last: bool) -> list[tuple[Part, str]]:
        shown: list[tuple[Part, str]] = []
        while self._held and self._advance(shown, last=last):
            pass
        return shown

    def _advance(self, shown: list[tuple[Part, str]], *, last: bool) -> bool:
        """Moves over one mark, or shows what is before a possible one; returns False when more text is needed."""
        if self._part == "thought":
            return self._foreign_block(shown, last=last) if self._foreign else self._thought(shown, last=last)
        if self._part == "reasoning":
            return self._reasoning(shown, last=last)
        return self._in_code(shown, last=last)

    def _show(self, shown: list[tuple[Part, str]], text: str) -> None:
        if not text:
            return
        if self._part == "code":
            self._code += text
        shown.append((self._part, text))

    def _thought(self, shown: list[tuple[Part, str]], *, last: bool) -> bool:
        if self._at_start:
            if (
                len(self._held) < _LABEL_LONGEST
                and not last
                and "Thoughts:".startswith(self._held.strip()[:9].rstrip(": "))
            ):
                return False
            self._held = _LABEL.sub("", self._held)
            self._at_start = False
        places = [(self._held.find(mark), mark) for mark in _OPENINGS]
        found = min(((at, mark) for at, mark in places if at >= 0), default=None)
        if found is None:
            keep = 0 if last else _possible_mark(self._held, _OPENINGS)
            cut = len(self._held) - keep
            self._show(shown, self._held[:cut])
            self._held = self._held[cut:]
            return False
        at, mark = found
        if mark in ("```", "~~~"):
            return self._fence(shown, at, mark, last=last)
        self._show(shown, self._held[:at].rstrip("\n"))
        self._held = self._held[at + len(mark) :]
        name = mark[1:-1]
        self._end = f"</{name}>"
        if name in REASONING_TAGS:
            self._part = "reasoning"
        else:
            self._begin_code()
        return True

    def _fence(self, shown: list[tuple[Part, str]], at: int, mark: str, *, last: bool) -> bool:
        line_end = self._held.find("\n", at)
        if line_end < 0 and not last:
            self._show(shown, self._held[:at].rstrip("\n"))
            self._held = self._held[at:]
            return False
        line = self._held[at : line_end if line_end >= 0 else len(self._held)]
        language = line.strip("`~ \t").split(" ")[0].lower()
        after = self._held[line_end + 1 :] if line_end >= 0 else ""
        self._end = mark
        if language in PYTHON_NAMES:
            self._show(shown, self._held[:at].rstrip("\n"))
            self._held = after
            self._begin_code()
            self._at_start = False
        else:
            self._show(shown, self._held[: len(self._held) - len(after)])
            self._held = after
            self._foreign = True
        return True

    def _begin_code(self) -> None:
        self._part = "code"
        self._code = ""
        self._at_start = True

    def _foreign_block(self, shown: list[tuple[Part, str]], *, last: bool) -> bool:
        at = self._held.find(self._end)
        if at >= 0:
            cut = at + len(self._end)
            self._foreign = False
        else:
            cut = len(self._held) - (0 if last else _possible_mark(self._held, (self._end,)))
        self._show(shown, self._held[:cut])
        self._held = self._held[cut:]
        return at >= 0

    def _reasoning(self, shown: list[tuple[Part, str]], *, last: bool) -> bool:
        at = self._held.find(self._end)
        if at >= 0:
            self._show(shown, self._held[:at])
            self._held = self._held[at + len(self._end) :].lstrip("\n")
            self._part = "thought"
            self._at_start = True
            return True
        cut = len(self._held) - (0 if last else _possible_mark(self._held, (self._end,)))
        self._show(shown, self._held[:cut])
        self._held = self._held[cut:]
        return False

    def _in_code(self, shown: list[tuple[Part, str]], *, last: bool) -> bool:
        if self._at_start:
            self._held = self._held.removeprefix("\n")
            self._at_start = False
        at = self._held.find(self._end)
        if at < 0:
            # The line end before a fence belongs to the fence, so it waits too.
            keep = 0 if last else _possible_mark(self._held, (f"\n{self._end}", self._end))
            cut = len(self._held) - keep
            self._show(shown, self._held[:cut])
            self._held = self._held[cut:]
            return False
        code = self._code + self._held[:at]
        line = code.rsplit("\n", 1)[-1]
        closes = not ends_inside_string(code) and (not line.strip() or is_python(code))
        if not closes:
            self._show(shown, self._held[: at + len(self._end)])
            self._held = self._held[at + len(self._end) :]
            return True
        self._show(shown, self._held[:at].removesuffix("\n"))
        self._held = self._held[at + len(self._end) :]
        self._part = "thought"
        self._at_start = False
        return True


def _possible_mark(text: str, marks: tuple[str, ...]) -> int:
    """Returns how many characters at the end of the text could begin one of the marks."""
    longest = 0
    for mark in marks:
        for length in range(min(len(mark) - 1, len(text)), longest, -1):
            if text.endswith(mark[:length]):
                longest = length
                break
    return longest
