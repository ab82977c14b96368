"""A run as Markdown.

Nothing that a model, a page or a person wrote becomes formatting, a link, a picture or HTML: text is escaped, code and
output stand in fences longer than any in them.
"""

import base64
import re

from desktop_agent.agent.events import Shown
from desktop_agent.export.document import Document, Note, Step
from desktop_agent.export.pictures import picture_type

_ALWAYS = re.compile(r"[\\`*_{}\[\]<>|~&$]")
_LINE_START = re.compile(r"^(?:([#+=-])|(\d{1,9})([.)])(?=\s|$))")
_LINKED = re.compile(r"(?i)(://|www\.)")
_BACKTICKS = re.compile(r"`{3,}")


def render(document: Document) -> str:
    """Returns the run as Markdown."""
    blocks = [f"# {escape(document.heading, one_line=True)}"]
    blocks.append("\n".join(f"- **{name}:** {escape(value, one_line=True)}" for name, value in document.facts))
    blocks += ["## Task", escape(document.task)]
    for part in document.parts:
        blocks += _note(part) if isinstance(part, Note) else _step(part)
    blocks += _end(document)
    return "\n\n".join(block for block in blocks if block) + "\n"


def escape(text: str, *, one_line: bool = False) -> str:
    """Returns text that Markdown shows as it is, line by line.

    Args:
        text: Any text.
        one_line: Join its lines with spaces, for headings and list items.
    """
    lines = [_escape_line(" ".join(_visible(line).split())) for line in text.splitlines()]
    if one_line:
        return " ".join(line for line in lines if line)
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\\\n".join(paragraph) for paragraph in paragraphs if paragraph)


def fence(text: str, language: str = "") -> str:
    """Returns text in a fence that nothing in it can end."""
    longest = max((len(found.group()) for found in _BACKTICKS.finditer(text)), default=2)
    ticks = "`" * (longest + 1)
    body = "\n".join(_visible(line) for line in text.splitlines())
    return f"{ticks}{language}\n{body}\n{ticks}"


def _escape_line(line: str) -> str:
    line = _ALWAYS.sub(lambda found: "\\" + found.group(), line)
    line = _LINKED.sub(lambda found: found.group()[:-1] + "\\." if found.group()[-1] == "." else "\\://", line)
    return _LINE_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", line)


def _visible(line: str) -> str:
    """Control characters and those that reorder text are shown by their number: they could hide what stands there."""
    return "".join(
        character
        if character == "\t" or (character.isprintable() or character == "\N{NO-BREAK SPACE}")
        else f"\\x{ord(character):02x}"
        if ord(character) < 256
        else f"\\u{ord(character):04x}"
        for character in line
    )


def _note(note: Note) -> list[str]:
    return [f"## {note.title}", escape(note.text)]


def _step(step: Step) -> list[str]:
    title = escape(step.title, one_line=True)
    blocks = [f"## Step {step.number}" + (f": {title}" if title else ""), escape(step.thought)]
    if step.code:
        blocks.append(fence(step.code, "python"))
    if step.approval:
        blocks.append(f"*{escape(step.approval, one_line=True)}*")
    for call in step.calls:
        blocks.append(f"Tool **{escape(call.tool, one_line=True)}** was called:")
        blocks.append(fence(f"{call.tool}({call.arguments})", "python"))
        blocks.append(fence(call.error or call.result, "text"))
    if step.output:
        blocks += ["Output:", fence(step.output, "text")]
    if step.value is not None and not step.is_final_answer:
        blocks += ["Value:", *_shown(step.value)]
    if step.failure is not None:
        failure = step.failure
        detail = f"{failure.message}\n\n{failure.traceback}" if failure.traceback else failure.message
        blocks += [f"Failed ({escape(failure.exception_type or failure.kind, one_line=True)}):", fence(detail, "text")]
    if step.finished:
        blocks.append(f"*{step.model_seconds:.1f} s model, {step.seconds:.1f} s code*")
    return blocks


def _shown(shown: Shown) -> list[str]:
    if shown.columns:
        return [_table(shown)]
    media_type = picture_type(shown)
    if media_type:
        return [f"![picture](data:{media_type};base64,{base64.b64encode(shown.data).decode()})"]
    return [fence(shown.text, "text")]


def _table(shown: Shown) -> str:
    rows = [shown.columns, *shown.rows]
    lines = ["| " + " | ".join(escape(cell, one_line=True) for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(shown.columns))
    return "\n".join(lines)


def _end(document: Document) -> list[str]:
    if document.answer is not None:
        media = _shown(document.answer) if document.answer.data or document.answer.columns else []
        return ["## Answer", *(media or [escape(document.answer.text)])]
    if document.state == "failed":
        return ["## Failed", escape(document.reason)]
    if document.state == "cancelled":
        return ["## Stopped", "The run was stopped before it ended."]
    return ["## Not finished", "The run had not ended when this was written."]
