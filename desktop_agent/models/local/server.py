"""The parent's side of the model server: started when needed, kept warm, replaced when it dies, stopped when idle.

One server is shared by all models that run the same file with the same settings, so that a second run finds it warm. It
is an ordinary `Popen` and no asyncio process, because it outlives the event loop of the run that started it.
"""

import asyncio
import atexit
import contextlib
import os
import re
import secrets
import subprocess
import sys
import tempfile
import threading
from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec

from desktop_agent.models import forbid
from desktop_agent.models.errors import ModelError, ModelFileMissing, ServerFailed
from desktop_agent.models.local.read_prompts import ReadPrompts, make_folder
from desktop_agent.models.local.server_process import Devices, Report, ServerConfig, ServerNotStarted, ServerStarted
from desktop_agent.models.local.status import LIBGOMP_ADVICE, RUNTIME_ADVICE

_STOP_SECONDS = 3.0
_LOG_TAIL = 2000
# The child needs none of the person's secrets.
_SECRET_NAMES = re.compile(r"TOKEN|KEY|SECRET|PASSWORD|PASSWD|CREDENTIAL", re.IGNORECASE)


class RunningServer:
    """A model server that answers.

    Attributes:
        address: Where, without a path.
        api_key: Its key.
        prompts: The prompts it has read.
    """

    def __init__(self, process: subprocess.Popen[bytes], address: str, api_key: str) -> None:
        self.address = address
        self.api_key = api_key
        self.prompts = ReadPrompts(address, api_key)
        self._process = process

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def has_ended(self, within: float) -> bool:
        """Whether the process ends within some seconds; a connection breaks a little before its process is gone."""
        try:
            self._process.wait(within)
        except subprocess.TimeoutExpired:
            return False
        return True

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    def stop(self) -> None:
        """Ends the process: by closing its stdin, and if that does not help, by force."""
        _end(self._process)


class ServerSlot:
    """The place of the server for one file and one set of settings."""

    def __init__(self, path: Path, *, context_tokens: int, threads: int, idle_seconds: float) -> None:
        self._path = path
        self._context_tokens = context_tokens
        self._threads = threads
        self._idle_seconds = idle_seconds
        self._lock = threading.Lock()
        self._server: RunningServer | None = None
        self._users = 0
        self._idle_timer: threading.Timer | None = None

    @property
    def path(self) -> Path:
        """The model's file."""
        return self._path

    @property
    def running(self) -> RunningServer | None:
        """The server, if it runs."""
        server = self._server
        return server if server is not None and server.alive else None

    @contextlib.asynccontextmanager
    async def use(self) -> AsyncGenerator[RunningServer]:
        """Gives the running server, starting it if need be; while it is used it is not stopped for being idle.

        Raises:
            ModelFileMissing: The runtime or the file is missing or cannot be used.
            ServerFailed: The server ended while it started.
        """
        with self._lock:
            self._users += 1
            self._stop_timer()
        try:
            yield await self._ready()
        finally:
            with self._lock:
                self._users -= 1
                if not self._users and self._server is not None:
                    self._start_timer()

    def stop(self) -> None:
        """Stops the server, used or not."""
        with self._lock:
            self._stop_timer()
            server, self._server = self._server, None
        if server is not None:
            server.stop()

    async def _ready(self) -> RunningServer:
        forbid.check_embedded_model()
        # The process is held here from its first moment, so that whoever cancels the start does not leave it behind.
        starting = StartingServer(self._path, context_tokens=self._context_tokens, threads=self._threads)
        try:
            return await asyncio.to_thread(self._start_once, starting)
        except asyncio.CancelledError:
            starting.give_up()
            raise

    def _start_once(self, starting: "StartingServer") -> RunningServer:
        with _start_lock:
            running = self.running
            if running is not None:
                return running
            stop_unused(self)
            dead, self._server = self._server, None
            if dead is not None:
                dead.stop()
            self._server = starting.start()
            return self._server

    def stop_if_unused(self) -> None:
        """Stops the server unless somebody uses it now."""
        with self._lock:
            if self._users:
                return
            self._stop_timer()
            server, self._server = self._server, None
        if server is not None:
            server.stop()

    def _start_timer(self) -> None:
        self._stop_timer()
        self._idle_timer = threading.Timer(self._idle_seconds, self.stop_if_unused)
        self._idle_timer.daemon = True
        self._idle_timer.name = "idle model server"
        self._idle_timer.start()

    def _stop_timer(self) -> None:
        if self._idle_timer is not None:
            self._idle_timer.cancel()
            self._idle_timer = None


class StartingServer:
    """A server on its way: starting blocks its thread, giving up may come from another one."""

    def __init__(self, path: Path, *, context_tokens: int, threads: int) -> None:
        states = make_folder()
        self._config = ServerConfig(
            model_path=str(path),
            api_key=secrets.token_urlsafe(32),
            context_tokens=context_tokens,
            threads=threads,
            states_folder="" if states is None else str(states),
        )
        self._process: subprocess.Popen[bytes] | None = None
        self._given_up = False

    def start(self) -> RunningServer:
        """Starts the process and waits until the model is loaded.

        Raises:
            ModelFileMissing: The runtime or the file is missing or cannot be used.
            ServerFailed: The process ended without a word, or the start was given up.
        """
        with tempfile.TemporaryFile() as log:
            process = subprocess.Popen(
                _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=_environment()
            )
            self._process = process
            if self._given_up:
                _end(process)
            report = self._exchange(process)
            if isinstance(report, ServerStarted):
                return RunningServer(process, report.address, self._config.api_key)
            _end(process)
            log.seek(max(0, log.seek(0, os.SEEK_END) - _LOG_TAIL))
            raise self._failure(report, log.read().decode("utf-8", "replace").strip())

    def give_up(self) -> None:
        """Ends the process; `start` then raises."""
        self._given_up = True
        if self._process is not None:
            self._process.kill()

    def _exchange(self, process: subprocess.Popen[bytes]) -> Report | None:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(msgspec.json.encode(self._config) + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
            return msgspec.json.decode(line, type=Report) if line else None
        except (BrokenPipeError, msgspec.DecodeError):
            return None
        finally:
            process.stdout.close()

    def _failure(self, report: Report | None, log: str) -> ModelError:
        path = self._config.model_path
        if not isinstance(report, ServerNotStarted):
            last = f": {log.splitlines()[-1]}" if log else "."
            return ServerFailed(f"The embedded model's process ended while it started{last}")
        if report.kind == "runtime":
            advice = LIBGOMP_ADVICE if "libgomp" in report.reason else RUNTIME_ADVICE
            return ModelFileMissing(f"The llama.cpp runtime cannot be loaded: {report.reason}.", advice=advice)
        return ModelFileMissing(
            f"llama.cpp cannot load '{path}' ({report.reason}).",
            advice="Download the model again, or choose another file.",
        )


_slots: dict[tuple[Path, int, int, float], ServerSlot] = {}
_slots_lock = threading.Lock()
_start_lock = threading.Lock()


def slot_for(path: Path, *, context_tokens: int, threads: int, idle_seconds: float) -> ServerSlot:
    """Returns the place of the server with these settings; the same settings share one."""
    key = (path, context_tokens, threads, idle_seconds)
    with _slots_lock:
        if key not in _slots:
            _slots[key] = ServerSlot(path, context_tokens=context_tokens, threads=threads, idle_seconds=idle_seconds)
        return _slots[key]


def stop_unused(but: ServerSlot | None = None) -> None:
    """Stops servers that nobody uses now, to make room in memory."""
    with _slots_lock:
        others = [slot for slot in _slots.values() if slot is not but]
    for slot in others:
        slot.stop_if_unused()


def stop_all() -> None:
    """Stops all servers, used or not; they end by themselves when this process does."""
    with _slots_lock:
        slots = list(_slots.values())
    for slot in slots:
        slot.stop()


atexit.register(stop_all)


def computing_devices() -> tuple[str, ...]:
    """Returns what llama.cpp could compute with here, graphics cards included; starts a process for a moment.

    Raises:
        ModelFileMissing: The runtime cannot be loaded.
    """
    done = subprocess.run([*_command(), "devices"], capture_output=True, env=_environment(), timeout=60, check=False)
    try:
        report = msgspec.json.decode(done.stdout, type=Report)
    except msgspec.DecodeError as error:
        raise ModelFileMissing("The llama.cpp runtime does not answer.", advice=RUNTIME_ADVICE) from error
    if not isinstance(report, Devices):
        reason = report.reason if isinstance(report, ServerNotStarted) else "it started a server"
        raise ModelFileMissing(f"The llama.cpp runtime cannot be loaded: {reason}.", advice=RUNTIME_ADVICE)
    return report.names


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--model-server"]
    return [sys.executable, "-P", "-m", "desktop_agent", "--model-server"]


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not _SECRET_NAMES.search(name)}


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
