"""What the events of a managed agent do to the step whose code called it."""

from typing import Any, Final, cast

from desktop_agent.agent.events import Subagent
from desktop_agent.ui.timeline.cards import HelperStep, StepCard

_KEPT: Final = 20_000


def take_helper_event(step: StepCard, event: Subagent) -> bool:
    """Writes a helper's event into the step that called it; False when it changes nothing that is shown."""
    inner = event.inner
    if inner.get("event") == "step_started":
        if _find(step, event) is None:
            step.helpers.append(HelperStep(event.agent, event.call_id, _number(inner)))
        return True
    helper = _find(step, event)
    if helper is None:
        return False
    match inner.get("event"):
        case "code_ready":
            helper.state = "executing"
            helper.title = _text(inner, "title") or _text(inner, "thought").split("\n", 1)[0]
            helper.code = _text(inner, "code")
        case "step_finished":
            failure = inner.get("failure")
            helper.ended = True
            helper.state = "failed" if failure else "done"
            helper.error = _text(cast("dict[str, Any]", failure), "message") if failure else ""
            helper.output = _text(inner, "output")
            helper.seconds = float(inner.get("seconds") or 0) + float(inner.get("model_seconds") or 0)
        case _:
            return False
    return True


def _find(step: StepCard, event: Subagent) -> HelperStep | None:
    number = _number(event.inner)
    for helper in reversed(step.helpers):
        if helper.call_id == event.call_id and helper.number == number:
            return helper
    return None


def _number(inner: dict[str, Any]) -> int:
    number = inner.get("step")
    return number if isinstance(number, int) else 0


def _text(inner: dict[str, Any], name: str) -> str:
    return str(inner.get(name) or "")[:_KEPT]
