"""Who defined an object: the action (`own`) or a library (foreign).

Nothing here asks the object itself: a class can lie through `__class__`, a metaclass through `__getattribute__`.
"""

import types

MAIN = "__main__"
_TYPE_DICT = type.__dict__["__dict__"].__get__
_TYPE_MRO = type.__dict__["__mro__"].__get__


def is_class(value: object) -> bool:
    """Says whether a value is a class, whatever its `__class__` pretends."""
    return issubclass(type(value), type)


def class_dict(cls: type) -> types.MappingProxyType[str, object]:
    """Returns the dictionary of a class, whatever its metaclass pretends."""
    return _TYPE_DICT(cls)


def class_mro(cls: type) -> tuple[type, ...]:
    """Returns the method resolution order of a class, whatever its metaclass pretends."""
    return _TYPE_MRO(cls)


def is_own_class(value: object) -> bool:
    """Says whether a class was made by an action: such classes belong to the module `__main__`."""
    if not is_class(value):
        return False
    module = class_dict(value).get("__module__")  # pyright: ignore[reportArgumentType]
    return type(module) is str and module == MAIN


def is_own_function(value: object) -> bool:
    """Says whether a function was compiled from an action."""
    if type(value) is not types.FunctionType:
        return False
    module = value.__globals__.get("__name__")
    return type(module) is str and module == MAIN


def is_own_instance(value: object) -> bool:
    """Says whether an object's class was made by an action."""
    return is_own_class(type(value))
