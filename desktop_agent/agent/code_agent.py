"""The agent whose actions are Python."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop_agent.agent.branching import PastAction
from desktop_agent.agent.events import (
    CodeReady,
    Failure,
    FileWritten,
    Notice,
    OutputDelta,
)
from desktop_agent.agent.gate import ActionGate
from desktop_agent.agent.interpreted import InterpretedAgent
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.memory import ActionStep, ToolCall
from desktop_agent.agent.model_call import ModelCall
from desktop_agent.agent.observations import (
    LIMIT,
    LIMIT_FOR_SMALL_MODELS,
    failure_of,
    observation_text,
    shown_of,
)
from desktop_agent.agent.parsing import ParsedReply, clean_thought, code_of_calls, parse_reply, title_of
from desktop_agent.agent.prompts import reply_grammar, with_tags
from desktop_agent.agent.reasoning import split_reasoning
from desktop_agent.agent.smolagents_names import executor_settings, without_smolagents_only
from desktop_agent.agent.stream_parser import StreamSplitter
from desktop_agent.agent.structured_stream import StructuredSplitter
from desktop_agent.agent.tool_calls import calls_from_deltas
from desktop_agent.agent.tooling import prompt_tool
from desktop_agent.agent.whole_output import KeepFiles, keep_output, output_name
from desktop_agent.execution import (
    ActionResult,
    Limits,
    Session,
)
from desktop_agent.models.messages import ChatMessage, CompletionOptions
from desktop_agent.store.errors import StoreError
from desktop_agent.store.redaction import shared_redactor
from desktop_agent.tools.base import Tool
from desktop_agent.tools.final_answer import FinalAnswerTool

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
_TAGGED = "Marks around the code of each reply, instead of those above: {0} before it and {1} after it."
_TEMPERATURE_OUT_OF_A_CIRCLE = 0.7
_LONGEST_REPLY_OF_SMALL_MODELS = 1024


class CodeAgent(InterpretedAgent):
    """An agent whose actions are Python, run in the restricted interpreter.

    The variables of its code stay from step to step, and from run to run with `reset=False` unless told otherwise.

    Attributes:
        keep_files: Called after an action that wrote files; None keeps none.
    """

    def __init__(
        self,
        tools: Sequence[Any],
        model: Any,
        *,
        additional_authorized_imports: Sequence[str] | None = (),
        limits: Limits = Limits(),  # noqa: B008 - frozen
        max_print_outputs_length: int | None = None,
        use_structured_outputs_internally: bool = False,
        allowed_hosts: Sequence[str] | None = None,
        code_block_tags: Literal["markdown"] | tuple[str, str] | None = None,
        executor_kwargs: Mapping[str, Any] | None = None,
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
            code_block_tags: Marks of one's own around code, as regular expressions; the usual ones are understood in
                any case.
            executor_kwargs: smolagents' way to give limits: `timeout_seconds` and `max_print_outputs_length`.
            settings: As for `Agent`.
        """
        given = executor_settings(executor_kwargs or {}, "CodeAgent")
        if given.seconds is not None:
            limits = msgspec.structs.replace(limits, seconds=given.seconds)
        super().__init__(
            tools,
            model,
            additional_authorized_imports=additional_authorized_imports or (),
            limits=limits,
            allowed_hosts=allowed_hosts,
            **without_smolagents_only(settings, "CodeAgent"),
        )
        self._structured = use_structured_outputs_internally
        self._observation_limit = given.output if max_print_outputs_length is None else max_print_outputs_length
        self.code_block_tags = code_block_tags if isinstance(code_block_tags, tuple) else None
        if code_block_tags is not None and self._given_prompts is not None and self._given_prompts.theirs:
            self._given_prompts = with_tags(self._given_prompts, self.code_block_tags or ("```python", "```"))
        self._arguments: dict[str, Any] = {}
        self._defined: dict[str, Any] = {}
        self._files: list[Path] = []
        self._again: tuple[PastAction, ...] = ()
        self.keep_files: KeepFiles | None = None

    # Preparation

    async def prepare_run(self, loop: RunLoop) -> None:
        """Starts the interpreter if there is none, sets the given variables and writes the system prompt."""
        before = self._session
        session = await self._living_session()
        self._goes_on = session is before
        await self._define(session, anew=session is not before)
        for file in self._files:
            await session.attach(file)
        otherwise = [action for action in self._again if await self._ends_otherwise(session, action)]
        if otherwise and loop.branch is not None:
            loop.branch.note = f"{len(otherwise)} of {len(self._again)} steps failed when they ran again."
        self._lost_variables = self._lost_variables and not self._again
        self._files, self._again = [], ()
        self.places[loop.recorder.run_id, 0] = session.next_action
        if loop.branch is not None:
            await self._keep(session, loop, loop.branch.files)
        self.memory.system_prompt.system_prompt = self.initialize_system_prompt()

    async def _define(self, session: Session, *, anew: bool) -> None:
        """Sets the variables that were given; those that are there already may have been changed by the code."""
        if anew:
            self._defined = {}
        for name, value in self.state.items():
            if name in self._arguments or name not in self._defined or self._defined[name] is not value:
                await session.define(name, value)
        self._defined, self._arguments = dict(self.state), {}

    async def _ends_otherwise(self, session: Session, action: PastAction) -> bool:
        result = await session.execute(action.code)
        return result.error is not None and not action.failed

    def initialize_system_prompt(self) -> str:
        """Writes the system prompt of the next run."""
        return self.prompts.system_prompt(
            tools=[prompt_tool(tool) for tool in (*self.told_tools, *self._named_final_answer())],
            agents=[prompt_tool(helper) for helper in self.told_helpers],
            imports=self.authorized_imports,
            instructions=f"{self.instructions}\n{self._form_of_replies()}",
            max_steps=self.max_steps,
        )

    def _named_final_answer(self) -> Sequence[Tool]:
        """`final_answer`, for templates that do not name it by themselves."""
        return (FinalAnswerTool(),) if self.prompts.theirs else ()

    def _form_of_replies(self) -> str:
        """Returns what the model is told of the form of its replies, where it is not the one of the prompts."""
        if self.prompts.theirs:
            return ""
        if self._structured:
            return _STRUCTURED
        if self.code_block_tags is None:
            return ""
        return _TAGGED.format(*self.code_block_tags)

    def run_again(self, actions: Sequence[PastAction]) -> None:
        """Lets earlier actions run again before the next run, so that their variables are there."""
        self._again = tuple(actions)

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
        may_keep = self.prompt_may_be_kept()
        if self._structured:
            return CompletionOptions(json_schema=_REPLY_SCHEMA, may_keep=may_keep)
        if not capabilities.small:
            return CompletionOptions(stop=_STOP, may_keep=may_keep)
        grammar = reply_grammar() if capabilities.grammar else ""
        return CompletionOptions(
            stop=_STOP,
            grammar=grammar,
            temperature=_TEMPERATURE_OUT_OF_A_CIRCLE if repeating else 0.0,
            max_tokens=_LONGEST_REPLY_OF_SMALL_MODELS,
            may_keep=may_keep,
        )

    def prompt_may_be_kept(self) -> bool:
        """Whether the system prompt has no secret in it, such as a token that a person wrote into the instructions."""
        prompt = self.memory.system_prompt.system_prompt
        return shared_redactor().redact(prompt) == prompt

    async def read_ahead(self) -> None:
        """Lets the model read the system prompt of the next run, so that its first reply begins sooner.

        Raises:
            ModelError: The model cannot be made ready.
        """
        self.memory.system_prompt.system_prompt = self.initialize_system_prompt()
        beginning = self.memory.system_prompt.to_messages(self.words)
        await self.model.read_ahead(beginning, may_keep=self.prompt_may_be_kept())

    async def act(self, step: ActionStep, call: ModelCall, loop: RunLoop) -> None:
        """Finds the code in the reply, has it approved, runs it, and writes down what came of it."""
        names = {*self.callables, "final_answer"}
        parsed = call.by_person or parse_reply(
            call.text, tools=names, cut_off=call.finish_reason == "length", tags=self.code_block_tags
        )
        if not parsed.code and call.tool_calls:
            parsed = self._from_calls(call, names) or parsed
            # The model is shown what it did in the form that it was asked for.
            step.model_output = self.words.reply.format(thought=parsed.thought, code=parsed.code).strip()
        gate = ActionGate(self.approval, loop, step, names)
        step.thought = parsed.thought
        step.code_action = parsed.code or None
        loop.emit(
            CodeReady,
            step=step.step_number,
            thought=parsed.thought,
            code=parsed.code,
            model_output=step.model_output or "",
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
        step.tool_calls = [ToolCall("python_interpreter", code, f"call_{step.step_number}")]
        await self._execute(step, code, loop)

    def _from_calls(self, call: ModelCall, names: Collection[str]) -> ParsedReply | None:
        """Returns the reply of a model that called tools in its provider's form, although it was offered none."""
        calls = calls_from_deltas(call.tool_calls)
        code = code_of_calls([(one.name, one.written) for one in calls], names)
        if not code:
            return None
        return ParsedReply(thought=clean_thought(split_reasoning(call.text).body), code=code, form="json")

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
            await self._keep_output(result, loop, step.step_number)
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

    async def _keep_output(self, result: ActionResult, loop: RunLoop, number: int) -> None:
        """Keeps the whole of an output of which the events have only the head and the tail."""
        keep, path = self.keep_files, result.output_path
        if keep is None or path is None:
            return
        try:
            size = await asyncio.to_thread(keep_output, keep, loop.recorder.run_id, number, path)
        except (StoreError, OSError) as error:
            loop.emit(Notice, step=number, kind="files", message=f"The whole output is not kept: {error}")
            return
        if size is not None:
            loop.emit(FileWritten, step=number, name=output_name(number), size=size, kept=True)

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
        outcome.seconds = max(0.0, result.seconds - outcome.waited)
        outcome.answer_text = result.repr
        outcome.recovery = result.recovery
        outcome.memory = result.memory
