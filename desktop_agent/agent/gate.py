"""The gate before every action: asks the policy, tells the decision as events, and gives back what may run."""

import time
from collections.abc import Collection
from typing import Any

import msgspec

from desktop_agent.agent.approval import ApprovalPolicy, ApprovalRequest, Decision, new_approval_id
from desktop_agent.agent.effects import static_effects, tools_named
from desktop_agent.agent.errors import ApprovalUnavailable
from desktop_agent.agent.events import ApprovalAsked, ApprovalGiven, Effects, Failure
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.memory import ActionStep
from desktop_agent.agent.prompts import Words
from desktop_agent.store.redaction import shared_redactor


class ActionGate:
    """The gate before one action."""

    def __init__(self, policy: ApprovalPolicy, loop: RunLoop, step: ActionStep, tools: Collection[str]) -> None:
        """Makes the gate.

        Args:
            policy: Who decides.
            loop: The run.
            step: The step whose action it is.
            tools: The names that the action may call.
        """
        self._policy = policy
        self._loop = loop
        self._step = step
        self._tools = tools
        self._read: tuple[str, Effects] | None = None

    def effects(self, code: str) -> Effects:
        """Returns what the code will touch, as far as its syntax tree tells."""
        if self._read is None or self._read[0] != code:
            self._read = code, static_effects(code, self._tools, self._policy.seen) if code else Effects()
        return self._read[1]

    async def approved(self, code: str, words: Words, *, may_edit: bool = True) -> str | None:
        """Returns the code that may run, or None when it may not; then the step says why.

        Args:
            code: The action.
            words: The texts in which the model is told of a rejection.
            may_edit: The person may change the action.
        """
        policy, step, loop = self._policy, self._step, self._loop
        effects = self.effects(code)
        rule = policy.rule_for(code, effects)
        if rule is not None:
            loop.outcome.shown_tools = frozenset(tools_named(effects))
            if rule != "auto":
                policy.used(rule)
                await self._tell(code, by=f"rule: {rule}")
            policy.remember(effects)
            loop.tell_rules()
            return code
        # A promise that does not reach this far is over.
        loop.tell_rules()
        try:
            decision = await loop.control.until_stopped(asked_person(policy, loop, step.step_number, code, effects))
        except ApprovalUnavailable as error:
            step.error = Failure(kind="rejected", message=error.message)
            loop.outcome.fatal = error
            return None
        loop.outcome.pause = decision.decision == "run_and_pause"
        if decision.decision == "reject":
            step.error = Failure(kind="rejected", message=words.rejected.format(note=decision.note).strip())
            return None
        approved = decision.code if may_edit and decision.code is not None else code
        policy.remember(self.effects(approved), decision.rule)
        loop.tell_rules()
        loop.outcome.shown_tools = frozenset(tools_named(self.effects(approved)))
        return approved

    async def written_by_person(self, code: str) -> str:
        """Notes that a person wrote this action, which is as good as a yes to it; returns it."""
        self._policy.remember(self.effects(code))
        self._loop.outcome.shown_tools = frozenset(tools_named(self.effects(code)))
        await self._tell(code, by="person", edited=True)
        return code

    async def _tell(self, code: str, *, by: str, edited: bool = False) -> None:
        step = self._step.step_number
        await self._loop.recorder.emit_durable(
            ApprovalGiven, step=step, approval_id="", decision="run", code=code, by=by, edited=edited
        )


async def asked_person(
    policy: ApprovalPolicy, loop: RunLoop, step: int, code: str, effects: Effects, *, tool: str = ""
) -> Decision:
    """Asks a person whether an action, or its call of a tool, may run; question and answer are events of the run.

    Args:
        policy: Who knows whom to ask.
        loop: The run.
        step: The step's number.
        code: The action, or the call.
        effects: What it will touch.
        tool: The tool whose call it is; empty when it is the action.

    Raises:
        ApprovalUnavailable: There is nobody to ask.
    """
    request = ApprovalRequest(
        approval_id=new_approval_id(),
        run_id=loop.recorder.run_id,
        step=step,
        code=code,
        effects=effects,
        tool=tool,
    )
    policy.expect(request)
    await loop.recorder.emit_durable(
        ApprovalAsked, step=step, approval_id=request.approval_id, code=code, effects=effects, tool=tool
    )
    asked = time.monotonic()
    try:
        decision = await policy.ask(request)
    except ApprovalUnavailable as error:
        refusal = Decision(decision="reject", note=error.message)
        given = _given(request.approval_id, refusal, code, by="nobody", tool=tool)
        await loop.recorder.emit_durable(ApprovalGiven, step=step, **given)
        raise
    finally:
        waited = time.monotonic() - asked
        loop.used.leave_out(waited)
        if tool:
            loop.outcome.waited += waited
    if tool or (decision.code is not None and decision.code == shared_redactor().redact(code)):
        # A call is allowed or not; and an action was shown without its secrets, and may have been left as it was.
        decision = msgspec.structs.replace(decision, code=None)
    given = _given(request.approval_id, decision, code, by="person", tool=tool)
    await loop.recorder.emit_durable(ApprovalGiven, step=step, **given)
    return decision


def _given(approval_id: str, decision: Decision, code: str, *, by: str, tool: str = "") -> dict[str, Any]:
    rejected = decision.decision == "reject"
    runs = code if decision.code is None else decision.code
    return {
        "approval_id": approval_id,
        "decision": decision.decision,
        "code": "" if rejected or tool else runs,
        "note": decision.note,
        "by": by,
        "edited": not rejected and runs != code,
        "tool": tool,
    }
