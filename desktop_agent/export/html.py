"""A run as one HTML file that needs nothing else: no script, no link, no request to anywhere."""
# Pygments states no types.
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false

import base64
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from desktop_agent.agent.events import Shown
from desktop_agent.export.document import Document, Note, Step
from desktop_agent.export.pictures import picture_type

# Even if something slipped through the escaping, the browser would neither run nor load it.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_STYLE = """
:root { color-scheme: light dark; --soft: #f4f4f6; --line: #d9d9de; --faint: #6b6b76; --bad: #b3261e; --good: #1b6e3c; }
@media (prefers-color-scheme: dark) {
  :root { --soft: #1e1f24; --line: #3a3b42; --faint: #a0a0ab; --bad: #ff8a80; --good: #7bd49b; }
}
body { font: 15px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; color: var(--faint); }
dd { margin: 0; }
section { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 1rem 0; }
section.answer { border-color: var(--good); } section.failed { border-color: var(--bad); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
pre { background: var(--soft); border-radius: 6px; padding: .7rem; overflow-x: auto; font-size: 13px; }
.label { color: var(--faint); font-size: 13px; } .error { color: var(--bad); }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; }
img { max-width: 100%; }
"""


def render(document: Document) -> str:
    """Returns the run as one HTML file."""
    formatter = HtmlFormatter(nowrap=True)
    dark = HtmlFormatter(style="github-dark", nowrap=True).get_style_defs(".code")
    style = (
        f"{_STYLE}{formatter.get_style_defs('.code')}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}\n"
        "pre.code { background: var(--soft); }\n"
    )
    facts = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in document.facts)
    parts = [_note(part) if isinstance(part, Note) else _step(part) for part in document.parts]
    body = "\n".join(
        [
            f"<h1>{escape(document.heading)}</h1>",
            f"<dl>{facts}</dl>",
            _section("Task", [_text(document.task)]),
            *parts,
            _end(document),
        ]
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.heading)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _section(title: str, blocks: list[str], kind: str = "") -> str:
    name = f' class="{kind}"' if kind else ""
    return (
        f"<section{name}>\n<h2>{escape(title)}</h2>\n" + "\n".join(block for block in blocks if block) + "\n</section>"
    )


def _text(text: str) -> str:
    return f'<div class="text">{_clean(text)}</div>' if text else ""


def _pre(text: str, label: str, kind: str = "") -> str:
    name = f' class="{kind}"' if kind else ""
    return f'<div class="label">{escape(label)}</div>\n<pre{name}>{_clean(text)}</pre>'


def _clean(text: str) -> str:
    """Escapes text; control characters, which HTML does not allow, become the mark for what cannot be shown."""
    allowed = "\n\t"
    return escape(
        "".join(c if c in allowed or c.isprintable() or c == "\N{NO-BREAK SPACE}" else "\ufffd" for c in text)
    )


def _code(code: str) -> str:
    readable = "".join(c if c in "\n\t" or c.isprintable() or c == "\N{NO-BREAK SPACE}" else "\ufffd" for c in code)
    return f'<pre class="code">{highlight(readable, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))}</pre>'


def _note(note: Note) -> str:
    return _section(note.title, [_text(note.text)])


def _step(step: Step) -> str:
    blocks = [_text(step.thought), _code(step.code) if step.code else ""]
    if step.approval:
        blocks.append(f'<div class="label">{_clean(step.approval)}</div>')
    for call in step.calls:
        blocks.append(_pre(f"{call.tool}({call.arguments})", "Tool call"))
        blocks.append(
            _pre(call.error or call.result, "Error" if call.error else "Result", "error" if call.error else "")
        )
    if step.output:
        blocks.append(_pre(step.output, "Output"))
    if step.value is not None and not step.is_final_answer:
        blocks.append(_shown(step.value, "Value"))
    if step.failure is not None:
        failure = step.failure
        detail = f"{failure.message}\n\n{failure.traceback}" if failure.traceback else failure.message
        blocks.append(_pre(detail, f"Failed ({failure.exception_type or failure.kind})", "error"))
    if step.finished:
        blocks.append(f'<div class="label">{step.model_seconds:.1f} s model, {step.seconds:.1f} s code</div>')
    return _section(f"Step {step.number}" + (f": {step.title}" if step.title else ""), blocks)


def _shown(shown: Shown, label: str) -> str:
    if shown.columns:
        head = "".join(f"<th>{_clean(cell)}</th>" for cell in shown.columns)
        rows = "".join(f"<tr>{''.join(f'<td>{_clean(cell)}</td>' for cell in row)}</tr>\n" for row in shown.rows)
        return f'<div class="label">{escape(label)}</div>\n<table><tr>{head}</tr>\n{rows}</table>'
    media_type = picture_type(shown)
    if media_type:
        return f'<img alt="{escape(label)}" src="data:{media_type};base64,{base64.b64encode(shown.data).decode()}">'
    return _pre(shown.text, label)


def _end(document: Document) -> str:
    if document.answer is not None:
        special = document.answer.columns or picture_type(document.answer)
        return _section(
            "Answer", [_shown(document.answer, "Answer") if special else _text(document.answer.text)], "answer"
        )
    if document.state == "failed":
        return _section("Failed", [_text(document.reason)], "failed")
    if document.state == "cancelled":
        return _section("Stopped", [_text("The run was stopped before it ended.")], "failed")
    return _section("Not finished", [_text("The run had not ended when this was written.")])
