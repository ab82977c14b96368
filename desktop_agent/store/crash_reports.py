"""Reports of what went wrong in the program itself, on this computer only: nothing is sent.

A report is a text file that a person can read before giving it away: versions, the traceback and the last lines of
the log, with every known secret and every token-like text taken out.
"""

import datetime
import faulthandler
import logging
import os
import platform
import threading
import traceback
import uuid
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop_agent.store.redaction import Redactor, shared_redactor

if TYPE_CHECKING:
    from filelock import FileLock

MAX_REPORTS = 20
"""Reports that are kept; older ones go."""

_LOG_LINES = 200
_LONGEST_REPORT = 500_000


class RecentLog(logging.Handler):
    """Remembers the last lines of the log."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=_LOG_LINES)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Takes a record."""
        self._lines.append(self.format(record))

    def text(self) -> str:
        """Returns the lines, the oldest first."""
        return "\n".join(self._lines)


class CrashReports:
    """Writes reports into a folder, and finds what a crash of the whole process left there.

    Args:
        folder: Where the reports are; made when the first is written.
        facts: What else a report says, by name: the version of Qt, for example.
        redactor: Takes secrets out; the program's own by default.
    """

    def __init__(self, folder: Path, facts: Mapping[str, str], redactor: Redactor | None = None) -> None:
        self.folder = folder
        self._facts = dict(facts)
        self._redactor = redactor or shared_redactor()
        self._log = RecentLog()
        self._hard: IO[bytes] | None = None
        self._lock: FileLock | None = None

    def listen(self) -> None:
        """Remembers the log from now on, and has Python write down where it was when the process crashes.

        Raises:
            OSError: The folder cannot be written.
        """
        # Imported here, in a helper thread: it would hold up the window.
        from filelock import FileLock

        logging.getLogger().addHandler(self._log)
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"process-{os.getpid()}-{uuid.uuid4().hex[:8]}.trace"
        self._lock = FileLock(f"{path}.lock")
        self._lock.acquire(timeout=0)
        self._hard = path.open("wb")
        faulthandler.enable(self._hard, all_threads=True)

    def close(self) -> None:
        """Ends what `listen` began; the process is about to end well."""
        logging.getLogger().removeHandler(self._log)
        if self._hard is None:
            return
        faulthandler.disable()
        self._hard.close()
        Path(str(self._hard.name)).unlink(missing_ok=True)
        self._hard = None
        self._release()

    def write(self, error: BaseException, where: str) -> Path:
        """Writes a report and returns its file.

        Args:
            error: What happened.
            where: In which part of the program, in words.

        Raises:
            OSError: It cannot be written.
        """
        trace = "".join(traceback.format_exception(error))
        thread = threading.current_thread().name
        return self._store(f"{type(error).__name__} in {where}, thread {thread}", trace, self._log.text())

    def left_by_crashes(self) -> list[Path]:
        """Turns what crashed processes left behind into reports, and returns those; a process that lives is left alone.

        Raises:
            OSError: The folder cannot be read or written.
        """
        from filelock import FileLock, Timeout

        found: list[Path] = []
        for trace in sorted(self.folder.glob("process-*.trace")):
            lock = FileLock(f"{trace}.lock")
            try:
                lock.acquire(timeout=0)
            except Timeout:
                continue
            try:
                text = trace.read_text("utf-8", "replace")[:_LONGEST_REPORT]
                if text.strip():
                    found.append(self._store("The process crashed", text, ""))
                trace.unlink()
            finally:
                lock.release()
                Path(lock.lock_file).unlink(missing_ok=True)
        return found

    def _store(self, what: str, trace: str, log: str) -> Path:
        now = datetime.datetime.now(datetime.UTC)
        facts = {
            "Time": now.isoformat(timespec="seconds"),
            "Python": platform.python_version(),
            "System": f"{platform.system()} {platform.release()} {platform.machine()}",
            **self._facts,
        }
        head = "\n".join(f"{name}: {value}" for name, value in facts.items())
        text = f"Desktop Agent: {what}\n\n{head}\n\n{trace.strip()}\n"
        if log:
            text += f"\nLast lines of the log\n\n{log}\n"
        home = str(Path.home())
        text = self._redactor.redact(text.replace(home, "~") if len(home) > 1 else text)
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"crash-{now:%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:4]}.txt"
        path.write_text(text[:_LONGEST_REPORT], "utf-8")
        for old in sorted(self.folder.glob("crash-*.txt"))[:-MAX_REPORTS]:
            old.unlink(missing_ok=True)
        return path

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            Path(self._lock.lock_file).unlink(missing_ok=True)
            self._lock = None
