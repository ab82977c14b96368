"""What a person can do to a run while it goes on: stop it, pause it, send it messages."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from desktop_agent.agent.errors import RunInterrupted

T = TypeVar("T")


class RunControl:
    """The switches of one run; used on the run's loop only."""

    def __init__(self) -> None:
        self._stopped: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._go = asyncio.Event()
        self._go.set()
        self._messages: dict[str, str] = {}

    @property
    def stopped(self) -> bool:
        """The person wants the run to end."""
        return self._stopped.done()

    @property
    def pausing(self) -> bool:
        """The run shall wait after its current step."""
        return not self._go.is_set()

    def stop(self) -> None:
        """Ends the run now."""
        if not self._stopped.done():
            self._stopped.set_result(None)

    def pause(self) -> None:
        """Makes the run wait after its current step."""
        self._go.clear()

    def resume(self) -> None:
        """Lets a paused run go on."""
        self._go.set()

    async def wait_while_paused(self) -> None:
        """Waits until the run may go on.

        Raises:
            RunInterrupted: It was stopped instead.
        """
        await self.until_stopped(self._go.wait())

    def queue_message(self, text: str) -> str:
        """Puts a message at the end of the queue and returns its name."""
        message_id = uuid.uuid4().hex
        self._messages[message_id] = text
        return message_id

    def change_message(self, message_id: str, text: str) -> bool:
        """Changes a waiting message, or drops it when the text is empty; False when it is delivered already."""
        if message_id not in self._messages:
            return False
        if text:
            self._messages[message_id] = text
        else:
            del self._messages[message_id]
        return True

    def move_message(self, message_id: str, before: str) -> bool:
        """Moves a waiting message before another, or to the end when `before` is empty.

        Returns:
            False when one of the two does not wait any more, or both are the same.
        """
        if message_id not in self._messages or message_id == before or (before and before not in self._messages):
            return False
        text = self._messages.pop(message_id)
        others, self._messages = self._messages, {}
        for other, its_text in others.items():
            if other == before:
                self._messages[message_id] = text
            self._messages[other] = its_text
        if not before:
            self._messages[message_id] = text
        return True

    @property
    def has_messages(self) -> bool:
        """A message waits for the next step."""
        return bool(self._messages)

    def take_messages(self) -> list[tuple[str, str]]:
        """Empties the queue."""
        messages = list(self._messages.items())
        self._messages.clear()
        return messages

    def check(self) -> None:
        """Ends the run here when the person has stopped it.

        Raises:
            RunInterrupted: It was stopped.
        """
        if self.stopped:
            raise RunInterrupted("The run was stopped.")

    async def until_stopped(
        self, work: Coroutine[Any, Any, T], end: Callable[[], Awaitable[object]] | None = None
    ) -> T:
        """Waits for the work, or for the person's Stop, whichever comes first.

        Args:
            work: What the run is doing.
            end: Ends the work in its own way, so that it still gives its result; without it the work is cancelled.

        Raises:
            RunInterrupted: It was stopped and the work gave no result.
        """
        try:
            self.check()
        except RunInterrupted:
            work.close()
            raise
        task = asyncio.ensure_future(work)
        try:
            await asyncio.wait({task, self._stopped}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done() and end is not None:
                await end()
                await asyncio.wait({task}, timeout=5)
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait({task}, timeout=5)
        if task.cancelled() or not task.done():
            raise RunInterrupted("The run was stopped.")
        return task.result()
