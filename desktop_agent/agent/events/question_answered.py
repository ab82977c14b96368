"""A question of the code was answered, or nobody will answer it."""

from typing import Literal

from desktop_agent.agent.events.base import Event


class QuestionAnswered(Event, frozen=True, kw_only=True, tag="question_answered"):
    """A question of the code was answered, or nobody will answer it.

    Attributes:
        question_id: The question it answers.
        answer: What the person said.
        declined: The person did not want to answer; the code is told so.
        by: `person`, or `nobody` when the code or the run did not wait any longer.
    """

    question_id: str
    answer: str = ""
    declined: bool = False
    by: Literal["person", "nobody"] = "person"
