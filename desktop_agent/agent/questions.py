"""Questions of a run's code to the person who reads its events and answers them."""

import asyncio
import time
import uuid
from functools import partial
from typing import TYPE_CHECKING

from desktop_agent.agent.events import QuestionAnswered, QuestionAsked
from desktop_agent.agent.observations import cut_middle
from desktop_agent.tools.user_input import asked_in_run

if TYPE_CHECKING:
    from desktop_agent.agent.loop import RunLoop

_LONGEST_QUESTION = 20_000


class Questions:
    """The questions of one run; question and answer are events of it."""

    def __init__(self, loop: "RunLoop") -> None:
        self._loop = loop
        self._open: dict[str, asyncio.Future[str | None]] = {}

    def answer(self, question_id: str, text: str | None) -> bool:
        """Gives the person's answer, or None when they decline; False when nobody waits for it."""
        future = self._open.get(question_id)
        if future is None or future.done():
            return False
        future.set_result(text)
        return True

    def reach_from(self, step: int) -> None:
        """Lets the tool that is called next in this task ask here, for a step of the run.

        A tool may be shared by several runs, and a branch's interpreter calls the tools of the run that it came from;
        the task of a call belongs to one run alone.
        """
        asked_in_run.set(partial(self.ask, step))

    async def ask(self, step: int, question: str) -> str | None:
        """Asks the person and returns the answer; None when they decline."""
        loop = self._loop
        # One question after the other, those about calls of tools included.
        async with loop.asking:
            question_id = uuid.uuid4().hex
            future = self._open[question_id] = asyncio.get_running_loop().create_future()
            asked = time.monotonic()
            answered = False
            try:
                await loop.recorder.emit_durable(
                    QuestionAsked,
                    step=step,
                    question_id=question_id,
                    question=cut_middle(question, _LONGEST_QUESTION),
                )
                answer = await future
                answered = True
            finally:
                del self._open[question_id]
                waited = time.monotonic() - asked
                loop.used.leave_out(waited)
                loop.outcome.waited += waited
                if not answered:
                    loop.emit(QuestionAnswered, step=step, question_id=question_id, declined=True, by="nobody")
            await loop.recorder.emit_durable(
                QuestionAnswered, step=step, question_id=question_id, answer=answer or "", declined=answer is None
            )
            return answer
