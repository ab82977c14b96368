"""The cards of a run, as plain data: what the timeline and the inspector show."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from desktop_agent.agent.events import (
    AnyEvent,
    Cost,
    Effects,
    Failure,
    FileWritten,
    Message,
    ModelReading,
    Shown,
    Tokens,
)
from desktop_agent.agent.whole_output import output_name
from desktop_agent.ui.timeline.growing_text import GrowingText

Phase = Literal["thinking", "writing", "executing", "waiting"]
StepState = Phase | Literal["done", "failed", "stopped"]
RunState = Literal[
    "empty",
    "thinking",
    "writing",
    "executing",
    "waiting",
    "paused",
    "success",
    "max_steps",
    "failed",
    "cancelled",
    "interrupted",
]
NO_TOKENS: Final = Tokens()
LIVE_STATES: Final[frozenset[str]] = frozenset({"thinking", "writing", "executing", "waiting"})


@dataclass(slots=True, eq=False)
class Card:
    """What all cards have.

    Attributes:
        revision: Grows with every change, so that a view knows whether what it shows is old.
    """

    revision: int = field(default=0, init=False)


@dataclass(slots=True, eq=False)
class TaskCard(Card):
    """What the person asked for.

    Attributes:
        files: The paths of the files that belong to it.
        images: How many pictures belong to it.
        message: It was sent during the run.
    """

    text: str
    files: tuple[str, ...] = ()
    images: int = 0
    message: bool = False


@dataclass(slots=True, eq=False)
class PlanCard(Card):
    """A plan, being written or whole.

    Attributes:
        retries: How often a request failed and was sent again.
        edited: A person changed it.
        editable: It is the one that the steps to come follow.
    """

    stream: GrowingText = field(default_factory=GrowingText)
    plan: str = ""
    ready: bool = False
    edited: bool = False
    editable: bool = False
    seconds: float = 0.0
    tokens: Tokens = NO_TOKENS
    cost: Cost | None = None
    started_at: float = 0.0

    @property
    def text(self) -> str:
        """The plan, as far as it is known."""
        return self.plan if self.ready else self.stream.text


@dataclass(slots=True, eq=False)
class ToolUse:
    """One tool call of an action.

    Attributes:
        started_at: When it began, in seconds since 1970.
        done: It has returned or failed.
    """

    call_id: str
    tool: str
    arguments: str
    started_at: float
    done: bool = False
    result: str = ""
    size: int = 0
    error: str = ""
    seconds: float = 0.0


@dataclass(slots=True, eq=False)
class HelperStep:
    """One step of a managed agent that an action called.

    Attributes:
        agent: The managed agent's name.
        call_id: Names the call.
        number: The step's number in that call.
        ended: It is over.
    """

    agent: str
    call_id: str
    number: int
    state: StepState = "thinking"
    title: str = ""
    code: str = ""
    output: str = ""
    error: str = ""
    seconds: float = 0.0
    ended: bool = False


@dataclass(slots=True, eq=False)
class Approval:
    """A question whether an action may run, or, where it names a tool, a call of it by the action that runs."""

    approval_id: str
    code: str
    effects: Effects
    tool: str = ""


@dataclass(slots=True, eq=False)
class Question:
    """What the code of an action asks the person."""

    question_id: str
    text: str


@dataclass(slots=True, eq=False)
class StepCard(Card):
    """One step, from the request to the observation.

    Attributes:
        number: The step's number from 1.
        started_at: When the step began.
        phase_at: When its present phase began, for the elapsed time.
        reading: How far the model has read the request, or None where it does not say.
        phases: Each phase with its beginning, for the waterfall.
        attempt: More than 1 when the model was asked again.
        edited: A person changed the code before it ran.
        approved_by: Who said yes: `person`, a rule, or an empty string where nobody was asked.
        context_tokens: Size of the request, in tokens.
        kept: How many messages of the request before open this step's request.
        new_messages: The messages after those.
        refused_import: The module whose import was refused and can be allowed, or an empty string.
        import_allowed: The person has allowed it.
        inherited: It took place in the run off which this one branched.
        files: The files that its action wrote, each once.
        helpers: The steps of managed agents that its action called.
        events: The events of the step, without the streamed pieces.
    """

    number: int
    started_at: float
    state: StepState = "thinking"
    phase_at: float = 0.0
    reading: ModelReading | None = None
    attempt: int = 1
    retries: int = 0
    title: str = ""
    thought: str = ""
    code: str = ""
    model_output: str = ""
    thought_stream: GrowingText | None = None
    code_stream: GrowingText | None = None
    reasoning: GrowingText | None = None
    output_stream: GrowingText | None = None
    output: str = ""
    output_chars: int = 0
    observation: str = ""
    tools: list[ToolUse] = field(default_factory=list[ToolUse])
    value: Shown | None = None
    failure: Failure | None = None
    is_final_answer: bool = False
    refused_import: str = ""
    import_allowed: bool = False
    inherited: bool = False
    files: list[FileWritten] = field(default_factory=list[FileWritten])
    helpers: list[HelperStep] = field(default_factory=list[HelperStep])
    approval: Approval | None = None
    question: Question | None = None
    approved_by: str = ""
    edited: bool = False
    note: str = ""
    tokens: Tokens = NO_TOKENS
    cost: Cost | None = None
    model_seconds: float = 0.0
    seconds: float = 0.0
    code_at: float = 0.0
    ended_at: float = 0.0
    phases: list[tuple[Phase, float]] = field(default_factory=list[tuple[Phase, float]])
    kept: int = 0
    new_messages: tuple[Message, ...] = ()
    previous_request: "StepCard | None" = None
    earlier_attempts: list[tuple[int, tuple[Message, ...]]] = field(
        default_factory=list[tuple[int, tuple[Message, ...]]]
    )
    events: list[AnyEvent] = field(default_factory=list[AnyEvent])

    @property
    def live(self) -> bool:
        """It is going on or waits for a person."""
        return self.state in LIVE_STATES

    @property
    def thought_text(self) -> str:
        """The thought, as far as it is known."""
        return self.thought_stream.text if self.thought_stream is not None else self.thought

    @property
    def code_text(self) -> str:
        """The action, as far as it is known; while approval is asked, exactly what would run."""
        if self.approval is not None:
            return self.approval.code
        return self.code_stream.text if self.code_stream is not None else self.code

    @property
    def output_text(self) -> str:
        """What was printed so far."""
        return self.output_stream.text if self.output_stream is not None else self.output

    @property
    def has_output(self) -> bool:
        """Something was printed."""
        return bool(self.output) or (self.output_stream is not None and self.output_stream.length > 0)

    @property
    def whole_output_kept(self) -> bool:
        """All that was printed is kept as a file of the run."""
        name = output_name(self.number)
        return any(file.kept and file.name == name for file in self.files)

    @property
    def tool_seconds(self) -> float:
        """The time of all tool calls together."""
        return sum(call.seconds for call in self.tools)


@dataclass(slots=True, eq=False)
class AnswerCard(Card):
    """The answer of a run."""

    shown: Shown
    answer: Any
    state: Literal["success", "max_steps"]
    steps: int
    seconds: float
    tokens: Tokens
    cost: Cost | None = None

    @property
    def text(self) -> str:
        """The answer as text for people: a string without its quotes, all else as its `repr`."""
        if isinstance(self.answer, str):
            return self.answer
        return self.shown.text or ("" if self.answer is None else str(self.answer))


@dataclass(slots=True, eq=False)
class FailureCard(Card):
    """Why a run cannot go on, and what to do about it."""

    kind: str
    message: str
    advice: str
    actions: Sequence[str]


@dataclass(slots=True, eq=False)
class NoticeCard(Card):
    """A run that ended or rests without an answer or a failure, or one that branched off another here.

    Attributes:
        step: The step it is about.
        reason: Why, in a sentence that the engine wrote.
        limit: The cap that paused it: `tokens`, `cost` or `seconds`; empty when a person did.
        cap: That cap.
        parent: The run it branched off.
        variables: Where a branch has its variables from, as `RunBranched` says it.
    """

    kind: Literal["cancelled", "paused", "interrupted", "branched"]
    step: int = 0
    reason: str = ""
    parent: str = ""
    variables: str = ""
    limit: str = ""
    cap: float = 0.0

    @property
    def raised(self) -> float:
        """The cap that is offered: twice as much."""
        return 2 * self.cap


AnyCard = TaskCard | PlanCard | StepCard | AnswerCard | FailureCard | NoticeCard
