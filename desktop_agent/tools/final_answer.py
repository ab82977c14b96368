"""`final_answer`: the call that ends a run."""

from typing import Any

from desktop_agent.tools.base import Tool


class FinalAnswerTool(Tool):
    """Ends the run with an answer; the interpreter knows it by its name."""

    name = "final_answer"
    description = "Provides a final answer to the given problem."
    inputs = {"answer": {"type": "any", "description": "The final answer to the problem"}}
    output_type = "any"

    def forward(self, answer: Any) -> Any:
        """Returns the answer as it is."""
        return answer
