"""An event loop without the world: timers and callbacks, but no pipes, signals, threads or child processes.

`asyncio` of the standard library runs on it unchanged. A task hands out its loop (`task.get_loop()`); this one can be
handed out, because there is nothing in it but time, and connections where the host makes them.
"""

import asyncio
import asyncio.events
import contextlib
import contextvars
import heapq
import itertools
import sys
import time
import weakref
from collections import deque
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any

from desktop_agent.interpreter.connecting import Connecting
from desktop_agent.interpreter.later import Answers, Begun, beginning_of


class QuietLoop(Connecting):
    """Runs callbacks in the order of their times, and sleeps in between."""

    def __init__(self) -> None:
        super().__init__()
        self._ready: deque[asyncio.Handle] = deque()
        self._timers: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._order = itertools.count()
        self._running = self._stopping = self._closed = self._debug = self._interrupted = False
        self._generators: weakref.WeakSet[AsyncGenerator[Any, Any]] = weakref.WeakSet()
        self._handler: Callable[..., object] | None = None
        self._factory: Callable[..., asyncio.Task[Any]] | None = None
        self._begun: dict[Begun, asyncio.Future[None]] = {}
        self._answers: Answers | None = None

    # Running

    def run_forever(self) -> None:
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if self._running or asyncio.events._get_running_loop() is not None:  # pyright: ignore[reportPrivateUsage]
            raise RuntimeError("Cannot run the event loop while another loop is running")
        hooks = sys.get_asyncgen_hooks()
        try:
            sys.set_asyncgen_hooks(firstiter=self._generators.add, finalizer=self._finish_generator)
            asyncio.events._set_running_loop(self)  # pyright: ignore[reportPrivateUsage]
            self._running = True
            while not self._stopping:
                self._run_once()
        except KeyboardInterrupt:
            self._interrupted = True
            raise
        finally:
            self._running = self._stopping = False
            asyncio.events._set_running_loop(None)  # pyright: ignore[reportPrivateUsage]
            sys.set_asyncgen_hooks(*hooks)

    def _run_once(self) -> None:
        while self._timers and self._timers[0][2].cancelled():
            heapq.heappop(self._timers)
        self._take_answers()
        if not self._ready:
            if not self._timers and self._watches():
                self._poll(None)
            elif not self._timers and self._interrupted:
                # The interrupt may have struck between taking a callback and running it: that one is lost, and so
                # is the task it would have gone on with. What waits for it is interrupted too.
                raise KeyboardInterrupt
            elif not self._timers:
                raise RuntimeError("Nothing is left that could wake the event loop: it waits for itself")
            else:
                self._wait(max(0.0, self._timers[0][0] - self.time()))
        elif self._watches():
            self._poll(0)
        now = self.time()
        while self._timers and self._timers[0][0] <= now:
            self._ready.append(heapq.heappop(self._timers)[2])
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle.cancelled():
                handle._run()  # pyright: ignore[reportPrivateUsage]

    def _wait(self, seconds: float) -> None:
        if self._watches():
            self._poll(seconds)
        else:
            time.sleep(seconds)

    def _call_handle(self, handle: asyncio.Handle) -> None:
        self._ready.append(handle)

    def run_until_complete(self, future: Any) -> Any:
        given = asyncio.isfuture(future)
        future = asyncio.ensure_future(future, loop=self)
        future.add_done_callback(self._stop_when_done)
        try:
            self.run_forever()
        except BaseException:
            if not given and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(self._stop_when_done)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _stop_when_done(self, future: asyncio.Future[Any]) -> None:
        if future.cancelled() or not isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
            self.stop()

    def stop(self) -> None:
        self._stopping = True

    def abandon(self) -> None:
        """Ends the run for good where an interrupt has struck in the middle of ending it."""
        if asyncio.events._get_running_loop() is self:  # pyright: ignore[reportPrivateUsage]
            asyncio.events._set_running_loop(None)  # pyright: ignore[reportPrivateUsage]
        self._running = self._stopping = False

    def is_running(self) -> bool:
        return self._running

    def is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        for begun in self._begun:
            begun.drop()
        self._begun.clear()
        self._ready.clear()
        self._timers.clear()
        self._close_selector()

    async def shutdown_asyncgens(self) -> None:
        for generator in list(self._generators):
            await generator.aclose()

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:
        return None

    def _finish_generator(self, generator: AsyncGenerator[Any, Any]) -> None:
        self._generators.discard(generator)
        if not self._closed:
            self.create_task(generator.aclose())  # pyright: ignore[reportArgumentType]

    # Callbacks and time

    def time(self) -> float:
        return time.monotonic()

    def call_soon(self, callback: Callable[..., object], *args: Any, context: contextvars.Context | None = None) -> Any:
        if self._closed:
            raise RuntimeError("Event loop is closed")
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay: float, callback: Callable[..., object], *args: Any, context: Any = None) -> Any:
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when: float, callback: Callable[..., object], *args: Any, context: Any = None) -> Any:
        if self._closed:
            raise RuntimeError("Event loop is closed")
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._timers, (when, next(self._order), handle))
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        return None

    # Futures and tasks

    def create_future(self) -> asyncio.Future[Any]:
        return asyncio.Future(loop=self)

    def create_task(self, coro: Any, **options: Any) -> asyncio.Task[Any]:
        if self._factory is not None:
            return self._factory(self, coro, **options)
        return asyncio.Task(coro, loop=self, **options)

    def set_task_factory(self, factory: Any) -> None:
        self._factory = factory

    def get_task_factory(self) -> Any:
        return self._factory

    async def _answer(self, begun: Begun, answers: Answers) -> Any:
        """Waits for the answer of a call, while other tasks go on."""
        told = self._begun[begun] = self.create_future()
        if self._answers is None:
            self._answers = answers
            # What has come is taken by the loop itself; this only wakes it.
            self._add_reader(answers.fileno(), _nothing)
        try:
            await told
            return begun.result()
        finally:
            begun.drop()
            self._begun.pop(begun, None)
            if not self._begun:
                self._remove_reader(answers.fileno())
                self._answers = None

    def _take_answers(self) -> None:
        if self._answers is None:
            return
        # Also what a call that was not begun but made has read along with its own answer.
        self._answers.read_now()
        for begun, told in self._begun.items():
            if begun.done() and not told.done():
                told.set_result(None)

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> Any:
        if beginning_of(func) is not None:
            return self.create_task(_to_thread(func, *args))
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:  # noqa: BLE001  it belongs to whoever awaits the future
            future.set_exception(error)
        return future

    # Errors and debugging

    def get_debug(self) -> bool:
        return self._debug

    def set_debug(self, enabled: bool) -> None:
        self._debug = enabled

    def set_exception_handler(self, handler: Any) -> None:
        self._handler = handler

    def get_exception_handler(self) -> Any:
        return self._handler

    def default_exception_handler(self, context: dict[str, Any]) -> None:
        error = context.get("exception")
        detail = f" ({type(error).__name__}: {error})" if error is not None else ""
        print(f"{context.get('message', 'Unhandled exception in the event loop')}{detail}", file=sys.stderr)  # noqa: T201

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        if self._handler is None:
            self.default_exception_handler(context)
        else:
            self._handler(self, context)


@contextlib.contextmanager
def restored() -> Generator[None]:
    """Leaves the thread without the loop of an action that an interrupt has torn out of it."""
    running = asyncio.events._get_running_loop()  # pyright: ignore[reportPrivateUsage]
    hooks = sys.get_asyncgen_hooks()
    try:
        yield
    finally:
        asyncio.events._set_running_loop(running)  # pyright: ignore[reportPrivateUsage]
        sys.set_asyncgen_hooks(*hooks)


def _run(main: Any, *, debug: bool | None = None, loop_factory: Any = None) -> Any:
    """`asyncio.run` on a loop without the world."""
    if asyncio.events._get_running_loop() is not None:  # pyright: ignore[reportPrivateUsage]
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not asyncio.iscoroutine(main):
        raise ValueError(f"a coroutine was expected, got {main!r}")
    loop = QuietLoop()
    loop.set_debug(bool(debug))
    try:
        return loop.run_until_complete(main)
    finally:
        _cancel_all(loop)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def _cancel_all(loop: QuietLoop) -> None:
    loop.abandon()
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if not tasks:
        return
    settled = asyncio.ensure_future(_settle(tasks), loop=loop)
    # A task that ends with a final answer throws it out of the loop once more; the one that counts is on its way
    # already.
    for _ in range(len(tasks) + 2):
        if settled.done():
            break
        with contextlib.suppress(SystemExit, KeyboardInterrupt):
            loop.run_until_complete(settled)


async def _settle(tasks: set[asyncio.Task[Any]]) -> None:
    await asyncio.gather(*tasks, return_exceptions=True)


async def _to_thread(func: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """`asyncio.to_thread` without a thread: the function runs when it is awaited; a tool works elsewhere meanwhile."""
    beginning = beginning_of(func)
    loop = asyncio.events._get_running_loop()  # pyright: ignore[reportPrivateUsage]
    if beginning is None or not isinstance(loop, QuietLoop):
        return func(*args, **kwargs)
    return await loop._answer(beginning.begin(args, kwargs), beginning.answers)  # pyright: ignore[reportPrivateUsage]


def _nothing() -> None:
    """Does nothing."""


def published() -> dict[str, Any]:
    """Returns what stands in the place of asyncio's own functions."""
    current: list[QuietLoop] = []

    def get_event_loop() -> Any:
        running = asyncio.events._get_running_loop()  # pyright: ignore[reportPrivateUsage]
        if running is not None:
            return running
        if not current or current[0].is_closed():
            current[:] = [QuietLoop()]
        return current[0]

    def set_event_loop(loop: QuietLoop | None) -> None:
        current[:] = [] if loop is None else [loop]

    class Runner:
        """`asyncio.Runner` on a loop without the world."""

        def __init__(self, *, debug: bool | None = None, loop_factory: Any = None) -> None:
            self._loop = QuietLoop()

        def run(self, coro: Any, *, context: Any = None) -> Any:
            return self._loop.run_until_complete(coro)

        def get_loop(self) -> QuietLoop:
            return self._loop

        def close(self) -> None:
            if not self._loop.is_closed():
                _cancel_all(self._loop)
                self._loop.close()

        def __enter__(self) -> "Runner":
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

    return {
        "run": _run,
        "to_thread": _to_thread,
        "Runner": Runner,
        "get_event_loop": get_event_loop,
        "set_event_loop": set_event_loop,
        "new_event_loop": QuietLoop,
    }
