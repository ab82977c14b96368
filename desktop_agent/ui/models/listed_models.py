"""The models of a provider as a list that is filtered while the person types."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.listing import ListedModel
from desktop_agent.ui.models.wording import badges, facts

ROW: Final = Qt.ItemDataRole.UserRole + 1

Kind = Literal["all", "favourite", "recent", "vision", "tools", "small"]


@dataclass(frozen=True)
class ModelRow:
    """A model in the list.

    Attributes:
        choice: The model as it would be chosen.
        model: What its provider's list says.
        favourite: The person marked it.
        recent: It was used lately.
        place: Whose it is, where the list has models of several.
    """

    choice: ModelChoice
    model: ListedModel
    favourite: bool = False
    recent: bool = False
    place: str = ""


class ListedModels(QAbstractListModel):
    """Models, favourites first, then those used lately, then by name.

    The filter is this model's own: a proxy asks for each row of each key stroke through Qt, which takes longer than all
    of the matching (`benchmarks/model_picker.py`).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ModelRow] = []
        self._texts: list[str] = []
        self._shown: list[int] = []
        # Qt asks for the count once for each row that it lays out.
        self._count = 0
        self._words = ""
        self._kind: Kind = "all"

    @property
    def total(self) -> int:
        """How many there are without the filter."""
        return len(self._rows)

    def show_models(self, rows: Sequence[ModelRow]) -> None:
        """Shows these models and no others; the filter stays."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: (not row.favourite, not row.recent))
        self._texts = [_searched(row) for row in self._rows]
        self._shown = self._found(range(len(self._rows)))
        self._count = len(self._shown)
        self.endResetModel()

    def filter(self, words: str, kind: Kind = "all") -> None:
        """Shows the models whose name or server contains all the words."""
        words = words.casefold()
        narrower = kind == self._kind and words.startswith(self._words)
        self._words, self._kind = words, kind
        # Who types one more letter can only lose rows.
        shown = self._found(self._shown if narrower else range(len(self._rows)))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self._count = len(shown)
            self.endResetModel()

    def row(self, index: int) -> ModelRow | None:
        """Returns what stands in a row, or None."""
        return self._rows[self._shown[index]] if 0 <= index < len(self._shown) else None

    def row_of(self, choice: ModelChoice) -> int:
        """Returns the row of a model, or -1 when it is not shown."""
        return next((row for row, place in enumerate(self._shown) if self._rows[place].choice == choice), -1)

    def _found(self, among: Sequence[int]) -> list[int]:
        words, texts, rows = self._words.split(), self._texts, self._rows
        found = list(among)
        for word in words:
            found = [place for place in found if word in texts[place]]
        if self._kind != "all":
            found = [place for place in found if _is(rows[place], self._kind)]
        return found

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """The models that the filter leaves."""
        return 0 if parent.isValid() else self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and the row itself for the delegate."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.model.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                part for part in (row.model.id, *self.marks(row), *badges(row.model), facts(row.model)) if part
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.model.id}\n{facts(row.model)}".strip()
        return None

    def marks(self, row: ModelRow) -> list[str]:
        """Returns in words what the person has to do with a model."""
        said = [
            (row.favourite, self.tr("favourite")),
            (row.recent, self.tr("used lately")),
            (bool(row.place), row.place),
        ]
        return [word for true, word in said if true]


def _searched(row: ModelRow) -> str:
    return " ".join((row.model.id, row.place, *row.model.providers)).casefold()


def _is(row: ModelRow, kind: Kind) -> bool:
    match kind:
        case "favourite":
            return row.favourite
        case "recent":
            return row.recent
        case "vision":
            return bool(row.model.vision)
        case "tools":
            return bool(row.model.tools)
        case "small":
            return row.model.small
        case "all":
            return True
