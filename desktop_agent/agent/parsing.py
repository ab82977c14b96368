"""Finds the action in what a model replied.

Models are asked for a thought and one fenced block of Python. What they send also comes as `<code>` tags, several
blocks, blocks without an
end (a stop sequence cut it), reasoning sections, JSON tool calls, or bare code. Each form here was sent by a real
model; see the tests.
"""

import ast
import functools
import re
import textwrap
from collections.abc import Collection, Iterable
from typing import Any, cast

import msgspec

from desktop_agent.agent.call_shapes import Shapes, load
from desktop_agent.agent.reasoning import split_reasoning

PYTHON_NAMES = frozenset({"", "python", "py", "python3", "py3", "ipython", "tool_code", "code"})
CODE_TAGS = ("code", "execute", "python", "tool_code")

_CALL_NAMES = frozenset({"json", "tool_call", "tool_calls"})
_FENCE = re.compile(r"(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^\n`]*(?:\n|\Z)")
_CODE_TAG = re.compile(rf"<({'|'.join(CODE_TAGS)})>[ \t]*\n?")
_THOUGHT_TAG = re.compile(r"\A<thoughts?>|</thoughts?>\Z", re.IGNORECASE)
_INVENTED_OBSERVATION = re.compile(r"(?:^|\n)[ \t]*Observation:")
_CODE_HEADER = re.compile(r"(?:^|\n)[ \t]*(?:Code|Action|Python):[ \t]*\n", re.IGNORECASE)


_LOOKS_LIKE_CODE = re.compile(
    r"(?:[A-Za-z_][\w.]*\(|import |from \w|[A-Za-z_]\w*(?:, \w+)* = |(?:for|if|while|with|def|try)\b.*:)"
)
_MOST_STARTS = 40
_DEEPSEEK_CALL = "<｜tool▁sep｜>"
_CUT_OFF = "The reply was cut off in the middle of its code, so nothing was run. Write a shorter action."


class ParsedReply(msgspec.Struct, frozen=True, kw_only=True):
    """A reply taken apart.

    Attributes:
        thought: What stands before the action, without labels and tags.
        code: The action; an empty string when there is none.
        reasoning: The text of a reasoning section, which is not sent again.
        problem: Why there is no action, in words for the model; empty when there is one.
        form: How the action was written: `fence`, `tag`, `json`, `bare`, or empty.
    """

    thought: str = ""
    code: str = ""
    reasoning: str = ""
    problem: str = ""
    form: str = ""


def parse_reply(
    text: str, *, tools: Collection[str] = (), cut_off: bool = False, tags: tuple[str, str] | None = None
) -> ParsedReply:
    """Takes a reply apart.

    Args:
        text: The reply, letter for letter.
        tools: The names of the tools, to recognise JSON calls and bare code.
        cut_off: The model reached its length limit, so an action without an end may be half an action and is not taken.
        tags: Marks around code besides the usual ones, as regular expressions.
    """
    reasoning, body, open_end = split_reasoning(text)
    if not body.strip():
        problem = "The reply was empty."
        if open_end and reasoning:
            problem = f"The reply {'was cut off' if cut_off else 'ended'} inside its reasoning."
        return ParsedReply(reasoning=reasoning, problem=problem)
    shapes = Shapes(tools, _code_in)
    structured = _structured(body)
    if structured is not None:
        thought, code = structured
        return ParsedReply(thought=clean_thought(thought), code=code, reasoning=reasoning, form="json")
    if cut_off and body.lstrip().startswith("{") and load(body) is None:
        return ParsedReply(thought=clean_thought(body), reasoning=reasoning, problem=_CUT_OFF)
    if _DEEPSEEK_CALL in body and (called := shapes.find(body)) is not None:
        # Its arguments stand in a fence of their own.
        return ParsedReply(thought=clean_thought(called.thought), code=called.code, reasoning=reasoning, form="json")
    for find in (functools.partial(_between, tags=tags), _tagged, _fenced):
        found = find(body)
        if found is None:
            continue
        thought, code, closed = found
        if cut_off and not closed:
            return ParsedReply(thought=clean_thought(thought), reasoning=reasoning, problem=_CUT_OFF)
        called = shapes.code_for(code) if code.lstrip().startswith(("{", "[")) else None
        if called is not None:
            return ParsedReply(thought=clean_thought(thought), code=called, reasoning=reasoning, form="json")
        form = "fence" if find is _fenced else "tag"
        return ParsedReply(thought=clean_thought(thought), code=tidy_code(code), reasoning=reasoning, form=form)
    called = shapes.find(body)
    if called is not None:
        thought, code = called
        return ParsedReply(thought=clean_thought(thought), code=code, reasoning=reasoning, form="json")
    bare = _bare_code(body, tools)
    if bare is not None:
        thought, code = bare
        return ParsedReply(thought=clean_thought(thought), code=code, reasoning=reasoning, form="bare")
    return ParsedReply(thought=clean_thought(body), reasoning=reasoning, problem="The reply has no Python block.")


def code_of_calls(calls: Iterable[tuple[str, str]], tools: Collection[str]) -> str:
    """Returns the action that tool calls in the provider's own form stand for, or an empty string.

    Args:
        calls: Names and arguments (as JSON) of the calls.
        tools: The names of the tools.
    """
    shapes = Shapes(tools, _code_in)
    lines = (shapes.code_of_call(name, arguments) for name, arguments in calls)
    return "\n".join(line for line in lines if line)


def clean_thought(text: str) -> str:
    """Returns a thought without its label and without what a cut left at its end."""
    text = _THOUGHT_TAG.sub("", text.strip())
    text = re.sub(r"\A\s*(?:\*\*)?Thoughts?:(?:\*\*)?[ \t]*", "", text)
    text = re.sub(r"(?:^|\n)[ \t]*(?:\*\*)?(?:Code|Action):(?:\*\*)?[ \t]*\Z", "", text.rstrip())
    return text.strip()


def title_of(thought: str, limit: int = 80) -> str:
    """Returns the first sentence of a thought, short enough for a header."""
    line = " ".join(thought.split())
    line = re.sub(r"[*_`#]+", "", line)
    end = re.search(r"(?<=[.!?])\s", line)
    sentence = line[: end.start()] if end else line
    return sentence if len(sentence) <= limit else sentence[: limit - 1].rstrip() + "…"


def tidy_code(code: str) -> str:
    """Returns the action without common indentation, prompts of an interactive session and blank edges."""
    code = textwrap.dedent(code.replace("\r\n", "\n")).strip("\n").rstrip()
    lines = code.split("\n")
    if lines[0].startswith(">>> ") and all(line[:4] in (">>> ", "... ", "...", ">>>", "") for line in lines):
        code = "\n".join(line[4:] for line in lines)
    return code


def is_python(code: str) -> bool:
    """Tells whether the text is Python as a whole."""
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def ends_inside_string(code: str) -> bool:
    """Tells whether the text ends inside a triple-quoted string, so that a fence there belongs to the string."""
    if '"""' not in code and "'''" not in code:
        return False
    try:
        ast.parse(code)
    except SyntaxError as error:
        return "unterminated triple-quoted" in (error.msg or "")
    except (ValueError, RecursionError, MemoryError):
        return False
    return False


def _fenced(body: str) -> tuple[str, str, bool] | None:
    """Finds the fenced blocks; returns thought, code and whether the last block has its end."""
    blocks: list[tuple[str, str]] = []
    thought_end: int | None = None
    closed = True
    position = 0
    while opening := _FENCE.search(body, position):
        if blocks and _INVENTED_OBSERVATION.search(body, position, opening.start() + 1):
            # The model goes on with an observation it made up: what follows rests on it.
            break
        language = opening[2].lower()
        end, after = _block_end(body, opening.end(), opening[1])
        text = body[opening.end() : end]
        position = after
        if language not in PYTHON_NAMES and language not in _CALL_NAMES:
            continue
        if thought_end is None:
            thought_end = opening.start()
        blocks.append((language, text))
        closed = after > end
    if not blocks:
        return None
    labelled = [text for language, text in blocks if language and language not in _CALL_NAMES]
    plain = [text for language, text in blocks if not language and is_python(tidy_code(text))]
    chosen = labelled or plain or [text for _, text in blocks][:1]
    if not any(text.strip() for text in chosen):
        return None
    # A model that says "so the code is" writes its block once more.
    action = "\n\n".join(dict.fromkeys(tidy_code(text) for text in chosen if text.strip()))
    return body[: thought_end or 0], action, closed


def _block_end(body: str, start: int, fence: str) -> tuple[int, int]:
    """Returns where the block's text ends and where the fence after it ends; both the end of the text when it is
    unclosed.
    """
    first: tuple[int, int] | None = None
    for closing in re.finditer(re.escape(fence[:3]) + r"[`~]*", body[start:]):
        candidate = (start + closing.start(), start + closing.end())
        code = body[start : candidate[0]]
        at_line_start = not code or code.rsplit("\n", 1)[-1].strip() == ""
        if ends_inside_string(tidy_code(code)):
            first = first or (candidate if at_line_start else None)
            continue
        if "#" in code.rsplit("\n", 1)[-1]:
            # Most likely a fence that a comment speaks of.
            first = first or candidate
            continue
        if at_line_start or is_python(tidy_code(code)):
            return candidate
    return first or (len(body), len(body))


def _between(body: str, tags: tuple[str, str] | None) -> tuple[str, str, bool] | None:
    """Finds code between marks of somebody's own."""
    opening = re.search(tags[0], body) if tags is not None else None
    if tags is None or opening is None:
        return None
    ends = [found.start() for found in re.finditer(tags[1], body) if found.start() >= opening.end()]
    # A mark may stand in a string of the code: the first end after which the code is Python is meant.
    whole = [end for end in ends if is_python(tidy_code(body[opening.end() : end]))]
    end = (whole or ends or [len(body)])[0]
    code = body[opening.end() : end]
    return (body[: opening.start()], code, bool(ends)) if code.strip() else None


def _tagged(body: str) -> tuple[str, str, bool] | None:
    opening = _CODE_TAG.search(body)
    fence = _FENCE.search(body)
    if opening is None or (fence is not None and fence.start() < opening.start()):
        return None
    if fence is not None and "\n" not in body[opening.start() : fence.start()].split(f"</{opening[1]}>")[0]:
        # A word of the prose in tags, such as <code>print</code>; the action is in the block.
        return None
    end_tag = f"</{opening[1]}>"
    position = opening.end()
    while True:
        end = body.find(end_tag, position)
        if end < 0:
            code, closed = body[opening.end() :], False
            break
        code, closed = body[opening.end() : end], True
        if is_python(tidy_code(code)) or end_tag not in body[end + 1 :]:
            break
        position = end + 1
    inner = _FENCE.match(code.lstrip())
    if inner:
        found = _fenced(code)
        if found:
            code = found[1]
    return (body[: opening.start()], code, closed) if code.strip() else None


def _structured(body: str) -> tuple[str, str] | None:
    """Takes a reply that is one object with its code as a field; marks inside the fields mean nothing then."""
    if not body.lstrip().startswith("{"):
        return None
    data = load(body)
    if not isinstance(data, dict):
        return None
    fields = cast("dict[str, Any]", data)
    code = fields.get("code")
    if not isinstance(code, str) or not code.strip():
        return None
    # The code itself may have fences in a string; only one around the whole of it is taken off.
    return _writable(str(fields.get("thought", ""))), tidy_code(_writable(_code_in(code) or code))


def _writable(text: str) -> str:
    """Returns text that can be written as UTF-8: JSON can name halves of surrogate pairs."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _code_in(text: str) -> str | None:
    """Returns the code of a text that should be Python: without a fence around it, and with the line ends that a model
    escaped twice; None when it is no Python.
    """
    if is_python(tidy_code(text)):
        return tidy_code(text)
    found = _fenced(text)
    for code in (found[1] if found else text, text.replace("\\n", "\n").replace('\\"', '"')):
        if is_python(tidy_code(code)):
            return tidy_code(code)
    return found[1] if found else None


def _bare_code(body: str, tools: Collection[str]) -> tuple[str, str] | None:
    """Takes code without any mark around it, when it can be nothing else."""
    header = _CODE_HEADER.search(body)
    candidates = [(body[: header.start()], body[header.end() :])] if header else []
    candidates.append(("", body))
    lines = body.split("\n")
    # Prose first, then code that begins a line: where it begins is where the rest is Python.
    starts = [at for at, line in enumerate(lines) if at and _LOOKS_LIKE_CODE.match(line)][:_MOST_STARTS]
    candidates += [("\n".join(lines[:at]), "\n".join(lines[at:])) for at in starts]
    for thought, text in candidates:
        code = tidy_code(text)
        if code and is_python(code) and _does_something(ast.parse(code), tools):
            return thought, code
    return None


def _does_something(tree: ast.Module, tools: Collection[str]) -> bool:
    known = {*tools, "print", "final_answer"}
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in known
        for node in ast.walk(tree)
    )
