"""The gate before every call of a tool: what a person has said of the tool holds, however the code came to call it.

An action's text need not show what it calls: a function of an earlier step may do it. So the gate before the action
asks for what can be seen, and this one, in the host, for what could not.
"""

from desktop_agent.agent.approval import ApprovalPolicy
from desktop_agent.agent.effects import effects_of_call
from desktop_agent.agent.errors import ApprovalUnavailable
from desktop_agent.agent.gate import asked_person
from desktop_agent.agent.loop import RunLoop


async def permit_call(policy: ApprovalPolicy, loop: RunLoop, step: int, tool: str, call: str) -> None:
    """Returns when the call may run.

    Args:
        policy: Who decides.
        loop: The run.
        step: The step's number.
        tool: The tool's name.
        call: The call, as it would be written in code.

    Raises:
        PermissionError: It may not; the text is for the model.
    """
    permission = policy.permission(tool)
    if permission == "never":
        raise PermissionError(f"The tool '{tool}' is not allowed in this run. Do without it.")
    if permission == "allow" or tool in loop.outcome.shown_tools:
        return
    # One question after the other: an answer may be a rule that answers the next one too.
    async with loop.asking:
        if policy.rule_for_call(tool):
            return
        effects = effects_of_call(tool, call, policy.seen)
        try:
            decision = await asked_person(policy, loop, step, call, effects, tool=tool)
        except ApprovalUnavailable as error:
            loop.outcome.fatal = error
            raise PermissionError(error.message) from error
        if decision.decision == "reject":
            raise PermissionError(f"The person did not allow this call of '{tool}'. {decision.note}".strip())
        policy.remember(effects, decision.rule)
        loop.tell_rules()
        loop.outcome.pause = loop.outcome.pause or decision.decision == "run_and_pause"
