"""Agents and models that are kept for the next run: with them its variables are there, and the model is loaded."""

import contextlib
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable
from typing import NamedTuple

import msgspec

from desktop_agent.agent.asking import AskPerson
from desktop_agent.agent.code_agent import CodeAgent
from desktop_agent.agent.model_pool import FindKey, ModelPool
from desktop_agent.agent.run_history import RunHistory
from desktop_agent.agent.run_request import RunRequest
from desktop_agent.models.base import Model
from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.listing import Price
from desktop_agent.models.prices import known_price, price_of
from desktop_agent.store.runs import RunStore
from desktop_agent.tools.registry import ToolRegistry

KEPT_AGENTS = 4


class Kept(NamedTuple):
    """The agent of a run that is over, and the choice of its model."""

    agent: CodeAgent
    choice: ModelChoice


class AgentPool:
    """Makes agents and models, and keeps those of the latest runs. Used on one event loop."""

    def __init__(
        self,
        store: RunStore,
        tools: ToolRegistry,
        make_model: Callable[..., Model],
        secrets: FindKey | None,
    ) -> None:
        """Makes an empty pool; see `RunService` for what it is given."""
        self._store = store
        self._history = RunHistory(store)
        self._tools = tools
        self._models = ModelPool(make_model, secrets)
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    # Agents

    @property
    def agents(self) -> list[CodeAgent]:
        """The agents of the latest runs."""
        return [kept.agent for kept in self._kept.values()]

    def kept(self, run_id: str) -> Kept | None:
        """Returns the agent of a run that is over, if it is still there."""
        return self._kept.get(run_id)

    def put_back(self, run_id: str, kept: Kept) -> None:
        """Keeps an agent that was taken and not used."""
        self._kept[run_id] = kept

    async def keep(self, run_id: str, agent: CodeAgent, choice: ModelChoice) -> None:
        """Keeps the agent and the model of a run that is over; the oldest agent goes."""
        self.model_is_free(choice, agent.model)
        self._kept[run_id] = Kept(agent, choice)
        while len(self._kept) > KEPT_AGENTS:
            _, oldest = self._kept.popitem(last=False)
            await oldest.agent.aclose()

    async def aclose(self) -> None:
        """Frees all agents and models."""
        agents = self.agents
        self._kept.clear()
        for agent in agents:
            await agent.aclose()
        await self._models.aclose()
        await self._tools.servers.aclose()

    # Tools of servers

    async def connected(self, request: RunRequest) -> RunRequest:
        """Starts or contacts the MCP servers that a run uses; returns what it asks for with their tools by name.

        Raises:
            ToolError: A server cannot be used.
        """
        servers = self._tools.servers
        tools = await servers.connect(request.tools)
        return msgspec.structs.replace(request, tools=tools, tool_permissions=servers.expand(request.tool_permissions))

    @contextlib.asynccontextmanager
    async def holding_servers(self, agent: CodeAgent) -> AsyncGenerator[None]:
        """Keeps the servers of an agent's tools for a run; those that no run holds end with it."""
        held = self._tools.servers.hold(agent.tools)
        try:
            yield
        finally:
            await self._tools.servers.release(held)

    def agent_for(self, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        """Returns the agent of a new run: where it continues one, that run's, or one with its memory."""
        if not request.continues:
            return self.new_agent(request, policy, model)
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

    def agent_to_resume(self, run_id: str, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        """Returns the agent of a run that is taken up again, or one with its memory."""
        kept = self._kept.pop(run_id, None)
        if kept is None:
            return self._agent_from_history(run_id, request, policy, model)
        kept.agent.approval = policy
        kept.agent.model = model
        return kept.agent

    def _agent_from_history(self, run_id: str, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        agent = self.new_agent(request, policy, model)
        agent.memory.steps = self._history.conversation(run_id)
        agent.expect_variables()
        return agent

    def new_agent(self, request: RunRequest, policy: AskPerson, model: Model) -> CodeAgent:
        """Returns an agent that knows nothing yet."""
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

    # Models

    def choice_of(self, run_id: str, request: RunRequest | None) -> ModelChoice:
        """Returns the model of a run that is taken up again."""
        if request is not None:
            return request.model
        return self._kept[run_id].choice if run_id in self._kept else ModelChoice()

    async def model(self, choice: ModelChoice) -> Model:
        """Returns a model that nobody uses.

        Raises:
            DesktopAgentError: It cannot be made, or its key cannot be read.
        """
        return await self._models.take(choice)

    async def price(self, request: RunRequest) -> Price | None:
        """Returns what a run's model costs, as far as that is known.

        The provider is asked only where the cost has a cap; else what its list said before is taken.

        Raises:
            ModelError: The cost has a cap, and the provider's list cannot be read.
        """
        if request.price is not None:
            return request.price
        if request.budget.max_cost is None:
            return known_price(request.model)
        key = await self._models.key(request.model)
        return await price_of(request.model, key.value if key is not None else None)

    def model_is_free(self, choice: ModelChoice, model: Model) -> None:
        """Keeps a model for the next run that wants such a one."""
        self._models.put_back(choice, model)
