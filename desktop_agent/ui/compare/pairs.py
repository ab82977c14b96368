"""Two runs step by step, as plain data; may be worked out in any thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal

from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel

Kind = Literal["same", "code", "output", "left", "right"]
"""Both alike; other code; the same code with another outcome; only the one run or the other has the step."""

_LONGEST = 200_000


@dataclass(frozen=True)
class Pair:
    """A step of the one run beside that of the other.

    Attributes:
        kind: How they differ.
        left: The step of the first run, or None.
        right: The step of the second run, or None.
    """

    kind: Kind
    left: StepCard | None
    right: StepCard | None


@dataclass(frozen=True)
class Line:
    """A line of two texts beside each other; None where the one has no such line."""

    left: str | None
    right: str | None

    @property
    def differs(self) -> bool:
        """The two are not alike."""
        return self.left != self.right


def pairs_of(left: RunModel, right: RunModel) -> list[Pair]:
    """Returns the steps of two runs beside each other: those with the same code, and the others in their order."""
    ones, others = list(left.steps.values()), list(right.steps.values())
    matcher = SequenceMatcher(None, [step.code_text for step in ones], [step.code_text for step in others], False)
    pairs: list[Pair] = []
    for _, a, b, c, d in matcher.get_opcodes():
        for one, other in zip_longest(ones[a:b], others[c:d]):
            pairs.append(Pair(_kind(one, other), one, other))
    return pairs


def outcome(step: StepCard | None) -> str:
    """Returns what came of a step as text: what it printed, its value, its error."""
    if step is None:
        return ""
    parts = [step.output_text.rstrip("\n")]
    if step.value is not None and step.value.text != "None":
        parts.append(step.value.text)
    if step.failure is not None:
        parts.append(step.failure.message)
    return "\n".join(part for part in parts if part)


def lines_of(left: str, right: str) -> list[Line]:
    """Returns two texts line by line beside each other; of very long ones the beginning."""
    ones, others = left[:_LONGEST].split("\n") if left else [], right[:_LONGEST].split("\n") if right else []
    lines: list[Line] = []
    for _, a, b, c, d in SequenceMatcher(None, ones, others, False).get_opcodes():
        lines += [Line(one, other) for one, other in zip_longest(ones[a:b], others[c:d])]
    return lines


def first_difference(pairs: Sequence[Pair]) -> int:
    """Returns the place of the first pair that differs, or 0."""
    return next((place for place, pair in enumerate(pairs) if pair.kind != "same"), 0)


def _kind(one: StepCard | None, other: StepCard | None) -> Kind:
    if one is None:
        return "right"
    if other is None:
        return "left"
    if one.code_text != other.code_text:
        return "code"
    return "same" if outcome(one) == outcome(other) else "output"
