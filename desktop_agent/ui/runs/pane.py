"""The pane at the left: new run, search, the runs, settings and accounts."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui import keymap, theme
from desktop_agent.ui.runs.delegate import RunDelegate
from desktop_agent.ui.runs.model import ENTRY, RunEntry, RunsModel
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import label

WIDTH: Final = 244
_SEARCH_DELAY_MS: Final = 150


class RunsPane(QWidget):
    """History and navigation.

    Signals:
        new_wanted: New run was pressed.
        run_chosen: The id of a run to show.
        search_changed: Words to look for in all runs; empty shows the latest.
        menu_wanted: The id of a run and the place, on the screen, of its menu.
        delete_wanted: The ids of the runs that were marked when Delete was pressed.
        rename_wanted: The id of a run on which F2 was pressed.
        compare_wanted: The ids of two runs that are to stand side by side.
        settings_wanted: Settings was pressed.
        accounts_wanted: Accounts was pressed.
    """

    new_wanted = Signal()
    run_chosen = Signal(str)
    search_changed = Signal(str)
    menu_wanted = Signal(str, QPoint)
    delete_wanted = Signal(list)
    rename_wanted = Signal(str)
    compare_wanted = Signal(str, str)
    settings_wanted = Signal()
    accounts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown = ""
        self._filters: dict[str, QAction] = {}
        self.model = RunsModel(self)
        self.new = LabelButton(kind="primary", icon_name="plus")
        self.new.clicked.connect(self.new_wanted)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search runs"))
        self.search.setClearButtonEnabled(True)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SEARCH_DELAY_MS)
        self._delay.timeout.connect(lambda: self.search_changed.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda: self._delay.start())
        self.filter = QToolButton()
        self.filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter.setMenu(self._make_filters())
        self.filter.setAccessibleName(self.tr("Which runs are shown"))
        self._say_filter("")
        self.list = _RunList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RunDelegate(self.list))
        self.list.chosen.connect(self._choose)
        self.list.delete_pressed.connect(self._ask_delete)
        self.list.rename_pressed.connect(self._ask_rename)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self.empty = label(
            self.tr("Your runs will appear here. Every step is kept on this computer."), "muted", wrap=True
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(8, 28, 8, 0)
        self.settings = LabelButton(Part(self.tr("Settings")), kind="row")
        self.settings.clicked.connect(self.settings_wanted)
        self.accounts = LabelButton(Part(self.tr("Accounts")), kind="row")
        self.accounts.clicked.connect(self.accounts_wanted)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 8)
        box.setSpacing(6)
        box.addWidget(self.new)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.search, 1)
        line.addWidget(self.filter)
        box.addLayout(line)
        box.addWidget(self.empty)
        box.addWidget(self.list, 1)
        self._filler = QWidget()
        box.addWidget(self._filler, 1)
        box.addWidget(self.settings)
        box.addWidget(self.accounts)
        self.show_keys()
        self._refresh_empty()

    def show_keys(self) -> None:
        """Shows the keys that hold now."""
        self.new.show_parts(Part(self.tr("New run")), Part(keymap.shown("run.new"), "hint"))
        self.search.setPlaceholderText(f"{self.tr('Search runs…')} {keymap.shown('run.search')}".strip())

    def show_runs(self, entries: Sequence[RunEntry]) -> None:
        """Shows these runs."""
        self.model.show_runs(entries)
        self.select(self._shown)
        self._refresh_empty()

    def put(self, entry: RunEntry) -> None:
        """Adds a run or shows what changed about it; while a search is shown, only the latter."""
        if not self.search.text() or self.model.entry(entry.run_id):
            self.model.put(entry)
            self.select(self._shown)
            self._refresh_empty()

    def remove(self, run_id: str) -> None:
        """Takes a run off the list."""
        self.model.remove(run_id)
        self.select(self._shown)
        self._refresh_empty()

    def current(self) -> str:
        """The id of the chosen run, or an empty string."""
        entry = self.list.currentIndex().data(ENTRY)
        return entry.run_id if isinstance(entry, RunEntry) else ""

    def marked(self) -> list[str]:
        """The ids of the runs that are marked, from above; Ctrl marks more than one."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        entries = (self.model.index(row).data(ENTRY) for row in rows)
        return [entry.run_id for entry in entries if isinstance(entry, RunEntry)]

    def select(self, run_id: str) -> None:
        """Marks a run as the one that is shown, as soon as it is in the list; an empty id marks none."""
        self._shown = run_id
        row = self.model.row_of(run_id) if run_id else -1
        if row < 0:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
            return
        index = self.model.index(row)
        if index != self.list.currentIndex() and len(self.marked()) < 2:
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_accounts(self, words: str) -> None:
        """Says beside Accounts what there is."""
        self.accounts.show_parts(Part(self.tr("Accounts")), Part(words, "hint"))
        self.accounts.setAccessibleDescription(words)

    def refit(self) -> None:
        """Measures the rows anew, after fonts changed."""
        self.list.setFont(theme.current().ui_font())
        self.list.doItemsLayout()

    def _refresh_empty(self) -> None:
        empty = self.model.empty
        if self.model.runs:
            text = self.tr("No run is in this state.")
        elif self.search.text().strip():
            text = self.tr("No run contains these words.")
        else:
            text = self.tr("Your runs will appear here. Every step is kept on this computer.")
        self.empty.setText(text)
        self.empty.setVisible(empty)
        self.list.setVisible(not empty)
        self._filler.setVisible(empty)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, RunEntry):
            self.run_chosen.emit(entry.run_id)

    def _make_filters(self) -> QMenu:
        names = {
            "": self.tr("All runs"),
            "open": self.tr("Going on"),
            "success": self.tr("Finished"),
            "failed": self.tr("Failed"),
            "cancelled": self.tr("Stopped"),
        }
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name, text in names.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(not name)
            action.triggered.connect(partial(self.narrow, name))
            group.addAction(action)
            self._filters[name] = action
        return menu

    def narrow(self, name: str, _checked: bool = False) -> None:
        """Shows only the runs of a filter; the empty one shows all."""
        self._filters[name].setChecked(True)
        self.model.narrow(name)
        self._say_filter(name)
        self.select(self._shown)
        self._refresh_empty()

    def _say_filter(self, name: str) -> None:
        words = self._filters[name].text()
        self.filter.setText(words if name else self.tr("All"))
        self.filter.setToolTip(self.tr("Shown: {what}").format(what=words))
        self.filter.setAccessibleDescription(words)

    def _ask_delete(self) -> None:
        if marked := self.marked():
            self.delete_wanted.emit(marked)

    def _ask_rename(self) -> None:
        if run_id := self.current():
            self.rename_wanted.emit(run_id)

    def _ask_menu(self, place: QPoint) -> None:
        entry = self.list.indexAt(place).data(ENTRY)
        if isinstance(entry, RunEntry):
            self.menu_wanted.emit(entry.run_id, self.list.viewport().mapToGlobal(place))


class _RunList(QListView):
    """The list itself: a click or Enter chooses, Delete and F2 are passed on."""

    chosen = Signal(QModelIndex)
    delete_pressed = Signal()
    rename_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Runs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # 10,000 rows are measured some at a time, so that the window goes on meanwhile.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._click)

    def _click(self, index: QModelIndex) -> None:
        # With Ctrl or Shift runs are marked, to compare them.
        marking = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & marking:
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, F2 renames."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit(self.currentIndex())
            case Qt.Key.Key_Delete:
                self.delete_pressed.emit()
            case Qt.Key.Key_F2:
                self.rename_pressed.emit()
            case _:
                super().keyPressEvent(event)
