"""The inspector: what stands behind a step."""

from typing import Final, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.inspector.facts_tab import FactsTab
from desktop_agent.ui.inspector.tab import InspectorTab
from desktop_agent.ui.inspector.text_tabs import MessagesTab, OutputTab, RawTab, ToolsTab
from desktop_agent.ui.inspector.timing_tab import TimingTab
from desktop_agent.ui.inspector.totals import TotalsBlock
from desktop_agent.ui.inspector.variables_tab import VariablesTab
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import Changes, RunModel
from desktop_agent.ui.timeline.wording import accessible

_REFRESH_MS: Final = 150


class InspectorPanel(QWidget):
    """Shows the selected step; while none is selected, the latest one.

    Only the tab that can be seen is filled, and at most every 150 ms.

    Signals:
        tab_changed: The name of the tab that is shown now.
        branch_wanted: A new run is to begin from the state after this step.
    """

    tab_changed = Signal(str)
    branch_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Inspector"))
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._run = RunModel()
        self._number = 0
        self._stale = True
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Inspector tabs"))
        self.facts = FactsTab()
        self.messages = MessagesTab()
        self.variables = VariablesTab()
        self.variables.branch_wanted.connect(self.branch_wanted)
        self.output = OutputTab()
        self.tools = ToolsTab()
        self.timing = TimingTab()
        self.raw = RawTab()
        tabs = (self.facts, self.messages, self.variables, self.output, self.tools, self.timing, self.raw)
        for tab in tabs:
            self.tabs.addTab(tab, tab.title())
        self._style_tabs()
        self.totals = TotalsBlock()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs, 1)
        box.addWidget(self.totals)
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REFRESH_MS)
        self._refreshing.timeout.connect(self.flush)
        self.tabs.currentChanged.connect(self._tab_changed)

    @property
    def step(self) -> StepCard | None:
        """The step that is shown."""
        return self._run.steps.get(self._number) if self._number else self._run.latest

    def set_run(self, run: RunModel | None) -> None:
        """Shows another run, at its latest step."""
        self._run = run or RunModel()
        self._number = 0
        self._soon()

    def set_moment(self, run: RunModel) -> None:
        """Shows the same run at another moment; the step stays, if there is one by then."""
        self._run = run
        self._number = self._number if self._number in run.steps else 0
        self._soon()

    def show_step(self, number: int) -> None:
        """Shows a step; 0 follows the latest one."""
        if number != self._number:
            self._number = number
            self._soon()

    def show_tab(self, name: str) -> None:
        """Turns to a tab: `step`, `messages`, `variables`, `output`, `tools`, `timing` or `raw`."""
        for index in range(self.tabs.count()):
            if self._tab(index).name == name:
                self.tabs.setCurrentIndex(index)

    def refresh(self, changes: Changes) -> None:
        """Shows, a moment later, what changed in the run."""
        step = self.step
        if changes.state or changes.added or changes.rebuilt or any(card is step for card in changes.changed):
            self._soon()

    def flush(self) -> None:
        """Shows at once what changed."""
        self._refreshing.stop()
        if not self.isVisible():
            return
        self._stale = False
        self.totals.show_totals(self._run.totals)
        step = self.step
        tab = self._tab(self.tabs.currentIndex())
        tab.show_step(self._run, step)
        if step is not None:
            self.setAccessibleDescription(accessible(step))

    def _soon(self) -> None:
        self._stale = True
        if not self._refreshing.isActive():
            self._refreshing.start()

    def _tab(self, index: int) -> InspectorTab:
        return cast(InspectorTab, self.tabs.widget(index))

    def _tab_changed(self, index: int) -> None:
        self.flush()
        self.tab_changed.emit(self._tab(index).name)

    def _style_tabs(self) -> None:
        # Seven words have to stand in 352 pixels; in longer languages those at the end are reached by the buttons.
        self.tabs.tabBar().setStyleSheet(
            f"QTabBar::tab {{ padding: 8px 4px; font-size: {scaled(12)}px; }} QTabBar QToolButton {{ padding: 0; }}"
        )

    def showEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Fills what was not filled while nobody could see it."""
        super().showEvent(event)  # pyright: ignore[reportArgumentType]
        if self._stale:
            self.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Takes other colours and fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._soon()
