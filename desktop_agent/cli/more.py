"""What happens at a limit: the person at the terminal is asked for more."""

import sys

from desktop_agent.agent import ActiveRun
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.events import RunPaused
from desktop_agent.cli.asking import ask_line


async def ask_for_a_higher_cap(active: ActiveRun, paused: RunPaused, budget: Budget) -> Budget:
    """Asks how far a paused run may go on, and lets it; returns its budget from here on.

    Args:
        active: The run that waits.
        paused: At which cap.
        budget: The caps so far.
    """
    proposed = paused.used + paused.cap
    question = f"Go on? [y]es, up to {_amount(paused.limit, proposed)}; or type another limit; or [s]top: "
    while True:
        answer = await ask_line(question, active)
        cap = _cap(answer, proposed)
        if answer is None or answer.strip().lower()[:1] in ("s", "n"):
            active.stop()
            return budget
        if cap is not None and cap > paused.used:
            budget = budget._replace(**{f"max_{paused.limit}": int(cap) if paused.limit == "tokens" else cap})
            active.resume(budget)
            return budget
        sys.stderr.write(f"Type y, s, or a number above {_amount(paused.limit, paused.used)}.\n")


async def ask_for_more_steps(taken: int, more: int) -> int:
    """Asks whether a run that reached its step limit goes on; returns how many steps more, or 0.

    Args:
        taken: How many steps it has taken.
        more: How many are proposed.
    """
    question = f"The run took its {taken} steps. Go on? [y]es, {more} more; or type a number; or Enter to end here: "
    while True:
        answer = ((await ask_line(question)) or "").strip().lower()
        if not answer or answer[:1] in ("s", "n"):
            return 0
        if answer[:1] == "y":
            return more
        if answer.isdecimal():
            return int(answer)
        sys.stderr.write("Type y, a number, or nothing.\n")


def _cap(answer: str | None, proposed: float) -> float | None:
    text = (answer or "").strip().lower().lstrip("$").replace(",", "")
    if text[:1] == "y":
        return proposed
    try:
        return float(text)
    except ValueError:
        return None


def _amount(limit: str, value: float) -> str:
    match limit:
        case "cost":
            return f"${value:.4f}"
        case "seconds":
            return f"{value:.0f} s"
        case _:
            return f"{value:,.0f} tokens"
