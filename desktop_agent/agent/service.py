"""Runs tasks for the window and the command line: every event is in the history before anybody sees it."""

import asyncio
import contextlib
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

import msgspec

from desktop_agent.agent.approval import ApprovalRule, Decision
from desktop_agent.agent.asking import AskPerson, as_rule
from desktop_agent.agent.base import Agent
from desktop_agent.agent.branching import Branch, BranchPoint, PastAction, actions_of, beginning, origin
from desktop_agent.agent.budget import Budget, cost_of
from desktop_agent.agent.code_agent import CodeAgent
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import (
    AnyEvent,
    ImportsAllowed,
    RunStarted,
    decode_event,
)
from desktop_agent.agent.import_names import check_import_names
from desktop_agent.agent.ledger import Used, used_before
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.parsing import title_of
from desktop_agent.agent.recorder import Watcher, new_run_id
from desktop_agent.agent.replay import limits_in, steps_from_events, steps_taken, steps_to_go_on
from desktop_agent.agent.run_record import RunRecorder
from desktop_agent.errors import DesktopAgentError
from desktop_agent.execution import Limits
from desktop_agent.models.base import Model
from desktop_agent.models.choice import ModelChoice, create_model
from desktop_agent.models.listing import Price
from desktop_agent.models.messages import Image
from desktop_agent.models.prices import price_of
from desktop_agent.store.records import RunRecord
from desktop_agent.store.runs import RunStore
from desktop_agent.tools.registry import ToolRegistry

KEPT_AGENTS = 4
_TITLE_CHARACTERS = 60


class RunRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What a run needs to begin.

    Attributes:
        task: What is wanted.
        model: Which model answers.
        tools: The names of the tools that the code may call.
        imports: Imports beyond the base list.
        hosts: The hosts that the code may reach, as patterns such as `*.example.org`; None for what the imports imply.
        max_steps: The step limit.
        approval: `ask` waits for a person's yes before each action.
        continues: The run whose conversation goes on, or an empty string.
        keep_variables: When a conversation goes on: with the variables of the earlier runs, as far as they are still
            there, or with an empty interpreter. The model and a notice are told which.
        limits: What one action may use.
        instructions: Added to the system prompt.
        planning_interval: Makes a plan before the first step and after each this many; None makes none.
        images: Pictures that belong to the task.
        files: Paths of files that the code may read.
        budget: What the run may use.
        price: What the model costs; looked up in the provider's list when the budget caps the cost.
        at_limit: `pause` waits for a person when the budget is used; `stop` ends the run, which can be taken up again.
    """

    task: str
    model: ModelChoice = ModelChoice()
    tools: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    hosts: tuple[str, ...] | None = None
    max_steps: int = 20
    approval: Literal["ask", "auto"] = "auto"
    continues: str = ""
    keep_variables: bool = True
    limits: Limits = Limits()
    instructions: str = ""
    planning_interval: int | None = None
    images: tuple[Image, ...] = ()
    files: tuple[str, ...] = ()
    budget: Budget = Budget()
    price: Price | None = None
    at_limit: Literal["pause", "stop"] = "pause"


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


class _Kept(NamedTuple):
    agent: CodeAgent
    choice: ModelChoice


class _Watch(NamedTuple):
    watcher: Watcher | None = None
    problem: str = ""

    def begin(self, loop: RunLoop) -> None:
        if self.problem:
            loop.notes.append(("watcher", self.problem))
        if self.watcher is not None:
            loop.recorder.add_watcher(self.watcher)


class RunService:
    """Starts runs and reads them back. Used on one event loop."""

    def __init__(
        self,
        store: RunStore,
        tools: ToolRegistry,
        make_model: Callable[..., Model] = create_model,
        secrets: Callable[[ModelChoice], str | None] | None = None,
        watcher: Callable[[], Watcher | None] | None = None,
    ) -> None:
        """Makes the service.

        Args:
            store: The history, open.
            tools: The tools that a run may be given.
            make_model: Makes a model from a choice and `api_key`.
            secrets: Returns the key for a choice, or None; called in a helper thread, since a keyring may wait for
                its owner.
            watcher: Returns what is shown the events of a new run too, or None; called in a helper thread. What it
                raises becomes a notice of the run.
        """
        self._store = store
        self._tools = tools
        self._make_model = make_model
        self._secrets = secrets
        self._watcher = watcher
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._idle_models: dict[ModelChoice, list[Model]] = {}
        self._active: dict[str, ActiveRun] = {}

    async def start(self, request: RunRequest) -> ActiveRun:
        """Begins a run; its events are read from what is returned.

        Raises:
            DesktopAgentError: A tool or the model cannot be made, or its key cannot be read.
        """
        policy = AskPerson(request.approval)
        watch = await self._new_watch()
        model = await self._model(request.model)
        try:
            price = await self._price(request)
            agent = self._agent_for(request, policy, model)
            agent.price = price
            agent.budget = request.budget
        except DesktopAgentError:
            self._put_back(request.model, model)
            raise
        continued = bool(request.continues)
        step = agent.new_task(
            request.task,
            reset=not continued,
            keep_variables=request.keep_variables,
            images=request.images,
            files=request.files,
        )
        run_id = new_run_id()
        title = title_of(request.task, _TITLE_CHARACTERS)
        record = RunRecord(
            run_id=run_id,
            title=title,
            task=request.task,
            model=agent.model.model_id,
            provider=agent.model.provider,
            created_at=time.time(),
            parent=request.continues,
        )
        self._store.add_run(record)
        journal = RunRecorder(self._store, run_id)
        loop = agent.start_loop(
            max_steps=request.max_steps, run_id=run_id, journal=journal, title=title, continues=request.continues
        )
        loop.pause_at_limit = request.at_limit == "pause"
        watch.begin(loop)
        return self._begin(loop, step, agent, request.model, policy)

    async def resume(
        self,
        run_id: str,
        *,
        model: ModelChoice | None = None,
        max_steps: int | None = None,
        more_steps: int | None = None,
        budget: Budget | None = None,
        request: RunRequest | None = None,
        imports: Sequence[str] = (),
    ) -> ActiveRun:
        """Goes on with a run that failed, was stopped or was cut off, with the step that it could not finish; or with
        one that reached its step limit, with the next step.

        Tokens, cost and time are counted on, so that the caps hold over the whole run.

        Args:
            run_id: The run.
            model: Another model; required when the run is not from this process.
            max_steps: Another step limit for the run as a whole. A run that reached its limit is given as many steps
                again when this is no higher than what it has taken.
            more_steps: How many steps it may take from here on, instead of `max_steps`.
            budget: Other caps for the run as a whole; None leaves those that it had.
            request: Settings for a run that is not from this process; what it does not say is taken from the run.
            imports: More imports than it had.

        Raises:
            AgentError: The run is going on, or has its answer.
            DesktopAgentError: It cannot be read, or the model cannot be made.
        """
        check_import_names(imports)
        events = await asyncio.to_thread(self.load, run_id)
        known = limits_in(events)
        done = steps_from_events(events)
        limit = steps_to_go_on(done, max_steps or (request.max_steps if request is not None else known.max_steps))
        if more_steps is not None:
            limit = steps_taken(done) + more_steps
        choice = model or self._choice_of(run_id, request)
        started = next(event for event in events if isinstance(event, RunStarted))
        settings = request or RunRequest(
            task=started.task,
            model=choice,
            tools=tuple(tool.name for tool in started.tools),
            imports=(*started.imports, *_allowed_later(events)),
            hosts=started.hosts,
            approval="ask" if started.approval == "ask" else "auto",
            budget=known.budget,
        )
        if budget is not None:
            settings = msgspec.structs.replace(settings, budget=budget)
        policy = AskPerson(settings.approval)
        watch = await self._new_watch()
        answering = await self._model(choice)
        kept = None
        try:
            price = await self._price(settings)
            kept = self._kept.get(run_id)
            agent = self._agent_to_resume(run_id, settings, policy, answering)
            agent.price = agent.price if price is None and kept is not None and kept.choice == choice else price
            agent.budget = settings.budget
        except DesktopAgentError:
            self._put_back(choice, answering)
            if kept is not None:
                self._kept[run_id] = kept
            raise
        journal = RunRecorder(self._store, run_id)
        loop = agent.start_loop(max_steps=limit, run_id=run_id, journal=journal, first_seq=events[-1].seq + 1)
        loop.used.carry(_priced(used_before(events), agent))
        loop.pause_at_limit = settings.at_limit == "pause"
        if (limit, settings.budget) != known:
            loop.change_limits()
        loop.allow_imports(imports)
        self._store.update_run(run_id, state="running", ended_at=None)
        watch.begin(loop)
        return self._begin(loop, None, agent, choice, policy)

    async def branch(self, branch: Branch, request: RunRequest) -> ActiveRun:
        """Begins a run with the steps that another one has, up to one of them; the other one stays as it is.

        The variables are those that the other run had after that step, where its interpreter still keeps that state;
        else its actions run again if the branch says so, with their tools; else the model is told that they are gone.

        Args:
            branch: Where it begins.
            request: How it goes on. Its task may be another one; its step limit counts from the branch on; what it
                continues, its pictures and its files are those of the other run.

        Raises:
            AgentError: That step is not over.
            DesktopAgentError: The other run cannot be read, or a tool or the model cannot be made.
        """
        events = await asyncio.to_thread(self.load, branch.run_id)
        policy = AskPerson(request.approval)
        watch = await self._new_watch()
        model = await self._model(request.model)
        try:
            agent = self._new_agent(request, policy, model)
            agent.price = await self._price(request)
            agent.budget = request.budget
            started = _as_of_a_branch(events, branch, request, agent)
            beginning_events = beginning(events, branch.step, started)
            earlier = await asyncio.to_thread(self._chain, started.continues)
            agent.memory.steps = [step for run in (*earlier, beginning_events) for step in steps_from_events(run)]
            point = BranchPoint(branch, events)
            past = [action for run in (*earlier, beginning_events) for action in actions_of(run)]
            await self._give_variables(agent, point, branch, events, past, started)
        except DesktopAgentError:
            self._put_back(request.model, model)
            raise
        run_id = new_run_id()
        self._store.add_run(
            RunRecord(
                run_id=run_id,
                title=started.title,
                task=started.task,
                model=model.model_id,
                provider=model.provider,
                created_at=time.time(),
                parent=branch.run_id,
            )
        )
        loop = agent.start_loop(
            max_steps=branch.step + request.max_steps, run_id=run_id, journal=RunRecorder(self._store, run_id)
        )
        loop.branch = point
        loop.pause_at_limit = request.at_limit == "pause"
        watch.begin(loop)
        loop.recorder.take_over(beginning_events)
        active = self._begin(loop, None, agent, request.model, policy)
        if branch.message:
            active.queue_message(branch.message)
        return active

    def keeps_state(self, run_id: str, step: int) -> bool:
        """Returns whether a branch after that step would likely find the variables without running anything again."""
        return self._holder_of(run_id, step) is not None

    def load(self, run_id: str) -> list[AnyEvent]:
        """Returns a stored run's events; may be called from any thread.

        Raises:
            StoreError: The history cannot be read.
        """
        return [decode_event(payload) for payload in self._store.events(run_id)]

    async def aclose(self) -> None:
        """Ends all runs and frees models and interpreters."""
        for active in list(self._active.values()):
            active.stop()
            await active.wait()
        kept = list(self._kept.values())
        self._kept.clear()
        for agent, _ in kept:
            await agent.aclose()
        models = [model for idle in self._idle_models.values() for model in idle]
        self._idle_models.clear()
        for model in models:
            await model.aclose()

    async def _new_watch(self) -> "_Watch":
        if self._watcher is None:
            return _Watch()
        try:
            return _Watch(await asyncio.to_thread(self._watcher))
        except DesktopAgentError as error:
            return _Watch(problem=f"This run is not sent on. {error}")

    def _begin(self, loop: RunLoop, step: Any, agent: CodeAgent, choice: ModelChoice, policy: AskPerson) -> ActiveRun:
        work = asyncio.ensure_future(self._work(loop, step, agent, choice))
        active = ActiveRun(loop, work, policy)
        self._active[active.run_id] = active
        return active

    async def _work(self, loop: RunLoop, step: Any, agent: CodeAgent, choice: ModelChoice) -> None:
        run_id = loop.recorder.run_id
        try:
            # How a run ended is in its events; what is no error of the environment goes on to whoever waits.
            with contextlib.suppress(DesktopAgentError):
                await loop.run(step)
        finally:
            agent.run_is_over()
            del self._active[run_id]
            self._put_back(choice, agent.model)
            self._kept[run_id] = _Kept(agent, choice)
            while len(self._kept) > KEPT_AGENTS:
                _, oldest = self._kept.popitem(last=False)
                await oldest.agent.aclose()

    # Agents and models

    def _agent_for(self, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        if not request.continues:
            return self._new_agent(request, policy, model)
        kept = self._kept[request.continues].agent if request.continues in self._kept else None
        if kept is not None and set(kept.tools) == set(request.tools):
            # The agent itself goes on, so that the interpreter's variables are there.
            del self._kept[request.continues]
            kept.model = model
            kept.additional_authorized_imports = list(request.imports)
            kept.allowed_hosts = None if request.hosts is None else list(request.hosts)
            kept.instructions = request.instructions
            kept.planning_interval = request.planning_interval
            kept.approval = policy
            return kept
        return self._agent_from_history(request.continues, request, policy, model)

    def _agent_to_resume(self, run_id: str, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        if run_id in self._active:
            raise AgentError("This run is going on.")
        kept = self._kept.pop(run_id, None)
        if kept is None:
            return self._agent_from_history(run_id, request, policy, model)
        kept.agent.approval = policy
        kept.agent.model = model
        return kept.agent

    def _agent_from_history(self, run_id: str, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        agent = self._new_agent(request, policy, model)
        agent.memory.steps = self._conversation(run_id)
        agent.expect_variables()
        return agent

    def _new_agent(self, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        agent = CodeAgent(
            self._tools.create(request.tools),
            model,
            additional_authorized_imports=request.imports,
            allowed_hosts=request.hosts,
            limits=request.limits,
            max_steps=request.max_steps,
            planning_interval=request.planning_interval,
            instructions=request.instructions,
            approval=policy,
        )
        agent.keep_files = self._store.files.keep
        return agent

    def _choice_of(self, run_id: str, request: RunRequest | None) -> ModelChoice:
        if request is not None:
            return request.model
        return self._kept[run_id].choice if run_id in self._kept else ModelChoice()

    async def _model(self, choice: ModelChoice) -> Model:
        # A model completes one request after another, so runs at the same time get one each; a loaded one is used
        # again.
        idle = self._idle_models.get(choice)
        if idle:
            return idle.pop()
        api_key = await asyncio.to_thread(self._secrets, choice) if self._secrets is not None else None
        return self._make_model(choice, api_key=api_key)

    async def _price(self, request: RunRequest) -> Price | None:
        """The price is asked for only where the cost has a cap: a list is a request to the provider."""
        if request.price is not None or request.budget.max_cost is None:
            return request.price
        api_key = await asyncio.to_thread(self._secrets, request.model) if self._secrets is not None else None
        return await price_of(request.model, api_key)

    def _put_back(self, choice: ModelChoice, model: Model) -> None:
        self._idle_models.setdefault(choice, []).append(model)

    async def _give_variables(
        self,
        agent: CodeAgent,
        point: BranchPoint,
        branch: Branch,
        events: Sequence[AnyEvent],
        past: Sequence[PastAction],
        started: RunStarted,
    ) -> None:
        run_id, step = origin(events, branch.step) or (branch.run_id, branch.step)
        holder = self._holder_of(run_id, step)
        if holder is not None and await agent.branch_off(*holder):
            point.variables = "kept"
            return
        files = [path for path in map(Path, started.files) if path.is_file()]
        agent.take_arguments({}, files)
        if not past:
            point.variables = "unneeded"
        elif branch.replay:
            agent.run_again(past)
            point.variables = "replayed"
        else:
            agent.expect_variables()
            point.variables = "none"

    def _holder_of(self, run_id: str, step: int) -> tuple[CodeAgent, int] | None:
        """Returns the agent whose interpreter has been through that step, and the action that came after it."""
        agents = [kept.agent for kept in self._kept.values()] + [active.agent for active in self._active.values()]
        for agent in agents:
            place = agent.place_after(run_id, step)
            if place is not None:
                return agent, place
        return None

    def _conversation(self, run_id: str) -> list[Any]:
        """Returns the steps of a stored run and of those that it continues, the oldest first."""
        return [step for events in self._chain(run_id) for step in steps_from_events(events)]

    def _chain(self, run_id: str) -> list[list[AnyEvent]]:
        """Returns the events of a stored run and of those that it continues, the oldest first."""
        chain: list[list[AnyEvent]] = []
        seen: set[str] = set()
        while run_id and run_id not in seen:
            seen.add(run_id)
            events = self.load(run_id)
            chain.append(events)
            run_id = next((event.continues for event in events if isinstance(event, RunStarted)), "")
        return chain[::-1]


def _as_of_a_branch(events: Sequence[AnyEvent], branch: Branch, request: RunRequest, agent: CodeAgent) -> RunStarted:
    """Returns what a branch has in the place of the other run's first event."""
    started = next(event for event in events if isinstance(event, RunStarted))
    return msgspec.structs.replace(
        started,
        task=request.task or started.task,
        title=started.title if request.task in ("", started.task) else title_of(request.task, _TITLE_CHARACTERS),
        model=agent.model.model_id,
        provider=agent.model.provider,
        tools=agent.tool_infos(),
        imports=agent.authorized_imports(),
        hosts=agent.hosts(),
        max_steps=branch.step + request.max_steps,
        max_tokens=request.budget.max_tokens,
        max_cost=request.budget.max_cost,
        max_seconds=request.budget.max_seconds,
        approval=request.approval,
        context_tokens=agent.model.capabilities.context_tokens,
    )


def _allowed_later(events: Sequence[AnyEvent]) -> list[str]:
    return [name for event in events if isinstance(event, ImportsAllowed) for name in event.imports]


def _priced(used: Used, agent: Agent) -> Used:
    """Returns what was used with a cost: where none was known then, by the price that is known now."""
    return used if used.cost is not None else used._replace(cost=cost_of(used.tokens, agent.price))


__all__ = ["ActiveRun", "Branch", "RunRequest", "RunService", "as_rule"]
