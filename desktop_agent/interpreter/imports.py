"""Which modules an action may import."""

from collections.abc import Iterable

BASE_IMPORTS: tuple[str, ...] = tuple(
    """
    collections datetime itertools math queue random re stat statistics time unicodedata
    abc asyncio base64 bisect calendar contextlib copy csv dataclasses decimal difflib enum fractions functools hashlib
    heapq io json numbers operator pprint string textwrap typing uuid zoneinfo
    """.split()
)
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

    def names(self) -> list[str]:
        """Returns the list as a message shows it."""
        return sorted(self._names)

    def refusal(self, module: str) -> str:
        """Returns the message about a module that may not be imported."""
        return f"Import of '{module}' is not allowed. You may import: {', '.join(self.names())}"
