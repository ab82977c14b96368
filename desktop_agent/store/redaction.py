"""Takes secrets out of text before it is stored, shown or sent.

Two nets, one behind the other: every secret that the program has loaded, also in the forms in which it travels
(URL-encoded, base64, inside JSON), and the usual shapes of tokens that it never loaded. A mark is left in their place.
"""

import base64
import itertools
import json
import logging
import re
import threading
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from urllib.parse import quote, quote_plus

MARK = "[secret removed]"
_SHORTEST = 8
"""Shorter secrets are not looked for: they are ordinary words too."""

# Prefixes as their services document them; the tail is long enough that a word of prose does not match.
_WORDS = (
    r"hf_[A-Za-z0-9]{20,}",
    r"sk-[A-Za-z0-9_-]{20,}",
    r"gh[pousr]_[A-Za-z0-9]{30,}",
    r"github_pat_[A-Za-z0-9_]{30,}",
    r"glpat-[A-Za-z0-9_-]{20,}",
    r"gsk_[A-Za-z0-9]{30,}",
    r"AKIA[A-Z0-9]{16}",
    r"AIza[A-Za-z0-9_-]{35}",
    r"xox[abeoprs]-[A-Za-z0-9-]{10,}",
    r"eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}",
)
_OTHERS = (
    r"(?<=://)[^\s/:@\"']{1,100}:[^\s/:@\"']{1,200}(?=@)",
    r"(?<=(?:Bearer|bearer|BEARER) )[A-Za-z0-9._~+/-]{16,}=*",
    r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{1,10000}?-----END [A-Z ]{0,40}PRIVATE KEY-----",
)
_SHAPE = re.compile("(?<![A-Za-z0-9])(?:" + "|".join(_WORDS) + ")|" + "|".join(_OTHERS))
# One of these is in every text that has a shape in it; looking for them is far faster than the expression.
_SIGNS = (
    *(
        "hf_",
        "sk-",
        "ghp_",
        "gho_",
        "ghu_",
        "ghs_",
        "ghr_",
        "github_pat_",
        "glpat-",
        "gsk_",
        "AKIA",
        "AIza",
        "xox",
        "eyJ",
    ),
    *("://", "Bearer ", "bearer ", "BEARER ", "-----BEGIN "),
)
_SIGN_BEGINNINGS = tuple({sign[:length] for sign in _SIGNS for length in range(1, len(sign))})
# `\Z`, since `$` would also match before a line's end, behind which nothing is open any more.
_RUN = re.compile(r"[^\s\"'<>,;(){}\[\]]+\Z")
_LONGEST_RUN = 512
_OPEN = re.compile(
    r"(?:(?:Bearer|bearer|BEARER) [A-Za-z0-9._~+/-]*=*"
    r"|-----BEGIN (?:(?!-----END)[\s\S]){0,10000}(?:-----END[A-Z -]*)?)\Z"
)
"""A shape of more than one word that has begun at the end of a text."""


_NEVER = re.compile(r"(?!)")


class _Known(NamedTuple):
    forms: tuple[str, ...]
    pattern: re.Pattern[str]
    first: re.Pattern[str]
    beginnings: frozenset[str]
    longest: int


class Redactor:
    """Knows the secrets that were loaded and takes them out of text. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._secrets: set[str] = set()
        self._known = _Known((), _NEVER, _NEVER, frozenset(), 1)

    def register(self, secret: str) -> None:
        """Makes a secret known; it and its forms are found from now on, until the program ends."""
        if len(secret) < _SHORTEST:
            return
        with self._lock:
            if secret in self._secrets:
                return
            self._secrets.add(secret)
            forms = {form for known in self._secrets for form in _forms_of(known)}
            # The longest first: a form inside another must not leave the rest of it behind.
            ordered = tuple(sorted(forms, key=lambda form: (-len(form), form)))
            self._known = _Known(
                ordered,
                re.compile("|".join(re.escape(form) for form in ordered)),
                re.compile("|".join(sorted({re.escape(form[0]) for form in ordered}))),
                frozenset(form[:length] for form in ordered for length in range(1, len(form))),
                max(map(len, ordered)) - 1,
            )

    def redact(self, text: str) -> str:
        """Returns the text without secrets; the same object where there is none."""
        known = self._known
        # Loops instead of `any`, which costs three times as much: this is asked of every text of every event.
        for form in known.forms:
            if form in text:
                text = known.pattern.sub(MARK, text)
                break
        for sign in _SIGNS:
            if sign in text:
                return _SHAPE.sub(MARK, text)
        return text

    def redact_bytes(self, data: bytes) -> bytes:
        """Returns UTF-8 text, for example JSON, without secrets; the same object where there is none."""
        text = data.decode("utf-8", "surrogateescape")
        clean = self.redact(text)
        return data if clean is text else clean.encode("utf-8", "surrogateescape")

    def stream(self) -> "RedactingStream":
        """Returns a redactor for a text that arrives in pieces."""
        return RedactingStream(self)

    def decided(self, text: str) -> int:
        """Returns how much of a text that goes on can be redacted now: no secret reaches over that place."""
        known = self._known
        tail = text[-known.longest :]
        starts = (found.start() for found in known.first.finditer(tail))
        held = next((len(tail) - start for start in starts if tail[start:] in known.beginnings), 0)
        run = _RUN.search(text, max(0, len(text) - _LONGEST_RUN))
        if run and _may_become_shape(run.group()):
            held = max(held, len(text) - run.start())
        opened = _OPEN.search(text)
        if opened:
            held = max(held, len(text) - opened.start())
        if not held:
            return len(text)
        place = len(text) - held
        for found in itertools.chain(known.pattern.finditer(text), _SHAPE.finditer(text)):
            if found.start() < place < found.end():
                place = found.start()
        return place


class RedactingStream:
    """Takes secrets out of a text that arrives in pieces, wherever the pieces split them.

    What may be the beginning of a secret is held back until it is decided; `finish` gives the rest.
    """

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._held = ""

    def feed(self, piece: str) -> str:
        """Takes the next piece and returns what can be shown."""
        text = self._held + piece
        place = self._redactor.decided(text)
        self._held = text[place:]
        return self._redactor.redact(text[:place])

    def finish(self) -> str:
        """Returns what was held back; nothing comes after it."""
        held, self._held = self._held, ""
        return self._redactor.redact(held)


class RedactingFilter(logging.Filter):
    """Takes secrets out of log records, their arguments and their tracebacks; put it on handlers."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def filter(self, record: logging.LogRecord) -> bool:
        """Changes the record in place; every record passes."""
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            # The logger's own error handling reports it; the parts are cleaned one by one.
            record.msg = self._redactor.redact(str(record.msg))
            return True
        record.msg, record.args = self._redactor.redact(message), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._redactor.redact(record.exc_text)
        if record.stack_info:
            record.stack_info = self._redactor.redact(record.stack_info)
        return True


def redact_logs(redactor: Redactor | None = None) -> None:
    """Takes secrets out of every log record of the program from now on, whatever handler it goes to.

    Call it once, when the program starts; calling it again changes only the redactor.
    """
    before = logging.getLogRecordFactory()
    if isinstance(before, _RedactingFactory):
        before = before.before
    logging.setLogRecordFactory(_RedactingFactory(before, RedactingFilter(redactor or shared_redactor())))


class _RedactingFactory:
    def __init__(self, before: Callable[..., logging.LogRecord], clean: RedactingFilter) -> None:
        self.before = before
        self._clean = clean

    def __call__(self, *arguments: Any, **named: Any) -> logging.LogRecord:
        record = self.before(*arguments, **named)
        self._clean.filter(record)
        return record


_shared = Redactor()


def shared_redactor() -> Redactor:
    """Returns the program's redactor, with which every secret that is loaded is registered."""
    return _shared


def _forms_of(secret: str) -> Iterable[str]:
    raw = secret.encode()
    yield secret
    yield quote(secret, safe="")
    yield quote_plus(secret)
    yield json.dumps(secret)[1:-1]
    yield json.dumps(secret, ensure_ascii=False)[1:-1]
    yield repr(secret)[1:-1]
    yield raw.hex()
    # Base64 of a longer text shows the secret in one of three ways, by where it begins; the letters at both ends depend
    # on the neighbours, so only the middle is looked for.
    for offset in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            encoded = encode(b"\0" * offset + raw).decode().rstrip("=")
            first = -(-offset * 8 // 6)
            last = (offset + len(raw)) * 8 // 6
            middle = encoded[first:last]
            if len(middle) >= _SHORTEST:
                yield middle


def _may_become_shape(run: str) -> bool:
    """True if the unbroken run of letters at the end of a text is, or may become, a shape or the beginning of one."""
    if "://" in run and "@" not in run:
        return True
    return run.endswith(_SIGN_BEGINNINGS) or any(sign in run for sign in _SIGNS)
