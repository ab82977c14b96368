"""Names of modules that a person allows during a run."""

from collections.abc import Sequence

from desktop_agent.agent.errors import AgentError


def check_import_names(names: Sequence[str]) -> None:
    """Refuses what is no module's dotted name; so one press never allows everything, as `*` would.

    Raises:
        AgentError: One of them is none.
    """
    for name in names:
        if not all(part.isidentifier() for part in name.split(".")):
            raise AgentError(f"'{name}' is no name of a module.")
