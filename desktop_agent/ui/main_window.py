"""The main window: where its parts are. What they do is wired in `desktop_agent.ui.desk`."""

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStatusBar, QVBoxLayout, QWidget

from desktop_agent.ui import icons
from desktop_agent.ui.header import Header
from desktop_agent.ui.runs.pane import WIDTH as RUNS_WIDTH
from desktop_agent.ui.runs.pane import RunsPane
from desktop_agent.ui.status_bar import StatusBar
from desktop_agent.ui.workspace import Workspace

NARROW: Final = 1100
INSPECTOR_WIDTH: Final = 352
_LAYOUT: Final = 1
_CASCADE: Final = 28


class MainWindow(QMainWindow):
    """Header, runs, workspace, inspector and status bar.

    Signals:
        close_wanted: The person closes the window; it stays until `let_close`.
        activated: The window came to the front.
        escaped: Esc was pressed, and no control had a use for it.
    """

    close_wanted = Signal()
    activated = Signal()
    escaped = Signal()

    def __init__(self, workspace: Workspace, inspector: QWidget, geometry: QSettings | None = None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Desktop Agent"))
        self.setWindowIcon(icons.application_icon())
        self.setMinimumSize(720, 480)
        # Panes that slide into place are motion for its own sake.
        self.setAnimated(False)
        self.resize(1360, 860)
        self.workspace = workspace
        self.inspector = inspector
        self.header = Header()
        self.runs = RunsPane()
        self.status = StatusBar()
        self._geometry = geometry
        self._may_close = False
        self._inspector_wanted = True
        self._inspector_width = INSPECTOR_WIDTH
        self._narrow = False
        self.setMenuWidget(self.header)
        self.setCentralWidget(workspace)
        self.runs_dock = _dock(self.tr("Runs"), "runs", self.runs)
        self.inspector_dock = _dock(self.tr("Inspector"), "inspector", inspector)
        self.runs.setMinimumWidth(200)
        inspector.setMinimumWidth(280)
        self.setStatusBar(self._make_status_bar())
        self.reset_layout()

    @property
    def narrow(self) -> bool:
        """The window has no room for the inspector beside the timeline."""
        return self._narrow

    def restore_layout(self, beside: "MainWindow | None" = None) -> None:
        """Puts window and docks where they were, or a little beside another window, and like that one's."""
        if beside is not None:
            self.resize(beside.size())
            self.move(beside.pos() + QPoint(_CASCADE, _CASCADE))
            self.restoreState(beside.saveState(_LAYOUT), _LAYOUT)
            self._inspector_wanted = beside._inspector_wanted
            self._inspector_width = beside._seen_width()
            self.arrange()
            return
        if self._geometry is None:
            return
        geometry, layout = self._geometry.value("geometry"), self._geometry.value("layout")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(layout, QByteArray):
            self.restoreState(layout, _LAYOUT)
        self._inspector_wanted = self._geometry.value("inspector", True, type=bool) is not False
        width = self._geometry.value("inspector_width", INSPECTOR_WIDTH, type=int)
        self._inspector_width = width if isinstance(width, int) else INSPECTOR_WIDTH
        self.arrange()

    def save_layout(self) -> None:
        """Remembers where window and docks are."""
        if self._geometry is None:
            return
        self._geometry.setValue("geometry", self.saveGeometry())
        self._geometry.setValue("layout", self.saveState(_LAYOUT))
        self._geometry.setValue("inspector", self._inspector_wanted)
        self._geometry.setValue("inspector_width", self._seen_width())
        self._geometry.sync()

    def reset_layout(self) -> None:
        """Puts the panes where they are at the first start."""
        for dock, area in (
            (self.runs_dock, Qt.DockWidgetArea.LeftDockWidgetArea),
            (self.inspector_dock, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            dock.setFloating(False)
            self.addDockWidget(area, dock)
        self.runs_dock.show()
        self._inspector_wanted = True
        self._inspector_width = INSPECTOR_WIDTH
        self.resizeDocks(
            [self.runs_dock, self.inspector_dock], [RUNS_WIDTH, INSPECTOR_WIDTH], Qt.Orientation.Horizontal
        )
        self.arrange()

    def swap_sides(self) -> None:
        """Lets the runs and the inspector change places."""
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        runs_left = self.dockWidgetArea(self.runs_dock) == left
        width = self.runs_dock.width()
        self.addDockWidget(right if runs_left else left, self.runs_dock)
        self.addDockWidget(left if runs_left else right, self.inspector_dock)
        self.resizeDocks([self.runs_dock], [width], Qt.Orientation.Horizontal)

    def float_inspector(self) -> None:
        """Takes the inspector out of the window, to another screen perhaps, or puts it back."""
        self.reveal_inspector()
        if not self._narrow:
            self.inspector_dock.setFloating(not self.inspector_dock.isFloating())

    def toggle_runs(self) -> None:
        """Shows or hides the pane of runs."""
        self.runs_dock.setVisible(not self.runs_dock.isVisible())

    def toggle_inspector(self) -> None:
        """Shows or hides the inspector: as a dock, or in a narrow window as a tab."""
        if self._narrow:
            self.workspace.show_inspector_tab(self.workspace.timeline.isVisible())
            return
        self._inspector_wanted = not self._inspector_wanted
        self.arrange()

    def reveal_inspector(self) -> None:
        """Makes sure that the inspector can be seen."""
        self._inspector_wanted = True
        self.arrange()
        if self._narrow:
            self.workspace.show_inspector_tab(True)

    def arrange(self) -> None:
        """Gives the inspector its place: a dock, a tab, or none on the start page."""
        narrow = self.width() < NARROW and not self.inspector_dock.isFloating()
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self.workspace.take_inspector(self.inspector)
            else:
                self.workspace.release_inspector()
                self.inspector_dock.setWidget(self.inspector)
                self.inspector.show()
        shown = self.workspace.shows_run and self._inspector_wanted and not narrow
        if shown != (not self.inspector_dock.isHidden()):
            self._inspector_width = self._seen_width()
            self.inspector_dock.setVisible(shown)
            if shown:
                self.resizeDocks([self.inspector_dock], [self._inspector_width], Qt.Orientation.Horizontal)

    def show_start(self) -> None:
        """Shows the start page."""
        self.workspace.show_start()
        self.arrange()

    def show_run(self) -> None:
        """Shows the timeline."""
        self.workspace.show_run()
        self.arrange()

    def let_close(self) -> None:
        """Closes for good."""
        self._may_close = True
        self.close()

    def _seen_width(self) -> int:
        """The inspector's width as the person left it."""
        seen = self.inspector_dock.isVisible() and not self.inspector_dock.isFloating()
        return self.inspector_dock.width() if seen else self._inspector_width

    def _make_status_bar(self) -> QStatusBar:
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.status, 1)
        if layout := bar.layout():
            layout.setContentsMargins(0, 0, 0, 0)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows the inspector as a tab."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Tells when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where no control took it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks the desk first, which may have runs going on."""
        if not self._may_close:
            # The answer may be `let_close`, in the middle of this event.
            self.close_wanted.emit()
        if self._may_close:
            self.save_layout()
        event.setAccepted(self._may_close)


def _dock(title: str, name: str, widget: QWidget) -> QDockWidget:
    dock = QDockWidget(title)
    dock.setObjectName(name)
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetFloatable
    )
    # Without a title bar of its own Qt would draw one; the pane says itself what it is.
    bar = QWidget()
    QVBoxLayout(bar).setContentsMargins(0, 0, 0, 0)
    dock.setTitleBarWidget(bar)

    def take_bar(floating: bool) -> None:
        # Out of the window it needs one, to be moved and to come back by a double click.
        dock.setTitleBarWidget(None if floating else bar)  # pyright: ignore[reportArgumentType]  # None is Qt's own bar

    dock.topLevelChanged.connect(take_bar)
    dock.setWidget(widget)
    return dock
