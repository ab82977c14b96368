"""Going on with a stored run, as the bridge is asked for it."""

import msgspec

from desktop_agent.models.choice import ModelChoice


class ResumeRequest(msgspec.Struct, frozen=True, kw_only=True):
    """Wants a run that failed, was stopped or was cut off to go on with the step that it could not finish."""

    run_id: str
    model: ModelChoice
    max_steps: int
