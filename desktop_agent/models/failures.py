"""What went wrong between us and a server, as an error of `desktop_agent.models.errors` with advice."""

import email.utils
import math
import re
import time
from collections.abc import Mapping
from typing import Any, cast

import httpx2
import msgspec

from desktop_agent.models import errors

_LONGEST_REASON = 500
_CONTEXT_WORDS = re.compile(
    r"context.{0,12}(length|window|size)|maximum context|exceed_context_size|prompt is too long"
    r"|too many (input )?tokens|input length.*exceeds|reduce the length",
    re.IGNORECASE,
)
_CREDIT_WORDS = re.compile(
    r"insufficient_quota|insufficient (balance|credit|fund)|exceeded your.*credits", re.IGNORECASE
)
_SECRET_WORDS = re.compile(r"\b(?:sk|hf|gsk|pk|key|tok)[-_][A-Za-z0-9*_\-.]{4,}")


class ServerAnswer(msgspec.Struct, frozen=True):
    """A refusal as it came: status, headers (lower-case names) and the beginning of the body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def reason(self) -> str:
        """The server's own words, cut, on one line, with anything that looks like a key masked."""
        return _one_line(_message_in(self.body))


def refusal(answer: ServerAnswer, *, server: str, model_id: str, has_key: bool) -> errors.ModelError:
    """Returns the error for an answer that is not a success.

    Args:
        answer: What the server sent.
        server: Its host and port, for the message.
        model_id: The model asked for.
        has_key: Whether a key was sent, for the advice.
    """
    said = f": {answer.reason}" if answer.reason else "."
    status = answer.status
    if 300 <= status < 400:
        to = answer.headers.get("location", "another address")
        return errors.ModelNotFound(
            f"{server} sends requests on to {_one_line(to)}; the key was not sent there.",
            advice="Set that address as the server's address if you trust it.",
        )
    if status == 401:
        advice = "Check the key, or make a new one on the provider's page." if has_key else "Add a key for this server."
        return errors.AuthenticationFailed(
            f"{server} did not accept {'the key' if has_key else 'a request without a key'}{said}", advice=advice
        )
    if status == 402 or (status == 429 and _CREDIT_WORDS.search(_text(answer.body))):
        return errors.PaymentRequired(
            f"The credits at {server} are used up{said}", advice="Add credits there, or choose another model."
        )
    named = f"'{model_id}'"
    if status == 403:
        return errors.AccessDenied(
            f"{server} does not allow this key to {f'use {named}' if model_id else 'do that'}{said}",
            advice="Check the key's rights and the model's terms.",
        )
    if status == 413 or (status in {400, 422} and _CONTEXT_WORDS.search(_text(answer.body))):
        return errors.ContextOverflow(
            f"The messages are longer than the context of '{model_id}'{said}",
            advice="Start a new run, or choose a model with a longer context.",
        )
    if status in {404, 405}:
        return errors.ModelNotFound(
            f"{server} has {f'no model {named}' if model_id else 'no such page'}, or its address is wrong{said}",
            advice="Check the model's name and that the address ends in /v1 where the server wants it.",
        )
    wait = retry_after(answer.headers)
    if status == 429:
        return errors.RateLimited(f"{server} gets too many requests{said}", advice="Wait a moment.", retry_after=wait)
    if status in {408, 409, 425} or status >= 500:
        return errors.ServerFailed(
            f"{server} could not answer now ({status}){said}", advice="Try again in a moment.", retry_after=wait
        )
    return errors.BadRequest(f"{server} refused the request ({status}){said}")


def failure_in_stream(error: object, *, server: str, model_id: str, has_key: bool) -> errors.ModelError:
    """Returns the error for an error object that came inside a stream that had begun well."""
    fields = cast("Mapping[str, Any]", error) if isinstance(error, Mapping) else {"message": str(error)}
    code = fields.get("code")
    status = int(code) if isinstance(code, int) or (isinstance(code, str) and code.isdigit()) else 0
    body = msgspec.json.encode({"error": dict(fields)})
    if 400 <= status < 600 or _CONTEXT_WORDS.search(_text(body)):
        answer = ServerAnswer(status if 400 <= status < 600 else 400, {}, body)
        return refusal(answer, server=server, model_id=model_id, has_key=has_key)
    return errors.StreamBroken(f"{server} broke the reply off: {_one_line(_message_in(body)) or 'no reason given'}")


def transport_failure(error: Exception, *, server: str, began: bool, local: bool) -> errors.ModelError:
    """Returns the error for a connection that failed.

    Args:
        error: What httpx2 raised.
        server: The server's name, for the message.
        began: Whether the answer had begun well.
        local: Whether the server is on this computer, for the advice.
    """
    if isinstance(error, httpx2.TimeoutException) and not isinstance(error, httpx2.ConnectTimeout):
        return errors.ModelTimeout(f"{server} is connected but sent nothing for too long.", advice="Try again.")
    if began:
        return errors.StreamBroken(f"The connection to {server} broke in the middle of a reply.")
    advice = "Start the server, or check the address and port." if local else "Check the address and the network."
    return errors.ModelUnreachable(
        f"{server} could not be reached ({_one_line(str(error)) or type(error).__name__}).", advice=advice
    )


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Returns the seconds that a server asks to wait, from `retry-after-ms` or `retry-after` (seconds or a date)."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) * unit
        except ValueError:
            continue
        return max(0.0, seconds) if math.isfinite(seconds) else None
    try:
        when = email.utils.parsedate_to_datetime(headers.get("retry-after", ""))
    except (TypeError, ValueError):
        return None
    return max(0.0, when.timestamp() - (time.time() if now is None else now))


def _message_in(body: bytes) -> str:
    try:
        found: Any = msgspec.json.decode(body)
    except msgspec.DecodeError:
        text = _text(body).strip()
        return "" if text.startswith("<") else text
    for name in ("error", "message", "detail"):
        while isinstance(found, dict) and name in found:
            found = cast("dict[str, Any]", found)[name]
    return found if isinstance(found, str) else msgspec.json.encode(found).decode()


def _text(body: bytes) -> str:
    return body.decode("utf-8", "replace")


def _one_line(text: str) -> str:
    text = _SECRET_WORDS.sub("…", " ".join(text.split()))
    return text if len(text) <= _LONGEST_REASON else text[:_LONGEST_REASON] + "…"
