"""Branches on the desk: opens the question what the new run is to be like, and begins it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from desktop_agent.ui.actions import Command
from desktop_agent.ui.branching.dialog import BranchDialog
from desktop_agent.ui.branching.plan import BranchPlan, Way, plan_for
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.pickers import Pickers
from desktop_agent.ui.services import Services
from desktop_agent.ui.timeline.view import TimelineView

STEP_ACTIONS: Final = ("fork", "edit_and_continue", "run_again")
_WAYS: Final[dict[str, Way]] = {"fork": "after", "edit_and_continue": "edit", "run_again": "again"}


class BranchDesk(QObject):
    """Begins new runs from the steps of the shown one.

    Attributes:
        dialog: The question that is open, or None.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        timeline: TimelineView,
        services: Services,
        pickers: Pickers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._timeline = timeline
        self._services = services
        self._pickers = pickers
        self.dialog: BranchDialog | None = None
        timeline.step_actions = STEP_ACTIONS

    def commands(self) -> list[Command]:
        """Returns what can be done from the menu, the palette and the keyboard."""
        return [
            Command(
                "step.fork",
                _tr("Branch from this step"),
                lambda: self.open("after"),
                menu="step",
                keys=("Ctrl+Alt+F",),
                available=lambda: self._plan("after") is not None,
            ),
            Command(
                "step.edit",
                _tr("Edit this step's code and continue"),
                lambda: self.open("edit"),
                menu="step",
                available=lambda: self._plan("edit") is not None,
            ),
            Command(
                "step.again",
                _tr("Run this step again"),
                lambda: self.open("again"),
                menu="step",
                available=lambda: self._plan("again") is not None,
            ),
            Command(
                "run.again",
                _tr("Run the task again, with other settings"),
                lambda: self.open("run"),
                menu="run",
                available=lambda: self._plan("run") is not None,
            ),
            Command(
                "run.parent",
                _tr("Open the run this one branched off"),
                self.open_parent,
                menu="run",
                available=lambda: self._desk.run is not None and bool(self._desk.run.parent),
            ),
        ]

    def act(self, action: str, step: int) -> bool:
        """Does what a card asks for; False when that is not this desk's."""
        if action in _WAYS:
            self.open(_WAYS[action], step)
        elif action == "open_parent":
            self.open_parent()
        else:
            return False
        return True

    def open_parent(self) -> None:
        """Shows the run off which the shown one branched."""
        if self._desk.run is not None and self._desk.run.parent:
            self._desk.open_run(self._desk.run.parent)

    def open(self, way: Way, step: int = 0) -> None:
        """Asks what the new run is to be like.

        Args:
            way: How it begins.
            step: The step; 0 for the one that is selected, or the latest.
        """
        plan = self._plan(way, step)
        if plan is None:
            return
        if self.dialog is not None:
            self.dialog.reject()
        composer = self._window.workspace.composer
        options = RunOptions(
            tools=plan.tools,
            imports=plan.imports,
            model=composer.options.model,
            approval=composer.options.approval,
            max_steps=composer.options.max_steps,
        )
        dialog = self.dialog = BranchDialog(
            plan, options, self._services.base_imports, self._timeline.hub.helper, self._window
        )
        self._pickers.serve(dialog.chips)
        dialog.wanted.connect(self._begin)
        dialog.finished.connect(self._closed)
        dialog.open()
        if plan.shared:
            self._desk.tasks.start(self._ask_state(dialog))

    def _plan(self, way: Way, step: int = 0) -> BranchPlan | None:
        run = self._desk.run
        if run is None or not run.run_id:
            return None
        base, selected = self._services.base_imports, self._timeline.current_step
        plan = plan_for(run, way, step or selected, base)
        return plan_for(run, way, 0, base) if plan is None and not step else plan

    async def _ask_state(self, dialog: BranchDialog) -> None:
        kept = await self._services.bridge.keeps_state(dialog.plan.run_id, dialog.plan.shared)
        if self.dialog is dialog:
            dialog.show_state(kept)

    def _begin(self) -> None:
        if self.dialog is not None:
            self._desk.tasks.start(self._start(self.dialog))

    async def _start(self, dialog: BranchDialog) -> None:
        from desktop_agent.agent.branching import Branch

        plan, options = dialog.plan, dialog.options
        if not await self._desk.model_ready(options.model):
            return
        request = self._desk.request(dialog.task.toPlainText().strip(), options=options, files=plan.files)
        if plan.way == "run":
            starting = self._services.bridge.start(request)
        else:
            branch = Branch(
                run_id=plan.run_id,
                step=plan.shared,
                message=dialog.message.toPlainText().strip(),
                code=dialog.code_text,
                replay=dialog.replay.isVisible() and dialog.replay.isChecked(),
            )
            starting = self._services.bridge.branch(branch, request)
        dialog.accept()
        await self._desk.launch(starting)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
