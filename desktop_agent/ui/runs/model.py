"""The runs as a list with a heading for each day, branches under the run they came from."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_agent.ui.run_state import state_look
from desktop_agent.ui.runs.entry import RunEntry
from desktop_agent.ui.runs.grouping import Placed, placed
from desktop_agent.ui.timeline.wording import duration, short

__all__ = ["DEPTH", "ENTRY", "FILTERS", "RunEntry", "RunsModel"]

ENTRY: Final = Qt.ItemDataRole.UserRole + 1
DEPTH: Final = Qt.ItemDataRole.UserRole + 2

FILTERS: Final[dict[str, frozenset[str]]] = {
    "": frozenset(),
    "open": frozenset({"running", "waiting", "asking", "paused", "stopping"}),
    "success": frozenset({"success"}),
    "failed": frozenset({"failed", "max_steps", "interrupted"}),
    "cancelled": frozenset({"cancelled"}),
}
"""What the list can be narrowed to: states by the filter's name; the empty one shows all."""

Today = Callable[[], datetime.date]


class RunsModel(QAbstractListModel):
    """Runs, newest first, each day under its heading; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None, *, today: Today = datetime.date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._runs: dict[str, RunEntry] = {}
        self._rows: list[Placed | str] = []
        self._places: dict[str, int] = {}
        self._days: dict[datetime.date, str] = {}
        self._filter = ""

    @property
    def runs(self) -> tuple[RunEntry, ...]:
        """All runs, newest first, also those that the filter hides."""
        return tuple(self._runs.values())

    @property
    def empty(self) -> bool:
        """Nothing is to be seen."""
        return not self._rows

    def show_runs(self, runs: Sequence[RunEntry]) -> None:
        """Shows these runs and no others."""
        self.beginResetModel()
        self._runs = {run.run_id: run for run in sorted(runs, key=lambda run: run.created_at, reverse=True)}
        self._arrange()
        self.endResetModel()

    def narrow(self, name: str) -> None:
        """Shows only the runs of a filter, by its name in `FILTERS`."""
        self._filter = name
        self.show_runs(self.runs)

    def put(self, entry: RunEntry) -> None:
        """Adds a run, or shows what changed about it."""
        known = self._runs.get(entry.run_id)
        if known is None:
            self.show_runs([*self.runs, entry])
            return
        entry = replace(entry, created_at=known.created_at, pinned=known.pinned, excerpt=known.excerpt)
        if known == entry:
            return
        row = self.row_of(entry.run_id)
        if self._shown(entry) != (row >= 0) or entry.parent != known.parent:
            self.show_runs([entry if run.run_id == entry.run_id else run for run in self.runs])
            return
        self._runs[entry.run_id] = entry
        if row >= 0:
            there = self._rows[row]
            if isinstance(there, Placed):
                self._rows[row] = replace(there, entry=entry)
            self.dataChanged.emit(self.index(row), self.index(row))

    def remove(self, run_id: str) -> None:
        """Takes a run off the list."""
        self.show_runs([run for run in self.runs if run.run_id != run_id])

    def row_of(self, run_id: str) -> int:
        """Returns the row of a run, or -1."""
        return self._places.get(run_id, -1)

    def entry(self, run_id: str) -> RunEntry | None:
        """Returns a run of the list, or None."""
        return self._runs.get(run_id)

    def _shown(self, entry: RunEntry) -> bool:
        return not self._filter or entry.state in FILTERS[self._filter]

    def _arrange(self) -> None:
        rows: list[Placed | str] = []
        places: dict[str, int] = {}
        heading = ""
        # Days are put into words once for each arrangement: the list may have 10,000 runs, and be open at midnight.
        self._days.clear()
        for run in placed([run for run in self._runs.values() if self._shown(run)]):
            if run.depth == 0:
                day = self._day(run)
                if day != heading:
                    rows.append(day)
                    heading = day
            places[run.entry.run_id] = len(rows)
            rows.append(run)
        self._rows, self._places = rows, places

    def _day(self, run: Placed) -> str:
        if run.entry.pinned:
            return self.tr("Pinned")
        date = datetime.date.fromtimestamp(run.latest)
        if date not in self._days:
            self._days[date] = self._words_for(date)
        return self._days[date]

    def _words_for(self, date: datetime.date) -> str:
        days = (self._today() - date).days
        if days <= 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Yesterday")
        return QLocale().toString(QDate(date.year, date.month, date.day), QLocale.FormatType.LongFormat)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Headings and runs."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and the entry itself for the delegate."""
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if isinstance(item, str):
            return item if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        entry = item.entry
        if role == ENTRY:
            return entry
        if role == DEPTH:
            return item.depth
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [entry.title, state_look(entry.state).word, self.facts(entry)]
            if item.depth:
                parts.insert(1, self.tr("branch"))
            if entry.pinned:
                parts.insert(1, self.tr("pinned"))
            return ", ".join(parts)
        if role == Qt.ItemDataRole.ToolTipRole:
            when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(entry.created_at)), QLocale.FormatType.ShortFormat
            )
            return f"{entry.title}\n{when}"
        return None

    def facts(self, entry: RunEntry) -> str:
        """Returns steps, time and tokens in one line."""
        parts = [self.tr("%n step(s)", "", entry.steps)]
        if entry.seconds:
            parts.append(duration(float(entry.seconds)))
        if entry.tokens:
            parts.append(self.tr("{tokens} tok").format(tokens=short(entry.tokens)))
        return " · ".join(parts)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings are not for choosing."""
        if index.isValid() and isinstance(self._rows[index.row()], Placed):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
