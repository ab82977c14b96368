"""A run as a Python script of its actions, to read or to go on from."""

import ast

from desktop_agent.export.document import Document, Note, Step

_BUILT_IN = {
    "web_search": "DuckDuckGoSearchTool",
    "visit_webpage": "VisitWebpageTool",
}
_FINAL_ANSWER = "def final_answer(answer):\n    print(answer)\n    return answer\n"


def render(document: Document) -> str:
    """Returns the run as a script; actions that failed or were rejected stand in it as comments."""
    pieces = [comment("\n".join([document.heading, "", "Task:", document.task])), preparation(document)]
    for part in document.parts:
        if isinstance(part, Note):
            pieces.append(comment(f"{part.title}: {part.text}"))
        else:
            pieces.append(_step(part))
    if document.answer is not None:
        pieces.append(comment(f"Answer:\n{document.answer.text}"))
    return "\n\n".join(piece.strip("\n") for piece in pieces if piece) + "\n"


def comment(text: str) -> str:
    """Returns text as a comment that nothing in it can end."""
    lines = [f"# {_readable(line)}".rstrip() for line in text.splitlines()]
    return "\n".join(lines)


def preparation(document: Document) -> str:
    """Returns code that defines the tools that the actions call; other people's tools say that they are missing."""
    names = [tool.name for tool in document.tools if tool.name.isidentifier() and tool.name != "final_answer"]
    known = [name for name in names if name in _BUILT_IN]
    pieces: list[str] = []
    if known:
        classes = ", ".join(sorted(_BUILT_IN[name] for name in known))
        made = "\n".join(f"{name} = {_BUILT_IN[name]}()" for name in known)
        pieces.append(f"from desktop_agent.tools import {classes}\n\n{made}")
    for name in names:
        if name not in _BUILT_IN:
            said = f"The tool {name} of the run is not defined in this file."
            pieces.append(f"def {name}(*args, **kwargs):\n    raise NotImplementedError({said!r})")
    if any("final_answer" in step.code for step in document.steps):
        pieces.append(_FINAL_ANSWER)
    return "\n\n\n".join(piece.strip("\n") for piece in pieces) + "\n" if pieces else ""


def _step(step: Step) -> str:
    head = comment(f"Step {step.number}" + (f": {step.title}" if step.title else ""))
    if not step.code:
        return head
    if step.failure is not None:
        reason = step.failure.message
    elif step.approval.startswith("Rejected"):
        reason = step.approval
    elif not _is_python(step.code):
        reason = "It is not valid Python."
    else:
        note = f"{comment(step.approval)}\n" if step.approval else ""
        return f"{head}\n{note}{step.code.strip(chr(10))}"
    return f"{head}\n{comment(f'Left out: {reason}')}\n{comment(step.code)}"


def _is_python(code: str) -> bool:
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _readable(line: str) -> str:
    return "".join(character if character.isprintable() or character == "\t" else "\ufffd" for character in line)
