"""The net under the wall: Python's audit events while an action runs.

The policy keeps actions away from what starts programs, opens files or evaluates text. Should a hole be found in it,
the
interpreter still reports such an operation before doing it (PEP 578), and here it ends. Three rules:

- *never*: programs, forks and pickled functions, whoever asks, as long as nobody authorized a module that is for that;
- *not directly*: any other audited operation whose nearest Python frame is the action's own. Libraries open files and
  read frames on their own behalf; an action that does so has got hold of something that it should not have;
- *only judged text*: code that a library made from text while the action ran may not name what an action may not name.

A hook cannot be removed, so there is one for the process, and it looks away unless an action is running.
"""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import contextlib
import os
import sys
import types
from collections.abc import Generator
from typing import Any

from desktop_agent.interpreter.control import Forbidden
from desktop_agent.interpreter.policy import (
    GUARDED_ATTRIBUTES,
    HIDDEN_METHODS,
    REAL_IN_TEXTS,
    REFUSED_ATTRIBUTES,
    REFUSED_NAMES,
)

NEVER = frozenset(
    """
    os.system os.exec os.posix_spawn os.spawn os.startfile os.startfile/2 os.fork os.forkpty pty.spawn subprocess.Popen
    pickle.find_class _winapi.CreateProcess winreg.OpenKey os.putenv os.unsetenv
    """.split()
)
# Audited operations that ordinary code does itself.
DIRECTLY = frozenset(
    """
    builtins.id import compile exec time.sleep array.__new__ builtins.input builtins.input/result sys.unraisablehook
    sys.excepthook object.__setattr__ object.__delattr__ socket.gethostname cpython.run_stdin _thread.start_new_thread
    _thread.start_joinable_thread builtins.breakpoint gc.get_stats tempfile.mkdtemp tempfile.mkstemp
    """.split()
)
_PLAIN_READS = ("__defaults__", "__kwdefaults__", "__dict__")
_IGNORED = frozenset(("sys._getframe", "sys._getframemodulename", "marshal.loads", "import", "compile", "builtins.id"))
_ACTION = "<action "
_TEMPLATES = "jinja2.environment"
_NOT_IN_TEXTS = (REFUSED_NAMES, REFUSED_ATTRIBUTES, HIDDEN_METHODS, GUARDED_ATTRIBUTES, REAL_IN_TEXTS)
# In the methods that `dataclass` and `namedtuple` write, and harmless on their own.
_GENERATED = frozenset(("__setattr__", "__delattr__", "__dict__"))
_ALLOWED_BY_MAKER: dict[str, frozenset[str]] = {
    "dataclasses": _GENERATED,
    "collections": _GENERATED,
    # The action's own dataclasses: `reviewed` looks at the text itself before it is compiled.
    "desktop_agent.interpreter.reviewed": frozenset(GUARDED_ATTRIBUTES) | HIDDEN_METHODS,
}


class ForbiddenOperation(Forbidden, PermissionError):
    """An operation that no action may do, reached past the policy."""

    __module__ = "builtins"


class _Watch:
    """What is watched at present; the one instance belongs to the process."""

    def __init__(self) -> None:
        self.installed = False
        self.running = 0
        self.importing = 0
        self.strict = True
        self.opens = True
        self.templates = False

    def see(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.running or event in _IGNORED or not self.strict:
            return
        if event == "object.__getattr__" and args[1] == "f_code":
            return  # this hook reads it itself, a few lines below
        if event == "exec":
            if not self.importing:
                _judge_code(args[0])
        elif event in NEVER:
            if not self.importing:
                raise ForbiddenOperation(f"an action may not do this ({event})")
        elif event not in DIRECTLY:
            self._judge_frame(event, args)

    def _judge_frame(self, event: str, args: tuple[Any, ...]) -> None:
        if sys._getframe(2).f_code.co_filename[:8] != _ACTION:  # pyright: ignore[reportPrivateUsage]
            return
        if event == "open" and not self.opens:
            return
        if event == "object.__getattr__" and args[1] in _PLAIN_READS:
            return
        raise ForbiddenOperation(f"an action may not do this itself ({event})")


_WATCH = _Watch()


def _judge_code(code: Any) -> None:
    # Imports run code of files and frozen modules; the action's own code has been judged already.
    if type(code) is not types.CodeType or not _is_made_from_text(code.co_filename):
        return
    maker = str(sys._getframe(3).f_globals.get("__name__"))  # pyright: ignore[reportPrivateUsage]
    if maker == _TEMPLATES:
        _judge_template(code.co_filename)
    else:
        _judge_names(code, _ALLOWED_BY_MAKER.get(maker, frozenset()))


def _judge_template(filename: str) -> None:
    # What a template reads is in its strings, and made at run time: only those that came with pandas are known.
    pandas = getattr(sys.modules.get("pandas"), "__file__", None)
    if not _WATCH.templates and (not pandas or not filename.startswith(os.path.dirname(pandas) + os.sep)):  # noqa: PTH120
        raise ForbiddenOperation("a template may not be made here unless jinja2 is authorized")


def _is_made_from_text(filename: str) -> bool:
    if filename.startswith((_ACTION, "<frozen")):
        return False
    return filename.startswith("<") or not filename.endswith((".py", ".pyc"))


def _judge_names(code: types.CodeType, allowed: frozenset[str]) -> None:
    for name in code.co_names:
        if name in allowed:
            continue
        if any(name in names for names in _NOT_IN_TEXTS):
            raise ForbiddenOperation(f"text that a library evaluates may not name '{name}' here")
    for constant in code.co_consts:
        if type(constant) is types.CodeType:
            _judge_names(constant, allowed)


def _hook(event: str, args: tuple[Any, ...]) -> None:
    _WATCH.see(event, args)


@contextlib.contextmanager
def watching(*, strict: bool, opens: bool, templates: bool) -> Generator[None]:
    """Watches until the block ends.

    Args:
        strict: Nothing is authorized that is made for reaching outside.
        opens: Every authorized package is known to open files from Python code of its own, never right from the action.
        templates: Jinja's templates are authorized.
    """
    if not _WATCH.installed:
        sys.addaudithook(_hook)
        _WATCH.installed = True
    before = (_WATCH.strict, _WATCH.opens, _WATCH.templates)
    _WATCH.strict, _WATCH.opens, _WATCH.templates = strict, opens, templates
    _WATCH.running += 1
    try:
        yield
    finally:
        _WATCH.running -= 1
        _WATCH.strict, _WATCH.opens, _WATCH.templates = before


@contextlib.contextmanager
def importing() -> Generator[None]:
    """Lets the import of an authorized module do what imports do."""
    _WATCH.importing += 1
    try:
        yield
    finally:
        _WATCH.importing -= 1
