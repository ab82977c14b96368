"""Control flow of an action that no handler of the action may catch."""


class Passing(BaseException):
    """What passes every `except` of an action; the compiler puts a handler for it in front of theirs."""


class FinalAnswer(Passing, SystemExit):
    """Ends the action with its answer.

    It descends from SystemExit because event loops of the standard library let that one through at once.

    Attributes:
        value: The answer.
    """

    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value


class ActionInterrupted(Passing, KeyboardInterrupt):
    """A stop or a time-out: for a signal handler whose interruption the action must not be able to catch."""


class Forbidden(Exception):
    """The policy refused something while the action was running; tracebacks name it without this module."""

    __module__ = "builtins"


class Never(Exception):
    """No instance of it is ever made: the type that a handler gets which must not match."""
