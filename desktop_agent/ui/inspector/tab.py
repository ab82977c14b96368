"""What every tab of the inspector can do."""

from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel


class InspectorTab:
    """A page of the inspector; its widget class comes with it.

    Attributes:
        name: How other parts of the program call it.
    """

    name = ""

    def title(self) -> str:
        """Returns the text on its tab."""
        raise NotImplementedError

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows a step of a run, or the run where there is no step; called only while the tab can be seen."""
        raise NotImplementedError
