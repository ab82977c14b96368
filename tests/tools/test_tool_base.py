import asyncio
import threading
from typing import Any

import pytest

from desktop_agent.tools import FinalAnswerTool, Tool, as_tool, code_prompt, signature_text, tool
from desktop_agent.tools.errors import ToolArgumentError, ToolDefinitionError


class Square(Tool):
    name = "square"
    description = "Multiplies a number by itself."
    inputs = {"x": {"type": "number", "description": "The number."}}
    output_type = "number"

    def forward(self, x: float) -> float:
        return x * x


def broken(**changes: Any) -> type[Tool]:
    return type("Broken", (Square,), changes)


def test_a_tool_class_is_called_like_a_function() -> None:
    square = Square()
    assert square(3) == 9
    assert square(x=4) == 16
    assert square({"x": 5}) == 25
    assert square.signature == "square(x: float) -> float"


def test_a_wrong_call_says_how_the_tool_is_called() -> None:
    with pytest.raises(ToolArgumentError) as caught:
        Square()(y=3)
    assert "missing a required argument: 'x'" in str(caught.value)
    assert "square(x: float) -> float" in str(caught.value)
    assert isinstance(caught.value, TypeError)


def test_an_error_inside_the_tool_is_not_taken_for_a_wrong_call() -> None:
    def forward(self: Tool, x: float) -> float:
        raise TypeError("inside")

    with pytest.raises(TypeError, match=r"^inside$"):
        broken(forward=forward)()(1)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": None}, "no attribute 'name'"),
        ({"name": "two words"}, "cannot be a tool's name"),
        ({"name": "lambda"}, "cannot be a tool's name"),
        ({"description": "  "}, "empty description"),
        ({"description": 3}, "must be a str, not a int"),
        ({"inputs": ["x"]}, "must be a mapping, not a list"),
        ({"inputs": {"x": {"type": "number"}}}, "Input 'x' of tool 'square' has no 'description'"),
        ({"inputs": {"x": {"type": "float", "description": "d"}}}, "Type 'float' of input 'x'"),
        ({"inputs": {"x": "number"}}, "must be a dict"),
        ({"inputs": {"def": {"type": "any", "description": "d"}}}, "'def' cannot be the name of an argument"),
        ({"inputs": {}}, "takes arguments that 'inputs' does not state: x"),
        (
            {"inputs": {"x": {"type": "any", "description": "d"}, "y": {"type": "any", "description": "d"}}},
            "states inputs that 'forward' does not take: y",
        ),
        ({"output_type": "text"}, "Output type 'text'"),
        ({"forward": None}, "no method 'forward'"),
    ],
)
def test_a_wrong_definition_is_refused_when_the_tool_is_made(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ToolDefinitionError) as caught:
        broken(**changes)()
    assert said in str(caught.value)


def test_attributes_may_be_set_in_init_even_after_the_parents() -> None:
    class Late(Square):
        def __init__(self) -> None:
            super().__init__()
            self.name = "late"

    assert Late().name == "late"


def test_setup_is_called_once_even_when_two_threads_call_first() -> None:
    calls: list[int] = []

    class Prepared(Square):
        def setup(self) -> None:
            calls.append(1)

    prepared = Prepared()
    threads = [threading.Thread(target=prepared, args=(2,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert calls == [1]


async def test_forward_may_be_a_coroutine_function() -> None:
    class Slow(Square):
        async def forward(self, x: float) -> float:  # type: ignore[override]
            await asyncio.sleep(0)
            return x * x

    slow = Slow()
    assert slow.is_async
    assert await slow(3) == 9
    assert not Square().is_async


def test_a_tool_of_another_library_is_taken_as_it_is() -> None:
    class Foreign:
        name = "foreign"
        description = "Adds one."
        inputs = {"x": {"type": "integer", "description": "A number.", "nullable": True}}
        output_type = "integer"

        def forward(self, x: int | None = None) -> int:
            return (x or 0) + 1

        def __call__(self, *args: Any, **kwargs: Any) -> int:
            return self.forward(*args, **kwargs)

    foreign = as_tool(Foreign())
    assert foreign(2) == 3
    assert signature_text(foreign) == "foreign(x: int | None = None) -> int"
    assert as_tool(foreign) is foreign


@pytest.mark.parametrize(
    ("candidate", "said"),
    [(Square, "Make one of it: Square()"), (len, "Put @tool above"), (3, "A int is not a tool: it has no name")],
)
def test_what_is_no_tool_is_refused_with_what_to_do(candidate: object, said: str) -> None:
    with pytest.raises(ToolDefinitionError) as caught:
        as_tool(candidate)
    assert said in str(caught.value)


def test_final_answer_returns_any_answer_as_it_is() -> None:
    answer = {"a": [1]}
    assert FinalAnswerTool()(answer) is answer


def test_the_prompt_shows_a_tool_as_the_head_of_a_function() -> None:
    @tool
    def find(words: list[str], limit: int = 3) -> dict[str, int]:
        """Finds words.

        Second paragraph.

        Args:
            words: The words.
            limit: How many.

        Returns:
            Each word's place.
        """
        return {}

    assert code_prompt(find) == (
        "def find(words: list[str], limit: int = 3) -> dict[str, int]:\n"
        '    """Finds words.\n\n    Second paragraph.\n\n'
        "    Args:\n        words: The words.\n        limit: How many.\n\n"
        '    Returns:\n        Each word\'s place.\n    """'
    )
