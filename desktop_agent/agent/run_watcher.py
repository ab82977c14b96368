"""What is shown the events of a run beside its readers, or why it could not be made."""

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from desktop_agent.agent.loop import RunLoop
from desktop_agent.agent.recorder import Watcher
from desktop_agent.errors import DesktopAgentError

MakeWatcher = Callable[[], Watcher | None]


class Watch(NamedTuple):
    """What is shown the events of a run beside its readers.

    Attributes:
        watcher: It, or None.
        problem: Why there is none, where there should be one.
    """

    watcher: Watcher | None = None
    problem: str = ""

    def begin(self, loop: RunLoop) -> None:
        """Has the run's events shown to it, or the problem told in a notice."""
        if self.problem:
            loop.notes.append(("watcher", self.problem))
        if self.watcher is not None:
            loop.recorder.add_watcher(self.watcher)


async def new_watch(make: MakeWatcher | None) -> Watch:
    """Makes it in a helper thread, since a library may have to be imported first."""
    if make is None:
        return Watch()
    try:
        return Watch(await asyncio.to_thread(make))
    except DesktopAgentError as error:
        return Watch(problem=f"This run is not sent on. {error}")
