"""What a page of the settings holds, as data: found by search and palette before any control is made."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_agent.ui.palette import matches


@dataclass(frozen=True)
class Row:
    """A setting.

    Attributes:
        title: What it is called; the accessible name of its control too.
        make: Makes the control.
        note: What it means, under the title.
        fields: The preferences that it shows, which "Restore defaults" puts back.
        words: Further words under which it is found.
        wide: The control stands under the texts, as wide as the page.
    """

    title: str
    make: Callable[[], QWidget]
    note: str = ""
    fields: tuple[str, ...] = ()
    words: str = ""
    wide: bool = False


@dataclass(frozen=True)
class Group:
    """Rows under a heading; without a title the page's own is enough."""

    rows: Sequence[Row]
    title: str = ""


@dataclass(frozen=True)
class Page:
    """A page.

    Attributes:
        id: Names it in code.
        title: Its name in the list.
        groups: What it holds.
        about: A sentence at its top.
    """

    id: str
    title: str
    groups: Sequence[Group]
    about: str = ""

    def rows(self) -> Iterator[Row]:
        """Yields all rows."""
        for group in self.groups:
            yield from group.rows

    def found(self, words: str) -> list[Row]:
        """Returns the rows in which all words occur; the names of page and group count."""
        return [
            row
            for group in self.groups
            for row in group.rows
            if matches(words, f"{self.title} {group.title} {row.title} {row.note} {row.words}")
        ]

    def fields(self) -> tuple[str, ...]:
        """Returns the preferences that the page shows."""
        return tuple(field for row in self.rows() for field in row.fields)
