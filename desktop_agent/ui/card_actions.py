"""What the buttons on cards and in cards' menus do."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject

from desktop_agent.ui.branching.desk import BranchDesk
from desktop_agent.ui.composer.composer import Composer
from desktop_agent.ui.desk import Desk
from desktop_agent.ui.replay.desk import ReplayDesk

_MORE_STEPS: Final = 20


class CardActions(QObject):
    """Does what a card asks for.

    An action with a live run or a model leaves a replay first: a replay has no network and no model.
    """

    def __init__(
        self,
        desk: Desk,
        composer: Composer,
        branching: BranchDesk,
        replay: ReplayDesk,
        others: Mapping[str, Callable[[], object]],
        parent: QObject | None = None,
    ) -> None:
        """Makes it.

        Args:
            desk: The runs.
            composer: Where the next run's options are.
            branching: Begins runs from steps.
            replay: Shows runs again.
            others: What other parts of the window do, by the action's name.
            parent: The owner.
        """
        super().__init__(parent)
        self._desk, self._composer, self._branching, self._replay = desk, composer, branching, replay
        self._others: dict[str, Callable[[], object]] = {
            "retry": desk.resume,
            "resume": desk.resume,
            "stop": desk.stop,
            "raise_limit": self._raise_steps,
            "raise_cap": self._raise_cap,
            "continue": composer.edit.setFocus,
            "fork_end": lambda: branching.open("after"),
            "replay": replay.begin,
            **others,
        }

    def do(self, action: str, step: int) -> None:
        """Does what a card's button asks for.

        Args:
            action: Its name.
            step: The step it concerns; 0 for the whole run.

        Raises:
            ValueError: There is no such action.
        """
        self._replay.leave()
        if self._branching.act(action, step):
            return
        if action == "allow_import" and step:
            self._desk.allow_import(step)
        elif action in self._others:
            self._others[action]()
        else:
            raise ValueError(f"The window does not know the action '{action}'.")

    def _raise_steps(self) -> None:
        self._composer.change(max_steps=self._composer.options.max_steps + _MORE_STEPS)
        self._desk.resume()

    def _raise_cap(self) -> None:
        """Doubles the cap that paused the run, and lets it go on."""
        run = self._desk.run
        if run is not None and run.raised_caps is not None:
            # Imported here: the window must not wait for the engine's modules before anybody raises a cap.
            from desktop_agent.agent.budget import Budget

            self._desk.resume(Budget(**run.raised_caps))
