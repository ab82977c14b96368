"""Every error that nobody caught ends here, whichever way it came."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from desktop_agent.errors import DesktopAgentError
from desktop_agent.store.crash_reports import CrashReports

_log = logging.getLogger("desktop_agent")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashHandler(QObject):
    """Catches what nobody caught: in Qt's callbacks, in other threads, on the event loop, in destructors.

    An error that is meant for people is only handed on. For anything else a report is written; the same error again
    makes no second one, but is told again.

    Args:
        reports: Where the reports go.
        interrupted: Called for Ctrl+C in the terminal.

    Signals:
        expected: An error that says what to do.
        crashed: An error in the program, and the file of its report; None when that could not be written.
    """

    expected = Signal(object)
    crashed = Signal(object, object)

    def __init__(self, reports: CrashReports, interrupted: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._interrupted = interrupted
        self._seen: dict[str, Path | None] = {}
        self._before: tuple[Any, Any, Any] | None = None

    def install(self) -> None:
        """Takes the place of Python's and Qt's own ways."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_to_log)

    def remove(self) -> None:
        """Puts them back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None
            qInstallMessageHandler(None)

    def on_loop_problem(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """The event loop's handler of exceptions."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.take(error, "the event loop")
        else:
            _log.error("event loop: %s", context.get("message"))

    def take(self, error: BaseException, where: str) -> None:
        """Deals with an error that came from `where`; from any thread."""
        if isinstance(error, asyncio.CancelledError):
            return
        if isinstance(error, DesktopAgentError):
            self.expected.emit(error)
            return
        _log.error("uncaught in %s", where, exc_info=error)
        kind = _place_of(error)
        if kind not in self._seen:
            self._seen[kind] = self._report(error, where)
        self.crashed.emit(error, self._seen[kind])

    def _report(self, error: BaseException, where: str) -> Path | None:
        try:
            return self._reports.write(error, where)
        except OSError as problem:
            _log.error("no crash report: %s", problem)
            return None

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._interrupted()
        else:
            self.take(error.with_traceback(trace), "the window")

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            name = arguments.thread.name if arguments.thread is not None else "?"
            self.take(arguments.exc_value.with_traceback(arguments.exc_traceback), f"thread {name}")

    def _on_unraisable(self, what: "sys.UnraisableHookArgs") -> None:
        if what.exc_value is not None:
            self.take(what.exc_value.with_traceback(what.exc_traceback), f"a callback ({what.err_msg or 'no message'})")


def _place_of(error: BaseException) -> str:
    """Two errors of the same type from the same line are one and the same."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "" if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
    return f"{type(error).__qualname__} {place}"


def _to_log(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
