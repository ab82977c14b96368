"""What went wrong, as the model reads it: one line that says what to do, and the frames of its own code."""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import difflib
import linecache
import re
import traceback
import types
from collections.abc import Iterable, Mapping

from desktop_agent.interpreter.compiler import refused_name
from desktop_agent.interpreter.control import Forbidden
from desktop_agent.interpreter.facades import ImportRefused
from desktop_agent.interpreter.outcome import ActionError, ErrorKind
from desktop_agent.interpreter.policy import REFUSED_NAMES

_OWN_FILE = re.compile(r"<action( \d+)?>")
_SUGGESTABLE = 40  # longer names are not compared, as in CPython
_LIMIT = 20_000


def remember_source(filename: str, code: str) -> None:
    """Lets tracebacks show the lines of an action."""
    linecache.cache[filename] = (len(code), None, code.splitlines(keepends=True), filename)


def describe(error: BaseException, filename: str, signatures: Mapping[str, str]) -> ActionError:
    """Returns what the model reads about an exception that left an action.

    Args:
        error: The exception.
        filename: The action's file name, for the line of the message.
        signatures: The tools' signatures by name, for near misses.
    """
    line = _line(error, filename)
    name = type(error).__name__
    text = cut_traceback(error)
    if isinstance(error, ImportRefused):
        return ActionError("import", "ImportError", str(error), line, text)
    if isinstance(error, NameError) and _absent(error):
        return ActionError("forbidden", name, refused_name(str(error.name), line), line, text)
    where = f"line {line}: " if line else ""
    message = _text(error) + _suggestion(error, signatures)
    if isinstance(error, Forbidden):
        return ActionError("forbidden", name, f"{where}{message}", line, text)
    detail = f": {message}" if message else ""
    return ActionError(_kind(error), name, f"{where}{name}{detail}", line, text)


def describe_syntax(error: SyntaxError | ValueError | MemoryError | RecursionError) -> ActionError:
    """Returns what the model reads about text that is not Python."""
    if not isinstance(error, SyntaxError):
        detail = str(error) if isinstance(error, ValueError) else "the code is nested too deeply"
        return ActionError("syntax", "SyntaxError", f"line 1: SyntaxError: {detail}", 1)
    line = error.lineno or 1
    text = "".join(traceback.format_exception_only(error))
    return ActionError("syntax", type(error).__name__, f"line {line}: {type(error).__name__}: {error.msg}", line, text)


def cut_traceback(error: BaseException) -> str:
    """Returns the traceback with the frames of actions only, chained exceptions included."""
    try:
        report = traceback.TracebackException.from_exception(error, max_group_width=10, max_group_depth=5)
        _own_frames_only(report, set())
        text = "".join(report.format())
    except BaseException as failure:  # noqa: BLE001  the exception's own code failed
        text = f"{type(error).__name__}: <its text could not be made: {type(failure).__name__}>\n"
    return text if len(text) <= _LIMIT else f"{text[: _LIMIT // 2]}\n…\n{text[-_LIMIT // 2 :]}"


def _own_frames_only(report: traceback.TracebackException, seen: set[int]) -> None:
    if id(report) in seen:
        return
    seen.add(id(report))
    report.stack[:] = [frame for frame in report.stack if _OWN_FILE.fullmatch(frame.filename)]
    for inner in (report.__cause__, report.__context__, *(report.exceptions or ())):
        if inner is not None:
            _own_frames_only(inner, seen)


def _line(error: BaseException, filename: str) -> int | None:
    line = None
    trace: types.TracebackType | None = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _kind(error: BaseException) -> ErrorKind:
    if isinstance(error, MemoryError):
        return "memory"
    return "cancelled" if isinstance(error, KeyboardInterrupt) else "exception"


def _text(error: BaseException) -> str:
    try:
        text = str(error)
    except BaseException as failure:  # noqa: BLE001  the exception's own code failed
        return f"<its text could not be made: {type(failure).__name__}>"
    return text if len(text) <= _LIMIT else f"{text[:_LIMIT]} …"


def _absent(error: NameError) -> bool:
    return (
        type(error.name) is str and error.name in REFUSED_NAMES and str(error) == f"name '{error.name}' is not defined"
    )


def _suggestion(error: BaseException, signatures: Mapping[str, str]) -> str:
    name = getattr(error, "name", None) if isinstance(error, (NameError, AttributeError)) else None
    if type(name) is not str or len(name) > _SUGGESTABLE or isinstance(error, UnboundLocalError):
        return ""
    if isinstance(error, NameError):
        found = _nearest(name, _names_in_sight(error, signatures))
    else:
        asked = getattr(error, "obj", None)
        found = _nearest(name, _public_names(asked)) if asked is not None else None
    if found is None:
        return ""
    signature = f" The tool: {signatures[found]}" if isinstance(error, NameError) and found in signatures else ""
    return f". Did you mean: '{found}'?{signature}"


def _public_names(value: object) -> list[str]:
    try:
        return [name for name in dir(value) if type(name) is str and name[:1] != "_"]
    except BaseException:  # noqa: BLE001  the object's own __dir__ failed: nothing to suggest
        return []


def _names_in_sight(error: NameError, signatures: Iterable[str]) -> list[str]:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return list(signatures)
    frame = trace.tb_frame
    names = [*signatures, *frame.f_locals, *frame.f_globals, *frame.f_builtins]
    return [name for name in names if type(name) is str and name.isidentifier() and name not in REFUSED_NAMES]


def _nearest(name: str, candidates: Iterable[str]) -> str | None:
    matches = difflib.get_close_matches(name, sorted(set(candidates) - {name}), n=1, cutoff=0.72)
    return matches[0] if matches else None
