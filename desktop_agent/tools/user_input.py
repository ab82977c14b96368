"""`user_input`: a question to the person, where one is there to answer."""

import asyncio
import inspect
import sys
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from functools import partial
from typing import ClassVar

from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolError

Ask = Callable[[str], str | Awaitable[str | None] | None]


asked_in_run: ContextVar[Ask | None] = ContextVar("asked_in_run", default=None)
"""Who is asked in the run that makes a call: set in the task of the call, where somebody watches the run."""


class UserInputTool(Tool):
    """Asks the person a question and returns the answer.

    Attributes:
        nobody: Why nobody can be asked in this program, told to the model; empty where a terminal is asked.
    """

    name = "user_input"
    description = "Asks the user a question and returns the answer. Use it when only the user can know something."
    inputs = {"question": {"type": "string", "description": "The question to ask the user."}}
    output_type = "string"
    nobody: ClassVar[str] = ""

    def __init__(self, ask: Ask | None = None) -> None:
        """Makes the tool.

        Args:
            ask: Gets the question and returns the answer, or None when nobody answers; may be `async`. By default
                whoever watches the run is asked, or the person at the terminal.
        """
        self._ask = ask

    async def forward(self, question: str) -> str:
        """Asks.

        Raises:
            ToolError: Nobody can be asked here, or nobody answers.
        """
        ask = self._ask or asked_in_run.get()
        if ask is None:
            if self.nobody or not sys.stdin.isatty():
                raise ToolError(
                    self.nobody or "Nobody can be asked here: there is no terminal.",
                    advice="Go on without the answer, and say in the final answer what you had to assume.",
                )
            answer = await asyncio.to_thread(_at_terminal, question)
        else:
            given = ask(question) if _is_async(ask) else await asyncio.to_thread(ask, question)
            answer = await given if inspect.isawaitable(given) else given
        if answer is None:
            raise ToolError("The person did not answer.", advice="Go on without the answer.")
        return answer


def _is_async(ask: Ask) -> bool:
    return inspect.iscoroutinefunction(ask.func if isinstance(ask, partial) else ask)


def _at_terminal(question: str) -> str | None:
    # What a model writes must not steer the terminal.
    shown = "".join(character if character.isprintable() or character == "\n" else "�" for character in question)
    sys.stderr.write(f"{shown}\n> ")
    sys.stderr.flush()
    line = sys.stdin.readline()
    return line.rstrip("\r\n") if line else None
