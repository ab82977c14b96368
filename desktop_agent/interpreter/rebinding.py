"""Library functions with other globals: the same code, but with `getattr`, `setattr` and `import` under the policy.

A module such as `functools` looks attributes up by names that its caller chose (`update_wrapper(assigned=…)`).
Instead of
writing such functions again, their own code is bound to a copy of the module's globals with guarded built-ins in it.
The real module is not touched.
"""

import builtins
import types
from collections.abc import Iterable, Mapping
from typing import Any


def rebind(module: types.ModuleType, names: Iterable[str], builtin_overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the named functions and classes of a module, bound to guarded built-ins.

    All functions of the module are bound anew, so that they call each other; classes only when they are named, so that
    all others keep their identity.
    """
    copies = dict(vars(module))
    copies["__builtins__"] = {**vars(builtins), **builtin_overrides}
    bound: dict[types.FunctionType, types.FunctionType] = {}
    for name, value in vars(module).items():
        if _belongs(value, module):
            copies[name] = bound[value] = _function(value, copies)
    for copy in bound.values():
        # `def _deepcopy_list(x, memo, deepcopy=deepcopy)` would otherwise call the real one.
        copy.__defaults__ = tuple(_bound(default, bound) for default in copy.__defaults__ or ()) or None
    for name, value in vars(module).items():
        if type(value) is dict and name != "__builtins__":
            table: dict[Any, Any] = value  # pyright: ignore[reportUnknownVariableType]
            if any(_belongs(item, module) for item in table.values()):
                copies[name] = {key: _bound(item, bound) for key, item in table.items()}
    for name in names:
        value = vars(module)[name]
        if isinstance(value, type):
            copies[name] = _class(value, copies)
    return {name: copies[name] for name in names}


def _belongs(value: Any, module: types.ModuleType) -> bool:
    return type(value) is types.FunctionType and value.__globals__ is vars(module)


def _bound(value: Any, bound: Mapping[types.FunctionType, types.FunctionType]) -> Any:
    return bound.get(value, value) if type(value) is types.FunctionType else value


def _function(function: types.FunctionType, namespace: dict[str, Any]) -> types.FunctionType:
    copy = types.FunctionType(
        function.__code__, namespace, function.__name__, function.__defaults__, function.__closure__
    )
    copy.__kwdefaults__ = function.__kwdefaults__
    copy.__doc__, copy.__qualname__, copy.__module__ = function.__doc__, function.__qualname__, function.__module__
    return copy


def _class(cls: type, namespace: dict[str, Any]) -> type:
    contents: dict[str, Any] = {}
    for name, value in vars(cls).items():
        if name in ("__dict__", "__weakref__"):
            continue
        contents[name] = _member(value, namespace)
    return type(cls)(cls.__name__, cls.__bases__, contents)


def _member(value: Any, namespace: dict[str, Any]) -> Any:
    if type(value) is types.FunctionType:
        return _function(value, namespace)
    if type(value) in (classmethod, staticmethod):
        return type(value)(_member(value.__func__, namespace))
    return value
