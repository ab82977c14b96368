"""Which modules an action may import."""

import sys
from collections.abc import Iterable

BASE_IMPORTS: tuple[str, ...] = tuple(
    """
    collections datetime itertools math queue random re stat statistics time unicodedata
    abc asyncio base64 bisect calendar contextlib copy csv dataclasses decimal difflib enum fractions functools hashlib
    heapq io json numbers operator pprint string textwrap typing uuid zoneinfo
    """.split()
)
REVIEWED_PACKAGES = frozenset("numpy pandas matplotlib requests bs4 PIL sympy openpyxl".split())
_ALWAYS = ("__future__",)


class Authorized:
    """The list of authorized imports: `pkg` with its sub-modules, `pkg.sub` alone with its own, `*` everything."""

    def __init__(self, imports: Iterable[str] = ()) -> None:
        self._names: set[str] = set()
        self._everything = False
        self.add((*BASE_IMPORTS, *imports))

    def add(self, imports: Iterable[str]) -> None:
        """Widens the list."""
        for name in imports:
            self._everything |= name.strip() == "*"
            self._names.add(name.strip().removesuffix(".*"))

    def allows(self, module: str) -> bool:
        """Says whether a module, by its full name, may be imported."""
        if self._everything or module in _ALWAYS:
            return True
        parts = module.split(".")
        return any(".".join(parts[:end]) in self._names for end in range(1, len(parts) + 1))

    def leads_to(self, module: str) -> bool:
        """Says whether a module is a package above an authorized one: it can be named, but holds that one only."""
        return any(name.startswith(f"{module}.") for name in self._names)

    def is_closed(self) -> bool:
        """Says whether nothing of the standard library is authorized beyond the base list."""
        roots = {name.partition(".")[0] for name in self._names} - set(BASE_IMPORTS)
        return not self._everything and roots.isdisjoint(sys.stdlib_module_names)

    def is_reviewed(self) -> bool:
        """Says whether every authorized package is one whose dealings with files have been reviewed."""
        roots = {name.partition(".")[0] for name in self._names} - set(BASE_IMPORTS)
        return not self._everything and roots <= REVIEWED_PACKAGES

    def names(self) -> list[str]:
        """Returns the list as a message shows it."""
        return sorted(self._names)

    def refusal(self, module: str) -> str:
        """Returns the message about a module that may not be imported."""
        return f"Import of '{module}' is not allowed. You may import: {', '.join(self.names())}"
