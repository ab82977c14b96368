"""What running an action gives back, inside the worker."""

import dataclasses
from typing import Literal

ErrorKind = Literal["syntax", "import", "forbidden", "exception", "timeout", "memory", "crash", "cancelled"]


@dataclasses.dataclass(frozen=True, slots=True)
class ActionError:
    """Why an action failed, as the model reads it.

    Attributes:
        kind: What sort of failure; see the constant's values.
        exception_type: The exception's class name, or an empty string where there was none.
        message: One line that says what to do, for example `line 2: ZeroDivisionError: division by zero`.
        line: The line of the action, from 1, or None.
        traceback: The frames of the action's own code, with its own line numbers; may be empty.
    """

    kind: ErrorKind
    exception_type: str
    message: str
    line: int | None = None
    traceback: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """The end of one action.

    Attributes:
        has_value: The last statement was an expression (or `final_answer` was called), so `value` means something.
        value: That expression's value, or the final answer.
        is_final_answer: The action called `final_answer`.
        error: Why it failed, or None.
    """

    has_value: bool
    value: object
    is_final_answer: bool
    error: ActionError | None
