"""What may run unasked in the shown run, by an answer given in it: shown in the header, and taken back there."""

from PySide6.QtCore import QObject

from desktop_agent.ui.actions import Command
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.main_window import MainWindow
from desktop_agent.ui.services import Services


class RunRules(QObject):
    """Keeps the header's words about rules in step with the shown run."""

    def __init__(self, window: MainWindow, desk: Desk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = window.header
        self._composer = window.workspace.composer
        self._desk = desk
        self._bridge = services.bridge
        self._header.rules_refused.connect(self.take_back)
        desk.run_changed.connect(self.refresh)
        desk.shown_changed.connect(self.refresh)

    def commands(self) -> list[Command]:
        """Returns the command that takes the rules back."""
        return [
            Command(
                "run.rules",
                self.tr("Take back what this run may do unasked"),
                self.take_back,
                menu="run",
                keys=("Ctrl+Shift+Y",),
                available=lambda: bool(self.rules),
            )
        ]

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that hold in the shown run, while it goes on."""
        run = self._desk.run
        return run.rules if run is not None and self._desk.shown in self._desk.active else ()

    def refresh(self) -> None:
        """Shows what holds now."""
        self._header.show_rules(" · ".join(self.in_words(rule) for rule in self.rules))

    def take_back(self) -> None:
        """Lets the shown run ask again, from its next action on."""
        if self.rules:
            self._bridge.take_rules_back(self._desk.shown)
            self._composer.show_hint(self.tr("The run asks you again before its next action."))

    def in_words(self, rule: str) -> str:
        """Returns a rule as a person reads it."""
        name, _, number = rule.partition(":")
        match name:
            case "run":
                return self.tr("This run asks nobody")
            case "until_new":
                return self.tr("Unasked until something new")
            case _:
                return self.tr("Next %n action(s) unasked", "", int(number))
