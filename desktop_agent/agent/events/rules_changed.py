"""What may run unasked in this run changed."""

from desktop_agent.agent.events.base import Event


class RulesChanged(Event, frozen=True, kw_only=True, tag="rules_changed"):
    """What may run unasked in this run changed: by an answer, by being used up, or by a person who took it back.

    Standing rules are not among them: those hold in every run.

    Attributes:
        rules: The rules that hold from now on, as an answer gives them: `run`, `until_new`, `next:3`. Empty when a
            person is asked again.
        taken_back: A person took the others back.
    """

    rules: tuple[str, ...] = ()
    taken_back: bool = False
