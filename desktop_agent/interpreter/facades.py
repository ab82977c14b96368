"""Authorized modules as the action sees them: real modules that hold public names only.

A façade is an exact `types.ModuleType`, so that the interpreter's specialised attribute load keeps its speed; it is
filled from the real module when it is imported, and what the real module makes later is fetched when it is asked for.
It
can be written to without changing the real module.
"""

import builtins
import importlib
import sys
import types
from typing import Any

from desktop_agent.interpreter import audit
from desktop_agent.interpreter.imports import Authorized
from desktop_agent.interpreter.policy import REFUSED_NAMES
from desktop_agent.interpreter.reviewed import LEFT_OUT, ONLY, PUBLISHED_TOO, REPLACEMENTS

_DANGEROUS = frozenset(
    id(vars(builtins)[name])
    for name in (*REFUSED_NAMES, "getattr", "setattr", "delattr", "vars", "globals", "locals", "input")
    if name in vars(builtins)
)


# The halves of `os` by their own names, and the names under which people know them.
_KNOWN_AS = {"posix": "os", "nt": "os", "posixpath": "os.path", "ntpath": "os.path", "genericpath": "os.path"}


class ImportRefused(ImportError):
    """A module that is not authorized; the model reads it as the ImportError that it is."""

    __module__ = "builtins"


ImportRefused.__name__ = ImportRefused.__qualname__ = "ImportError"


class Importer:
    """Hands out façades; one per session."""

    def __init__(self, authorized: Authorized) -> None:
        self._authorized = authorized
        self._facades: dict[str, types.ModuleType] = {}

    def forget(self) -> None:
        """Makes façades anew when the list of authorized imports has changed; those handed out stay as they are."""
        self._facades.clear()

    def import_module(
        self, name: str, _globals: Any = None, _locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        """What the import statement calls.

        C code (`datetime.strptime`) calls it too, through the frame it was called from: with a list where the statement
        passes a tuple or None. It takes the real module out of `sys.modules` itself and ignores what it gets here.
        """
        if type(fromlist) is list:
            with audit.importing():
                importlib.import_module(name)
            return None
        if level:
            raise ImportError("attempted relative import with no known parent package")
        if not self._authorized.allows(name) and not self._authorized.leads_to(name):
            raise ImportRefused(self._authorized.refusal(name), name=name)
        facade = self._facade(name)
        for item in fromlist or ():
            self._prepare_name(facade, name, item)
        if fromlist:
            return facade
        root = name.partition(".")[0]
        parent = self._facade(root)
        self._link(name)
        return parent

    def _link(self, name: str) -> None:
        parts = name.split(".")
        for end in range(1, len(parts)):
            parent = self._facade(".".join(parts[:end]))
            child = self._facade(".".join(parts[: end + 1]))
            vars(parent).setdefault(parts[end], child)

    def _prepare_name(self, facade: types.ModuleType, module: str, item: str) -> None:
        # The statement reads the name from the façade; a name that is missing there would be looked up in sys.modules.
        if item == "*":
            return
        if item not in vars(facade):
            try:
                getattr(facade, item)
            except AttributeError:
                self._import_submodule(facade, module, item)

    def _import_submodule(self, facade: types.ModuleType, module: str, item: str) -> None:
        name = f"{module}.{item}"
        left_out = self._left_out(module, item)
        if not left_out and not item.startswith("_") and self._authorized.allows(name) and _exists(name):
            vars(facade)[item] = self._facade(name)
            return
        raise ImportError(
            f"cannot import name '{item}' from '{module}'{f': {left_out}' if left_out else ''}", name=module
        )

    def _facade(self, name: str) -> types.ModuleType:
        facade = self._facades.get(name)
        if facade is None:
            if any(self._left_out(*split) for split in _splits(name)):
                raise ImportError(f"'{name}' is not available here", name=name)
            with audit.importing():
                module = importlib.import_module(name)
            facade = self._facades[name] = types.ModuleType(name, module.__doc__)
            self._fill(facade, module, name)
        return facade

    def _fill(self, facade: types.ModuleType, module: types.ModuleType, name: str) -> None:
        namespace = vars(facade)
        for unwanted in ("__loader__", "__spec__", "__package__"):
            del namespace[unwanted]
        if not self._authorized.allows(name):
            return  # a package that only leads to an authorized module
        replaced = REPLACEMENTS[name]() if name in REPLACEMENTS else {}

        published = self._published(module, name)

        def fetch(item: str) -> Any:
            item = str.__str__(item)
            if item in replaced:
                value = replaced[item]
            else:
                if (
                    item.startswith("_")
                    or self._left_out(name, item)
                    or (published is not None and item not in published)
                ):
                    raise AttributeError(_missing(name, item, self._left_out(name, item)))
                with audit.importing():  # a package may import its parts when they are asked for
                    found = getattr(module, item)
                value = self._judge(found, name, item)
            namespace[item] = value
            return value

        self._fill_at_once(namespace, module, name, published)
        namespace.update(replaced)
        for item in ("__version__", "__doc__"):
            if item in vars(module):
                namespace[item] = vars(module)[item]
        if "__all__" in vars(module):
            namespace["__all__"] = [item for item in module.__all__ if item in namespace]
        namespace["__getattr__"] = fetch

    def _fill_at_once(
        self, namespace: dict[str, Any], module: types.ModuleType, name: str, published: frozenset[str] | None
    ) -> None:
        # What is there already and is no module; the rest is fetched when it is asked for.
        left_out = LEFT_OUT.get(name, {})
        for item, value in list(vars(module).items()):
            if item[:1] == "_" or item in left_out or (published is not None and item not in published):
                continue
            if not isinstance(value, types.ModuleType):
                try:
                    namespace[item] = self._judge(value, name, item)
                except AttributeError:
                    continue

    def _published(self, module: types.ModuleType, name: str) -> frozenset[str] | None:
        """Returns the names that a module publishes, or None for all that do not begin with an underscore."""
        if name in ONLY:
            return ONLY[name]
        if _is_standard(name) and hasattr(module, "__all__"):
            return frozenset((*module.__all__, *PUBLISHED_TOO.get(name, ())))
        return None

    def _left_out(self, module: str, item: str) -> str:
        return (LEFT_OUT.get(module, {}).get(item) or "it reaches outside") if item in LEFT_OUT.get(module, {}) else ""

    def _judge(self, value: Any, module: str, item: str) -> Any:
        """Returns what a façade holds for a value of the real module.

        Raises:
            AttributeError: It is a module that is not authorized, or a function of one.
        """
        if isinstance(value, types.ModuleType):
            name = _KNOWN_AS.get(value.__name__, value.__name__)
            if self._authorized.allows(name) and not name.rpartition(".")[2].startswith("_"):
                try:
                    return self._facade(name)
                except ImportError:
                    pass
            raise AttributeError(_missing(module, item))
        if id(value) in _DANGEROUS:
            raise AttributeError(_missing(module, item))
        home = getattr(value, "__module__", None) if callable(value) else None
        if type(home) is str and not self._is_at_home(home, module):
            raise AttributeError(_missing(module, item))
        return value

    def _is_at_home(self, home: str, module: str) -> bool:
        root = _KNOWN_AS.get(home, home).partition(".")[0]
        if root == module.partition(".")[0] or not _is_standard(root) or self._authorized.allows(root):
            return True
        # The C halves of authorized modules: `_random`, `_heapq`, `_collections_abc`, and the built-in classes.
        return root == "builtins" or (_is_standard(module) and root.startswith("_"))


def _missing(module: str, item: str, reason: str = "") -> str:
    return f"module '{module}' has no attribute '{item}'{f' here: {reason}' if reason else ''}"


def _is_standard(name: str) -> bool:
    return name.partition(".")[0] in sys.stdlib_module_names


def _splits(name: str) -> list[tuple[str, str]]:
    parts = name.split(".")
    return [(".".join(parts[:end]), parts[end]) for end in range(1, len(parts))]


def _exists(name: str) -> bool:
    try:
        with audit.importing():
            importlib.import_module(name)
    except ModuleNotFoundError:
        return False
    return True
