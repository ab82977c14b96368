"""The list of a provider's models, or in its place what is true instead of a list."""

from collections.abc import Callable, Sequence
from typing import Final, cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.models.delegate import ModelDelegate
from desktop_agent.ui.models.listed_models import Kind, ListedModels, ModelRow
from desktop_agent.ui.widgets.labels import label

_WALKING: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class _SearchLine(QLineEdit):
    """Lets the arrow keys walk in the list while the person types.

    Signals:
        walked: A key press that belongs to the list.
    """

    walked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages are the list's."""
        if event.key() in _WALKING:
            self.walked.emit(event)
        else:
            super().keyPressEvent(event)


class ModelsPage(QWidget):
    """A search line over the list; a message with an action where there is no list.

    Signals:
        current_changed: The `ModelRow` that is selected, or None.
        chosen: A `ModelRow` that the person pressed Enter on or double-clicked.
        name_wanted: A name that the list does not have is to be used anyway.
    """

    current_changed = Signal(object)
    chosen = Signal(object)
    name_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ListedModels(self)
        self._action: Callable[[], object] | None = None
        self._name = ""
        self.search = _SearchLine()
        self.search.setPlaceholderText(self.tr("Search models"))
        self.search.setAccessibleName(self.tr("Search models"))
        self.search.setClearButtonEnabled(True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Which models are shown"))
        for kind, text in self._kinds().items():
            self.kind.addItem(text, kind)
        self.count = label("", "small")
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Models"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ModelDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMinimumHeight(scaled(150))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.message = label("", "muted", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(180)
        self.busy.setAccessibleName(self.tr("Waiting for the list"))
        self.action = QPushButton()
        self.action.setAutoDefault(False)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.walked.connect(self.view.keyPressEvent)
        self.search.returnPressed.connect(self._choose)
        self.kind.currentIndexChanged.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.doubleClicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.action.clicked.connect(self._act)

    @property
    def current(self) -> ModelRow | None:
        """The selected model."""
        return self.model.row(self.view.currentIndex().row())

    def show_models(self, rows: Sequence[ModelRow], select: ModelChoice | None = None) -> None:
        """Shows a list, with a model of it selected if it is there."""
        kept = select or (self.current.choice if self.current is not None else None)
        self.model.show_models(rows)
        self._allow_search(True)
        self._show_found(kept)

    def show_message(
        self, text: str, *, busy: bool = False, action: str = "", callback: Callable[[], object] | None = None
    ) -> None:
        """Shows a message in the place of the list.

        Args:
            text: What is true.
            busy: Something goes on.
            action: The text of a button, or an empty string for none.
            callback: What that button does.
        """
        self.model.show_models([])
        self._allow_search(False)
        self._say(text, busy=busy, action=action, callback=callback)
        self.count.clear()
        self.current_changed.emit(None)

    def _allow_search(self, allowed: bool) -> None:
        self.search.setEnabled(allowed)
        self.kind.setEnabled(allowed)

    def _say(self, text: str, *, busy: bool = False, action: str, callback: Callable[[], object] | None) -> None:
        self.message.setText(text)
        self.busy.setVisible(busy)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._action = callback
        self._stack.setCurrentIndex(1)

    def _filter(self) -> None:
        if not self.model.total:
            return
        kept = self.current.choice if self.current is not None else None
        self.model.filter(self.search.text(), cast("Kind", self.kind.currentData()))
        self._show_found(kept)

    def _show_found(self, kept: ModelChoice | None) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self.count.setText(
            self.tr("%n model(s)", "", total)
            if shown == total
            else self.tr("{shown} of %n model(s)", "", total).format(shown=shown)
        )
        if not shown:
            name = self.search.text().strip()
            use = self.tr("Use “{name}” anyway").format(name=name) if name and self.kind.currentIndex() == 0 else ""
            self._say(self.tr("No model of this list is like that."), action=use, callback=self._use_name)
            self.current_changed.emit(None)
            return
        self._stack.setCurrentIndex(0)
        row = self.model.row_of(kept) if kept is not None else -1
        self.view.setCurrentIndex(self.model.index(max(row, 0)))
        if row < 0:
            self.view.scrollToTop()
        self.current_changed.emit(self.current)

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(self.model.row(current.row()) if current.isValid() else None)

    def _choose(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    def _use_name(self) -> None:
        self.name_wanted.emit(self.search.text().strip())

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def _kinds(self) -> dict[Kind, str]:
        return {
            "all": self.tr("All models"),
            "favourite": self.tr("Favourites"),
            "recent": self.tr("Used lately"),
            "vision": self.tr("See pictures"),
            "tools": self.tr("Call tools"),
            "small": self.tr("Small"),
        }

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.search, 1)
        line.addWidget(self.kind)
        message = QWidget()
        middle = QVBoxLayout(message)
        middle.setSpacing(10)
        middle.addStretch(1)
        middle.addWidget(self.message)
        for widget in (self.busy, self.action):
            middle.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(message)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(line)
        box.addWidget(self.count)
        box.addWidget(self._stack, 1)
