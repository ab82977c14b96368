"""Agents that another agent gives tasks to: functions in its code."""

import asyncio
import contextlib
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import AnyEvent, Subagent
from desktop_agent.agent.recorder import event_data
from desktop_agent.tools.base import Tool

if TYPE_CHECKING:
    from desktop_agent.agent.base import Agent
    from desktop_agent.agent.loop import RunLoop


class ManagedAgentTool(Tool):
    """A managed agent as a function: takes a task, returns a report.

    Each call is a run of its own with a memory of its own, so several may go on at the same time. Its events are events
    of the run that called
    it, and its tokens are counted there.
    """

    output_type = "string"
    source = "managed agent"
    inputs: ClassVar[Any] = {
        "task": {"type": "string", "description": "The whole task, with everything that is needed to solve it."},
        "additional_args": {
            "type": "object",
            "description": "Values that the helper needs, by name.",
            "nullable": True,
        },
    }

    def __init__(self, agent: "Agent", current: "Callable[[], tuple[RunLoop, int] | None]") -> None:
        """Wraps an agent.

        Args:
            agent: The agent; it needs a name and a description.
            current: Returns the run and the step that are going on in the managing agent.

        Raises:
            AgentError: It has no name or description, or the name cannot be a function's.
        """
        if not agent.name.isidentifier() or not agent.description.strip():
            raise AgentError(
                "A managed agent needs a name that can be called in code, and a description.",
                advice="Give both when you make it: CodeAgent(..., name='searcher', description='Searches the web.').",
            )
        self.name = agent.name
        self.description = agent.description
        self.agent = agent
        self._current = current

    async def forward(self, task: str, additional_args: Any = None) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """Has the agent work on the task and returns its report."""
        current = self._current()
        # Calls at the same time need a memory each; the latest stays on the agent for who wants to read it.
        worker = self.agent.copy_for_call()
        if current is not None and worker.price is None:
            worker.price = current[0].agent.price
        loop = worker.start_loop()
        step = worker.new_task(worker.managed_task(task), additional_args=additional_args or {})
        call_id = uuid.uuid4().hex
        run = asyncio.ensure_future(loop.run(step))
        try:
            async for event in loop.recorder.events():
                _pass_on(event, current, self.name, call_id)
            result = await run
        finally:
            if not run.done():
                run.cancel()
                with contextlib.suppress(asyncio.CancelledError, Exception):
                    await run
            if current is not None:
                current[0].used.add(loop.used.tokens, loop.used.cost)
            self.agent.memory = worker.memory
            await worker.aclose()
        return worker.report(result.output)


def _pass_on(event: AnyEvent, current: "tuple[RunLoop, int] | None", agent: str, call_id: str) -> None:
    if current is not None:
        loop, number = current
        loop.emit(Subagent, step=number, agent=agent, call_id=call_id, inner=event_data(event))
