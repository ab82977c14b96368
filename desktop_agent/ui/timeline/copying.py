"""Cards as text, for the clipboard."""

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
