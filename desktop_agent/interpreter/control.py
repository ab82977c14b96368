"""Control flow of an action that no handler of the action may catch."""


class FinalAnswer(SystemExit):
    """Ends the action with its answer.

    It descends from SystemExit because event loops and thread pools of the standard library let that one through at once.
    """

    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value


class ActionInterrupted(KeyboardInterrupt):
    """A stop or a time-out: what the worker's signal handler raises when the action must not catch it."""


class Forbidden(Exception):
    """The policy refused something while the action was running."""


PASSING: tuple[type[BaseException], ...] = (FinalAnswer, ActionInterrupted)
