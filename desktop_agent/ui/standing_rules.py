"""Keeps what a person always allows, for this and every later run."""

from collections.abc import Iterable

from desktop_agent.agent.effects import static_effects
from desktop_agent.agent.standing import rule_from, same_grant
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.timeline.cards import Approval


def keep_rule(preferences: PreferenceDesk, approval: Approval, code: str | None, tools: Iterable[str]) -> None:
    """Keeps the rule that a person gave with an answer; one that allows the same is kept once.

    Args:
        preferences: Where it is kept.
        approval: The question.
        code: The text that runs instead of the one asked about, or None.
        tools: Names of the tools of the run.
    """
    effects = approval.effects if code is None else static_effects(code, set(tools))
    rule = rule_from(effects)
    rules = preferences.now.standing_rules
    if not any(same_grant(rule, known) for known in rules):
        preferences.change(standing_rules=(*rules, rule))
