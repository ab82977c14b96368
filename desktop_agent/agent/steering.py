"""What a person can do to a run while it goes on: stop, pause, write to it, change its plan and its limits."""

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_agent.agent.budget import Budget, overrun
from desktop_agent.agent.control import RunControl
from desktop_agent.agent.errors import AgentError, LimitReached
from desktop_agent.agent.events import (
    Event,
    ImportsAllowed,
    LimitsChanged,
    MessageDelivered,
    MessageMoved,
    MessageQueued,
    Notice,
    PlanReady,
    RulesChanged,
    RunPaused,
    RunResumed,
)
from desktop_agent.agent.import_names import check_import_names
from desktop_agent.agent.ledger import Ledger
from desktop_agent.agent.memory import GuidanceStep, PlanningStep
from desktop_agent.agent.recorder import Recorder

if TYPE_CHECKING:
    from desktop_agent.agent.base import Agent


class SteeredRun:
    """A run as those see it who steer it; `RunLoop` is the run itself. Used on the run's event loop.

    Attributes:
        agent: Who does it.
        recorder: Where its events go.
        control: Its switches.
        max_steps: The step limit.
        used: What it has used.
        told_rules: The rules of the run that its events told last.
        pause_at_limit: A cap that is reached pauses the run until somebody raises it; otherwise it ends the run.
    """

    def __init__(self, agent: "Agent", recorder: Recorder, *, max_steps: int) -> None:
        self.agent = agent
        self.recorder = recorder
        self.control = RunControl()
        self.max_steps = max_steps
        self.used = Ledger()
        self.pause_at_limit = False
        self._over = False
        self.told_rules: tuple[str, ...] = ()

    def emit(self, kind: type[Event], /, *, step: int | None = None, **fields: Any) -> Any:
        """Records an event of this run."""
        return self.recorder.emit(kind, step=step, **fields)

    def stop(self) -> None:
        """Ends the run now; what was done until then is kept."""
        self.control.stop()

    def queue_message(self, text: str) -> str:
        """Gives the model a message before its next step; returns the message's name.

        When the answer comes first, the model is told and goes on; a message for which no step is left is handed back
        with a notice.

        Raises:
            AgentError: The run is over.
        """
        if self._over:
            raise AgentError("The run is over, so the message was not sent.", advice="Send it as the next task.")
        message_id = self.control.queue_message(text)
        self.recorder.emit(MessageQueued, message_id=message_id, text=text)
        return message_id

    def change_message(self, message_id: str, text: str) -> bool:
        """Changes a message that still waits, or withdraws it when the text is empty."""
        changed = self.control.change_message(message_id, text)
        if changed:
            self.recorder.emit(MessageQueued, message_id=message_id, text=text)
        return changed

    def move_message(self, message_id: str, before: str = "") -> bool:
        """Moves a waiting message before another, or to the end; False when one of the two does not wait."""
        moved = self.control.move_message(message_id, before)
        if moved:
            self.recorder.emit(MessageMoved, message_id=message_id, before=before)
        return moved

    def change_limits(self, *, budget: Budget | None = None, max_steps: int | None = None) -> None:
        """Changes what the run may use, what it has used before included; None leaves that as it is.

        Raises:
            AgentError: The cost is to be limited, and no price is known.
        """
        if budget is not None:
            self.agent.budget = budget
        if max_steps is not None:
            self.max_steps = max_steps
        self.recorder.emit(LimitsChanged, max_steps=self.max_steps, **self.agent.budget._asdict())

    def take_rules_back(self) -> bool:
        """Takes back what may run unasked in this run, from the next action on; False when nothing may."""
        policy = self.agent.approval
        if not policy.rules():
            return False
        policy.take_back()
        self.tell_rules(taken_back=True)
        return True

    def edit_plan(self, plan: str) -> bool:
        """Replaces the latest plan from the next request on; False when there is none."""
        for step in reversed(self.agent.memory.steps):
            if isinstance(step, PlanningStep):
                step.plan = plan
                self.recorder.emit(PlanReady, plan=plan, edited=True)
                return True
        return False

    def allow_imports(self, imports: Sequence[str]) -> None:
        """Allows more imports from the next action on; the model is told before its next step.

        Raises:
            AgentError: One of them is no module's name.
        """
        check_import_names(imports)
        new = [name for name in imports if name not in self.agent.authorized_imports]
        if not new:
            return
        self.agent.allow_imports(new)
        self.recorder.emit(ImportsAllowed, imports=tuple(new))
        self.queue_message(f"The action may now also import: {', '.join(new)}.")

    # What the run does about it between two steps

    def tell_rules(self, *, taken_back: bool = False) -> None:
        """Tells which rules of the run hold now, if they are others than before."""
        rules = self.agent.approval.rules()
        if rules != self.told_rules:
            self.told_rules = rules
            self.recorder.emit(RulesChanged, rules=rules, taken_back=taken_back)

    async def pause_if_asked(self) -> None:
        self.control.check()
        if not self.control.pausing:
            return
        await self.recorder.emit_durable(RunPaused, reason="Paused between two steps.")
        await self._wait()
        self.recorder.emit(RunResumed, model=self.agent.model.model_id)

    def deliver_messages(self, number: int) -> None:
        for message_id, text in self.control.take_messages():
            self.agent.memory.steps.append(GuidanceStep(text))
            self.recorder.emit(MessageDelivered, step=number, message_id=message_id, text=text)

    def hand_messages_back(self) -> None:
        self._over = True
        for message_id, text in self.control.take_messages():
            message = f"This message came too late for the model; send it as the next task: {text}"
            self.recorder.emit(Notice, kind="message", message=message, message_id=message_id)

    async def keep_to_budget(self) -> None:
        """Pauses the run when it has used what it may, or ends it when nobody can give it more."""
        agent = self.agent
        while True:
            used = self.used
            over = overrun(agent.budget, used.tokens, used.cost, used.seconds)
            if over is None:
                return
            if not self.pause_at_limit:
                raise LimitReached(over.message, advice="Raise the limit to go on from here.")
            self.control.pause()
            await self.recorder.emit_durable(
                RunPaused, reason=over.message, limit=over.limit, cap=over.cap, used=over.used
            )
            await self._wait()
            self.recorder.emit(RunResumed, model=agent.model.model_id)

    async def _wait(self) -> None:
        started = time.monotonic()
        await self.control.wait_while_paused()
        self.used.leave_out(time.monotonic() - started)
