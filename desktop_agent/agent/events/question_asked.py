"""The code of an action asks the person something."""

from desktop_agent.agent.events.base import Event


class QuestionAsked(Event, frozen=True, kw_only=True, tag="question_asked"):
    """The code of an action asks the person something and waits for the answer.

    Attributes:
        question_id: Names this question; an answer carries it and is used once.
        question: What the code wants to know, as it wrote it.
    """

    question_id: str
    question: str
