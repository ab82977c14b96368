"""A run as text in a terminal, event by event."""

import re
import sys
from typing import TextIO

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    CodeReady,
    Connection,
    FileWritten,
    ModelDelta,
    ModelRetry,
    Notice,
    OutputDelta,
    PlanDelta,
    QuestionAnswered,
    QuestionAsked,
    RulesChanged,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunStarted,
    StepFinished,
    StepStarted,
    ToolCalled,
    ToolReturned,
)

# What a model or a page sends must not move the cursor, retitle the terminal or hide text: control characters other
# than tab and line feed are shown as such.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def printable(text: str) -> str:
    """Returns the text with its control characters made visible."""
    return _CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", text.replace("\r\n", "\n"))


class TerminalPrinter:
    """Prints the events of a run: steps to one stream, the answer to the other.

    Attributes:
        answer_printed: Whether an answer went to `answers`.
    """

    def __init__(self, progress: TextIO, answers: TextIO) -> None:
        self.answer_printed = False
        self._progress = progress
        self._answers = answers
        self._colour = progress.isatty()
        self._part = ""

    def show(self, event: AnyEvent) -> None:
        """Prints one event."""
        match event:
            case RunStarted(key_source=source) if source:
                self._line(self._faint(f"Key: {printable(source)}"))
            case StepStarted(step=step, attempt=attempt):
                again = f" (attempt {attempt})" if attempt > 1 else ""
                self._line(self._bold(f"Step {step}{again}"))
            case PlanDelta(text=text) | ModelDelta(part="thought" | "reasoning", text=text):
                self._piece("thought", text)
            case ModelDelta(part="code", text=text):
                self._piece("code", text)
            case CodeReady():
                self._end_piece()
            case ToolCalled(tool=tool, arguments=arguments):
                self._line(self._faint(f"> {tool}({printable(arguments)})"))
            case ToolReturned(tool=tool, error=error, size=size, seconds=seconds):
                outcome = f"failed: {printable(error)}" if error else f"{size} characters"
                self._line(self._faint(f"< {tool}: {outcome}, {seconds:.1f} s"))
            case Connection():
                self._connection(event)
            case FileWritten(name=name, size=size):
                self._line(self._faint(f"wrote {printable(name)}, {size} bytes"))
            case OutputDelta(text=text):
                self._piece("output", text)
            case StepFinished():
                self._step_finished(event)
            case ApprovalAsked() | ApprovalGiven(decision="run" | "run_and_pause") | QuestionAsked():
                self._end_piece()
            case QuestionAnswered(declined=True):
                self._line(self._faint("The question was not answered."))
            case ApprovalGiven(note=note):
                self._line(f"Rejected. {printable(note)}".rstrip())
            case ModelRetry(message=message, wait=wait):
                self._line(self._red(f"{printable(message)} Asking again in {wait:.0f} s."))
            case Notice(message=message):
                self._line(self._faint(printable(message)))
            case RunPaused(reason=reason):
                self._line(f"Paused. {printable(reason)}".rstrip())
            case RulesChanged(rules=rules, taken_back=taken_back):
                self._line(self._faint(_rules_in_words(rules, taken_back=taken_back)))
            case RunFinished():
                self._finished(event)
            case RunFailed(message=message, advice=advice):
                self._line(self._red(f"Failed: {printable(message)} {printable(advice)}".rstrip()))
            case RunCancelled(steps=steps):
                self._line(f"Stopped after {steps} steps.")
            case _:
                return

    def _connection(self, event: Connection) -> None:
        place = f"{printable(event.host)}:{event.port}"
        match event.state:
            case "opened":
                self._line(self._faint(f"> connected to {place}"))
            case "closed":
                self._line(self._faint(f"< {place}: {event.sent} bytes sent, {event.received} received"))
            case "refused" | "failed":
                self._line(self._red(f"{event.state}: {printable(event.reason)}"))

    def _step_finished(self, event: StepFinished) -> None:
        self._end_piece()
        if event.failure is not None:
            self._line(self._red(printable(event.failure.message)))
        elif event.value is not None and not event.is_final_answer:
            self._line(f"= {printable(event.value.text)}")
        if event.recovery and event.failure is None:
            self._line(printable(event.recovery))
        timing = f"model {event.model_seconds:.1f} s, code {event.seconds:.2f} s"
        cached = f" ({event.tokens.cached} cached)" if event.tokens.cached else ""
        about = "about " if event.tokens.estimated else ""
        tokens = f"{about}{event.tokens.input} tokens in{cached}, {event.tokens.output} out"
        cost = f", about ${event.cost.amount:.4f} by the list of {event.cost.source}" if event.cost is not None else ""
        self._line(self._faint(f"{timing}, {tokens}{cost}"))

    def _finished(self, event: RunFinished) -> None:
        self._end_piece()
        if event.state == "max_steps":
            self._line("The step limit is reached; this is the model's best answer from what it had.")
        answer = event.answer if isinstance(event.answer, str) else event.shown.text
        self._progress.flush()
        self._answers.write(printable(answer) + "\n")
        self._answers.flush()
        self.answer_printed = True

    def _piece(self, part: str, text: str) -> None:
        if part != self._part:
            self._end_piece()
            self._part = part
        text = printable(text)
        self._progress.write(self._cyan(text) if part == "code" else text)
        self._progress.flush()

    def _end_piece(self) -> None:
        if self._part:
            self._progress.write("\n")
            self._part = ""

    def _line(self, text: str) -> None:
        self._end_piece()
        self._progress.write(f"{text}\n")
        self._progress.flush()

    def _bold(self, text: str) -> str:
        return self._style("1", text)

    def _faint(self, text: str) -> str:
        return self._style("2", text)

    def _red(self, text: str) -> str:
        return self._style("31", text)

    def _cyan(self, text: str) -> str:
        return self._style("36", text)

    def _style(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text


def _rules_in_words(rules: tuple[str, ...], *, taken_back: bool) -> str:
    said: list[str] = []
    for rule in rules:
        name, _, number = rule.partition(":")
        match name:
            case "run":
                said.append("everything in this run")
            case "until_new":
                said.append("everything until something new appears")
            case _:
                said.append(f"{number} more action{'' if number == '1' else 's'}")
    if said:
        return f"Unasked from now on: {', '.join(said)}."
    return "The permission was taken back: you are asked again." if taken_back else "You are asked again."


def stdout_and_stderr() -> TerminalPrinter:
    """Returns the printer for this process: steps on stderr, the answer on stdout."""
    return TerminalPrinter(progress=sys.stderr, answers=sys.stdout)
