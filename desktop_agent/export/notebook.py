"""A run as a Jupyter notebook (format 4.5): a cell of code for each action, with what came of it."""

import base64
import hashlib
from typing import Any

import msgspec

from desktop_agent.agent.events import Shown
from desktop_agent.export.document import Document, Note, Step
from desktop_agent.export.markdown import escape
from desktop_agent.export.pictures import picture_type
from desktop_agent.export.script import preparation


def render(document: Document) -> str:
    """Returns the run as a notebook's JSON."""
    facts = "\n".join(f"- **{name}:** {escape(value, one_line=True)}" for name, value in document.facts)
    cells = [_markdown(f"# {escape(document.heading, one_line=True)}\n\n{facts}\n\n{escape(document.task)}")]
    prepared = preparation(document)
    if prepared:
        cells.append(_code(prepared, [], None))
    for part in document.parts:
        if isinstance(part, Note):
            cells.append(_markdown(f"## {part.title}\n\n{escape(part.text)}"))
            continue
        title = escape(part.title, one_line=True)
        heading = f"## Step {part.number}" + (f": {title}" if title else "")
        approval = f"\n\n*{escape(part.approval, one_line=True)}*" if part.approval else ""
        cells.append(_markdown(f"{heading}\n\n{escape(part.thought)}{approval}"))
        if part.code:
            cells.append(_code(part.code, _outputs(part), part.number))
    if document.answer is not None:
        cells.append(_markdown(f"## Answer\n\n{escape(document.answer.text)}"))
    elif document.reason:
        cells.append(_markdown(f"## Failed\n\n{escape(document.reason)}"))
    for place, cell in enumerate(cells):
        cell["id"] = hashlib.sha256(f"{place}{cell['source']}".encode("utf-8", "replace")).hexdigest()[:12]
    notebook = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return msgspec.json.format(msgspec.json.encode(notebook), indent=1).decode() + "\n"


def _markdown(text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": "", "metadata": {}, "source": _lines(text.strip())}


def _code(code: str, outputs: list[dict[str, Any]], number: int | None) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": number,
        "id": "",
        "metadata": {},
        "outputs": outputs,
        "source": _lines(code),
    }


def _outputs(step: Step) -> list[dict[str, Any]]:
    outputs: list[dict[str, Any]] = []
    if step.output:
        outputs.append({"output_type": "stream", "name": "stdout", "text": _lines(step.output)})
    if step.value is not None:
        outputs.append(
            {
                "output_type": "execute_result",
                "execution_count": step.number,
                "data": _data(step.value),
                "metadata": {},
            }
        )
    if step.failure is not None:
        failure = step.failure
        outputs.append(
            {
                "output_type": "error",
                "ename": failure.exception_type or failure.kind,
                "evalue": failure.message,
                "traceback": (failure.traceback or failure.message).splitlines(),
            }
        )
    return outputs


def _data(shown: Shown) -> dict[str, Any]:
    # No `text/html`: a notebook would show it live.
    data: dict[str, Any] = {"text/plain": _lines(shown.text)}
    media_type = picture_type(shown)
    if media_type in {"image/png", "image/jpeg", "image/gif"}:
        data[media_type] = base64.b64encode(shown.data).decode()
    return data


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)
