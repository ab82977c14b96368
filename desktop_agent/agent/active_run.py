"""A run that is going on, for whoever watches and steers it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import Any, Literal, cast

from desktop_agent.agent.approval import ApprovalRule, Decision
from desktop_agent.agent.asking import AskPerson, as_rule
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.code_agent import CodeAgent
from desktop_agent.agent.events import AnyEvent
from desktop_agent.agent.loop import RunLoop
from desktop_agent.errors import DesktopAgentError


class ActiveRun:
    """A run that is going on. Its methods are called on the loop on which it was started."""

    def __init__(self, loop: RunLoop, work: "asyncio.Task[Any]", policy: AskPerson) -> None:
        self._loop = loop
        self._work = work
        self._policy = policy

    @property
    def agent(self) -> CodeAgent:
        """The agent that does it."""
        return cast("CodeAgent", self._loop.agent)

    @property
    def run_id(self) -> str:
        """The run's name."""
        return self._loop.recorder.run_id

    async def events(self) -> AsyncIterator[AnyEvent]:
        """Yields the events in order, each of them in the history already; ends with the run. For one reader."""
        async for event in self._loop.recorder.events():
            yield event
        await self.wait()

    async def wait(self) -> None:
        """Waits until the run is over; how it ended is in its events."""
        with contextlib.suppress(DesktopAgentError, asyncio.CancelledError):
            await asyncio.shield(self._work)

    def approve(
        self,
        approval_id: str,
        decision: Literal["run", "run_and_pause", "reject"],
        *,
        code: str | None = None,
        note: str = "",
        rule: ApprovalRule | str | None = None,
    ) -> bool:
        """Answers the question whether an action may run.

        Args:
            approval_id: The question.
            decision: What the person decided.
            code: What is to run instead of the code asked about, or None.
            note: What the model is told about a rejection.
            rule: How far the yes reaches beyond this action: an `ApprovalRule`, or `run` (all of this run),
                `until_new`, `next:5`.

        Returns:
            False when the question was answered before, or is not this run's.
        """
        answer = Decision(decision=decision, code=code, note=note, rule=as_rule(rule))
        return self._policy.answer(approval_id, answer)

    def answer(self, question_id: str, text: str | None) -> bool:
        """Answers a question of the code.

        Args:
            question_id: The question.
            text: The answer; None declines, and the code is told so.

        Returns:
            False when the question was answered before, or is not this run's.
        """
        questions = self._loop.questions
        return questions is not None and questions.answer(question_id, text)

    def pause(self) -> None:
        """Lets the run wait after its current step."""
        self._loop.control.pause()

    def resume(self, budget: Budget | None = None) -> None:
        """Lets a paused run go on, with another budget if one is given; one that is used up pauses it again.

        Raises:
            AgentError: The cost is to be limited, and no price is known.
        """
        if budget is not None:
            self.change_limits(budget=budget)
        self._loop.control.resume()

    def change_limits(self, *, budget: Budget | None = None, max_steps: int | None = None) -> None:
        """Changes what the run may use, what it has used before included; a paused run stays so.

        Args:
            budget: The caps of the whole run; None leaves them.
            max_steps: The step limit; None leaves it.

        Raises:
            AgentError: The cost is to be limited, and no price is known.
        """
        self._loop.change_limits(budget=budget, max_steps=max_steps)

    def take_rules_back(self) -> bool:
        """Takes back what may run unasked by an earlier answer: the next action waits for a person again.

        Returns:
            False when no rule of this run holds.
        """
        return self._loop.take_rules_back()

    def stop(self) -> None:
        """Ends the run now; what was done until then is kept."""
        self._loop.stop()

    def queue_message(self, text: str) -> str:
        """Gives the model a message before its next step; returns the message's name."""
        return self._loop.queue_message(text)

    def change_message(self, message_id: str, text: str) -> bool:
        """Changes a waiting message, or withdraws it when the text is empty; False when it was delivered already."""
        return self._loop.change_message(message_id, text)

    def withdraw_message(self, message_id: str) -> bool:
        """Takes a waiting message back; False when it was delivered already."""
        return self._loop.change_message(message_id, "")

    def move_message(self, message_id: str, before: str = "") -> bool:
        """Moves a waiting message before another, or to the end.

        Args:
            message_id: The message.
            before: The waiting message before which it is to stand; empty for the end.

        Returns:
            False when one of the two does not wait any more: messages are delivered all together.
        """
        return self._loop.move_message(message_id, before)

    def allow_imports(self, imports: Sequence[str]) -> None:
        """Allows more imports for this run, from the next action on; a run that is paused goes on.

        Raises:
            AgentError: One of them is no module's name.
        """
        self._loop.allow_imports(imports)
        self._loop.control.resume()

    def edit_plan(self, plan: str) -> bool:
        """Replaces the latest plan from the next step on; False when there is none."""
        return self._loop.edit_plan(plan)
