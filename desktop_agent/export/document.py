"""A run as a document: what all formats tell, put together from the events alone."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

import msgspec

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalGiven,
    CodeReady,
    Failure,
    MessageDelivered,
    PlanReady,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunStarted,
    Shown,
    StepFinished,
    StepStarted,
    Tokens,
    ToolCalled,
    ToolInfo,
    ToolReturned,
)


class ToolCall(msgspec.Struct, kw_only=True):
    """A call of a tool and how it ended."""

    tool: str
    arguments: str = ""
    result: str = ""
    error: str = ""


class Step(msgspec.Struct, kw_only=True):
    """One step: what was thought, what was run, what came of it.

    Attributes:
        code: The action as it ran: the person's version where it was edited.
        approval: In words, where a person changed or rejected the action; else empty.
        finished: Its end is in the events.
    """

    number: int
    title: str = ""
    thought: str = ""
    code: str = ""
    approval: str = ""
    calls: list[ToolCall] = []
    output: str = ""
    value: Shown | None = None
    is_final_answer: bool = False
    failure: Failure | None = None
    seconds: float = 0.0
    model_seconds: float = 0.0
    tokens: Tokens = Tokens()
    finished: bool = False


class Note(msgspec.Struct):
    """Something between two steps: a plan, or a message of the person."""

    title: str
    text: str


class Document(msgspec.Struct, kw_only=True):
    """A run from its task to its end.

    Attributes:
        parts: Steps and what stands between them, in order.
        state: `unfinished` when the events end before the run did.
        reason: Why it failed, where it did.
    """

    title: str = ""
    task: str = ""
    model: str = ""
    provider: str = ""
    tools: tuple[ToolInfo, ...] = ()
    imports: tuple[str, ...] = ()
    started_at: float = 0.0
    parts: list[Step | Note] = []
    state: Literal["unfinished", "success", "max_steps", "failed", "cancelled"] = "unfinished"
    answer: Shown | None = None
    reason: str = ""
    seconds: float = 0.0
    tokens: Tokens = Tokens()

    @property
    def steps(self) -> list[Step]:
        """The steps alone."""
        return [part for part in self.parts if isinstance(part, Step)]

    @property
    def heading(self) -> str:
        """The title, or the task's first line where there is none."""
        first_line = self.task.strip().split("\n", 1)[0]
        return self.title or first_line or "Run"

    @property
    def facts(self) -> list[tuple[str, str]]:
        """What stands below the heading, as names and values."""
        started = datetime.fromtimestamp(self.started_at, UTC).strftime("%Y-%m-%d %H:%M UTC") if self.started_at else ""
        tokens = f"{self.tokens.input:,} in, {self.tokens.output:,} out" + (
            " (estimated)" if self.tokens.estimated else ""
        )
        facts = [
            ("Started", started),
            ("Model", f"{self.model} ({self.provider})" if self.provider else self.model),
            ("Tools", ", ".join(tool.name for tool in self.tools)),
            ("Result", _RESULTS[self.state]),
            ("Steps", str(len(self.steps))),
            ("Time", f"{self.seconds:.1f} s" if self.seconds else ""),
            ("Tokens", tokens if self.tokens.input or self.tokens.output else ""),
        ]
        return [(name, value) for name, value in facts if value]


_RESULTS = {
    "unfinished": "not finished",
    "success": "answered",
    "max_steps": "step limit reached",
    "failed": "failed",
    "cancelled": "stopped",
}


def read_run(events: Iterable[AnyEvent]) -> Document:
    """Puts a document together. When a step was asked again, its last attempt counts."""
    document = Document()
    steps: dict[int, Step] = {}
    calls: dict[str, ToolCall] = {}

    def step_of(number: int | None) -> Step:
        step = steps.get(number or 0)
        if step is None:
            step = steps[number or 0] = Step(number=number or 0)
            document.parts.append(step)
        return step

    for event in events:
        match event:
            case RunStarted():
                document.title, document.task = event.title, event.task
                document.model, document.provider = event.model, event.provider
                document.tools, document.imports = event.tools, event.imports
                document.started_at = event.at
            case PlanReady():
                document.parts.append(Note("Plan", event.plan))
            case MessageDelivered():
                document.parts.append(Note("Message", event.text))
            case StepStarted():
                step_of(event.step)
            case CodeReady():
                step = step_of(event.step)
                # A thought of one sentence is the title already.
                thought = "" if event.thought.strip() == event.title.strip() else event.thought
                step.title, step.thought, step.code = event.title, thought, event.code
            case ApprovalGiven() if not event.tool:
                # What became of a single call is said where the call is.
                _apply_approval(step_of(event.step), event)
            case ToolCalled():
                call = calls[event.call_id] = ToolCall(tool=event.tool, arguments=event.arguments)
                step_of(event.step).calls.append(call)
            case ToolReturned() if event.call_id in calls:
                calls[event.call_id].result, calls[event.call_id].error = event.result, event.error
            case StepFinished():
                _finish(step_of(event.step), event)
            case RunFinished() | RunFailed() | RunCancelled():
                _end(document, event)
            case _:
                # What was shown while it happened is whole in the events above.
                continue
    return document


def _apply_approval(step: Step, event: ApprovalGiven) -> None:
    if event.decision == "reject":
        step.approval = f"Rejected by {event.by}" + (f": {event.note}" if event.note else "")
    elif event.edited and event.code:
        step.code = event.code
        step.approval = f"Edited by {event.by} before it ran"


def _finish(step: Step, event: StepFinished) -> None:
    step.output, step.failure = event.output, event.failure
    # `print(...)` has the value None: nothing to show.
    step.value = None if event.value is not None and event.value.text == "None" else event.value
    step.is_final_answer = event.is_final_answer
    step.seconds, step.model_seconds, step.tokens = event.seconds, event.model_seconds, event.tokens
    step.finished = True


def _end(document: Document, event: RunFinished | RunFailed | RunCancelled) -> None:
    document.seconds, document.tokens = event.seconds, event.tokens
    match event:
        case RunFinished():
            document.state = event.state
            text = event.answer if isinstance(event.answer, str) else event.shown.text
            if not text and event.answer is not None:
                text = msgspec.json.encode(event.answer).decode()
            document.answer = msgspec.structs.replace(event.shown, text=text)
        case RunFailed():
            document.state = "failed"
            document.reason = f"{event.message} {event.advice}".strip()
        case RunCancelled():
            document.state = "cancelled"
