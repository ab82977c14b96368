"""What model calls used and cost, in words: counts and amounts that are guesses are marked as such."""

from PySide6.QtCore import QCoreApplication

from desktop_agent.agent.events import Cost, Tokens
from desktop_agent.ui.timeline.wording import tokens as count
from desktop_agent.ui.timeline.wording import whole

_LEAST = 0.0001


def money(cost: Cost) -> str:
    """Returns an amount: `≈ $0.0042`, without the sign where the provider said what it charged."""
    about = "≈ " if cost.estimated else ""
    if 0 < cost.amount < _LEAST:
        return f"{about}< ${_LEAST:.4f}"
    return f"{about}${cost.amount:.2f}" if cost.amount >= 1 or not cost.amount else f"{about}${cost.amount:.4f}"


def money_with_source(cost: Cost) -> str:
    """Returns an amount and where it is from: `≈ $0.0042, an estimate by the list of openrouter.ai`."""
    if not cost.source:
        return money(cost)
    source = cost.source.removesuffix(":443")
    text = _tr("%1, an estimate by the list of %2") if cost.estimated else _tr("%1, said by %2")
    return text.replace("%1", money(cost)).replace("%2", source)


def used(tokens: Tokens, cost: Cost | None) -> str:
    """Returns what a card says of a model call: `1,204 tok · ≈ $0.0042`; empty when nothing is known."""
    parts: list[str] = []
    if tokens.input + tokens.output:
        parts.append(("≈ " if tokens.estimated else "") + count(tokens.input + tokens.output))
    if cost is not None:
        parts.append(money(cost))
    return " · ".join(parts)


def used_in_full(tokens: Tokens, cost: Cost | None) -> list[str]:
    """Returns the same in parts: sent, of these from the provider's cache, received, cost with its source."""
    parts = [_tr("%1 tokens in").replace("%1", whole(tokens.input))]
    if tokens.cached:
        parts.append(_tr("of these %1 cached").replace("%1", whole(tokens.cached)))
    parts.append(_tr("%1 tokens out").replace("%1", whole(tokens.output)))
    if tokens.estimated:
        parts.append(_tr("counts are estimates"))
    if cost is not None:
        parts.append(money_with_source(cost))
    return parts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Money", text)
