"""What a run needs to begin, as data."""

from typing import Literal

import msgspec

from desktop_agent.agent.budget import Budget
from desktop_agent.agent.events import ToolPermission
from desktop_agent.execution import Limits
from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.listing import Price
from desktop_agent.models.messages import Image
from desktop_agent.store.settings import StandingRule


class RunRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What a run needs to begin.

    Attributes:
        task: What is wanted.
        model: Which model answers.
        tools: The names of the tools that the code may call.
        tool_permissions: `allow`, `ask` or `never` for single tools by name, `allow` for all others. `ask`
            waits for a person's yes before an action that calls the tool, or before the call where the action's text
            does not show it, whatever `approval` says. `never` hides the tool from the model and refuses its calls.
        imports: Imports beyond the base list.
        hosts: The hosts that the code may reach, as patterns such as `*.example.org`; None for what the imports imply.
        max_steps: The step limit.
        approval: `ask` waits for a person's yes before each action.
        standing_rules: What an action may touch without that yes.
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
    tool_permissions: dict[str, ToolPermission] = {}
    imports: tuple[str, ...] = ()
    hosts: tuple[str, ...] | None = None
    max_steps: int = 20
    approval: Literal["ask", "auto"] = "auto"
    standing_rules: tuple[StandingRule, ...] = ()
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
