"""Splits a structured reply, one JSON object with `thought` and `code`, into its parts while it arrives.

What it shows is a preview; what runs is decided by `parsing.parse_reply` over the whole reply.
"""

import re
from collections.abc import Collection

from desktop_agent.agent.stream_parser import Part, StreamSplitter

_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_SPECIAL = re.compile(r'["\\]')
_STRUCTURE = re.compile(r'["{}\[\]:,]')
_UNICODE = 6  # characters of \uXXXX
_MAY_BE_AN_OBJECT = re.compile(r"\s*(?:`{1,3}|```[a-zA-Z]*\s*)?")
_OBJECT = re.compile(r"\s*(?:```[a-zA-Z]*\s*)?\{")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class JsonFields:
    """Decodes some text fields of a JSON object piece by piece; what else the object has is passed over.

    A half of a surrogate pair without its other half becomes U+FFFD, since no text can be written with it.
    """

    def __init__(self, names: Collection[str]) -> None:
        """Makes a decoder.

        Args:
            names: The fields that are decoded, where they are texts.
        """
        self._names = names
        self._rest = ""
        self._depth = 0
        self._in_text = False
        self._awaits_key = False
        self._is_key = False
        self._key = ""
        self._text: list[str] = []
        self._high = ""

    def feed(self, piece: str) -> list[tuple[str, str]]:
        """Takes the next piece of the object, and returns what it adds to which field."""
        text = self._rest + piece
        self._rest = ""
        shown: list[tuple[str, str]] = []
        at = 0
        while at < len(text):
            at = self._inside(text, at, shown) if self._in_text else self._between(text, at)
            if at < 0:
                break
        if self._in_text:
            self._give(shown)
        return shown

    def finish(self) -> list[tuple[str, str]]:
        """Returns what was held back, at the end of the reply."""
        shown: list[tuple[str, str]] = []
        if self._in_text:
            self._add("")
            self._give(shown)
        return shown

    def _between(self, text: str, at: int) -> int:
        found = _STRUCTURE.search(text, at)
        if found is None:
            return len(text)
        mark = found.group()
        if mark == '"':
            self._in_text = True
            self._is_key = self._depth == 1 and self._awaits_key
            if self._is_key:
                self._key = ""
        elif mark in "{[":
            self._depth += 1
            self._awaits_key = mark == "{" and self._depth == 1
        elif mark in "}]":
            self._depth -= 1
        elif self._depth == 1:
            self._awaits_key = mark == ","
        return found.end()

    def _inside(self, text: str, at: int, shown: list[tuple[str, str]]) -> int:
        """Moves to the end of the text or of the piece; returns -1 when more is needed to go on."""
        found = _SPECIAL.search(text, at)
        if found is None:
            self._add(text[at:])
            return len(text)
        if found.start() > at:
            self._add(text[at : found.start()])
        if found.group() == '"':
            self._add("")
            self._give(shown)
            self._in_text = False
            return found.end()
        return self._escape(text, found.start())

    def _escape(self, text: str, at: int) -> int:
        letter = text[at + 1 : at + 2]
        if not letter or (letter == "u" and len(text) < at + _UNICODE):
            self._rest = text[at:]
            return -1
        if letter != "u":
            self._add(_ESCAPES.get(letter, letter))
            return at + 2
        digits = text[at + 2 : at + _UNICODE]
        try:
            character = chr(int(digits, 16))
        except ValueError:
            self._add(letter)
            return at + 2
        if "\ud800" <= character <= "\udbff":
            self._add("")
            self._high = character
        elif "\udc00" <= character <= "\udfff" and self._high:
            pair, self._high = self._high + character, ""
            self._text.append(pair.encode("utf-16", "surrogatepass").decode("utf-16"))
        else:
            self._add(character)
        return at + _UNICODE

    def _add(self, text: str) -> None:
        """Adds decoded text; the first half of a pair that waits is alone then."""
        if self._high:
            self._high = ""
            self._text.append("\ufffd")
        if text:
            self._text.append(_LONE_SURROGATE.sub("\ufffd", text))

    def _give(self, shown: list[tuple[str, str]]) -> None:
        text = "".join(self._text)
        self._text.clear()
        if self._is_key:
            self._key += text
        elif text and self._depth == 1 and self._key in self._names:
            shown.append((self._key, text))


class StructuredSplitter(StreamSplitter):
    """Turns pieces of a structured reply into pieces of its thought and code.

    A reply in another form, from a model that does not follow the schema, is split as an ordinary one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._fields: JsonFields | None = None
        self._before = ""
        self._decided = False

    def feed(self, text: str) -> list[tuple[Part, str]]:
        """Takes the next piece of the reply and returns what can be shown."""
        shown: list[tuple[Part, str]] = []
        for at, character in enumerate(text):
            if self._decided:
                return shown + self._go_on(text[at:])
            # One by one, so that nothing of the object is taken for a mark of the ordinary form.
            shown += self._begin(super().feed(character))
        return shown

    def finish(self) -> list[tuple[Part, str]]:
        """Returns what was held back, at the end of the reply."""
        if self._fields is not None:
            return _as_parts(self._fields.finish())
        rest = super().finish()
        return rest if self._decided else [*_plain(self._before), *rest]

    def _go_on(self, text: str) -> list[tuple[Part, str]]:
        return super().feed(text) if self._fields is None else _as_parts(self._fields.feed(text))

    def _begin(self, parts: list[tuple[Part, str]]) -> list[tuple[Part, str]]:
        """Decides from the first characters after any reasoning which form the reply has."""
        shown: list[tuple[Part, str]] = []
        for part, text in parts:
            if part != "thought":
                shown.append((part, text))
                self._decided = self._decided or part == "code"
                continue
            self._before += text
            if _OBJECT.match(self._before):
                self._decided, self._fields = True, JsonFields(("thought", "code"))
                shown += _as_parts(self._fields.feed("{"))
            elif not _MAY_BE_AN_OBJECT.fullmatch(self._before):
                self._decided = True
                shown += _plain(self._before)
        return shown


def _as_parts(fields: list[tuple[str, str]]) -> list[tuple[Part, str]]:
    return [("code" if name == "code" else "thought", text) for name, text in fields]


def _plain(text: str) -> list[tuple[Part, str]]:
    return [("thought", text)] if text else []
