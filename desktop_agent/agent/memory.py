"""What an agent remembers: its steps, and the chat messages each of them becomes.

The fields carry smolagents' names, so that callbacks and scripts written for it read the same things here.
"""

import dataclasses
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from desktop_agent.agent.as_data import as_data
from desktop_agent.agent.events import Cost, Failure
from desktop_agent.agent.images import as_images
from desktop_agent.agent.prompts import Words
from desktop_agent.agent.reasoning import split_reasoning
from desktop_agent.models.messages import ChatMessage, Image, TokenUsage

Data = dict[str, Any]


@dataclasses.dataclass
class Timing:
    """When something began and ended, in seconds since 1970."""

    start_time: float = dataclasses.field(default_factory=time.time)
    end_time: float | None = None

    @property
    def duration(self) -> float | None:
        """Seconds from start to end, or None while it lasts."""
        return None if self.end_time is None else self.end_time - self.start_time

    def dict(self) -> dict[str, float | None]:
        """Returns the times by name."""
        return {"start_time": self.start_time, "end_time": self.end_time, "duration": self.duration}


@dataclasses.dataclass
class ToolCall:
    """One tool call of a step; the action of a code agent is one of `python_interpreter`."""

    name: str
    arguments: Any
    id: str = ""

    def dict(self) -> dict[str, Any]:
        """Returns the call in the OpenAI shape."""
        return {
            "id": self.id,
            "type": "function",
            "function": {"name": self.name, "arguments": as_data(self.arguments)},
        }


class MemoryStep:
    """A step of the memory.

    The messages of a step are made once and kept until one of its attributes is set, so that building a request costs
    no more than joining lists.
    """

    _made: list[ChatMessage] | None = None
    _made_with: Words | None = None

    def __setattr__(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)
        if not name.startswith("_made"):
            object.__setattr__(self, "_made", None)

    def to_messages(self, words: Words | None = None, *, summary_mode: bool = False) -> list[ChatMessage]:
        """Returns the chat messages that this step becomes.

        Args:
            words: The texts around what the model is told.
            summary_mode: Without what the model said, for a short report of what was done.
        """
        words = words or _PLAIN
        if summary_mode:
            return self.summary(words)
        if self._made is None or self._made_with is not words:
            self._made = self.make_messages(words)
            self._made_with = words
        return self._made

    def make_messages(self, words: Words) -> list[ChatMessage]:
        """Makes the messages anew; what subclasses define."""
        raise NotImplementedError

    def summary(self, words: Words) -> list[ChatMessage]:
        """Returns the messages of a summary: those that the model did not write."""
        return [message for message in self.to_messages(words) if message.role != "assistant"]

    def dict(self) -> dict[str, Any]:
        """Returns the step's fields by name, as plain data."""
        return self.data_without()

    def data_without(self, *left_out: str) -> Data:
        """Returns the step's fields by name, as plain data, but for some."""
        fields = dataclasses.fields(self)  # pyright: ignore[reportArgumentType] - every subclass is a dataclass
        return {field.name: as_data(getattr(self, field.name)) for field in fields if field.name not in left_out}


@dataclasses.dataclass
class SystemPromptStep(MemoryStep):
    """The system prompt."""

    system_prompt: str

    def make_messages(self, words: Words) -> list[ChatMessage]:  # noqa: ARG002 - part of the contract
        """One system message."""
        return [ChatMessage(role="system", content=self.system_prompt)]

    def summary(self, words: Words) -> list[ChatMessage]:  # noqa: ARG002 - part of the contract
        """Nothing."""
        return []


@dataclasses.dataclass
class TaskStep(MemoryStep):
    """What the person asked for, with its pictures and what the model must know about its variables."""

    task: str
    task_images: list[Image] | None = None
    note: str = ""
    files: tuple[str, ...] = ()

    def make_messages(self, words: Words) -> list[ChatMessage]:
        """One user message."""
        content = words.task.format(task=self.task)
        if self.note:
            content = f"{content}\n\n{self.note}"
        return [ChatMessage(role="user", content=content, images=tuple(self.task_images or ()))]


@dataclasses.dataclass
class GuidanceStep(MemoryStep):
    """A message that the person sent during the run."""

    text: str

    def make_messages(self, words: Words) -> list[ChatMessage]:
        """One user message."""
        return [ChatMessage(role="user", content=words.guidance.format(text=self.text))]


@dataclasses.dataclass
class PlanningStep(MemoryStep):
    """A plan; editing `plan` changes what the model is reminded of."""

    plan: str
    model_input_messages: Sequence[ChatMessage] = ()
    model_output_message: ChatMessage | None = None
    timing: Timing = dataclasses.field(default_factory=Timing)
    token_usage: TokenUsage | None = None
    cost: Cost | None = None

    def make_messages(self, words: Words) -> list[ChatMessage]:
        """The plan as the model's own words, and a user message that asks to carry it out."""
        return [
            ChatMessage(role="assistant", content=self.plan.strip()),
            ChatMessage(role="user", content=words.carry_out_plan),
        ]

    def summary(self, words: Words) -> list[ChatMessage]:  # noqa: ARG002 - part of the contract
        """Nothing."""
        return []


@dataclasses.dataclass
class ActionStep(MemoryStep):
    """One turn of the loop: the model's reply, its action and what came of it.

    Attributes:
        step_number: From 1.
        timing: Of the whole step.
        model_input_messages: The exact request.
        tool_calls: The JSON tool calls; of a code agent one of `python_interpreter` with the code.
        error: Why the step failed, or None.
        model_output_message: The reply as a message.
        model_output: The reply, letter for letter.
        code_action: The code that ran (as edited, if a person edited it).
        observations: What the model is told about the action, without header and reminder.
        observations_images: Pictures that the model is shown: `Image`, bytes, paths or pictures of Pillow.
        action_output: The value of the last expression, or the final answer.
        token_usage: What the model call used.
        cost: What the step's model calls cost, or None when no price is known.
        is_final_answer: The action gave the final answer.
        thought: What stands before the action.
        repeats: The step before was the same, and the model is told so.
        tool_messages: The reply and the results in the form of JSON tool calls, for agents that make such.
        edited: A person changed the code before it ran.
        told_as: What the model was told, for a step that was read from a stored run.
        shortened: How far the step is told in fewer words to save room: 0 not at all, 1 with a short observation, 2
            without its code too.
    """

    step_number: int
    timing: Timing = dataclasses.field(default_factory=Timing)
    model_input_messages: Sequence[ChatMessage] = ()
    tool_calls: list[ToolCall] | None = None
    error: Failure | None = None
    model_output_message: ChatMessage | None = None
    model_output: str | None = None
    code_action: str | None = None
    observations: str | None = None
    observations_images: Sequence[Any] | None = None
    action_output: Any = None
    token_usage: TokenUsage | None = None
    is_final_answer: bool = False
    cost: Cost | None = None
    thought: str = ""
    edited: bool = False
    told_as: str | None = None
    shortened: int = 0
    repeats: bool = False
    tool_messages: list[ChatMessage] | None = None

    def make_messages(self, words: Words) -> list[ChatMessage]:
        """The reply, and a user message with the observation; for JSON tool calls a message for each of them."""
        if self.tool_messages is not None and not self.shortened:
            return list(self.tool_messages)
        messages: list[ChatMessage] = []
        if self.model_output is not None and (reply := self._reply(words)):
            messages.append(ChatMessage(role="assistant", content=reply))
        told = self._told_short(words) if self.shortened else self.told(words)
        if told or self.observations_images:
            pictures = tuple(as_images(self.observations_images))
            messages.append(ChatMessage(role="user", content=told, images=pictures))
        return messages

    def _reply(self, words: Words) -> str:
        if self.shortened < 2:
            return self.reply_as_sent(words)
        thought = self.thought or (self.model_output or "").strip()
        return f"(Step {self.step_number}, its code left out.) {_cut(thought, _SHORT_THOUGHT)}"

    def _told_short(self, words: Words) -> str:
        told = self.told_as if self.told_as is not None else self.told(words)
        if self.error is not None:
            # What failed must not be tried again, so an error keeps its line.
            told = words.error.format(message=self.error.message)
        short = _cut(told.removesuffix(words.repeats).rstrip(), _SHORT_OBSERVATION[self.shortened])
        return f"{short}\n{words.repeats}" if self.repeats else short

    def reply_as_sent(self, words: Words) -> str:
        """Returns the reply as later requests carry it: without its reasoning, and with the edited code where a person
        changed it.
        """
        if self.edited and self.code_action is not None:
            return words.reply.format(thought=self.thought, code=self.code_action).strip()
        # Models are made to go on without the reasoning of earlier turns.
        return split_reasoning(self.model_output or "").body.strip()

    def told_now(self, words: Words) -> str:
        """Returns what the next request says of the action's outcome, letter for letter."""
        return "\n".join(message.content for message in self.to_messages(words) if message.role in ("user", "tool"))

    def told(self, words: Words) -> str:
        """Returns what the model is told after this step while nothing had to be shortened."""
        if self.told_as is not None:
            return self.told_as
        if self.is_final_answer or (self.observations is None and self.error is None):
            return ""
        parts = [words.observation.format(text=self.observations)] if self.observations else []
        if self.error is not None:
            parts.append(words.error.format(message=error_text(self.error)))
        reminder = words.reminder
        if self.error is not None:
            reminder = words.parsing_reminder if self.error.kind == "parsing" else words.error_reminder
        if reminder:
            parts.append(reminder)
        if self.repeats:
            parts.append(words.repeats)
        return "\n".join(parts)


@dataclasses.dataclass
class FinalAnswerStep(MemoryStep):
    """The answer that ended the run.

    Attributes:
        output: The answer.
        state: `max_steps` when it is the model's best answer at the step limit.
        outdated: The run was given more steps since, so this is no longer its end.
    """

    output: Any
    state: Literal["success", "max_steps"] = "success"
    outdated: bool = False

    def make_messages(self, words: Words) -> list[ChatMessage]:
        """What a conversation that goes on needs to know: the answer."""
        text = words.more_steps if self.outdated else words.answered
        return [ChatMessage(role="user", content=text.format(answer=str(self.output)))] if text else []


_PLAIN = Words()
_SHORT_THOUGHT = 300
_SHORT_OBSERVATION = {1: 600, 2: 200}


def _cut(text: str, limit: int) -> str:
    left_out = len(text) - limit
    return text if left_out <= 0 else f"{text[:limit]}\n[… {left_out:,} characters left out to save room …]"


class AgentMemory:
    """The steps of an agent, system prompt first."""

    def __init__(self, system_prompt: str = "") -> None:
        self.system_prompt = SystemPromptStep(system_prompt)
        self.steps: list[MemoryStep] = []

    def reset(self) -> None:
        """Forgets everything but the system prompt."""
        self.steps = []

    def get_full_steps(self) -> list[dict[str, Any]]:
        """Returns every step as a dict."""
        return [step.dict() for step in self.steps]

    def get_succinct_steps(self) -> list[dict[str, Any]]:
        """Returns every step as a dict, without the requests."""
        return [step.data_without("model_input_messages") for step in self.steps]

    def return_full_code(self) -> str:
        """Returns the code of all actions, one after the other."""
        return "\n\n".join(step.code_action for step in self.steps if isinstance(step, ActionStep) and step.code_action)

    def to_messages(self, words: Words | None = None, *, summary_mode: bool = False) -> list[ChatMessage]:
        """Returns the chat messages that the memory becomes, in order; see `MemoryStep.to_messages`."""
        words = words or _PLAIN
        messages: list[ChatMessage] = []
        if self.system_prompt.system_prompt and not summary_mode:
            messages.extend(self.system_prompt.to_messages(words))
        for step in self.steps:
            messages.extend(step.to_messages(words, summary_mode=summary_mode))
        return messages


def files_note(files: Sequence[Path]) -> str:
    """Returns what the model is told about the files it may read."""
    if not files:
        return ""
    names = "\n".join(f"- {file.name}" for file in files)
    return f"These files are attached; the code opens them by these names:\n{names}"


def error_text(error: Failure) -> str:
    """Returns an error as the model reads it: the line that says what to do, then the frames of its own code."""
    return f"{error.message}\n{error.traceback}".rstrip() if error.traceback else error.message
