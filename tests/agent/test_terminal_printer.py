"""What a run looks like in a terminal."""

import io

from desktop_agent.agent.events import (
    AnyEvent,
    CodeReady,
    Connection,
    Failure,
    FileWritten,
    ModelDelta,
    ModelRetry,
    Notice,
    OutputDelta,
    RunFailed,
    RunFinished,
    Shown,
    StepFinished,
    StepStarted,
    Tokens,
)
from desktop_agent.agent.terminal import TerminalPrinter, printable

COMMON = {"run_id": "r", "seq": 0, "at": 0.0, "step": 1}


def printed(*events: AnyEvent) -> tuple[str, str]:
    progress, answers = io.StringIO(), io.StringIO()
    printer = TerminalPrinter(progress, answers)
    for event in events:
        printer.show(event)
    return progress.getvalue(), answers.getvalue()


def test_a_step_shows_thought_code_output_and_costs_and_the_answer_goes_to_its_own_stream() -> None:
    progress, answers = printed(
        StepStarted(**COMMON),
        ModelDelta(**COMMON, part="thought", text="I multiply."),
        ModelDelta(**COMMON, part="code", text="print(6 * 7)\n"),
        ModelDelta(**COMMON, part="code", text="6 * 7"),
        CodeReady(**COMMON, thought="I multiply.", code="print(6 * 7)\n6 * 7", model_output=""),
        OutputDelta(**COMMON, text="42"),
        StepFinished(
            **COMMON, value=Shown(text="42"), seconds=0.01, model_seconds=1.5, tokens=Tokens(input=10, output=5)
        ),
        RunFinished(run_id="r", seq=1, at=0.0, answer=42, shown=Shown(text="42")),
    )
    assert progress == (
        "Step 1\nI multiply.\nprint(6 * 7)\n6 * 7\n42\n= 42\nmodel 1.5 s, code 0.01 s, 10 tokens in, 5 out\n"
    )
    assert answers == "42\n"


def test_a_failed_action_shows_its_one_line() -> None:
    progress, _ = printed(
        StepFinished(**COMMON, failure=Failure(kind="exception", message="line 1: ZeroDivisionError: division by zero"))
    )
    assert progress.startswith("line 1: ZeroDivisionError: division by zero\n")


def test_a_failed_run_says_what_to_do() -> None:
    progress, answers = printed(
        RunFailed(run_id="r", seq=0, at=0.0, kind="network", message="No connection.", advice="Try again.")
    )
    assert progress == "Failed: No connection. Try again.\n"
    assert answers == ""


def test_a_model_cannot_move_the_cursor_or_retitle_the_terminal() -> None:
    progress, _ = printed(ModelDelta(**COMMON, part="thought", text="\x1b]0;owned\x07\x1b[2Jhi\x9b"))
    assert "\x1b" not in progress
    assert "\x9b" not in progress
    assert printable("\x1b[2J") == "\\x1b[2J"


def test_line_ends_and_tabs_stay() -> None:
    assert printable("a\tb\r\nc\n") == "a\tb\nc\n"


def test_connections_and_files_are_said_in_one_line_each() -> None:
    place = {"host": "example.org", "port": 443}
    progress, _ = printed(
        Connection(**COMMON, **place, state="opened"),
        Connection(**COMMON, **place, state="closed", sent=10, received=2000),
        Connection(**COMMON, **place, state="refused", reason="example.org:443 is not on the list."),
        FileWritten(**COMMON, name="out\x1b[2J.csv", size=4),
    )
    assert progress.splitlines() == [
        "> connected to example.org:443",
        "< example.org:443: 10 bytes sent, 2000 received",
        "refused: example.org:443 is not on the list.",
        "wrote out\\x1b[2J.csv, 4 bytes",
    ]


def test_retries_and_notices_are_shown() -> None:
    progress, _ = printed(
        ModelRetry(**COMMON, attempt=1, kind="rate_limit", message="Too many requests.", wait=2.2),
        Notice(**COMMON, kind="compaction", message="Old steps are told in fewer words."),
    )
    assert progress == "Too many requests. Asking again in 2 s.\nOld steps are told in fewer words.\n"
