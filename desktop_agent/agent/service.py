"""Runs tasks for the window and the command line: every event is in the history before anybody sees it."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from desktop_agent.agent.active_run import ActiveRun
from desktop_agent.agent.agent_pool import AgentPool
from desktop_agent.agent.asking import AskPerson, as_rule
from desktop_agent.agent.base import Agent
from desktop_agent.agent.branching import Branch, BranchPoint, PastAction, actions_of, beginning, origin
from desktop_agent.agent.budget import Budget, cost_of
from desktop_agent.agent.code_agent import CodeAgent
from desktop_agent.agent.errors import AgentError
from desktop_agent.agent.events import AnyEvent, RunStarted
from desktop_agent.agent.import_names import check_import_names
from desktop_agent.agent.ledger import Used, used_before
from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.model_pool import FindKey
from desktop_agent.agent.parsing import title_of
from desktop_agent.agent.questions import Questions
from desktop_agent.agent.recorder import Watcher, new_run_id
from desktop_agent.agent.replay import limits_in, rules_in, steps_from_events, steps_taken, steps_to_go_on
from desktop_agent.agent.run_history import RunHistory, imports_allowed_in
from desktop_agent.agent.run_record import RunRecorder
from desktop_agent.agent.run_request import RunRequest
from desktop_agent.agent.run_watcher import new_watch
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.base import Model
from desktop_agent.models.choice import ModelChoice, create_model
from desktop_agent.store.records import RunRecord
from desktop_agent.store.runs import RunStore
from desktop_agent.store.settings import StandingRule
from desktop_agent.tools.registry import ToolRegistry

_TITLE_CHARACTERS = 60


class RunService:
    """Starts runs and reads them back. Used on one event loop."""

    def __init__(
        self,
        store: RunStore,
        tools: ToolRegistry,
        make_model: Callable[..., Model] = create_model,
        secrets: FindKey | None = None,
        watcher: Callable[[], Watcher | None] | None = None,
        *,
        questions: bool = False,
    ) -> None:
        """Makes the service.

        Args:
            store: The history, open.
            tools: The tools that a run may be given.
            make_model: Makes a model from a choice and `api_key`.
            secrets: Returns the key for a choice, or None; called in a helper thread, since a keyring may wait for
                its owner. Asked anew for each run, so that a key that was replaced or removed is used no more.
            watcher: Returns what is shown the events of a new run too, or None; called in a helper thread. What it
                raises becomes a notice of the run.
            questions: Whoever reads the events of a run answers the questions of its code too, with `ActiveRun.answer`;
                otherwise the tool `user_input` asks where it does without a service.
        """
        self._store = store
        self._history = RunHistory(store)
        self._pool = AgentPool(store, tools, make_model, secrets)
        self._watcher = watcher
        self._questions = questions
        self._active: dict[str, ActiveRun] = {}

    async def start(self, request: RunRequest) -> ActiveRun:
        """Begins a run; its events are read from what is returned.

        Raises:
            DesktopAgentError: A tool or the model cannot be made, or its key cannot be read.
        """
        request = await self._pool.connected(request)
        policy = AskPerson(request.approval, request.tool_permissions, request.standing_rules)
        watch = await new_watch(self._watcher)
        model = await self._pool.model(request.model)
        try:
            price = await self._pool.price(request)
            agent = self._pool.agent_for(request, policy, model)
            agent.price = price
            agent.budget = request.budget
        except DesktopAgentError:
            self._pool.model_is_free(request.model, model)
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

    async def read_ahead(self, request: RunRequest) -> None:
        """Lets the model read what a run begins with, before there is one; a later run's first reply begins sooner.

        Args:
            request: How the run would be made; its task does not matter.

        Raises:
            DesktopAgentError: The model cannot be made ready.
        """
        model = await self._pool.model(request.model)
        try:
            await self._pool.new_agent(request, AskPerson(request.approval), model).read_ahead()
        finally:
            self._pool.model_is_free(request.model, model)

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
        standing_rules: Sequence[StandingRule] = (),
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
            standing_rules: What its actions may touch without a question, besides what the request says.

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
        choice = model or self._pool.choice_of(run_id, request)
        started = next(event for event in events if isinstance(event, RunStarted))
        said = {tool.name: tool.permission for tool in started.tools if tool.permission != "allow"}
        settings = request or RunRequest(
            task=started.task,
            model=choice,
            tools=tuple(tool.name for tool in started.tools),
            imports=(*started.imports, *imports_allowed_in(events)),
            hosts=started.hosts,
            approval="ask" if started.approval == "ask" else "auto",
            budget=known.budget,
        )
        # What was said of a tool holds until something else is said of it.
        settings = msgspec.structs.replace(settings, tool_permissions={**said, **settings.tool_permissions})
        if budget is not None:
            settings = msgspec.structs.replace(settings, budget=budget)
        settings = await self._pool.connected(settings)
        policy = AskPerson(settings.approval, settings.tool_permissions, (*settings.standing_rules, *standing_rules))
        watch = await new_watch(self._watcher)
        answering = await self._pool.model(choice)
        kept = None
        try:
            price = await self._pool.price(settings)
            if run_id in self._active:
                raise AgentError("This run is going on.")
            kept = self._pool.kept(run_id)
            agent = self._pool.agent_to_resume(run_id, settings, policy, answering)
            agent.price = agent.price if price is None and kept is not None and kept.choice == choice else price
            agent.budget = settings.budget
        except DesktopAgentError:
            self._pool.model_is_free(choice, answering)
            if kept is not None:
                self._pool.put_back(run_id, kept)
            raise
        journal = RunRecorder(self._store, run_id)
        loop = agent.start_loop(max_steps=limit, run_id=run_id, journal=journal, first_seq=events[-1].seq + 1)
        loop.used.carry(_priced(used_before(events), agent))
        loop.pause_at_limit = settings.at_limit == "pause"
        if (limit, settings.budget) != known:
            loop.change_limits()
        # An answer holds for the run as it went on then: taken up again, it asks.
        loop.told_rules = rules_in(events)
        loop.tell_rules()
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
        request = await self._pool.connected(request)
        policy = AskPerson(request.approval, request.tool_permissions, request.standing_rules)
        watch = await new_watch(self._watcher)
        model = await self._pool.model(request.model)
        try:
            agent = self._pool.new_agent(request, policy, model)
            agent.price = await self._pool.price(request)
            agent.budget = request.budget
            started = _as_of_a_branch(events, branch, request, agent)
            beginning_events = beginning(events, branch.step, started)
            earlier = await asyncio.to_thread(self._history.chain, started.continues)
            agent.memory.steps = [step for run in (*earlier, beginning_events) for step in steps_from_events(run)]
            point = BranchPoint(branch, events)
            past = [action for run in (*earlier, beginning_events) for action in actions_of(run)]
            await self._give_variables(agent, point, branch, events, past, started)
        except DesktopAgentError:
            self._pool.model_is_free(request.model, model)
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
        return self._history.load(run_id)

    async def aclose(self) -> None:
        """Ends all runs and frees models and interpreters."""
        for active in list(self._active.values()):
            active.stop()
            await active.wait()
        await self._pool.aclose()

    def _begin(self, loop: RunLoop, step: Any, agent: CodeAgent, choice: ModelChoice, policy: AskPerson) -> ActiveRun:
        loop.questions = Questions(loop) if self._questions else None
        work = asyncio.ensure_future(self._work(loop, step, agent, choice))
        active = ActiveRun(loop, work, policy)
        self._active[active.run_id] = active
        return active

    async def _work(self, loop: RunLoop, step: Any, agent: CodeAgent, choice: ModelChoice) -> None:
        run_id = loop.recorder.run_id
        try:
            # How a run ended is in its events; what is no error of the environment goes on to whoever waits.
            with contextlib.suppress(DesktopAgentError):
                async with self._pool.holding_servers(agent):
                    await loop.run(step)
        finally:
            agent.run_is_over()
            del self._active[run_id]
            await self._pool.keep(run_id, agent, choice)

    # Branches

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
        agents = [*self._pool.agents] + [active.agent for active in self._active.values()]
        for agent in agents:
            place = agent.place_after(run_id, step)
            if place is not None:
                return agent, place
        return None


def _as_of_a_branch(events: Sequence[AnyEvent], branch: Branch, request: RunRequest, agent: CodeAgent) -> RunStarted:
    """Returns what a branch has in the place of the other run's first event."""
    started = next(event for event in events if isinstance(event, RunStarted))
    return msgspec.structs.replace(
        started,
        task=request.task or started.task,
        title=started.title if request.task in ("", started.task) else title_of(request.task, _TITLE_CHARACTERS),
        model=agent.model.model_id,
        provider=agent.model.provider,
        key_source=agent.model.key_source,
        tools=agent.tool_infos(),
        imports=agent.authorized_imports,
        hosts=agent.hosts(),
        max_steps=branch.step + request.max_steps,
        max_tokens=request.budget.max_tokens,
        max_cost=request.budget.max_cost,
        max_seconds=request.budget.max_seconds,
        approval=request.approval,
        context_tokens=agent.model.capabilities.context_tokens,
    )


def _priced(used: Used, agent: Agent) -> Used:
    """Returns what was used with a cost: where none was known then, by the price that is known now."""
    return used if used.cost is not None else used._replace(cost=cost_of(used.tokens, agent.price))


__all__ = ["ActiveRun", "Branch", "RunRequest", "RunService", "as_rule"]
