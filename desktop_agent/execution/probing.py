"""What this computer offers to hold a worker, found out by trying it: for `desktop-agent doctor`."""

import sys

import msgspec

from desktop_agent.execution import outer_layer
from desktop_agent.execution.errors import ExecutionError
from desktop_agent.execution.interpreter import Interpreter
from desktop_agent.execution.limits import Limits
from desktop_agent.execution.session import Session

_MEANING = {
    "isolated": "code reads what Python needs and writes to its scratch folder; no network, no other process",
    "read-only": "code can read all your files and write none; this kernel has no Landlock",
    "limited": "memory and time are limited; files and network are not",
    "process": "code runs in a process of its own, held by the restricted language alone",
}

_EXPECTED = ("seccomp", "Landlock", "resource limits", "no new privileges") if sys.platform == "linux" else ()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was tried.

    Attributes:
        name: What, in a few words.
        works: Whether it does.
        text: What that means for a person.
    """

    name: str
    works: bool
    text: str


async def probe() -> list[Finding]:
    """Starts a worker, tries each feature and ends it again. Raises nothing: a failure is a finding."""
    try:
        async with Interpreter(limits=Limits(seconds=20)) as session:
            return [_containment(session), *_features(session), await _checkpoints(session), _outer_layer()]
    except ExecutionError as error:
        return [Finding(name="worker", works=False, text=str(error)), _outer_layer()]


def _containment(session: Session) -> Finding:
    level = session.containment.level
    text = f"{level}: {_MEANING.get(level, 'unknown to this version')}"
    return Finding(name="containment", works=level == "isolated", text=text)


def _features(session: Session) -> list[Finding]:
    """Each means that this system may have, those in force and those that are missing."""
    in_force = session.containment.features
    missing = [name for name in _EXPECTED if not any(each.startswith(name) for each in in_force)]
    return [
        *(Finding(name=each, works=True, text="in force") for each in in_force),
        *(Finding(name=each, works=False, text="not offered by this kernel") for each in missing),
    ]


async def _checkpoints(session: Session) -> Finding:
    await session.execute("x = 1")
    works = session.checkpoints() == [1]
    text = "variables survive a crash or a kill" if works else "after a crash, earlier actions are run again"
    return Finding(name="checkpoints", works=works, text=text)


def _outer_layer() -> Finding:
    reason = outer_layer.why_not()
    text = f"cannot be used: {reason}" if reason else "can be put around the worker: --bubblewrap"
    return Finding(name="bubblewrap", works=not reason, text=text)
