"""What a run may use, and what it has cost as far as a price is known."""

from typing import NamedTuple

from desktop_agent.agent.events import Cost, Tokens
from desktop_agent.models.listing import Price
from desktop_agent.models.messages import TokenUsage


class Budget(NamedTuple):
    """The caps of a run; None for no cap.

    Attributes:
        max_tokens: Tokens sent and received.
        max_cost: US dollars; needs a price.
        max_seconds: Time in which the run was not waiting for a person.
    """

    max_tokens: int | None = None
    max_cost: float | None = None
    max_seconds: float | None = None


class Overrun(NamedTuple):
    """A cap that was reached.

    Attributes:
        limit: `tokens`, `cost` or `seconds`.
        message: How much was used, and the cap.
        cap: The cap.
        used: What was used.
    """

    limit: str
    message: str
    cap: float
    used: float


def cost_of(tokens: Tokens, price: Price | None) -> Cost | None:
    """Returns what tokens cost by a provider's list, or None when no price is known.

    The amount is an estimate: what the provider charges may differ from its list and its counts.
    """
    if price is None:
        return None
    usage = TokenUsage(input_tokens=tokens.input, output_tokens=tokens.output, cached_tokens=tokens.cached)
    return Cost(amount=price.cost(usage), source=price.source)


def overrun(budget: Budget, tokens: Tokens, cost: Cost | None, seconds: float) -> Overrun | None:
    """Returns the first cap that a run has gone over, or None."""
    spent = tokens.input + tokens.output
    if budget.max_tokens is not None and spent > budget.max_tokens:
        text = f"The run has used {spent:,} tokens; its limit is {budget.max_tokens:,}."
        return Overrun("tokens", text, budget.max_tokens, spent)
    if budget.max_cost is not None and cost is not None and cost.amount > budget.max_cost:
        text = f"The run has cost about ${cost.amount:.4f}; its limit is ${budget.max_cost:.4f}."
        return Overrun("cost", text, budget.max_cost, cost.amount)
    if budget.max_seconds is not None and seconds > budget.max_seconds:
        text = f"The run has taken {seconds:.0f} s; its limit is {budget.max_seconds:g} s."
        return Overrun("seconds", text, budget.max_seconds, seconds)
    return None
