"""How the next run will be made, as data."""

import msgspec

from desktop_agent.models.choice import ModelChoice


class RunOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of a run that the composer's chips show.

    Attributes:
        tools: Names of the tools the code may call.
        imports: Authorized imports besides the base list.
        model: Which model answers.
        approval: `ask` before each action, or `auto`.
        max_steps: The step limit.
    """

    tools: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    model: ModelChoice = ModelChoice()
    approval: str = "ask"
    max_steps: int = 20
