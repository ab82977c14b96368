"""The restricted interpreter as programs use it."""

import shutil
from collections.abc import Awaitable, Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop_agent.execution.family import Family
from desktop_agent.execution.limits import DEFAULT_LIMITS, Limits
from desktop_agent.execution.listeners import Listeners
from desktop_agent.execution.network import ConnectionNews, Dialler, NetworkPolicy
from desktop_agent.execution.recovery import State
from desktop_agent.execution.results import ToolCall, ToolResult
from desktop_agent.execution.session import Session
from desktop_agent.execution.starting import start_worker
from desktop_agent.execution.temporary import temporary_folder
from desktop_agent.execution.tooling import ToolRunner
from desktop_agent.execution.warmth import order
from desktop_agent.protocol import requests


class Interpreter:
    """Runs actions in a process of their own, held by the language's policy and by the operating system.

    Use it as `async with Interpreter(...) as session`.

    Args:
        authorized_imports: What may be imported beyond the base list: `pkg` (with its submodules), `pkg.sub` or `*`.
        tools: Objects with `name`, `description`, `inputs`, `output_type` and `__call__`, or plain functions; they
            run in this process, ordinary ones in threads, `async` ones on the loop.
        limits: What the actions may use.
        on_tool: Told about each tool call before it runs.
        on_tool_result: Told about the end of each tool call.
        network: The hosts that the actions may reach; by default every public host when an authorized import needs a
            network, such as `requests`, else none.
        on_connection: Told about each connection, each end and each refusal.
        permit: Asked about each tool call before it runs, the action's clock standing still; what it raises is what the
            action gets instead of a result.
        scratch: The folder in which the actions may write; by default a temporary one that goes with the session.
        output_folder: Where outputs too long for a result are kept; by default a temporary one that goes with the
            session.
    """

    def __init__(
        self,
        authorized_imports: Sequence[str] = (),
        tools: Iterable[Any] = (),
        limits: Limits = DEFAULT_LIMITS,
        *,
        on_tool: Callable[[ToolCall], None] | None = None,
        on_tool_result: Callable[[ToolResult], None] | None = None,
        network: NetworkPolicy | None = None,
        on_connection: Callable[[ConnectionNews], None] | None = None,
        permit: Callable[[ToolCall], Awaitable[None]] | None = None,
        scratch: Path | None = None,
        output_folder: Path | None = None,
    ) -> None:
        self._imports = tuple(authorized_imports)
        self._tools = tuple(tools)
        self._limits = limits
        self._listeners = Listeners(on_tool, on_tool_result, on_connection, permit)
        self._network = network
        self._scratch = scratch
        self._output_folder = output_folder
        self._session: Session | None = None

    async def start(self) -> Session:
        """Starts a session; close it with `aclose`.

        Raises:
            WorkerNotStarted: The worker process did not get ready.
        """
        folders = _Folders(self._scratch, self._output_folder)
        session, state = self._new_session(folders, folders.scratch, self._listeners)
        try:
            await state.open()
        except BaseException:
            await session.aclose()
            raise
        return session

    async def _branch(
        self, folders: "_Folders", original: Session, action: int, listeners: Listeners | None
    ) -> Session:
        twin, _ = self._new_session(folders, folders.new_branch(), listeners or self._listeners)
        try:
            await original.branch_into(twin, action)
        except BaseException:
            await twin.aclose()
            raise
        return twin

    def _new_session(self, folders: "_Folders", scratch: Path, told: Listeners) -> tuple[Session, State]:
        folders.sessions += 1
        tools = ToolRunner(self._tools, on_tool=told.on_tool, on_tool_result=told.on_tool_result, permit=told.permit)
        setup = requests.Setup(authorized_imports=self._imports, tools=tools.descriptions())
        state = State(
            start_family=lambda: Family(
                start_worker(scratch, self._limits, order, branches=folders.branches), session.on_news
            ),
            setup=setup,
            limits=self._limits,
            scratch=scratch,
        )
        session = Session(
            state=state,
            tools=tools,
            dialler=Dialler(self._network or NetworkPolicy.for_imports(self._imports), told.on_connection),
            limits=self._limits,
            scratch=scratch,
            output_folder=folders.new_outputs(),
            on_close=folders.release,
            branch=lambda original, action, told: self._branch(folders, original, action, told),
        )
        return session, state

    async def __aenter__(self) -> Session:
        self._session = await self.start()
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.aclose()
            self._session = None


class _Folders:
    """The folders of a session and of those that branch off it; the temporary ones go with the last of them.

    Args:
        scratch: Where the first session works, or None for a temporary folder.
        outputs: Where long outputs are kept, or None for a temporary folder.
    """

    def __init__(self, scratch: Path | None, outputs: Path | None) -> None:
        self._temporary: list[Path] = []
        self.scratch = scratch or self._new("scratch")
        self.branches = self._new("branches")
        self._outputs = outputs or self._new("outputs")
        self._branched = 0
        self.sessions = 0

    def new_branch(self) -> Path:
        """Makes the folder in which a session works that branches off."""
        self._branched += 1
        folder = self.branches / str(self._branched)
        folder.mkdir()
        return folder

    def new_outputs(self) -> Path:
        """Returns the folder for a session's long outputs; those of a branch do not mix with the others."""
        if not self._branched:
            return self._outputs
        folder = self._outputs / f"branch-{self._branched}"
        folder.mkdir(exist_ok=True)
        return folder

    def release(self) -> None:
        """Removes the temporary folders once every session has called this."""
        self.sessions -= 1
        if not self.sessions:
            for folder in self._temporary:
                shutil.rmtree(folder, ignore_errors=True)

    def _new(self, purpose: str) -> Path:
        folder = temporary_folder(purpose)
        self._temporary.append(folder)
        return folder
