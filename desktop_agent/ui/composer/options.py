"""How the next run will be made, as data."""

from typing import Literal

import msgspec

from desktop_agent.models.choice import ModelChoice


class RunOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of a run that the composer's chips show.

    Attributes:
        tools: Names of the tools the code may call.
        tool_permissions: Those of them whose calls ask first, or are refused.
        imports: Authorized imports besides the base list.
        network: Which hosts the code may reach: what the `imports` imply, `none`, or the `list` in `hosts`.
        hosts: The named hosts.
        model: Which model answers.
        approval: `ask` before each action, or `auto`.
        max_steps: The step limit.
    """

    tools: tuple[str, ...] = ()
    tool_permissions: dict[str, Literal["ask", "never"]] = {}
    imports: tuple[str, ...] = ()
    network: Literal["imports", "none", "list"] = "imports"
    hosts: tuple[str, ...] = ()
    model: ModelChoice = ModelChoice()
    approval: str = "ask"
    max_steps: int = 20

    def allowed_hosts(self) -> tuple[str, ...] | None:
        """Returns the hosts as a run's request has them: None leaves it to the imports."""
        return None if self.network == "imports" else self.hosts if self.network == "list" else ()
