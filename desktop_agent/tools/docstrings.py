"""Reads the Google docstring of a function that becomes a tool."""

import inspect
import re

import msgspec

_SECTION = re.compile(
    r"^(Args|Arguments|Parameters|Params|Returns?|Raises|Yields?|Examples?|Notes?|Warnings?|See Also|Attributes|"
    r"References|Todo|Keyword Args|Keyword Arguments|Other Parameters)\s*:\s*(.*)$"
)
_ARGUMENT = re.compile(
    r"^\*{0,2}(?P<name>[^\W\d]\w*)\s*(?:\((?P<type>[^()]*(?:\([^()]*\)[^()]*)*)\))?\s*:\s*(?P<text>.*)$"
)
_ARGUMENT_SECTIONS = {
    "Args",
    "Arguments",
    "Parameters",
    "Params",
    "Keyword Args",
    "Keyword Arguments",
    "Other Parameters",
}


class Docstring(msgspec.Struct, frozen=True):
    """What a docstring says about its function.

    Attributes:
        description: All that stands before the first section, as paragraphs.
        arguments: Description of each argument, in the order of the docstring.
        returns: What the function returns, or an empty string.
    """

    description: str = ""
    arguments: dict[str, str] = {}
    returns: str = ""


def parse_docstring(text: str) -> Docstring:
    """Splits a Google docstring into description, arguments and result.

    An argument's description may go on over several lines as long as they are indented deeper than its name. Sections
    other than `Args:` and `Returns:` are left out.
    """
    description: list[str] = []
    sections: list[tuple[str, list[str]]] = []
    body = description
    for line in inspect.cleandoc(text).splitlines():
        heading = _SECTION.match(line)
        if heading:
            first = heading.group(2)
            # Text after the colon stands as if it were the section's first line.
            body = [f"    {first}"] if first else []
            sections.append((heading.group(1), body))
        else:
            body.append(line)
    arguments: dict[str, str] = {}
    returns = ""
    for title, lines in sections:
        if title in _ARGUMENT_SECTIONS:
            arguments.update(_read_arguments(lines))
        elif title in {"Return", "Returns"}:
            returns = _join(lines)
    return Docstring("\n".join(description).strip(), arguments, returns)


def _read_arguments(lines: list[str]) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    name_indent: int | None = None
    for line in lines:
        text = line.strip()
        if not text:
            continue
        indent = len(line) - len(line.lstrip())
        if name_indent is None:
            name_indent = indent
        entry = _ARGUMENT.match(text) if indent <= name_indent else None
        if entry:
            current = found.setdefault(entry.group("name"), [])
            current.append(entry.group("text"))
        elif current is not None:
            current.append(text)
    return {name: _join(parts) for name, parts in found.items()}


def _join(lines: list[str]) -> str:
    return " ".join(part for part in (line.strip() for line in lines) if part)
