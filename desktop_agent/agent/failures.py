"""Why a run ended, in the words of the `run_failed` event."""

from typing import Any

from desktop_agent.agent.errors import AgentError
from desktop_agent.errors import DesktopAgentError
from desktop_agent.models.errors import ModelError
from desktop_agent.store.errors import StoreError

_ACTIONS: dict[str, tuple[str, ...]] = {
    "authentication": ("add_token", "retry", "switch_model"),
    "payment": ("switch_model", "add_token", "retry"),
    "access": ("add_token", "switch_model", "retry"),
    "not_found": ("switch_model", "retry"),
    "context": ("switch_model", "retry"),
    "model_file": ("switch_model", "retry"),
}


def failure_fields(error: DesktopAgentError) -> dict[str, Any]:
    """Returns the fields of `run_failed` for an error: its kind, cause, advice and next actions."""
    if isinstance(error, ModelError):
        kind, actions = error.kind, _ACTIONS.get(error.kind, ("retry", "switch_model"))
    elif isinstance(error, AgentError):
        kind, actions = error.kind, error.actions
    elif isinstance(error, StoreError):
        kind, actions = "store", ("retry",)
    else:
        kind, actions = "worker", ("retry",)
    return {"kind": kind, "message": error.message, "advice": error.advice, "actions": actions}
