"""The agent whose actions are JSON tool calls."""

import asyncio
import inspect
import time
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_agent.agent.base import Agent
from desktop_agent.agent.events import CodeReady, Failure, Shown, ToolCalled, ToolReturned
from desktop_agent.agent.gate import ActionGate
from desktop_agent.agent.images import is_picture
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.memory import ActionStep, ToolCall
from desktop_agent.agent.model_call import ModelCall
from desktop_agent.agent.observations import LIMIT, LIMIT_FOR_SMALL_MODELS, cut_middle
from desktop_agent.agent.parsing import clean_thought, title_of
from desktop_agent.agent.smolagents_names import without_smolagents_only
from desktop_agent.agent.tool_calls import RequestedCall, calls_from_deltas, calls_from_text, tool_schema
from desktop_agent.agent.tooling import prompt_tool
from desktop_agent.models.messages import ChatMessage, CompletionOptions
from desktop_agent.tools.base import Tool
from desktop_agent.tools.final_answer import FinalAnswerTool


class ToolCallingAgent(Agent):
    """An agent whose actions are JSON tool calls.

    The calls of one step run at the same time; one that fails does not cost the others their results.
    """

    system_part = "system_for_tools"

    def __init__(
        self, tools: Sequence[Any], model: Any, *, max_tool_threads: int | None = None, **settings: Any
    ) -> None:
        """Makes an agent; see `Agent` for the settings that all agents have.

        Args:
            tools: Functions made with `@tool`, `Tool` objects, or tools of smolagents.
            model: A model, ours or one of smolagents.
            max_tool_threads: How many calls of a step may run at the same time; None for all of them.
            settings: As for `Agent`.
        """
        super().__init__(tools, model, **without_smolagents_only(settings, "ToolCallingAgent"))
        self.max_tool_threads = max_tool_threads

    async def prepare_run(self, loop: RunLoop) -> None:  # noqa: ARG002 - part of the contract
        """Writes the system prompt."""
        self.memory.system_prompt.system_prompt = self.initialize_system_prompt()

    def initialize_system_prompt(self) -> str:
        """Writes the system prompt of the next run."""
        return self.prompts.system_prompt(
            tools=[prompt_tool(tool) for tool in (*self.told_tools, self._final_answer)],
            agents=[prompt_tool(helper) for helper in self.told_helpers],
            instructions=self.instructions,
            max_steps=self.max_steps,
            part=self.system_part,
        )

    _final_answer = FinalAnswerTool()

    def new_call(self, request: Sequence[ChatMessage], *, repeating: bool = False) -> ModelCall:  # noqa: ARG002
        """Returns the model call of a step, which offers the tools."""
        offered = tuple(tool_schema(tool) for tool in (*self.told_tools, *self.told_helpers, self._final_answer))
        return ModelCall(self.model, request, CompletionOptions(tools=offered))

    async def act(self, step: ActionStep, call: ModelCall, loop: RunLoop) -> None:
        """Finds the calls in the reply, has them approved, runs them, and writes down what came of them."""
        names = {*self.callables, "final_answer"}
        calls = calls_from_deltas(call.tool_calls)
        written = bool(calls)
        if not calls:
            calls = calls_from_text(call.text, names)
        step.thought = clean_thought(call.text) if written else ""
        step.code_action = "\n".join(one.code for one in calls) or None
        gate = ActionGate(self.approval, loop, step, names)
        effects = gate.effects(step.code_action or "")
        loop.emit(
            CodeReady,
            step=step.step_number,
            thought=step.thought,
            code=step.code_action or "",
            model_output=call.text,
            title=title_of(step.thought),
            tokens=call.tokens,
            seconds=call.seconds,
            effects=effects,
        )
        if not calls or step.code_action is None:
            step.error = Failure(kind="parsing", message="The reply has no tool call.")
            return
        step.tool_calls = [ToolCall(one.name, one.arguments, one.id) for one in calls]
        if await gate.approved(step.code_action, self.words, may_edit=False) is None:
            return
        started = time.monotonic()
        results = await loop.control.until_stopped(self._run_all(step, calls, loop))
        loop.outcome.seconds = max(0.0, time.monotonic() - started - loop.outcome.waited)
        self._take_results(step, call, calls, results, loop)

    async def _run_all(self, step: ActionStep, calls: Sequence[RequestedCall], loop: RunLoop) -> list[Any]:
        self._acting = (loop, step.step_number)
        turn = asyncio.Semaphore(self.max_tool_threads or len(calls))

        async def run(call: RequestedCall) -> Any:
            async with turn:
                return await self._run_one(call, loop, step.step_number)

        try:
            return list(await asyncio.gather(*(run(one) for one in calls)))
        finally:
            self._acting = None

    async def _run_one(self, call: RequestedCall, loop: RunLoop, number: int) -> Any:
        """Runs a call; returns its result, or the exception that it ended with."""
        if call.name == "final_answer" and not call.problem:
            return self._from_state(call.arguments.get("answer", call.arguments))
        loop.emit(ToolCalled, step=number, call_id=call.id, tool=call.name, arguments=call.code)
        started = time.monotonic()
        error = ""
        result: Any = None
        try:
            result = self._stored(await self._invoke(call, loop, number))
        except Exception as raised:  # noqa: BLE001 - a tool is foreign code: what it raises is told to the model
            error = f"{type(raised).__name__}: {raised}"
            result = raised
        text = "" if error else _as_text(result)
        loop.emit(
            ToolReturned,
            step=number,
            call_id=call.id,
            tool=call.name,
            result=cut_middle(text, 10_000),
            size=len(text),
            error=error,
            seconds=time.monotonic() - started,
        )
        return result

    async def _invoke(self, call: RequestedCall, loop: RunLoop, number: int) -> Any:
        if call.problem:
            raise ValueError(call.problem)
        tool: Tool | None = self.callables.get(call.name)
        if tool is None:
            known = ", ".join([*self.callables, "final_answer"])
            raise LookupError(f"There is no tool '{call.name}'. Tools are: {known}.")
        await self.may_call(loop, number, call.name, call.code)
        arguments = {name: self._from_state(value) for name, value in call.arguments.items()}
        if tool.is_async:
            return await tool(**arguments)
        result = await asyncio.to_thread(tool, **arguments)
        return await result if inspect.isawaitable(result) else result

    # Values that cannot be written as JSON have names

    def arguments_note(self, arguments: Mapping[str, Any]) -> str:
        """Returns what the model is told about the values it was given."""
        note = super().arguments_note(arguments)
        return f"{note}\nTo pass one of them to a tool, give its name as the argument." if note else ""

    def _from_state(self, value: Any) -> Any:
        return self.state.get(value, value) if isinstance(value, str) else value

    def _stored(self, result: Any) -> Any:
        """Keeps a picture under a name; returns what stands for it, or the result itself."""
        if not is_picture(result):
            return result
        number = 1
        while (name := f"image_{number}.png" if number > 1 else "image.png") in self.state:
            number += 1
        self.state[name] = result
        return f"A picture, kept as '{name}': to pass it to a tool, give this name as the argument."

    def _take_results(
        self, step: ActionStep, call: ModelCall, calls: Sequence[RequestedCall], results: Sequence[Any], loop: RunLoop
    ) -> None:
        limit = LIMIT_FOR_SMALL_MODELS if self.model.capabilities.small else LIMIT
        lines: list[str] = []
        messages = [
            ChatMessage(
                role="assistant", content=call.text.strip(), tool_calls=tuple(one.as_message_part() for one in calls)
            )
        ]
        failures: list[str] = []
        for one, result in zip(calls, results, strict=True):
            failed = isinstance(result, Exception)
            text = f"Error: {type(result).__name__}: {result}" if failed else cut_middle(_as_text(result), limit)
            if failed:
                failures.append(f"{one.name}: {type(result).__name__}: {result}")
            lines.append(f"{one.code}:\n{text}")
            messages.append(ChatMessage(role="tool", content=text, tool_call_id=one.id))
        step.observations = "\n".join(lines)
        if call.tool_calls:
            step.tool_messages = messages
        answers = [result for one, result in zip(calls, results, strict=True) if one.name == "final_answer"]
        if failures and len(failures) == len(calls):
            step.error = Failure(kind="exception", message="\n".join(failures))
        elif answers and not isinstance(answers[-1], Exception):
            step.is_final_answer = True
            step.action_output = answers[-1]
            loop.outcome.answer_text = _as_text(answers[-1])
            loop.outcome.value = Shown(text=_as_text(answers[-1]), type_name=type(answers[-1]).__name__)
            return
        step.action_output = results[-1]
        loop.outcome.output = step.observations
        loop.outcome.output_chars = len(step.observations)


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else repr(value)
