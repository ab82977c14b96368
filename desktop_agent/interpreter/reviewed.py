"""The base modules, reviewed one by one: what is published, what is left out and why, and what stands in its place.

A module of the standard library publishes its `__all__`, or its public names where it has none. Packages of other
people publish their public names; what is left out of them is in `LEFT_OUT` too.
"""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import ast
import contextlib
import copy
import dataclasses
import functools
import pprint
import random
import string
import sys
import types
import typing
import uuid
from collections.abc import Callable, Generator
from typing import Any

from desktop_agent.interpreter import loops
from desktop_agent.interpreter.control import Forbidden
from desktop_agent.interpreter.guards import (
    attrgetter,
    guarded_delattr,
    guarded_getattr,
    guarded_setattr,
    is_plain,
    methodcaller,
)
from desktop_agent.interpreter.ownership import class_dict, class_mro, is_class, is_own_class
from desktop_agent.interpreter.rebinding import rebind
from desktop_agent.interpreter.texts import judge_text, judged_text_call

# Published although `__all__` leaves it out, because its documentation names it.
PUBLISHED_TOO: dict[str, tuple[str, ...]] = {
    "asyncio": (),
    "calendar": ("Calendar", "month_name", "month_abbr", "day_name", "day_abbr", "January", "February"),
    "re": ("Scanner",),
    "collections": ("abc",),
    "csv": ("Sniffer", "DictReader", "DictWriter"),
    "fractions": ("Decimal",),
    "heapq": ("merge",),
    "statistics": ("LinearRegression",),
}

# The whole of what a module publishes, where most of it reaches outside.
ONLY: dict[str, frozenset[str]] = {
    "asyncio": frozenset(
        """
        run gather sleep create_task ensure_future wait wait_for as_completed shield timeout timeout_at current_task
        all_tasks iscoroutine iscoroutinefunction isfuture Task Future TaskGroup Timeout Lock Event Condition Semaphore
        BoundedSemaphore Barrier BrokenBarrierError Queue LifoQueue PriorityQueue QueueEmpty QueueFull QueueShutDown
        CancelledError TimeoutError InvalidStateError FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED to_thread Runner
        get_event_loop get_running_loop new_event_loop set_event_loop
        """.split()
    ),
    "io": frozenset("StringIO BytesIO SEEK_SET SEEK_CUR SEEK_END UnsupportedOperation DEFAULT_BUFFER_SIZE".split()),
    # `as_strided` reads and writes memory past the end of the array.
    "numpy.lib": frozenset(("stride_tricks", "NumpyVersion", "scimath")),
    "numpy.lib.stride_tricks": frozenset(
        ("sliding_window_view", "broadcast_to", "broadcast_arrays", "broadcast_shapes")
    ),
}

_FILES = "it opens files by itself"
_TEXT = "it evaluates text"
_PROCESS = "it starts programs or loads libraries"
_PICKLE = "reading a pickle runs what the pickle says"

# Names and sub-modules that do not exist here, by module.
LEFT_OUT: dict[str, dict[str, str]] = {
    "contextlib": {"chdir": "it changes the folder of the whole worker"},
    "enum": {
        "global_enum": "it writes into the variables of any loaded module",
        "global_enum_repr": "it belongs to global_enum",
        "global_flag_repr": "it belongs to global_enum",
    },
    "uuid": {"getnode": "it reads the network card's address", "main": "it is a program"},
    "zoneinfo": {"reset_tzpath": "it chooses where files are read from"},
    "typing": {"ForwardRef": _TEXT, "evaluate_forward_ref": _TEXT},
    "json": {"tool": "it is a program"},
    "numpy": {
        "f2py": _PROCESS,
        "distutils": _PROCESS,
        "ctypeslib": _PROCESS,
        "testing": _TEXT,
        "compat": _FILES,
        "memmap": _FILES,
        "DataSource": _FILES,
        "sys": "",
        "test": _PROCESS,
        "core": "it is numpy's inside",
    },
    "pandas": {
        "read_pickle": _PICKLE,
        "to_pickle": _PICKLE,
        "read_clipboard": _PROCESS,
        "test": _PROCESS,
        "core": "it is pandas' inside",
        "compat": "it is pandas' inside",
        "util": "it is pandas' inside",
        "testing": _PROCESS,
        "io": "its public functions are in pandas itself",
        "HDFStore": _PICKLE,
        "read_hdf": _PICKLE,
    },
    "requests": {"packages": "", "compat": "", "certs": "", "utils": "it reads the environment and .netrc", "help": ""},
    "matplotlib": {
        "animation": _PROCESS,
        "testing": _PROCESS,
        "test": _PROCESS,
        "texmanager": _PROCESS,
        "font_manager": _PROCESS,
        "backends": _PROCESS,
        "sphinxext": _TEXT,
        "cbook": _FILES,
        "get_data_path": "",
        "get_configdir": "",
        "get_cachedir": "",
        "matplotlib_fname": "",
    },
    "scipy": {"test": _PROCESS, "LowLevelCallable": _PROCESS, "weave": _PROCESS, "io": _FILES},
    "sklearn": {"show_versions": "", "externals": _PICKLE, "setup_module": ""},
    "sympy": {
        "test": _PROCESS,
        "doctest": _PROCESS,
        "preview": _PROCESS,
        "testing": _PROCESS,
        "parsing": _TEXT,
        "plotting": _TEXT,
        "utilities": _TEXT,
        "interactive": _TEXT,
        "external": _PROCESS,
        "init_session": _TEXT,
        "printing": _TEXT,
        "python": _TEXT,
    },
    "PIL": {
        "ImageGrab": _PROCESS,
        "ImageShow": _PROCESS,
        "ImageTk": _PROCESS,
        "ImageQt": _PROCESS,
        "EpsImagePlugin": _PROCESS,
    },
    "bs4": {"diagnose": _FILES, "tests": _FILES},
    "lxml": {"ElementInclude": _FILES, "usedoctest": _TEXT, "doctestcompare": _TEXT},
    "openpyxl": {},
}

_GUARDED_BUILTINS: dict[str, Callable[..., Any]] = {
    "getattr": guarded_getattr,
    "setattr": guarded_setattr,
    "delattr": guarded_delattr,
}


@contextlib.contextmanager
def guarded_copies() -> Generator[None]:
    """Lets the real `copy` write attributes under the policy until the block ends.

    Libraries call it for an action too (`numpy.ndarray.__deepcopy__`, `sklearn.clone`), and what an object's
    `__reduce_ex__` asks for would make a library's class look like one of the action's own.
    """
    before = vars(copy).get("setattr", setattr)
    copy.__dict__["setattr"] = guarded_setattr
    try:
        yield
    finally:
        copy.__dict__["setattr"] = before


def _redirection(stream: str) -> Callable[[Any], Any]:
    """Returns `contextlib.redirect_stdout` for a fixed stream; the real one asks its subclass for the stream's name."""

    @contextlib.contextmanager
    def redirect(new_target: Any) -> Generator[Any]:
        before = getattr(sys, stream)
        setattr(sys, stream, new_target)
        try:
            yield new_target
        finally:
            setattr(sys, stream, before)

    return redirect


def _checked_dataclass(cls: Any) -> None:
    """Refuses field names that are no identifiers: `dataclass` writes them into the text of the methods it makes."""
    if not is_class(cls):
        return
    if not is_own_class(cls):
        raise Forbidden("only classes of your own can be made dataclasses")
    for owner in class_mro(cls):
        if not is_own_class(owner):
            continue
        for table in ("__annotations__", "__dataclass_fields__"):
            names: Any = class_dict(owner).get(table, {})
            if type(names) is not dict or not all(type(name) is str and name.isidentifier() for name in names):
                raise Forbidden("the fields of a dataclass are named by identifiers")


def _exec_methods(text: str, *namespaces: Any) -> None:
    """`exec` for the methods that `dataclass` writes: what is guarded may only be read of the object itself."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Attribute) or is_plain(node.attr) or node.attr in ("__setattr__", "__delattr__"):
            continue
        if not isinstance(node.value, ast.Name) or node.value.id not in ("self", "other"):
            raise Forbidden("the fields of a dataclass are named by identifiers")
    exec(text, *namespaces)


def _dataclasses() -> dict[str, Any]:
    names = ["dataclass", "replace", "asdict", "astuple", "fields", "make_dataclass", "is_dataclass"]
    if hasattr(dataclasses, "_FuncBuilder"):
        names.append("_FuncBuilder")
    bound = rebind(dataclasses, names, {**_GUARDED_BUILTINS, "setattr": setattr, "exec": _exec_methods})
    real = bound["dataclass"]

    def dataclass(cls: Any = None, /, **options: Any) -> Any:
        def decorate(cls: Any) -> Any:
            _checked_dataclass(cls)
            return real(cls, **options)

        return decorate if cls is None else decorate(cls)

    bound.pop("_FuncBuilder", None)
    return {**bound, "dataclass": dataclass}


def _typing() -> dict[str, Any]:
    real = typing.get_type_hints

    def get_type_hints(obj: Any, globalns: Any = None, localns: Any = None, include_extras: bool = False) -> Any:
        _judge_annotations(obj)
        return real(obj, globalns, localns, include_extras)

    return {"get_type_hints": get_type_hints}


def _judge_annotations(value: Any) -> None:
    for owner in class_mro(value) if is_class(value) else (value,):
        table = getattr(owner, "__annotations__", None)
        if type(table) is dict:
            for annotation in table.values():  # pyright: ignore[reportUnknownVariableType]
                _judge_annotation(annotation, 0)


def _judge_annotation(annotation: Any, depth: int) -> None:
    if depth > 20:
        raise Forbidden("this annotation is nested too deeply")
    text = getattr(annotation, "__forward_arg__", annotation)
    if issubclass(type(text), str):
        judge_text(str.__str__(text))
    for inner in getattr(annotation, "__args__", None) or ():
        _judge_annotation(inner, depth + 1)


def _functools() -> dict[str, Any]:
    names = ["update_wrapper", "wraps", "total_ordering", "singledispatch", "singledispatchmethod"]
    hints = types.SimpleNamespace(**{**vars(typing), **_typing()})

    def import_(name: str, *rest: Any) -> Any:
        return hints if name == "typing" else __import__(name, *rest)

    def set_on_wrapper(*args: Any) -> None:
        # `singledispatch` names the function that it makes itself after the one that it wraps.
        target = args[0] if args else None
        inner = type(target) is types.FunctionType and target.__globals__ is bound["update_wrapper"].__globals__
        if inner and target is not None and target.__closure__ and args[1] in functools.WRAPPER_ASSIGNMENTS:
            setattr(*args)
        else:
            guarded_setattr(*args)

    bound = rebind(functools, names, {**_GUARDED_BUILTINS, "setattr": set_on_wrapper, "__import__": import_})
    return bound


def _uuid() -> dict[str, Any]:
    def uuid1(node: int | None = None, clock_seq: int | None = None) -> uuid.UUID:
        # The real default is the network card's address.
        return uuid.uuid1(random.getrandbits(48) | (1 << 40) if node is None else node, clock_seq)

    return {"uuid1": uuid1}


def _sympy() -> dict[str, Any]:
    import sympy  # pyright: ignore[reportMissingImports]

    names = [name for name in ("sympify", "S", "lambdify", "parse_expr", "simplify", "solve") if hasattr(sympy, name)]
    return {name: judged_text_call(getattr(sympy, name), judge=judge_text) for name in names if name != "S"}


def _pandas() -> dict[str, Any]:
    import pandas

    return {"eval": judged_text_call(pandas.eval, frames=True)}


def _numpy() -> dict[str, Any]:
    import numpy

    def load(file: Any, mmap_mode: Any = None, allow_pickle: bool = False, **options: Any) -> Any:
        if allow_pickle or mmap_mode:
            raise Forbidden(f"np.load takes neither allow_pickle nor mmap_mode here: {_PICKLE}")
        return numpy.load(file, None, False, **options)

    return {"load": load}


# What stands in the place of the real thing, made when the module is first imported.
REPLACEMENTS: dict[str, Callable[[], dict[str, Any]]] = {
    "asyncio": loops.published,
    "contextlib": lambda: {f"redirect_{stream}": _redirection(stream) for stream in ("stdout", "stderr")},
    "copy": lambda: rebind(
        copy, [n for n in ("copy", "deepcopy", "replace") if hasattr(copy, n)], {"setattr": guarded_setattr}
    ),
    "dataclasses": _dataclasses,
    "functools": _functools,
    "operator": lambda: {"attrgetter": attrgetter, "methodcaller": methodcaller},
    "pprint": lambda: rebind(
        pprint, ["PrettyPrinter", "pprint", "pformat", "pp", "saferepr", "isreadable", "isrecursive"], {}
    ),
    "string": lambda: rebind(string, ["Formatter"], _GUARDED_BUILTINS),
    "typing": _typing,
    "uuid": _uuid,
    "numpy": _numpy,
    "pandas": _pandas,
    "sympy": _sympy,
}
