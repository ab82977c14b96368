"""What the model is told about an action."""

from desktop_agent.agent.events import Failure, Shown
from desktop_agent.agent.prompts import Words
from desktop_agent.execution import ActionResult
from desktop_agent.execution import Shown as SentShown

LIMIT_FOR_SMALL_MODELS = 4_000
LIMIT = 20_000


def cut_middle(text: str, limit: int, *, whole: int | None = None) -> str:
    """Returns the text with its middle left out when it is longer than the limit, and says how much is missing.

    Args:
        text: What there is of the text.
        limit: The longest result, in characters, apart from the remark itself.
        whole: The length of the whole text, when `text` is already a part of it.
    """
    length = len(text) if whole is None else max(whole, len(text))
    if len(text) <= limit:
        return text
    head = limit * 2 // 3
    tail = limit - head
    return f"{text[:head]}\n[… {length - head - tail:,} of {length:,} characters left out …]\n{text[-tail:]}"


def observation_text(result: ActionResult, words: Words, *, limit: int = LIMIT) -> str:
    """Returns what the model is told about an action, without header and reminder; an error is told apart from it."""
    parts: list[str] = []
    output = result.output.rstrip("\n")
    if output:
        parts.append(cut_middle(output, limit, whole=result.output_chars))
    if result.repr is not None and result.repr != "None" and not result.is_final_answer:
        parts.append(words.value.format(value=cut_middle(result.repr, limit)))
    if result.recovery and result.error is None:
        parts.append(result.recovery)
    if not parts and result.error is None and not result.is_final_answer:
        return words.silent
    return "\n".join(parts)


def failure_of(result: ActionResult) -> Failure | None:
    """Returns an action's error as events carry it."""
    error = result.error
    if error is None:
        return None
    return Failure(
        kind=error.kind,
        exception_type=error.exception_type,
        message=error.message,
        line=error.line,
        traceback=error.traceback,
    )


def shown_of(result: ActionResult) -> Shown | None:
    """Returns an action's value as events carry it, or None without one."""
    shown = result.shown
    if shown is None:
        return None if result.repr is None else Shown(text=result.repr)
    return as_shown(shown)


def as_shown(shown: SentShown) -> Shown:
    """Returns what the worker sent as events carry it."""
    return Shown(
        kind=shown.kind,
        type_name=shown.type_name,
        text=shown.text,
        media_type=shown.media_type,
        data=shown.data,
        columns=tuple(shown.columns),
        rows=tuple(tuple(row) for row in shown.rows),
        shape=tuple(shown.shape),
    )
