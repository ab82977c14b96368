"""Who decides whether an action runs: a policy for every action, one mechanism for window, command line and Python."""

import asyncio
import inspect
import uuid
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Literal, cast

import msgspec

from desktop_agent.agent.effects import effect_marks, tools_named
from desktop_agent.agent.errors import AgentError, ApprovalUnavailable
from desktop_agent.agent.events import Effects, ToolPermission
from desktop_agent.agent.standing import covers, rule_from
from desktop_agent.store.settings import StandingRule

Answer = Literal["run", "run_and_pause", "reject"]


class ApprovalRule(msgspec.Struct, frozen=True, kw_only=True):
    """What a person allows beyond one action.

    Attributes:
        next_actions: This many further actions run unasked.
        until_new: Actions run unasked until one has an import, tool, path or host that no approved action had.
        whole_run: Every further action of the run is allowed, new things included.
        always: Actions that touch no more than this one run unasked; whoever asks keeps the rule for later runs.
    """

    next_actions: int = 0
    until_new: bool = False
    whole_run: bool = False
    always: bool = False


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """A person's answer.

    Attributes:
        decision: Run it, run it and pause afterwards, or do not run it.
        code: The text to run instead, when it was edited.
        note: What the model is told about a rejection.
        rule: What is allowed from now on.
    """

    decision: Answer
    code: str | None = None
    note: str = ""
    rule: ApprovalRule | None = None


class ApprovalRequest(msgspec.Struct, frozen=True, kw_only=True):
    """The question: exactly this text, used once.

    Attributes:
        approval_id: Names the question.
        run_id: The run.
        step: The step's number.
        code: The action, or the call of a tool.
        effects: What it will touch, as far as its syntax tree tells.
        tool: The tool whose call it is, in the middle of an action; empty when it is the action.
    """

    approval_id: str
    run_id: str
    step: int
    code: str
    effects: Effects
    tool: str = ""


Approver = Callable[[ApprovalRequest], Decision | bool | Awaitable[Decision | bool]]


class ApprovalPolicy:
    """Decides per action: the mode, what is said of single tools, and the rules that answers have added.

    Subclass it and override `rule_for` to decide by rules of one's own.

    Attributes:
        mode: `auto` or `ask`.
        approver: Who is asked.
        tool_permissions: What holds for single tools, by name; `allow` for those that are not in it.
        standing_rules: What may be touched unasked.
        seen: What approved actions had: imports, tools, paths and hosts.
    """

    def __init__(
        self,
        mode: Literal["ask", "auto"] = "auto",
        approver: Approver | None = None,
        tool_permissions: Mapping[str, ToolPermission] | None = None,
        standing_rules: Iterable[StandingRule] = (),
    ) -> None:
        """Makes a policy.

        Args:
            mode: `auto` runs every action; `ask` asks for each, save for what a rule allows.
            approver: Who is asked: a function, `async` or not, that returns a `Decision`, or True or False.
            tool_permissions: `allow`, `ask` or `never` for single tools, by name. `ask` asks before an action that
                calls the tool, in the mode `auto` too; `never` refuses the call.
            standing_rules: What may be touched unasked. An action that touches anything beyond a rule is asked about.
        """
        self.mode = mode
        self.approver = approver
        self.tool_permissions = checked_permissions(tool_permissions or {})
        self.standing_rules = list(standing_rules)
        self.seen: set[str] = set()
        self._next_actions = 0
        self._until_new = False
        self._whole_run = False

    def rule_for(self, code: str, effects: Effects) -> str | None:  # noqa: ARG002 - for subclasses
        """Returns the name of the rule that allows the action unasked, or None when a person must be asked."""
        if self.mode == "auto" and not any(self.permission(tool) == "ask" for tool in tools_named(effects)):
            return "auto"
        if self._whole_run:
            return "this run"
        if self._until_new and not effects.new:
            return "until something new"
        if self._until_new:
            # The promise was made for what had been seen; the person is asked again and may renew it.
            self._until_new = False
        if self._next_actions > 0 and not effects.new:
            return f"next {self._next_actions}"
        if any(covers(rule, effects) for rule in self.standing_rules):
            return "always"
        return None

    def permission(self, tool: str) -> ToolPermission:
        """Returns what holds for a tool."""
        return self.tool_permissions.get(tool, "allow")

    def rule_for_call(self, tool: str) -> bool:
        """Returns whether a rule allows a call that could not be seen in the action's text."""
        if self._whole_run or (self._until_new and f"{tool}()" in self.seen):
            return True
        return any(tool in rule.tools for rule in self.standing_rules)

    def used(self, rule: str) -> None:
        """Counts the use of a rule."""
        if rule.startswith("next "):
            self._next_actions -= 1

    def remember(self, effects: Effects, rule: ApprovalRule | None = None) -> None:
        """Takes note of an approved action and of the rule given with the approval."""
        self.seen |= effect_marks(effects)
        if rule is not None:
            self._next_actions = rule.next_actions
            self._until_new = rule.until_new
            self._whole_run = rule.whole_run
            if rule.always:
                self.standing_rules.append(rule_from(effects))

    def rules(self) -> tuple[str, ...]:
        """Returns the rules that hold in this run by a person's answers, as answers give them; standing ones apart."""
        rules: list[str] = []
        if self._whole_run:
            rules.append("run")
        if self._until_new:
            rules.append("until_new")
        if self._next_actions > 0:
            rules.append(f"next:{self._next_actions}")
        return tuple(rules)

    def take_back(self) -> None:
        """Forgets these rules: the next action is asked about again. Standing rules and the mode stay."""
        self._next_actions = 0
        self._until_new = False
        self._whole_run = False

    def expect(self, request: ApprovalRequest) -> None:
        """Called before the question is told to anybody, so that no answer comes too early."""

    async def ask(self, request: ApprovalRequest) -> Decision:
        """Asks the approver.

        Raises:
            ApprovalUnavailable: There is nobody to ask.
        """
        if self.approver is None:
            raise ApprovalUnavailable(
                "The action needs a person's approval and nobody can be asked here, so it was not run.",
                advice="Allow actions to run unasked (--yes, or approval='auto'), or use the window.",
            )
        answer = await _call(self.approver, request)
        if isinstance(answer, bool):
            return Decision(decision="run" if answer else "reject")
        return answer


def checked_permissions(permissions: Mapping[str, ToolPermission]) -> dict[str, ToolPermission]:
    """Returns the permissions, each of them known.

    Raises:
        AgentError: One is none of `allow`, `ask` and `never`.
    """
    for tool, permission in permissions.items():
        if permission not in ("allow", "ask", "never"):
            raise AgentError(f"'{permission}' is no permission for '{tool}'.", advice="Use allow, ask or never.")
    return dict(permissions)


async def _call(approver: Approver, request: ApprovalRequest) -> Decision | bool:
    if inspect.iscoroutinefunction(approver) or inspect.iscoroutinefunction(getattr(approver, "__call__", None)):  # noqa: B004
        return await cast("Awaitable[Decision | bool]", approver(request))
    # A function that asks at a terminal must not hold up the loop.
    answer = await asyncio.to_thread(approver, request)
    return await answer if inspect.isawaitable(answer) else answer


def new_approval_id() -> str:
    """Returns a name for a question that nobody can guess and that is used once."""
    return uuid.uuid4().hex
