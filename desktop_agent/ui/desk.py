"""Runs on a window's desk: which is shown, which go on beside it, and what a person does with them."""

import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.attachments.files import as_request
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.errors import show_error
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.run_book import RunBook
from desktop_agent.ui.run_limits import budget_of, limits_of
from desktop_agent.ui.services import Services
from desktop_agent.ui.standing_rules import keep_rule
from desktop_agent.ui.tasks import Tasks
from desktop_agent.ui.timeline.model import Changes, RunModel

if TYPE_CHECKING:
    from desktop_agent.agent.budget import Budget
    from desktop_agent.agent.service import RunRequest

_CLOCK_MS: Final = 500
RESUMABLE: Final = frozenset({"failed", "cancelled", "interrupted", "max_steps"})


class RunView(Protocol):
    """What timeline and inspector have in common."""

    def set_run(self, run: RunModel | None, /) -> None: ...
    def refresh(self, changes: Changes, /) -> None: ...


class Timeline(RunView, Protocol):
    """The view that must never be behind the run's model, since it asks it for places."""

    def flush(self) -> None: ...


class Desk(QObject):
    """Starts, shows and steers runs.

    Signals:
        shown_changed: Another run, or the start page, is shown now.
        run_changed: Something happened in the run that is shown.
        model_missing: The chosen model is not ready; what the task was stays in the composer.
    """

    shown_changed = Signal()
    run_changed = Signal()
    model_missing = Signal()

    def __init__(
        self,
        window: MainWindow,
        timeline: Timeline,
        inspector: RunView,
        services: Services,
        preferences: PreferenceDesk,
        book: RunBook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.book = book
        self._window = window
        self._timeline = timeline
        self._views: tuple[RunView, ...] = (timeline, inspector)
        self._services = services
        self._preferences = preferences
        self._shown = ""
        self._opening = ""
        self.tasks = Tasks(self.show_error)
        self.on_bug: Callable[[BaseException, str], None] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._tick)
        book.changed.connect(self._show_changes)
        book.touched.connect(self._show_state)
        book.listed.connect(window.runs.put)
        book.removed.connect(self._take_off)
        book.relisted.connect(self._list_again)
        book.problem.connect(self._problem)
        composer = window.workspace.composer
        composer.submitted.connect(self.submit)
        composer.stop_wanted.connect(self.stop)
        composer.pause_wanted.connect(self.pause)
        composer.resume_wanted.connect(lambda: self.resume())
        window.runs.new_wanted.connect(self.new_run)
        window.runs.run_chosen.connect(self.open_run)
        window.runs.search_changed.connect(self._search)

    @property
    def shown(self) -> str:
        """The id of the run that is shown, or an empty string on the start page."""
        return self._shown

    @property
    def run(self) -> RunModel | None:
        """The run that is shown."""
        return self.book.model(self._shown)

    @property
    def active(self) -> frozenset[str]:
        """The runs that go on."""
        return self._services.bridge.active

    def shell_state(self, run_id: str) -> str:
        """Returns a run's state: one of the store's, or `paused`, `stopping`."""
        return self.book.state(run_id)

    def show_error(self, error: BaseException) -> None:
        """Tells the person what went wrong."""
        show_error(self._window.workspace.notice, error, self.on_bug)

    async def begin(self) -> None:
        """Opens the history and lists it; called once, after the window is there."""
        await self._services.history.open()
        await self.list_runs()

    async def list_runs(self, words: str = "") -> None:
        """Lists the latest runs, or those that contain the words."""
        entries = {entry.run_id: entry for entry in await self._services.history.recent(words)}
        for run_id in self.active:
            if (not words or run_id in entries) and self.book.model(run_id) is not None:
                stored = entries.get(run_id)
                kept = {"pinned": stored.pinned, "excerpt": stored.excerpt} if stored is not None else {}
                entries[run_id] = replace(self.book.entry(run_id), **kept)
        self._window.runs.show_runs(list(entries.values()))
        self._window.runs.select(self._shown)

    def let_go(self) -> None:
        """Leaves nothing behind when the window closes; runs go on."""
        self.tasks.cancel()
        self._clock.stop()
        self.book.let_go(self)

    # What a person does

    def new_run(self) -> None:
        """Shows the start page; runs that go on go on."""
        self._shown = self._opening = ""
        self.book.hold(self, "")
        self._window.runs.select("")
        self._window.show_start()
        self._window.header.show_new()
        self._refresh()
        self._window.workspace.composer.edit.setFocus()
        self.shown_changed.emit()

    def open_run(self, run_id: str) -> None:
        """Shows a run, from the desk or from the history."""
        if run_id != self._shown or self._opening:
            self._opening = run_id
            self.tasks.start(self._open(run_id))

    def reshow(self) -> None:
        """Shows the run on the desk as it is, after something else was shown in its place."""
        if self.run is not None:
            self._show(self._shown)

    def submit(self, text: str) -> None:
        """Runs a task; while a run goes on, gives it a message for its next step instead."""
        if self._shown in self.active:
            self._services.bridge.queue_message(self._shown, text)
            self._window.workspace.composer.set_text("")
            notice = self.tr("Your message goes to the model with the next step.")
            self._window.workspace.composer.show_hint(notice)
            if self.shell_state(self._shown) == "paused":
                self.resume()
            return
        self.tasks.start(self._start(text, continues=self._shown))

    def stop(self) -> None:
        """Ends the shown run; the press is acknowledged at once."""
        if self._shown in self.active:
            self.book.stop(self._shown)

    def pause(self) -> None:
        """Lets the shown run wait after its current step."""
        if self._shown in self.active:
            self._services.bridge.pause(self._shown)
            self._window.workspace.composer.show_hint(self.tr("The run pauses after this step."))

    def resume(self, budget: "Budget | None" = None) -> None:
        """Lets the shown run go on, whether it is paused or had ended in its middle.

        Args:
            budget: Other caps, for one that a cap has paused.
        """
        if self._shown in self.active:
            self._services.bridge.resume(self._shown, budget)
            self._window.workspace.composer.show_hint("")
        elif self._shown:
            self.tasks.start(self._resume(self._shown))

    def approve(self, approval_id: str, decision: str, code: str | None, note: str, rule: str) -> None:
        """Answers the shown run's question."""
        waiting = self.run.waiting if self.run is not None else None
        if rule == "always" and waiting is not None and waiting.approval is not None:
            keep_rule(self._preferences, waiting.approval, code, self._window.workspace.composer.options.tools)
        self._services.bridge.approve(self._shown, approval_id, decision, code, note, rule or None)

    def allow_import(self, step: int) -> None:
        """Allows the import that a step of the shown run was refused, for this run, and lets it go on."""
        card = self.run.steps.get(step) if self.run is not None else None
        if card is None or not card.refused_import:
            return
        imports = (card.refused_import,)
        if self._shown in self.active:
            self._services.bridge.allow_imports(self._shown, imports)
            text = self.tr("{module} may be imported from the next step on.").format(module=card.refused_import)
            self._window.workspace.composer.show_hint(text)
        else:
            self.tasks.start(self._resume(self._shown, imports=imports))

    def edit_plan(self, plan: str) -> None:
        """Replaces the shown run's latest plan from its next step on."""
        self._services.bridge.edit_plan(self._shown, plan)

    def rename(self, run_id: str, title: str) -> None:
        """Gives a run another title."""
        self.tasks.start(self.book.rename(run_id, title))

    def delete(self, run_id: str) -> None:
        """Deletes a run that does not go on."""
        if run_id not in self.active:
            self.tasks.start(self.book.delete(run_id))

    # What happens

    async def _start(self, text: str, continues: str) -> None:
        composer = self._window.workspace.composer
        options = composer.options
        if not await self.model_ready(options.model):
            return
        attached = composer.attachments.files
        files = await self._services.bridge.background(as_request, attached)
        request = self.request(text, options=options, continues=continues, **files)
        await self.launch(self._services.bridge.start(request))
        if composer.text() == text:
            composer.set_text("")
        composer.attachments.show_files([file for file in composer.attachments.files if file not in attached])

    async def _resume(self, run_id: str, **settings: Any) -> None:
        options = self._window.workspace.composer.options
        if not await self.model_ready(options.model):
            return
        known = self.book.model(run_id)
        if rules := self._preferences.now.standing_rules:
            settings["standing_rules"] = rules
        await self.launch(
            self._services.bridge.take_up(run_id, model=options.model, max_steps=options.max_steps, **settings), known
        )

    def request(self, task: str, *, options: RunOptions, **more: Any) -> "RunRequest":
        """Returns what a run begins with.

        Args:
            task: What is wanted.
            options: How it is made.
            more: Further fields of the request.
        """
        from desktop_agent.agent.service import RunRequest

        return RunRequest(
            task=task,
            model=options.model,
            tools=options.tools,
            tool_permissions=dict(options.tool_permissions),
            imports=options.imports,
            hosts=options.allowed_hosts(),
            max_steps=options.max_steps,
            approval="ask" if options.approval == "ask" else "auto",
            standing_rules=self._preferences.now.standing_rules,
            limits=limits_of(self._preferences.now),
            budget=budget_of(self._preferences.now),
            **more,
        )

    async def launch(self, starting: Coroutine[Any, Any, str], known: RunModel | None = None) -> None:
        """Waits until a run has begun, and shows it.

        Args:
            starting: Begins it.
            known: What is shown of it already, for one that is taken up again.

        Raises:
            DesktopAgentError: It did not begin.
        """
        run_id = await starting
        self._window.workspace.notice.hide()
        self.book.begin(run_id, known)
        self._show(run_id)

    async def model_ready(self, choice: ModelChoice) -> bool:
        """Returns whether a model can answer; when it cannot, the person is told what to do."""
        state = await self._services.models.state(choice)
        if not state.ready:
            self.model_missing.emit()
        return state.ready

    async def _open(self, run_id: str) -> None:
        await self.book.open(run_id)
        # Meanwhile the person may have chosen another run.
        if self._opening == run_id:
            self._show(run_id)

    def _show(self, run_id: str) -> None:
        self._shown, self._opening = run_id, ""
        self.book.hold(self, run_id)
        model = self.run
        for view in self._views:
            view.set_run(model)
        self._window.show_run()
        self._window.runs.select(run_id)
        self._refresh()
        self.shown_changed.emit()

    def _show_changes(self, run_id: str, changes: Changes) -> None:
        if run_id == self._shown:
            for view in self._views:
                view.refresh(changes)
            self._timeline.flush()
            self.run_changed.emit()

    def _show_state(self, run_id: str) -> None:
        if run_id == self._shown:
            self._refresh()

    def _problem(self, run_id: str, error: BaseException) -> None:
        # The window that shows the run says it; every window does where none shows it.
        if run_id == self._shown or not self.book.held(run_id):
            self.show_error(error)

    def _search(self, words: str) -> None:
        self.tasks.start(self.list_runs(words))

    def _list_again(self) -> None:
        self.tasks.start(self.list_runs(self._window.runs.search.text().strip()))

    def _take_off(self, run_id: str) -> None:
        self._window.runs.remove(run_id)
        if run_id == self._shown:
            self.new_run()

    def _tick(self) -> None:
        self._window.status.show_run(self.run, time.time())

    def _refresh(self) -> None:
        """Brings header, status bar and composer in line with the shown run."""
        window, model = self._window, self.run
        composer = window.workspace.composer
        going_on = self._shown in self.active
        if going_on != self._clock.isActive():
            self._clock.start() if going_on else self._clock.stop()
        if model is None:
            window.status.show_run(None)
            composer.set_phase("idle")
            return
        state = self.shell_state(self._shown)
        comparable = len(window.runs.model.runs) > 1
        window.header.show_run(model.title or self.tr("New run"), state, comparable=comparable)
        window.status.show_run(model, time.time())
        if model.interpreter:
            window.status.show_interpreter(model.interpreter, model.interpreter.startswith("isolated"))
        if going_on:
            state = "waiting" if state == "asking" else state
            phase = state if state in ("running", "waiting", "paused", "stopping") else "running"
            composer.set_phase(phase)  # pyright: ignore[reportArgumentType]  # narrowed by the line above
        else:
            composer.set_phase("idle", continues=True)
