"""What compiled actions call where the syntax tree alone cannot judge: attributes by name, slots, patterns, handlers.

Nothing here holds an object of the worker: an action can hold these functions, copy them and call them with anything.
"""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import operator
import sys
import types
from collections.abc import Callable
from typing import Any

from desktop_agent.interpreter.control import Forbidden, Never, Passing
from desktop_agent.interpreter.formatting import guard_format, judge_template
from desktop_agent.interpreter.ownership import (
    class_dict,
    class_mro,
    is_class,
    is_own_class,
    is_own_function,
    is_own_instance,
)
from desktop_agent.interpreter.policy import (
    HIDDEN_METHODS,
    REFUSED_ATTRIBUTES,
    STORABLE_METADATA,
    STORABLE_ON_EXCEPTIONS,
    TEMPLATES,
    is_dunder,
    rule_for,
)
from desktop_agent.interpreter.texts import guard_pandas

_EXACT = str.__str__
_DATA = (str, bytes, int, float, complex, bool, list, tuple, dict, set, frozenset, type(None))
_DESCRIPTORS = (types.GetSetDescriptorType, types.MemberDescriptorType)
_TYPE_MODULE = type.__dict__["__module__"].__get__
_HOMES_OF_KNOWN_BASES = frozenset(("builtins", "abc", "collections", "enum", "numbers", "typing"))
_LOOKUP_HOOKS = ("__match_args__", "__getattribute__", "__getattr__")


def is_plain(name: str) -> bool:
    """Says whether an attribute of that name may be read on any object without looking at the object."""
    return rule_for(name) == "plain" and name not in HIDDEN_METHODS


def _refuse(name: str, why: str = "") -> Forbidden:
    reason = why or REFUSED_ATTRIBUTES.get(name, "")
    return Forbidden(f"the attribute '{name}' is not available here{f': {reason}' if reason else ''}")


def attribute(value: Any, name: str, /) -> Any:
    """Reads an attribute that the policy guards.

    Raises:
        Forbidden: It leads out of what the action may touch.
        AttributeError: There is none.
    """
    if name in REFUSED_ATTRIBUTES:
        raise _refuse(name)
    judge = _JUDGES.get(name, _own_only)
    return judge(value, name)


def forwards(cls: type) -> bool:
    """Says whether a class inherits, from a library, another way of looking attributes up.

    A generic alias hands on what its origin has, `super` what the base classes have: what such an object answers is not
    its own, even where its class is.
    """
    if issubclass(cls, super):
        return True
    foreign = [base for base in class_mro(cls) if base not in (object, type) and not is_own_class(base)]
    return any("__getattribute__" in class_dict(base) for base in foreign) or any(
        base.__module__ == "typing" and "__getattr__" in class_dict(base) for base in foreign
    )


def _read(value: Any, name: str) -> Any:
    own = is_own_instance(value) and forwards(type(value))
    return object.__getattribute__(value, name) if own else getattr(value, name)


def call_format(value: Any, name: str, /, *args: Any, **kwargs: Any) -> Any:
    """Calls `value.format(...)` or `value.format_map(...)`."""
    if type(value) is str:
        if "." in value:
            judge_template(value)
        return value.format(*args, **kwargs) if name == "format" else value.format_map(*args, **kwargs)
    return attribute(value, name)(*args, **kwargs)


# Judges of single names: each reads the attribute and looks at what it got.


def _format(value: Any, name: str) -> Any:
    return guard_format(getattr(value, name))


def _pandas(value: Any, name: str) -> Any:
    return guard_pandas(getattr(value, name))


def _obj(value: Any, name: str) -> Any:
    found = getattr(value, name)
    if issubclass(type(value), AttributeError) or forwards(type(value)) or type(found) is types.ModuleType:
        harmless = type(found) in _DATA or is_own_instance(found) or is_own_class(found)
        return found if harmless else None
    if type(found) in _DESCRIPTORS and not is_own_class(found.__objclass__):
        raise _refuse(name, "it is read on an instance")
    return found


def _accessor(value: Any, name: str) -> Any:
    found = getattr(value, name)
    function = found.__func__ if type(found) is types.MethodType else found
    if is_own_function(function):
        return found
    bound = type(found) in (types.MethodWrapperType, types.MethodType, types.BuiltinMethodType)

    def accessor(*args: Any) -> Any:
        target = found.__self__ if bound else (args[0] if args else None)
        key = 0 if bound else 1
        if len(args) > key and issubclass(type(args[key]), str):
            exact = _EXACT(args[key])
            if name in ("__getattribute__", "__getattr__"):
                _judge_read(target, exact)
            elif not is_plain(exact) or is_dunder(exact):
                _judge_store(target, exact, args[key + 1 :])
            args = (*args[:key], exact, *args[key + 1 :])
        return found(*args)

    return accessor


def _judge_read(target: Any, name: str) -> None:
    if not is_plain(name) and not (name == "__dict__" and is_own_instance(target)):
        raise _refuse(name)


def _dict(value: Any, name: str) -> Any:
    if is_own_class(value):
        return class_dict(value)
    found = _read(value, name)
    if is_own_instance(value) or is_own_function(value) or type(value) is types.SimpleNamespace:
        return found
    public = {
        key: item
        for key, item in found.items()
        if type(key) is str and not key.startswith("_") and is_plain(key) and type(item) is not types.ModuleType
    }
    return types.MappingProxyType(public) if is_class(value) else public


def _self(value: Any, name: str) -> Any:
    if type(value) is types.MethodType and is_own_function(value.__func__):
        return value.__self__
    if type(value) is types.BuiltinMethodType and type(value.__self__) in _DATA and value.__self__ is not None:
        return value.__self__
    return _own_only(value, name)


def _has_known_bases(value: Any) -> bool:
    # Nothing is gained by holding `object`, `Exception` or an abstract collection: they have names of their own.
    return is_class(value) and all(
        base is value or is_own_class(base) or _home(base) in _HOMES_OF_KNOWN_BASES for base in class_mro(value)
    )


def _home(cls: type) -> str:
    found: Any = _TYPE_MODULE(cls)
    return found.partition(".")[0] if type(found) is str else ""


def _family(value: Any, name: str) -> Any:
    if not is_own_class(value):
        if name != "__subclasses__" and _has_known_bases(value):
            return type.__getattribute__(value, name)
        return _own_only(value, name)
    found = type.__getattribute__(value, name)
    # On a metaclass of the action, `__subclasses__` is the unbound method of `type`, which takes any class.
    if name == "__subclasses__" and getattr(found, "__self__", None) is not value:
        return _own_only(value, name)
    return found


def _mro(value: Any, name: str) -> Any:
    if not is_class(value) or is_own_class(value):
        return getattr(value, name)
    # On `type` and other metaclasses it is the unbound method, which takes any class.
    if not issubclass(value, type) and _has_known_bases(value):
        return type.__getattribute__(value, name)
    return _own_only(value, name)


def _defaults(value: Any, name: str) -> Any:
    function = value.__func__ if type(value) is types.MethodType else value
    if is_own_function(function):
        return getattr(function, name)
    return _own_only(value, name)


def _state(value: Any, name: str) -> Any:
    owner: Any = type(value)
    if owner is super:
        owner = value.__thisclass__
    found = getattr(value, name) if type(value) is super else _read(value, name)
    function = found.__func__ if type(found) is types.MethodType else found
    if is_own_function(function) or (is_own_class(owner) and not is_class(value)):
        return found
    raise _refuse(name, "the object is not one of your own classes")


def _own_only(value: Any, name: str) -> Any:
    """Reads what the action itself defined: found on its classes, instances and functions, on nothing of a
    library's."""
    found = _read(value, name)
    places = class_mro(type(value)) + (class_mro(value) if is_class(value) else ())
    owners = [place for place in places if name in class_dict(place)]
    if owners and is_own_class(owners[0]):
        return found
    if not owners and (is_own_function(value) or is_own_instance(value) or is_own_class(value)):
        return found
    raise _refuse(name, "it is not one that you defined")


def _frames(value: Any, name: str) -> Any:
    found = getattr(value, name)
    function = found.__func__ if type(found) is types.MethodType else found
    if is_own_function(function) or not callable(found):
        return found
    raise _refuse(name, "it leads to frames")


def _ctypes(value: Any, name: str) -> Any:
    found = getattr(value, name)
    if type(found) in _DESCRIPTORS or (type(found).__module__ or "").startswith("numpy"):
        raise _refuse(name, "it leads to the memory of the process")
    return found


def _templates(value: Any, name: str) -> Any:
    # Jinja's environment reads any attribute for whoever holds it, and runs what a template says.
    family = class_mro(value if is_class(value) else type(value))
    if any(_home(cls) == "pandas" for cls in family):
        raise _refuse(name)
    return getattr(value, name)


_JUDGES: dict[str, Callable[[Any, str], Any]] = {
    "format": _format,
    "format_map": _format,
    "obj": _obj,
    "get_stack": _frames,
    "print_stack": _frames,
    "ctypes": _ctypes,
    "cffi": _ctypes,
    **dict.fromkeys(TEMPLATES, _templates),
    "eval": _pandas,
    "query": _pandas,
    "__getattribute__": _accessor,
    "__getattr__": _accessor,
    "__setattr__": _accessor,
    "__delattr__": _accessor,
    "__dict__": _dict,
    "__self__": _self,
    "mro": _mro,
    "__mro__": _family,
    "__base__": _family,
    "__bases__": _family,
    "__subclasses__": _family,
    "__defaults__": _defaults,
    "__kwdefaults__": _defaults,
    "__getstate__": _state,
    "__setstate__": _state,
    "__getnewargs__": _state,
    "__getnewargs_ex__": _state,
}


# Writing


def _judge_store(target: Any, name: str, values: tuple[Any, ...]) -> None:
    """Refuses to write (`values` holds the value) or delete (it is empty) a dunder or guarded attribute."""
    if name in REFUSED_ATTRIBUTES or name in ("__bases__", "__base__", "__mro__", "__self__"):
        raise _refuse(name)
    own_class = is_own_class(target)
    if name in STORABLE_ON_EXCEPTIONS and issubclass(type(target), BaseException):
        return
    if name in STORABLE_METADATA and _takes_metadata(target):
        return
    if name == "__match_args__":
        _judge_match_args(values)
    if own_class and issubclass(target, type) and is_dunder(name):
        raise _refuse(name, "a metaclass is changed in its class statement only")
    if name == "__class__" and (is_class(target) or not all(is_own_class(value) for value in values)):
        raise _refuse(name)
    if own_class or is_own_instance(target):
        return
    if not is_dunder(name) and not is_class(target) and type(target) is not types.ModuleType:
        return
    raise _refuse(name, "it can only be written on what you defined yourself")


def _takes_metadata(target: Any) -> bool:
    if is_own_class(target) or is_own_function(target):
        return True
    return not (is_class(target) or (callable(target) and hasattr(type(target), "__get__")))


def _judge_match_args(values: tuple[Any, ...]) -> None:
    for value in values:
        if type(value) is not tuple or not all(type(item) is str and is_plain(item) for item in value):
            raise _refuse("__match_args__", "it takes a tuple of ordinary attribute names")
    if not values:
        raise _refuse("__match_args__")


class Slot:
    """An object seen through its guarded attributes: what the compiler puts in the place of `x.__name__ = …`."""

    __slots__ = ("_target",)

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getitem__(self, name: str) -> Any:
        return getattr(self._target, name) if is_plain(name) else attribute(self._target, name)

    def __setitem__(self, name: str, value: Any) -> None:
        _judge_store(self._target, name, (value,))
        setattr(self._target, name, value)

    def __delitem__(self, name: str) -> None:
        _judge_store(self._target, name, ())
        delattr(self._target, name)


# The getattr family


def guarded_getattr(*args: Any) -> Any:
    """`getattr` under the policy."""
    if len(args) not in (2, 3) or not issubclass(type(args[1]), str):
        return getattr(*args)
    name = _EXACT(args[1])
    if is_plain(name):
        return getattr(args[0], name, *args[2:])
    try:
        return attribute(args[0], name)
    except AttributeError:
        if len(args) == 3:
            return args[2]
        raise


def guarded_setattr(*args: Any) -> None:
    """`setattr` under the policy."""
    if len(args) == 3 and issubclass(type(args[1]), str):
        name = _EXACT(args[1])
        if is_dunder(name) or not is_plain(name):
            _judge_store(args[0], name, args[2:])
        args = (args[0], name, args[2])
    setattr(*args)


def guarded_delattr(*args: Any) -> None:
    """`delattr` under the policy."""
    if len(args) == 2 and issubclass(type(args[1]), str):
        name = _EXACT(args[1])
        if is_dunder(name) or not is_plain(name):
            _judge_store(args[0], name, ())
        args = (args[0], name)
    delattr(*args)


def attrgetter(*names: str) -> Callable[[Any], Any]:
    """`operator.attrgetter` under the policy."""
    operator.attrgetter(*names)  # raises what the real one raises for wrong arguments
    paths = [_EXACT(name).split(".") for name in names]

    def read(value: Any, path: list[str]) -> Any:
        for name in path:
            value = guarded_getattr(value, name)
        return value

    def attrgetter(value: Any, /) -> Any:
        return read(value, paths[0]) if len(paths) == 1 else tuple(read(value, path) for path in paths)

    return attrgetter


def methodcaller(*args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    """`operator.methodcaller` under the policy."""
    operator.methodcaller(*args, **kwargs)
    name = _EXACT(args[0])

    def methodcaller(value: Any, /) -> Any:
        return guarded_getattr(value, name)(*args[1:], **kwargs)

    return methodcaller


# Patterns and handlers


def judge_match(cls: Any, positional: int, /, *keywords: str) -> bool:
    """Judges the class of a pattern before it is matched; returns False, so that the case it stands in never
    matches."""
    if not is_class(cls):
        return False
    names = list(keywords)
    if positional:
        names += _match_args(cls)[:positional]
    for name in names:
        if not is_plain(name):
            raise _refuse(name, "a pattern may not read it")
    return False


def _match_args(cls: type) -> list[str]:
    for metaclass in class_mro(type(cls)):
        if is_own_class(metaclass) and any(hook in class_dict(metaclass) for hook in _LOOKUP_HOOKS):
            raise _refuse("__match_args__", "the metaclass of the pattern's class makes it up")
    for owner in class_mro(cls):
        if "__match_args__" in class_dict(owner):
            found: Any = class_dict(owner)["__match_args__"]
            if type(found) is tuple:
                return [name for name in found if type(name) is str]  # pyright: ignore[reportUnknownVariableType]
            if hasattr(type(found), "__get__"):
                raise _refuse("__match_args__", "it takes a tuple of ordinary attribute names")
            return []
    return []


def judge_star(types_: Any, /) -> Any:
    """Returns the types of an `except*`, or one that matches nothing while a final answer passes."""
    return Never if _holds_passing(sys.exception()) else types_


def _holds_passing(error: BaseException | None) -> bool:
    if isinstance(error, BaseExceptionGroup):
        return any(_holds_passing(inner) for inner in error.exceptions)
    return isinstance(error, Passing)
