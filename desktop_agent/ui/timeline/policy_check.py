"""What the interpreter would refuse in a changed action, before it runs."""

from collections.abc import Sequence

_CHECKED_UP_TO = 20_000


def problem_in(code: str, imports: Sequence[str]) -> tuple[str, int | None]:
    """Returns the first problem as a sentence with its line, or an empty string and None.

    A very long text is not checked while it is edited; the interpreter refuses what it must anyway.
    """
    if len(code) > _CHECKED_UP_TO:
        return "", None
    # Imported here: the window must not wait for the interpreter's rules before anybody edits an action.
    from desktop_agent.interpreter.checking import check

    problems = check(code, imports)
    return (problems[0].message, problems[0].line) if problems else ("", None)
