"""What all agents have in common: settings, memory, and the ways to start a run."""

import abc
import copy
import weakref
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Literal, Self

from desktop_agent.agent.approval import ApprovalPolicy, Approver, checked_permissions
from desktop_agent.agent.background import run_blocking
from desktop_agent.agent.budget import Budget
from desktop_agent.agent.call_gate import permit_call
from desktop_agent.agent.callbacks import CallbackRegistry, Callbacks
from desktop_agent.agent.checks import Check
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import ToolInfo, ToolPermission
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.managed import ManagedAgentTool
from desktop_agent.agent.memory import ActionStep, AgentMemory, TaskStep
from desktop_agent.agent.model_call import ModelCall
from desktop_agent.agent.monitor import Monitor
from desktop_agent.agent.observations import cut_middle
from desktop_agent.agent.parsing import title_of
from desktop_agent.agent.persistence import Persistent
from desktop_agent.agent.prompts import PromptSet, Words, load_prompts, prompts_for, templates_in, with_templates
from desktop_agent.agent.replay import steps_taken
from desktop_agent.agent.retries import RetryPolicy
from desktop_agent.agent.running import Runnable
from desktop_agent.agent.smolagents_names import LogLevel
from desktop_agent.agent.smolagents_prompts import Templates
from desktop_agent.agent.stream_parser import StreamSplitter
from desktop_agent.agent.tooling import base_tools, prepare_tools, prompt_tool, tool_info
from desktop_agent.execution import VariableView
from desktop_agent.models.adapters import as_model
from desktop_agent.models.base import Model
from desktop_agent.models.listing import Price
from desktop_agent.models.messages import ChatMessage, CompletionOptions
from desktop_agent.tools.base import Tool

Prompts = str | Path | Mapping[str, Any]
_SUMMARY_CHARACTERS = 2_000


class Agent(Persistent, Runnable):
    """An agent that works in steps.

    One agent does one run at a time. `run` blocks and may be called anywhere; `arun` and `stream` belong to the
    caller's event loop.

    Attributes:
        tools: The tools by name, `final_answer` apart.
        model: Who is asked.
        memory: The steps so far.
        max_steps: The step limit of a run.
        planning_interval: A plan is made before the first step and again after this many; None makes none.
        final_answer_checks: Functions that may refuse an answer.
        step_callbacks: Functions that are called with each step; `register` adds one.
        monitor: The tokens and times of the steps, added up.
        state: Values that were given with `additional_args`: variables of the code, or what a JSON tool call names.
        approval: Decides whether an action may run.
        max_tokens: A run that used more tokens than this ends; None for no limit.
        max_cost: A run that cost more US dollars than this ends, as far as `price` tells; None for no limit.
        max_seconds: A run that took longer ends between two steps; None for no limit.
        price: What the model costs, or None when that is not known.
        retries: When a failed model call is repeated.
        used: What the latest run used: tokens, cost and seconds.
    """

    system_part: ClassVar[Literal["system", "system_for_tools"]] = "system"

    def __init__(
        self,
        tools: Sequence[Any],
        model: Any,
        *,
        max_steps: int = 20,
        planning_interval: int | None = None,
        step_callbacks: Callbacks | None = None,
        final_answer_checks: Sequence[Check] | None = (),
        managed_agents: Sequence["Agent"] | None = (),
        instructions: str | None = None,
        approval: Literal["auto", "ask"] | ApprovalPolicy = "auto",
        approver: Approver | None = None,
        tool_permissions: Mapping[str, ToolPermission] | None = None,
        prompt_templates: Prompts | None = None,
        name: str = "",
        description: str = "",
        provide_run_summary: bool = False,
        stream_outputs: bool = False,
        verbosity_level: int = LogLevel.OFF,
        max_tokens: int | None = None,
        max_cost: float | None = None,
        max_seconds: float | None = None,
        price: Price | None = None,
        retries: RetryPolicy | None = None,
        return_full_result: bool = False,
        add_base_tools: bool = False,
    ) -> None:
        """Makes an agent; nothing is started before its first run.

        Args:
            tools: Functions made with `@tool`, `Tool` objects, or tools of smolagents.
            model: A model, ours or one of smolagents.
            max_steps: The step limit of a run.
            planning_interval: Makes a plan before the first step and after each this many.
            step_callbacks: Called with each `ActionStep` (and `agent`, if they take it); or a mapping from step class
                to functions.
            final_answer_checks: Called with the answer and the memory; what they say against an answer is told to the
                model.
            managed_agents: Agents, with name and description, that this one may give tasks to.
            instructions: Added to the system prompt.
            approval: `auto`, `ask`, or a policy of one's own.
            approver: Who is asked when `approval` or a tool's permission is `ask`.
            tool_permissions: `allow`, `ask` or `never` for single tools, by name; added to those of the policy. `ask`
                asks before an action that calls the tool, whatever `approval` says; `never` hides the tool from the
                model and refuses its calls.
            prompt_templates: Prompts instead of those that suit the model: a shipped name, a path or a mapping.
            name: The agent's name, for agents that are managed.
            description: What it can do, for the agent that manages it.
            stream_outputs: `run(..., stream=True)` yields the pieces of replies too.
            verbosity_level: From `LogLevel.INFO` on the steps are printed; by default nothing is.
            provide_run_summary: As a managed agent, add to the report what was done and observed.
            max_tokens: A cap for a run's tokens.
            max_cost: A cap for a run's cost in US dollars; needs a price.
            max_seconds: A cap for a run's time.
            price: What the model costs; `models.listing` reads it from a provider's list.
            retries: When a failed model call is repeated.
            return_full_result: `run` and `arun` return a `RunResult`.
            add_base_tools: Adds the built-in tools whose packages are installed.

        Raises:
            ToolDefinitionError: A tool is none.
            AgentError: Two share a name, or a limit for the cost comes without a price.
        """
        super().__init__(
            max_steps=max_steps,
            return_full_result=return_full_result,
            stream_outputs=stream_outputs,
            verbosity_level=verbosity_level,
        )
        if max_cost is not None and price is None:
            raise AgentError("A limit for the cost needs a price.", advice="Give `price` too, or use `max_tokens`.")
        self.model: Model = as_model(model)
        self.tools = {tool.name: tool for tool in prepare_tools(tools)}
        if add_base_tools:
            self.tools = {**{tool.name: tool for tool in base_tools()}, **self.tools}
        self.managed_agents = {agent.name: agent for agent in managed_agents or ()}
        self._acting: tuple[RunLoop, int] | None = None
        self.helpers = self._helpers()
        taken = sorted(set(self.tools) & set(self.helpers))
        if taken:
            raise AgentError(
                f"'{taken[0]}' is the name of a tool and of a managed agent.", advice="Rename one of them."
            )
        self.planning_interval = planning_interval
        self.step_callbacks = CallbackRegistry(step_callbacks)
        self.final_answer_checks = list(final_answer_checks or ())
        self.instructions = instructions or ""
        self.approval = approval if isinstance(approval, ApprovalPolicy) else ApprovalPolicy(approval, approver)
        unknown = sorted(set(tool_permissions or {}) - set(self.callables))
        if unknown:
            raise AgentError(f"'{unknown[0]}' has a permission and is no tool of this agent.")
        self.approval.tool_permissions |= checked_permissions(tool_permissions or {})
        self.name = name
        self.description = description
        self.provide_run_summary = provide_run_summary
        self.max_tokens = max_tokens
        self.max_cost = max_cost
        self.max_seconds = max_seconds
        self.price = price
        self.retries = retries or RetryPolicy()
        self._given_prompts: PromptSet | None = None if prompt_templates is None else load_prompts(prompt_templates)
        self._templates: Templates | None = None

    # What a run may use

    @property
    def budget(self) -> Budget:
        """What a run may use."""
        return Budget(self.max_tokens, self.max_cost, self.max_seconds)

    @budget.setter
    def budget(self, budget: Budget) -> None:
        if budget.max_cost is not None and self.price is None:
            raise AgentError(
                f"The price of {self.model.model_id} is not known, so its cost cannot be limited.",
                advice="Limit the tokens instead.",
            )
        self.max_tokens, self.max_cost, self.max_seconds = budget

    # Memory and prompts

    @property
    def prompts(self) -> PromptSet:
        """The prompts of this agent: those it was given, else those that suit its model."""
        prompts = self._given_prompts or prompts_for(self.model.capabilities)
        if self._templates is None:
            return prompts
        return with_templates(prompts, self._templates, theirs=prompts.theirs)

    @property
    def prompt_templates(self) -> Templates:
        """The templates of the prompts in smolagents' form: changing one changes what the next run tells the model."""
        if self._templates is None:
            self._templates = templates_in(self.prompts, self.system_part)
        return self._templates

    @property
    def words(self) -> Words:
        """The short texts around what the model is told."""
        return self.prompts.words

    def write_memory_to_messages(self, summary_mode: bool = False) -> list[ChatMessage]:
        """Returns the chat messages that the memory becomes: the next request, but for what it adds itself.

        Args:
            summary_mode: Without the system prompt, the plans and what the model said: a report of what was done.
        """
        return self.memory.to_messages(self.words, summary_mode=summary_mode)

    @property
    def system_prompt(self) -> str:
        """The system prompt of the next run."""
        return self.initialize_system_prompt()

    @property
    def next_step_number(self) -> int:
        """The number of the next step of a run that is taken up again."""
        return steps_taken(self.memory.steps) + 1

    def plan_request(self, number: int, max_steps: int) -> str:
        """Returns what asks the model for a plan before the given step."""
        part = "plan_first" if number == 1 else "plan_next"
        return self.prompts.render(
            part,
            task=self.current_task,
            tools=[prompt_tool(tool) for tool in self.told_tools],
            agents=[prompt_tool(helper) for helper in self.told_helpers],
            remaining=max_steps - number + 1,
        )

    def last_answer_request(self) -> str:
        """Returns what asks the model for its best answer at the step limit."""
        return self.prompts.render("last_answer", task=self.current_task)

    @property
    def current_task(self) -> str:
        """The text of the latest task."""
        for step in reversed(self.memory.steps):
            if isinstance(step, TaskStep):
                return step.task
        return ""

    def new_splitter(self) -> StreamSplitter:
        """Returns what splits a reply for the eye while it arrives."""
        return StreamSplitter()

    def text_options(self) -> CompletionOptions:
        """Returns the options for a reply in plain text."""
        small = self.model.capabilities.small
        return CompletionOptions(max_tokens=512, temperature=0.0) if small else CompletionOptions()

    def tool_infos(self) -> tuple[ToolInfo, ...]:
        """Returns the tools as events carry them."""
        return tuple(tool_info(tool, self.approval.permission(tool.name)) for tool in self.callables.values())

    @property
    def callables(self) -> dict[str, Tool]:
        """What an action may call: the tools and the managed agents."""
        return {**self.tools, **self.helpers}

    @property
    def told_tools(self) -> list[Tool]:
        """The tools that the model is told of: all but those that it may never call."""
        return [tool for tool in self.tools.values() if self.approval.permission(tool.name) != "never"]

    @property
    def told_helpers(self) -> list[ManagedAgentTool]:
        """The managed agents that the model is told of: all but those that it may never call."""
        return [helper for helper in self.helpers.values() if self.approval.permission(helper.name) != "never"]

    async def may_call(self, loop: RunLoop, step: int, tool: str, call: str) -> None:
        """Returns when a call of a tool may run.

        Args:
            loop: The run.
            step: The step's number.
            tool: The tool's name.
            call: The call, as it would be written in code.

        Raises:
            PermissionError: It may not; the text is for the model.
        """
        await permit_call(self.approval, loop, step, tool, call)
        if loop.questions is not None:
            loop.questions.reach_from(step)

    def _helpers(self) -> dict[str, ManagedAgentTool]:
        # The functions are held by the interpreter's session, and a session must not keep its agent alive.
        manager = weakref.ref(self)

        def current() -> tuple[RunLoop, int] | None:
            living = manager()
            return None if living is None else living._acting

        return {name: ManagedAgentTool(agent, current) for name, agent in self.managed_agents.items()}

    def managed_task(self, task: str) -> str:
        """Returns a task as this agent is told it when another one gives it."""
        return self.prompts.render("managed_task", name=self.name, task=task)

    def report(self, answer: Any) -> str:
        """Returns the report that whoever gave the task gets."""
        report = self.prompts.render("managed_report", name=self.name, answer=str(answer))
        if not self.provide_run_summary:
            return report
        done = "\n".join(
            cut_middle(message.content, _SUMMARY_CHARACTERS)
            for message in self.write_memory_to_messages(summary_mode=True)
            if message.content
        )
        return f"{report}\n\nWhat was done for it:\n{done}"

    def __call__(self, task: str, **settings: Any) -> str:
        """Works on a task as a managed agent does, waits for the end and returns the report.

        Args:
            task: The task.
            settings: As for `run`.
        """
        settings["return_full_result"] = False
        return self.report(self.run(self.managed_task(task), **settings))

    def copy_for_call(self) -> Self:
        """Returns this agent with a memory of its own, for one call by an agent that manages it."""
        twin = copy.copy(self)
        twin.memory = AgentMemory()
        twin.monitor = Monitor()
        twin.state = dict(self.state)
        twin._current = twin._acting = None
        twin.helpers = twin._helpers()
        return twin

    def title_for(self, task: str) -> str:
        """Returns a short name for a run."""
        return title_of(task, 60)

    # What the kinds of agents do differently

    @abc.abstractmethod
    def initialize_system_prompt(self) -> str:
        """Writes the system prompt of the next run."""

    @abc.abstractmethod
    async def prepare_run(self, loop: RunLoop) -> None:
        """Makes ready what a run needs, the system prompt included."""

    @abc.abstractmethod
    def new_call(self, request: Sequence[ChatMessage], *, repeating: bool = False) -> ModelCall:
        """Returns the model call of a step; `repeating` when the last steps were the same."""

    @abc.abstractmethod
    async def act(self, step: ActionStep, call: ModelCall, loop: RunLoop) -> None:
        """Finds the action in the reply, runs it, and fills the step and `loop.outcome`."""

    def forget_state(self) -> None:
        """Forgets what the earlier runs left besides the memory."""
        return

    def drop_variables(self) -> None:
        """Makes the next run begin with an empty interpreter, and the model learn of it."""
        return

    def take_arguments(self, arguments: Mapping[str, Any], files: Sequence[Path]) -> None:  # noqa: ARG002 - for subclasses
        """Takes the values that become variables, and the files that the code may read."""
        return

    def arguments_note(self, arguments: Mapping[str, Any]) -> str:
        """Returns what the model is told about the values it was given."""
        if not arguments:
            return ""
        lines = "\n".join(f"- {name}: {value!r:.300}" for name, value in arguments.items())
        return f"You have been given these values:\n{lines}"

    def variables_note(self, *, new_task: bool) -> str:  # noqa: ARG002 - for subclasses
        """Returns what the model must know about the variables of earlier runs, or an empty string."""
        return ""

    @property
    def authorized_imports(self) -> tuple[str, ...]:
        """What the code may import."""
        return ()

    def hosts(self) -> tuple[str, ...]:
        """Returns the hosts that the code may reach, as patterns."""
        return ()

    def allow_imports(self, imports: Sequence[str]) -> None:  # noqa: ARG002 - for subclasses
        """Allows more imports from the next action on."""
        return

    async def variables(self) -> Sequence[VariableView]:
        """Returns the variables that the actions have made, for people."""
        return ()

    def containment(self) -> str:
        """Returns in words what holds the code."""
        return ""

    def memory_limit(self) -> int:
        """Returns the bytes that the code may hold, or 0 where no code runs."""
        return 0

    async def aclose(self) -> None:
        """Frees what the agent holds; the model stays as it is, it may belong to others too."""
        if self._current is not None:
            self._current.stop()

    def cleanup(self) -> None:
        """Frees what the agent holds, from code that is not asynchronous."""
        run_blocking(self.aclose(), self.interrupt)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.cleanup()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


MultiStepAgent = Agent
"""smolagents' name for what all agents have in common."""
