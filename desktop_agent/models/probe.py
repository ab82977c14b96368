"""A short test of a model: whether it answers, whether the answer holds an action, and how fast it is."""

import ast
import asyncio
import re
import time
from contextlib import aclosing

import msgspec

from desktop_agent.models.base import Model
from desktop_agent.models.errors import ModelError
from desktop_agent.models.messages import ChatMessage, CompletionOptions, TokenUsage

_MESSAGES = (
    ChatMessage(
        role="system",
        content="You answer with one line that begins with 'Thought:' and one ```python code block, and nothing else.",
    ),
    ChatMessage(role="user", content="Print the product of 12 and 34."),
)
_OPTIONS = CompletionOptions(max_tokens=200, temperature=0.0)
_BLOCK = re.compile(r"```(?:python|py)?[ \t]*\n(.*?)```", re.DOTALL)
_CHARACTERS_A_TOKEN = 4


class ProbeResult(msgspec.Struct, frozen=True, kw_only=True):
    """What a probe found.

    Attributes:
        reachable: The model began to answer.
        acts: The answer holds a code block with valid Python.
        finished: The answer was whole within the time.
        first_seconds: Time to the first piece; None without one.
        tokens_a_second: Speed from the first piece on; None when it cannot be told.
        usage: The token counts; None when the answer did not come to its end.
        problem: Why it failed, in one sentence; empty otherwise.
        advice: What to do about it.
    """

    reachable: bool
    acts: bool = False
    finished: bool = False
    first_seconds: float | None = None
    tokens_a_second: float | None = None
    usage: TokenUsage | None = None
    problem: str = ""
    advice: str = ""


async def probe(model: Model, *, seconds: float = 20.0) -> ProbeResult:
    """Asks a model for a small action; takes at most the given time and never raises for what the model does."""
    started = time.monotonic()
    first: float | None = None
    usage: TokenUsage | None = None
    text, problem, advice, finished = "", "", "", False
    try:
        async with asyncio.timeout(seconds), aclosing(model.stream(_MESSAGES, _OPTIONS)) as stream:
            async for delta in stream:
                if first is None and (delta.text or delta.reasoning):
                    first = time.monotonic() - started
                text += delta.text
                usage = delta.usage or usage
        finished = True
    except TimeoutError:
        problem = f"It did not finish a short answer within {seconds:g} seconds."
        advice = "It works, but slowly." if first is not None else "Check the server, or choose a smaller model."
    except ModelError as error:
        problem, advice = error.message, error.advice
    acts = _has_action(text)
    if finished and not acts:
        problem, advice = "It answered, but not with Python code.", "Choose a larger model, or one made for code."
    return ProbeResult(
        reachable=first is not None,
        acts=acts,
        finished=finished,
        first_seconds=first,
        tokens_a_second=_speed(text, usage, first, time.monotonic() - started),
        usage=usage,
        problem=problem,
        advice=advice,
    )


def _has_action(text: str) -> bool:
    for block in _BLOCK.findall(text):
        try:
            ast.parse(block)
        except (SyntaxError, ValueError):
            continue
        return bool(block.strip())
    return False


def _speed(text: str, usage: TokenUsage | None, first: float | None, seconds: float) -> float | None:
    if first is None or seconds - first <= 0:
        return None
    tokens = usage.output_tokens if usage is not None else len(text) / _CHARACTERS_A_TOKEN
    return tokens / (seconds - first)
