"""What a desktop must be able to do to show notices."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Protocol

from desktop_agent.bridge.engine import EngineThread


@dataclass(frozen=True)
class Notice:
    """A few words about a run.

    Attributes:
        run_id: The run; a later notice of the same run takes the place of this one.
        title: What happened.
        text: The run it happened to.
        action: What pressing it does, for desktops that name it.
        urgent: The run cannot go on without the person.
    """

    run_id: str
    title: str
    text: str
    action: str = ""
    urgent: bool = False


OnPress = Callable[[str, str], None]
"""Called in any thread with a run's id and a token that lets its window come to the front; often an empty one."""


class Board(Protocol):
    """Shows notices. All of it is awaited on one loop."""

    def show(self, notice: Notice) -> Coroutine[Any, Any, bool]:
        """Shows a notice; False when this desktop cannot."""
        ...

    def withdraw(self, run_id: str) -> Coroutine[Any, Any, None]:
        """Takes a run's notice away."""
        ...

    def close(self) -> Coroutine[Any, Any, None]:
        """Takes all away and frees what is held."""
        ...


class EngineBoard:
    """A board that lives on the engine's loop, for those who are on the window's."""

    def __init__(self, engine: EngineThread, board: Board) -> None:
        self._engine = engine
        self._board = board

    async def show(self, notice: Notice) -> bool:
        """Shows a notice; False when this desktop cannot."""
        return await self._engine.run(self._board.show(notice))

    async def withdraw(self, run_id: str) -> None:
        """Takes a run's notice away."""
        await self._engine.run(self._board.withdraw(run_id))

    async def close(self) -> None:
        """Takes all away and frees what is held."""
        await self._engine.run(self._board.close())
