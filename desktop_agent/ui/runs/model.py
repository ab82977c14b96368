"""The runs as a list with a heading for each day."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
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
from desktop_agent.ui.timeline.wording import duration, short

ENTRY: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class RunEntry:
    """A run as the list shows it."""

    run_id: str
    title: str
    state: str
    created_at: float
    steps: int = 0
    seconds: float = 0.0
    tokens: int = 0
    parent: str = ""
    answer: str = field(default="", compare=False)


Today = Callable[[], datetime.date]


class RunsModel(QAbstractListModel):
    """Runs, newest first, each day under its heading; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None, *, today: Today = datetime.date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._runs: list[RunEntry] = []
        self._rows: list[RunEntry | str] = []

    @property
    def runs(self) -> tuple[RunEntry, ...]:
        """All runs of the list, newest first."""
        return tuple(self._runs)

    def show_runs(self, runs: Sequence[RunEntry]) -> None:
        """Shows these runs and no others."""
        self.beginResetModel()
        self._runs = sorted(runs, key=lambda run: run.created_at, reverse=True)
        self._rows = self._grouped()
        self.endResetModel()

    def put(self, entry: RunEntry) -> None:
        """Adds a run, or shows what changed about it."""
        row = self.row_of(entry.run_id)
        if row < 0:
            self.show_runs([*self._runs, entry])
            return
        known = self._rows[row]
        if isinstance(known, RunEntry) and known != entry:
            entry = replace(entry, created_at=known.created_at)
            self._rows[row] = entry
            self._runs = [entry if run.run_id == entry.run_id else run for run in self._runs]
            self.dataChanged.emit(self.index(row), self.index(row))

    def remove(self, run_id: str) -> None:
        """Takes a run off the list."""
        self.show_runs([run for run in self._runs if run.run_id != run_id])

    def row_of(self, run_id: str) -> int:
        """Returns the row of a run, or -1."""
        return next(
            (row for row, item in enumerate(self._rows) if isinstance(item, RunEntry) and item.run_id == run_id), -1
        )

    def entry(self, run_id: str) -> RunEntry | None:
        """Returns a run of the list, or None."""
        return next((run for run in self._runs if run.run_id == run_id), None)

    def _grouped(self) -> list[RunEntry | str]:
        rows: list[RunEntry | str] = []
        heading = ""
        for run in self._runs:
            day = self._day(datetime.datetime.fromtimestamp(run.created_at).date())
            if day != heading:
                rows.append(day)
                heading = day
            rows.append(run)
        return rows

    def _day(self, date: datetime.date) -> str:
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
        if role == ENTRY:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((item.title, state_look(item.state).word, self.facts(item)))
        if role == Qt.ItemDataRole.ToolTipRole:
            when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(item.created_at)), QLocale.FormatType.ShortFormat
            )
            return f"{item.title}\n{when}"
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
        if index.isValid() and isinstance(self._rows[index.row()], RunEntry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
