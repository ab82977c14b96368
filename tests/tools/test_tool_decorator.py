import itertools
from collections.abc import Iterator
from typing import Any, Literal, Optional

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_agent.tools import tool
from desktop_agent.tools.docstrings import parse_docstring
from desktop_agent.tools.errors import DocstringError, MissingTypeHint, ToolDefinitionError
from desktop_agent.tools.hints import schema_of


def test_the_course_pages_tool_works_with_its_body_untouched() -> None:
    asked: dict[str, Any] = {}

    class Found:
        id = "some/model"

    def list_models(**query: Any) -> Iterator[Found]:
        asked.update(query)
        return itertools.repeat(Found())

    @tool
    def model_download_tool(task: str) -> str:
        """
        Returns the most downloaded model of a given task on the Hugging Face Hub: the name of its checkpoint.

        Args:
            task: The task for which to get the download count.
        """
        most_downloaded_model = next(iter(list_models(filter=task, sort="downloads", direction=-1)))
        return most_downloaded_model.id

    assert model_download_tool("text-to-video") == "some/model"
    assert asked == {"filter": "text-to-video", "sort": "downloads", "direction": -1}
    assert model_download_tool.name == "model_download_tool"
    assert model_download_tool.description.endswith("the name of its checkpoint.")
    assert model_download_tool.inputs == {
        "task": {"type": "string", "description": "The task for which to get the download count."}
    }
    assert model_download_tool.output_type == "string"


def test_a_function_may_be_async() -> None:
    @tool
    async def later(x: int) -> int:
        """Returns x.

        Args:
            x: A number.
        """
        return x

    assert later.is_async


def test_arguments_with_a_default_may_be_left_out() -> None:
    @tool
    def cut(text: str, length: int = 3) -> str:
        """Cuts a text.

        Args:
            text: The text.
            length: Its new length.
        """
        return text[:length]

    assert cut("abcdef") == "abc"
    assert cut.inputs["length"]["nullable"] is True
    assert cut.signature == "cut(text: str, length: int = 3) -> str"


def test_a_missing_hint_is_named() -> None:
    def bare(task, other) -> str:  # type: ignore[no-untyped-def]
        """Does.

        Args:
            task: A task.
            other: Another.
        """
        return task

    with pytest.raises(MissingTypeHint, match="no type hint for 'task', 'other'"):
        tool(bare)


def test_a_missing_result_hint_is_named() -> None:
    def bare(task: str):  # type: ignore[no-untyped-def]
        """Does.

        Args:
            task: A task.
        """
        return task

    with pytest.raises(MissingTypeHint, match="no type hint for its result"):
        tool(bare)


def test_a_missing_description_is_named() -> None:
    def silent(task: str) -> str:
        return task

    def half(task: str, more: str) -> str:
        """Does.

        Args:
            task: A task.
        """
        return task

    with pytest.raises(DocstringError, match="has no description"):
        tool(silent)
    with pytest.raises(DocstringError, match="does not describe 'more'"):
        tool(half)


def test_open_ended_arguments_and_classes_are_refused() -> None:
    def many(*tasks: str) -> str:
        """Does."""
        return ""

    with pytest.raises(ToolDefinitionError, match=r"takes '\*tasks: str'"):
        tool(many)
    with pytest.raises(ToolDefinitionError, match="not of a type"):
        tool(dict)


@pytest.mark.parametrize(
    ("hint", "schema"),
    [
        (str, {"type": "string"}),
        (bool, {"type": "boolean"}),
        (float | None, {"type": "number", "nullable": True}),
        (Optional[int], {"type": "integer", "nullable": True}),  # noqa: UP045
        (int | str, {"type": ["integer", "string"]}),
        (list[int], {"type": "array", "items": {"type": "integer"}}),
        (tuple[int, str], {"type": "array"}),
        (dict[str, int], {"type": "object"}),
        (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}),
        (Any, {"type": "any"}),
        (None, {"type": "null"}),
        (Exception, {"type": "object"}),
    ],
)
def test_hints_become_the_types_of_smolagents(hint: object, schema: dict[str, Any]) -> None:
    assert schema_of(hint) == schema


def test_a_docstring_with_types_continuations_and_other_sections_is_read() -> None:
    parsed = parse_docstring(
        """First line: with a colon.

        More.

        Args:
            one (str, optional): What is
                one: said over lines.
            two (dict[str, (int)]): Two.

        Raises:
            ValueError: Never.

        Returns:
            A thing.
        """
    )
    assert parsed.description == "First line: with a colon.\n\nMore."
    assert parsed.arguments == {"one": "What is one: said over lines.", "two": "Two."}
    assert parsed.returns == "A thing."


words = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
texts = st.from_regex(r"[A-Z][a-z ]{0,30}[a-z]\.", fullmatch=True).map(lambda text: " ".join(text.split()))


@given(texts, st.dictionaries(words, st.lists(texts, min_size=1, max_size=3), max_size=4), st.integers(1, 8))
@settings(deadline=None)
def test_every_described_argument_is_found_whatever_the_indent(
    description: str, arguments: dict[str, list[str]], indent: int
) -> None:
    lines = [description, "", "Args:"]
    for name, parts in arguments.items():
        lines.append(" " * indent + f"{name}: {parts[0]}")
        lines += [" " * (indent * 2) + part for part in parts[1:]]
    parsed = parse_docstring("\n".join(lines))
    assert parsed.description == description
    assert parsed.arguments == {name: " ".join(parts) for name, parts in arguments.items()}


@given(st.text())
@settings(deadline=None)
def test_no_text_breaks_the_docstring_parser(text: str) -> None:
    parse_docstring(text)
