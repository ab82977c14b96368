"""Rules that hold in every run, until the person takes them back: what may be touched without a question."""

import datetime

from desktop_agent.agent.effects import tools_named
from desktop_agent.agent.events import Effects
from desktop_agent.store.settings import StandingRule


def rule_from(effects: Effects, day: datetime.date | None = None) -> StandingRule:
    """Returns the rule that allows what an action touches, and no more."""
    return StandingRule(
        imports=effects.imports,
        tools=tuple(sorted(tools_named(effects))),
        paths=effects.paths,
        hosts=effects.hosts,
        on=(day or datetime.datetime.now().astimezone().date()).isoformat(),
    )


def covers(rule: StandingRule, effects: Effects) -> bool:
    """Returns whether a rule allows all that an action touches; a rule of its own for each thing does not add up."""
    return (
        set(effects.imports) <= set(rule.imports)
        and tools_named(effects) <= set(rule.tools)
        and set(effects.paths) <= set(rule.paths)
        and set(effects.hosts) <= set(rule.hosts)
    )


def same_grant(one: StandingRule, other: StandingRule) -> bool:
    """Returns whether two rules allow the same, on whichever days they were given."""
    return all(set(getattr(one, kind)) == set(getattr(other, kind)) for kind in ("imports", "tools", "paths", "hosts"))
