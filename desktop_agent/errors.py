"""The root of every error that a person may be shown.

    DesktopAgentError
    ├── models.errors.ModelError …        a model could not answer
    ├── tools.errors.ToolError …          a tool is wrong or failed
    ├── execution.errors.ExecutionError … the worker could not be used
    ├── store.errors.StoreError …         history, settings or secrets could not be read or written
    └── agent.errors.AgentError …         the run itself cannot go on

What the agent's own code raises is not in this tree: it is data, see `desktop_agent.interpreter.outcome.ActionError`.
"""


class DesktopAgentError(Exception):
    """The environment, a setting or a foreign service failed, and this says what to do about it.

    Attributes:
        message: What happened, in one plain sentence.
        advice: What the person can do next, or an empty string.
    """

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}" if self.advice else self.message
