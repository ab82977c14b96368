"""The middle of the window: the start page or a run, the composer, and notices over them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_agent.ui.composer.composer import Composer
from desktop_agent.ui.find_bar import FindBar
from desktop_agent.ui.start_page import StartPage
from desktop_agent.ui.timeline.view import TimelineView
from desktop_agent.ui.widgets.notice_bar import NoticeBar

_MARGIN = 22


class Workspace(QWidget):
    """Holds the composer where it belongs: in the middle of the start page, or under the timeline.

    Signals:
        tab_changed: In a narrow window, whether the inspector is shown in the place of the timeline.
    """

    tab_changed = Signal(bool)

    def __init__(
        self, timeline: TimelineView, composer: Composer, start: StartPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.timeline = timeline
        self.composer = composer
        self.start = start
        self.notice = NoticeBar()
        self.find_bar = FindBar(timeline.finder)
        self._inspector: QWidget | None = None
        self._tabs = QTabBar()
        self._tabs.addTab(self.tr("Timeline"))
        self._tabs.addTab(self.tr("Inspector"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Timeline or inspector"))
        self._tabs.hide()
        self._tabs.currentChanged.connect(self._show_tab)
        self._upper = QStackedWidget()
        self._upper.addWidget(timeline)
        run_page = QWidget()
        self._run_box = QVBoxLayout(run_page)
        self._run_box.setContentsMargins(0, 0, 0, 0)
        self._run_box.setSpacing(0)
        self._run_box.addWidget(self._tabs)
        self._run_box.addWidget(self.find_bar)
        self._run_box.addWidget(self._upper, 1)
        self._slot = QVBoxLayout()
        self._slot.setContentsMargins(_MARGIN, 8, _MARGIN, 14)
        self._run_box.addLayout(self._slot)
        self._pages = QStackedWidget()
        self._pages.addWidget(start)
        self._pages.addWidget(run_page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addWidget(self._pages, 1)
        self.show_start()

    @property
    def shows_run(self) -> bool:
        """A run is shown, not the start page."""
        return self._pages.currentIndex() == 1

    def show_start(self) -> None:
        """Shows the start page, the composer in its middle."""
        self.start.hold(self.composer)
        self._pages.setCurrentIndex(0)

    def show_run(self) -> None:
        """Shows the timeline over the composer."""
        # A widget that gets another parent loses the keyboard, in the middle of a sentence perhaps.
        used = self.composer.edit.hasFocus()
        self._slot.addWidget(self.composer)
        self._pages.setCurrentIndex(1)
        if used:
            self.composer.edit.setFocus()

    def add_below(self, bar: QWidget) -> None:
        """Keeps a bar that can stand under the timeline in the place of the composer."""
        self._slot.addWidget(bar)

    def show_below(self, bar: QWidget | None) -> None:
        """Shows such a bar, or the composer again."""
        for place in range(self._slot.count()):
            item = self._slot.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.composer:
                widget.setVisible(widget is bar)
        self.composer.setVisible(bar is None)

    def take_inspector(self, inspector: QWidget) -> None:
        """Shows the inspector as a tab beside the timeline."""
        self._inspector = inspector
        self._upper.addWidget(inspector)
        self._tabs.show()
        self._show_tab(self._tabs.currentIndex())

    def release_inspector(self) -> QWidget | None:
        """Gives the inspector back, if it was a tab."""
        inspector, self._inspector = self._inspector, None
        if inspector is not None:
            self._upper.removeWidget(inspector)
        self._tabs.hide()
        self._tabs.setCurrentIndex(0)
        return inspector

    def show_inspector_tab(self, shown: bool) -> None:
        """Turns to the inspector's tab or back to the timeline's."""
        self._tabs.setCurrentIndex(1 if shown else 0)

    def _show_tab(self, index: int) -> None:
        inspector = self._inspector if index == 1 else None
        self._upper.setCurrentWidget(inspector or self.timeline)
        self.tab_changed.emit(inspector is not None)
