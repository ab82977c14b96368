"""Python's own `import`, where Qt for Python has put another one in its place.

Once PySide6 is loaded, every module that is imported afterwards has its source read and searched by it, for a feature
that nothing here uses. Besides costing time, the search touches modules that are not yet whole: pydantic, and with it
everything that is built on it, fails to be imported with a "circular import" that is none.
"""

import builtins
import contextlib
import importlib
import threading
from collections.abc import Generator

_HOOK = "__feature_import__"
_lock = threading.RLock()
_plain = builtins.__import__
if getattr(_plain, "__name__", "") == _HOOK:
    # Qt was there before us: what Python has in pure Python does the same, but tells `-X importtime` nothing.
    _plain = importlib.__import__


@contextlib.contextmanager
def plain_imports() -> Generator[None]:
    """Imports as Python does, until the block ends."""
    with _lock:
        before = builtins.__import__
        drop_import_hook()
        try:
            yield
        finally:
            builtins.__import__ = before


def drop_import_hook() -> None:
    """Imports as Python does, from now on; for programs that have no use for `from __feature__ import …`."""
    if getattr(builtins.__import__, "__name__", "") == _HOOK:
        builtins.__import__ = _plain
