"""Colours for Python code: Pygments over the whole text, a slice of time at a time."""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

Span = tuple[int, int, str]
"""Column, length and colour role of a piece of a line."""

_KEPT = 256
_cache: OrderedDict[str, list[list[Span]]] = OrderedDict()


@cache
def _lexer() -> tuple[Any, Callable[[Any], str], Any]:
    """Returns the lexer, the role of a token, and the token of plain names.

    Made when first needed: importing Pygments and building its rules takes a tenth of a second.
    """
    from pygments.lexers.python import PythonLexer
    from pygments.token import Comment, Keyword, Name, Number, Operator, String, Token

    roles = (
        (Keyword, "keyword"),
        (Operator.Word, "keyword"),
        (Comment, "comment"),
        (String.Interpol, "operator"),
        (String, "string"),
        (Number, "number"),
        (Name.Decorator, "decorator"),
        (Name.Function, "function"),
        (Name.Class, "function"),
        (Name.Builtin.Pseudo, ""),
        (Name.Builtin, "function"),
    )

    @cache
    def role_of(token: Any) -> str:
        while token is not Token and token is not None:
            for kind, role in roles:
                if token is kind:
                    return role
            token = token.parent
        return ""

    return PythonLexer(), role_of, Name


def prepare() -> None:
    """Builds the lexer beforehand; for a helper thread at the start of the program."""
    lexer, _, _ = _lexer()
    for _ in lexer.get_tokens_unprocessed("x = 1"):
        pass


class Lexing:
    """Finds the colours of one text; can be left and taken up again.

    Attributes:
        lines: For each line its coloured pieces, as far as they are known.
        done: The whole text has been read.
    """

    def __init__(self, code: str) -> None:
        self._code = code
        known = _cache.get(code)
        self.done = known is not None
        self.lines: list[list[Span]] = known if known is not None else [[]]
        if not self.done:
            self._work = self._read()

    def advance(self, seconds: float) -> bool:
        """Reads on for about that long.

        Returns:
            Whether the whole text has been read.
        """
        if self.done:
            return True
        end = time.perf_counter() + seconds
        for count, _ in enumerate(self._work):
            if count % 32 == 31 and time.perf_counter() > end:
                return False
        self.done = True
        _cache[self._code] = self.lines
        if len(_cache) > _KEPT:
            _cache.popitem(last=False)
        return True

    def _read(self) -> Iterator[None]:
        column = 0
        pending: tuple[int, Span] | None = None
        lexer, role_of, name = _lexer()
        for _, token, text in lexer.get_tokens_unprocessed(self._code):
            if pending is not None:
                # A plain name before a bracket is a call.
                if text.startswith("("):
                    line, span = pending
                    self.lines[line].append(span)
                pending = None
            role = role_of(token)
            if not role and token is name:
                pending = len(self.lines) - 1, (column, len(text), "function")
            for number, piece in enumerate(text.split("\n")):
                if number:
                    self.lines.append([])
                    column = 0
                if piece and role:
                    self.lines[-1].append((column, len(piece), role))
                # Qt counts UTF-16 units, Python code points.
                column += len(piece) if piece.isascii() else len(piece.encode("utf-16-le")) // 2
            yield
