"""`python_interpreter`: the restricted interpreter as a tool, for agents whose actions are JSON tool calls."""

from collections.abc import Sequence

from desktop_agent.execution import Interpreter, Limits
from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.tools.base import Tool


class PythonInterpreterTool(Tool):
    """Runs Python in the contained worker and returns what was printed, and the value of the last expression."""

    name = "python_interpreter"
    description = "Evaluates Python code. It can be used to perform calculations."
    output_type = "string"

    def __init__(self, authorized_imports: Sequence[str] | None = None, timeout_seconds: float | None = None) -> None:
        """Makes the tool; nothing is started before it is called.

        Args:
            authorized_imports: Modules that the code may import besides the base list.
            timeout_seconds: The time that the code may take; by default what every action may take.
        """
        self.authorized_imports = list(dict.fromkeys((*BASE_IMPORTS, *(authorized_imports or ()))))
        self._additional = list(authorized_imports or ())
        self._limits = Limits() if timeout_seconds is None else Limits(seconds=timeout_seconds)
        self.inputs = {
            "code": {
                "type": "string",
                "description": "The code to run. It begins with no variables: all that it uses must be defined in it. "
                f"It may import: {', '.join(self.authorized_imports)}.",
            }
        }

    async def forward(self, code: str) -> str:
        """Runs the code in a worker of its own.

        Raises:
            ExecutionError: The worker cannot be started.
        """
        async with Interpreter(authorized_imports=self._additional, limits=self._limits) as session:
            done = await session.execute(code)
        if done.error is not None:
            return f"Stdout:\n{done.output}\nError: {done.error.message}"
        return f"Stdout:\n{done.output}\nOutput: {done.repr}"
