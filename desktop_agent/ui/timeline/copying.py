"""Cards as text, for the clipboard."""

import textwrap

from desktop_agent.ui.timeline.cards import AnswerCard, AnyCard, FailureCard, NoticeCard, PlanCard, StepCard, TaskCard
from desktop_agent.ui.timeline.wording import notice, title


def as_markdown(card: AnyCard) -> str:
    """Returns a card as Markdown, with fences that no line of the code can close."""
    match card:
        case TaskCard():
            return card.text
        case PlanCard():
            return card.text
        case AnswerCard():
            return card.text
        case FailureCard():
            return "\n\n".join(part for part in (card.message, card.advice) if part)
        case NoticeCard():
            return notice(card)
        case StepCard():
            return _step(card)


def as_text(card: AnyCard) -> str:
    """Returns a card as plain text, for mail and notes: no marks, the code moved in."""
    if not isinstance(card, StepCard):
        return as_markdown(card)
    parts = [f"{card.number}. {title(card)}", card.thought_text.strip()]
    if card.code_text:
        parts.append(textwrap.indent(card.code_text.rstrip("\n"), "    "))
    parts += [card.output_text.rstrip("\n"), card.value.text if card.value is not None else ""]
    parts.append(card.failure.message if card.failure is not None else "")
    return "\n\n".join(part for part in parts if part) + "\n"


def as_code(step: StepCard) -> str:
    """Returns a step as Python that runs: its code, and above it as a comment what it is for."""
    words = step.thought_text.strip() or title(step)
    # A line separator would end the comment for an editor, and what follows would be code.
    lines = [f"# {line}".rstrip() for line in words.splitlines()]
    return "\n".join([*lines, step.code_text.rstrip("\n")]) + "\n"


def _step(step: StepCard) -> str:
    parts = [f"### {step.number}. {title(step)}"]
    if step.thought_text.strip():
        parts.append(step.thought_text.strip())
    if step.code_text:
        parts.append(_fenced(step.code_text, "python"))
    if step.has_output:
        parts.append(_fenced(step.output_text.rstrip("\n")))
    if step.value is not None and step.value.text:
        parts.append(_fenced(step.value.text))
    if step.failure is not None:
        parts.append(_fenced(step.failure.message))
    return "\n\n".join(parts) + "\n"


def _fenced(text: str, language: str = "") -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text}\n{fence}"
