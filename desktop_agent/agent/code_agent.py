"""The agent whose actions are Python."""

import asyncio
import contextlib
import weakref
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import msgspec

from desktop_agent.agent.base import Agent
from desktop_agent.agent.branching import PastAction
from desktop_agent.agent.events import (
    CodeReady,
    Connection,
    Failure,
    FileWritten,
    Notice,
    OutputDelta,
    ToolCalled,
    ToolReturned,
)
from desktop_agent.agent.gate import ActionGate
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.memory import ActionStep
from desktop_agent.agent.model_call import ModelCall
from desktop_agent.agent.observations import (
    LIMIT,
    LIMIT_FOR_SMALL_MODELS,
    cut_middle,
    failure_of,
    observation_text,
    shown_of,
)
from desktop_agent.agent.parsing import parse_reply, title_of
from desktop_agent.agent.prompts import reply_grammar
from desktop_agent.agent.smolagents_names import without_smolagents_only
from desktop_agent.agent.stream_parser import StreamSplitter
from desktop_agent.agent.structured_stream import StructuredSplitter
from desktop_agent.agent.tooling import prompt_tool
from desktop_agent.execution import (
    ActionResult,
    CannotRestore,
    ConnectionNews,
    Interpreter,
    Limits,
    Listeners,
    NetworkPolicy,
    Session,
    SessionBusy,
    SessionClosed,
    ToolCall,
    ToolResult,
    VariableView,
)
from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.models.messages import ChatMessage, CompletionOptions
from desktop_agent.store.errors import StoreError

_STOP = ("\nObservation:",)
_REPLY_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"thought": {"type": "string"}, "code": {"type": "string"}},
    "required": ["thought", "code"],
    "additionalProperties": False,
}
_STRUCTURED = (
    "Form of each reply, instead of the thought and the block above: one JSON object with the fields "
    '"thought" (a short text) and "code" (the Python of this step), and nothing else.'
)
_TOOL_RESULT_CHARACTERS = 10_000
_TEMPERATURE_OUT_OF_A_CIRCLE = 0.7
_LONGEST_REPLY_OF_SMALL_MODELS = 1024


KeepFiles = Callable[[str, Path, Sequence[str]], Collection[str]]
"""Keeps files of a run, out of the scratch folder and below it by their names; returns those that are not kept."""


class CodeAgent(Agent):
    """An agent whose actions are Python, run in the restricted interpreter.

    The variables of its code stay from step to step, and from run to run with `reset=False` unless told otherwise.

    Attributes:
        places: For each run and step of the present interpreter session, the number of the action after it.
        keep_files: Called after an action that wrote files; None keeps none.
    """

    def __init__(
        self,
        tools: Sequence[Any],
        model: Any,
        *,
        additional_authorized_imports: Sequence[str] = (),
        limits: Limits = Limits(),  # noqa: B008 - frozen
        max_print_outputs_length: int | None = None,
        use_structured_outputs_internally: bool = False,
        allowed_hosts: Sequence[str] | None = None,
        **settings: Any,
    ) -> None:
        """Makes an agent; see `Agent` for the settings that all agents have.

        Args:
            tools: Functions made with `@tool`, `Tool` objects, or tools of smolagents.
            model: A model, ours or one of smolagents.
            additional_authorized_imports: Modules that the code may import beyond the base list; `*` for all.
            limits: What one action may use.
            max_print_outputs_length: How many characters of an observation the model is shown; by default what suits
                its size.
            use_structured_outputs_internally: Ask for thought and code as a JSON object, from models that follow a
                schema more surely than a form.
            allowed_hosts: The hosts that the code may reach: `example.org`, `*.example.org`, or `*` for every public
                one; this computer and private networks only by name. By default `*` when an authorized import needs a
                network, else none.
            settings: As for `Agent`.
        """
        super().__init__(tools, model, **without_smolagents_only(settings, "CodeAgent"))
        self.additional_authorized_imports = list(additional_authorized_imports)
        self.limits = limits
        self.allowed_hosts = None if allowed_hosts is None else list(allowed_hosts)
        self._structured = use_structured_outputs_internally
        self._observation_limit = max_print_outputs_length
        self._session: Session | None = None
        self._session_loop: asyncio.AbstractEventLoop | None = None
        self._session_imports: list[str] = []
        self._fresh = True
        self._dropped = False
        self._lost_variables = False
        self._goes_on = False
        self._arguments: dict[str, Any] = {}
        self._files: list[Path] = []
        self._again: tuple[PastAction, ...] = ()
        self.places: dict[tuple[str, int], int] = {}
        self.keep_files: KeepFiles | None = None

    # Preparation

    async def prepare_run(self, loop: RunLoop) -> None:
        """Starts the interpreter if there is none, sets the given variables and writes the system prompt."""
        before = self._session
        session = await self._living_session()
        self._goes_on = session is before
        for name, value in self._arguments.items():
            await session.define(name, value)
        for file in self._files:
            await session.attach(file)
        otherwise = [action for action in self._again if await self._ends_otherwise(session, action)]
        if otherwise and loop.branch is not None:
            loop.branch.note = f"{len(otherwise)} of {len(self._again)} steps failed when they ran again."
        self._lost_variables = self._lost_variables and not self._again
        self._arguments, self._files, self._again = {}, [], ()
        self.places[loop.recorder.run_id, 0] = session.next_action
        if loop.branch is not None:
            await self._keep(session, loop, loop.branch.files)
        self.memory.system_prompt.system_prompt = self.system_prompt()

    async def _ends_otherwise(self, session: Session, action: PastAction) -> bool:
        result = await session.execute(action.code)
        return result.error is not None and not action.failed

    def system_prompt(self) -> str:
        """Returns the system prompt of the next run."""
        return self.prompts.system_prompt(
            tools=[prompt_tool(tool) for tool in self.tools.values()],
            agents=[prompt_tool(helper) for helper in self.helpers.values()],
            imports=self.authorized_imports(),
            instructions=f"{self.instructions}\n{_STRUCTURED}" if self._structured else self.instructions,
            max_steps=self.max_steps,
        )

    def authorized_imports(self) -> tuple[str, ...]:
        """Returns what the code may import, base list first."""
        return tuple(dict.fromkeys((*BASE_IMPORTS, *self.additional_authorized_imports)))

    def hosts(self) -> tuple[str, ...]:
        """Returns the hosts that the code may reach, as patterns."""
        if self.allowed_hosts is None:
            return NetworkPolicy.for_imports(self.additional_authorized_imports).hosts
        return tuple(self.allowed_hosts)

    def allow_imports(self, imports: Sequence[str]) -> None:
        """Allows more imports; the session learns of it with the next action."""
        self.additional_authorized_imports += imports

    async def variables(self) -> Sequence[VariableView]:
        """Returns the variables that the actions have made, for people."""
        return () if self._session is None else await self._session.variables()

    def containment(self) -> str:
        """Returns in words what holds the code."""
        return "" if self._session is None else str(self._session.containment)

    async def open_session(self) -> Session:
        """Starts an interpreter session with this agent's tools, imports and limits."""
        interpreter = Interpreter(
            authorized_imports=self.additional_authorized_imports,
            tools=list(self.callables.values()),
            limits=self.limits,
            network=NetworkPolicy(self.hosts()),
            **self._listeners()._asdict(),
        )
        return await interpreter.start()

    def _listeners(self) -> Listeners:
        return Listeners(_weakly(self._tool_called), _weakly(self._tool_returned), _weakly(self._connection_changed))

    async def branch_off(self, original: "CodeAgent", action: int) -> bool:
        """Begins with the variables and files as they were before an action of another agent's interpreter.

        Args:
            original: The other agent; it goes on as it is.
            action: The action's number in its session.

        Returns:
            False when that state cannot be had, or allows more than this agent does.
        """
        session = original._session
        same = set(original.tools) == set(self.tools) and original.limits == self.limits
        wider = set(original._session_imports) - set(self.additional_authorized_imports)
        if session is None or not same or wider or original._session_loop is not asyncio.get_running_loop():
            return False
        try:
            twin = await session.branch(action, self._listeners())
        except (CannotRestore, SessionBusy, SessionClosed):
            return False
        self._take_session(twin, original._session_imports)
        return True

    def place_after(self, run_id: str, step: int) -> int | None:
        """Returns the number that the first action after a step has in this agent's session, or None."""
        known = [number for run, number in self.places if run == run_id and number <= step]
        return self.places[run_id, max(known)] if known else None

    def run_again(self, actions: Sequence[PastAction]) -> None:
        """Lets earlier actions run again before the next run, so that their variables are there."""
        self._again = tuple(actions)

    def _take_session(self, session: Session, imports: Sequence[str]) -> None:
        self._session = session
        self._session_loop = here = asyncio.get_running_loop()
        # An agent that nobody holds any more must not leave its worker behind.
        weakref.finalize(self, _close_later, session, here).atexit = False
        self._session_imports = list(imports)
        self._fresh = self._dropped = False

    async def _living_session(self) -> Session:
        here = asyncio.get_running_loop()
        if self._session is not None and self._session_loop is here and not (self._fresh or self._dropped):
            new = [name for name in self.additional_authorized_imports if name not in self._session_imports]
            if new:
                await self._session.authorize(new)
                self._session_imports += new
            self._session.allow_hosts(NetworkPolicy(self.hosts()))
            return self._session
        # A session belongs to one loop and to one conversation.
        await self._close_session()
        self._lost_variables = not self._fresh and self.memory.steps != []
        self.places.clear()
        session = await self.open_session()
        self._take_session(session, self.additional_authorized_imports)
        return session

    def expect_variables(self) -> None:
        """Says that the memory speaks of variables, so that the model is told when they are not there."""
        self._fresh = False

    def copy_for_call(self) -> Self:
        """Returns this agent with a memory and an interpreter of its own."""
        twin = super().copy_for_call()
        twin._session = twin._session_loop = None
        twin._fresh, twin._lost_variables, twin._dropped = True, False, False
        twin.places = {}
        return twin

    def forget_state(self) -> None:
        """Makes the next run begin with an empty interpreter."""
        self._fresh = True
        self._lost_variables = False

    def drop_variables(self) -> None:
        """Makes the next run begin with an empty interpreter, and the model learn of it."""
        self._dropped = True

    def take_arguments(self, arguments: Mapping[str, Any], files: Sequence[Path]) -> None:
        """Takes the values that become variables before the first step, and the files that the code may read."""
        self._arguments = dict(arguments)
        self._files = list(files)

    def arguments_note(self, arguments: Mapping[str, Any]) -> str:
        """Returns what the model is told about the variables it was given."""
        if not arguments:
            return ""
        lines = "\n".join(f"- {name}: {type(value).__name__} = {value!r:.300}" for name, value in arguments.items())
        return f"These variables are already defined in the interpreter:\n{lines}"

    def variables_note(self, *, new_task: bool) -> str:
        """Returns what the model must know about the variables of earlier runs."""
        if self._lost_variables:
            self._lost_variables = False
            return "The interpreter was started anew: the variables of the earlier steps are gone."
        if new_task and self._goes_on:
            return "The variables of the earlier steps are still defined."
        return ""

    # The model's reply

    def new_call(self, request: Sequence[ChatMessage], *, repeating: bool = False) -> ModelCall:
        """Returns the model call of a step; `repeating` when the last steps were the same."""
        return ModelCall(self.model, request, self.code_options(repeating=repeating))

    def new_splitter(self) -> StreamSplitter:
        """Returns what splits a reply for the eye while it arrives."""
        return StructuredSplitter() if self._structured else StreamSplitter()

    def code_options(self, *, repeating: bool = False) -> CompletionOptions:
        """Returns the options for a reply with an action.

        A small local model is held to its form by a grammar, and to its likeliest words: until these repeat themselves,
        when a little chance is the
        way out.
        """
        capabilities = self.model.capabilities
        if self._structured:
            return CompletionOptions(json_schema=_REPLY_SCHEMA)
        if not capabilities.small:
            return CompletionOptions(stop=_STOP)
        grammar = reply_grammar() if capabilities.grammar else ""
        return CompletionOptions(
            stop=_STOP,
            grammar=grammar,
            temperature=_TEMPERATURE_OUT_OF_A_CIRCLE if repeating else 0.0,
            max_tokens=_LONGEST_REPLY_OF_SMALL_MODELS,
        )

    async def act(self, step: ActionStep, call: ModelCall, loop: RunLoop) -> None:
        """Finds the code in the reply, has it approved, runs it, and writes down what came of it."""
        names = {*self.callables, "final_answer"}
        parsed = call.by_person or parse_reply(call.text, tools=names, cut_off=call.finish_reason == "length")
        gate = ActionGate(self.approval, loop, step, names)
        step.thought = parsed.thought
        step.code_action = parsed.code or None
        loop.emit(
            CodeReady,
            step=step.step_number,
            thought=parsed.thought,
            code=parsed.code,
            model_output=call.text,
            title=title_of(parsed.thought),
            tokens=call.tokens,
            seconds=call.seconds,
            effects=gate.effects(parsed.code),
        )
        if not parsed.code:
            step.error = Failure(kind="parsing", message=parsed.problem)
            return
        if call.by_person is not None:
            code = await gate.written_by_person(parsed.code)
        else:
            code = await gate.approved(parsed.code, self.words)
        if code is None:
            return
        if call.by_person is not None or code != parsed.code:
            step.code_action, step.edited = code, True
        await self._execute(step, code, loop)

    # The action

    async def _execute(self, step: ActionStep, code: str, loop: RunLoop) -> None:
        session = await self._living_session()

        def show(text: str) -> None:
            loop.recorder.delta(OutputDelta, text, step=step.step_number)

        self._acting = (loop, step.step_number)
        try:
            result = await loop.control.until_stopped(session.execute(code, show), session.interrupt)
            left_out = await self._keep(session, loop, [file.name for file in result.files])
            for file in result.files:
                kept = file.name not in left_out
                loop.emit(FileWritten, step=step.step_number, name=file.name, size=file.size, kept=kept)
        finally:
            self._acting = None
            # Also of an action that was stopped: the state after it is what a branch begins with.
            self.places[loop.recorder.run_id, step.step_number] = session.next_action
        self._take_result(step, result, loop)

    async def _keep(self, session: Session, loop: RunLoop, names: Sequence[str]) -> Collection[str]:
        """Keeps written files with the run; returns the names of those that are not kept."""
        keep = self.keep_files
        if keep is None or not names:
            return names
        try:
            return await asyncio.to_thread(keep, loop.recorder.run_id, session.scratch, names)
        except StoreError as error:
            loop.emit(Notice, kind="files", message=f"Files that the code wrote are not kept: {error}")
            return names

    def _take_result(self, step: ActionStep, result: ActionResult, loop: RunLoop) -> None:
        limit = self._observation_limit
        if limit is None:
            limit = LIMIT_FOR_SMALL_MODELS if self.model.capabilities.small else LIMIT
        step.observations = observation_text(result, self.words, limit=limit)
        step.error = failure_of(result)
        step.action_output = result.value
        step.is_final_answer = result.is_final_answer and result.error is None
        outcome = loop.outcome
        outcome.value = shown_of(result)
        outcome.output = result.output
        outcome.output_chars = result.output_chars
        outcome.seconds = result.seconds
        outcome.answer_text = result.repr
        outcome.recovery = result.recovery

    def _tool_called(self, call: ToolCall) -> None:
        if self._acting is not None:
            loop, number = self._acting
            loop.emit(
                ToolCalled,
                step=number,
                call_id=self._call_id(call.call_id, number),
                tool=call.tool,
                arguments=call.arguments,
            )

    def _tool_returned(self, result: ToolResult) -> None:
        if self._acting is None:
            return
        loop, number = self._acting
        text = "" if result.error else _as_text(result.value)
        loop.emit(
            ToolReturned,
            step=number,
            call_id=self._call_id(result.call_id, number),
            tool=result.tool,
            result=cut_middle(text, _TOOL_RESULT_CHARACTERS),
            size=len(text),
            error=result.error,
            seconds=result.seconds,
        )

    def _connection_changed(self, news: ConnectionNews) -> None:
        if self._acting is not None:
            loop, number = self._acting
            loop.emit(Connection, step=number, **msgspec.structs.asdict(news))

    def _call_id(self, call_id: str, number: int) -> str:
        return f"{number}-{call_id}"

    # The end

    async def aclose(self) -> None:
        """Ends a run that is going on, and the interpreter with its variables."""
        await super().aclose()
        await self._close_session()

    async def _close_session(self) -> None:
        session, loop = self._session, self._session_loop
        self._session = self._session_loop = None
        if session is None or loop is None or loop.is_closed():
            return
        if loop is asyncio.get_running_loop():
            await session.aclose()
            return
        if loop.is_running():
            future = asyncio.run_coroutine_threadsafe(session.aclose(), loop)
            with contextlib.suppress(RuntimeError):
                await asyncio.wrap_future(future)


def _weakly(method: Callable[[Any], None]) -> Callable[[Any], None]:
    """Returns a function that calls the method while its object lives: a session must not keep its agent alive."""
    reference = weakref.WeakMethod(method)

    def call(argument: Any) -> None:
        living = reference()
        if living is not None:
            living(argument)

    return call


def _close_later(session: Session, loop: asyncio.AbstractEventLoop) -> None:
    if loop.is_closed():
        return
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(lambda: loop.create_task(session.aclose()))


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else repr(value)
