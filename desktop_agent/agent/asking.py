"""A person who reads a run's events and answers what it asks."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Literal

from desktop_agent.agent.approval import ApprovalPolicy, ApprovalRequest, ApprovalRule, Decision
from desktop_agent.agent.events import ToolPermission
from desktop_agent.store.settings import StandingRule


class AskPerson(ApprovalPolicy):
    """Asks whoever reads the run's events."""

    def __init__(
        self,
        mode: Literal["ask", "auto"],
        tool_permissions: Mapping[str, ToolPermission] | None = None,
        standing_rules: Iterable[StandingRule] = (),
    ) -> None:
        super().__init__(mode, tool_permissions=tool_permissions, standing_rules=standing_rules)
        self._open: dict[str, asyncio.Future[Decision]] = {}

    def expect(self, request: ApprovalRequest) -> None:
        self._open[request.approval_id] = asyncio.get_running_loop().create_future()

    async def ask(self, request: ApprovalRequest) -> Decision:
        try:
            return await self._open[request.approval_id]
        finally:
            del self._open[request.approval_id]

    def answer(self, approval_id: str, decision: Decision) -> bool:
        """Gives the person's answer; False when nobody waits for it."""
        future = self._open.get(approval_id)
        if future is None or future.done():
            return False
        future.set_result(decision)
        return True


def as_rule(rule: ApprovalRule | str | None) -> ApprovalRule | None:
    """Returns a rule from its short form: `run`, `until_new`, `always`, or `next:5`.

    Raises:
        ValueError: The text is none of these.
    """
    if rule is None or isinstance(rule, ApprovalRule):
        return rule
    if rule == "run":
        return ApprovalRule(whole_run=True)
    if rule == "until_new":
        return ApprovalRule(until_new=True)
    if rule == "always":
        return ApprovalRule(always=True)
    name, _, number = rule.partition(":")
    if name == "next" and number.isdecimal():
        return ApprovalRule(next_actions=int(number))
    raise ValueError(f"'{rule}' is no approval rule; there are run, until_new, always and next:N.")
