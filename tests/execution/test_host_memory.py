"""Where Landlock is missing, the application hides its own memory from the worker."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from desktop_agent.execution import Interpreter, host_memory
from desktop_agent.execution.containment import ContainmentLevel
from desktop_agent.execution.family import Family

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's /proc")


@pytest.fixture(autouse=True)
def _open_again() -> Iterator[None]:
    yield
    host_memory.open_to_others()


def memory_is_owned_by_root_alone() -> bool:
    """What /proc says of a process that closed itself: its files belong to root, and only root's rights open them."""
    code = (
        "from desktop_agent.execution import host_memory\nimport os\nhost_memory.close_to_others()\n"
        "print(os.stat('/proc/self/mem').st_uid)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    return said.strip() == "0"


def test_a_closed_process_belongs_to_root_in_proc() -> None:
    assert memory_is_owned_by_root_alone()


@pytest.mark.parametrize(("level", "closed"), [("isolated", 0), ("read-only", 1)])
async def test_a_weaker_level_closes_the_application(level: str, closed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[None] = []
    monkeypatch.setattr(host_memory, "close_to_others", lambda: calls.append(None))
    start = Family.start

    async def start_weaker(family: Family, setup: Any) -> Any:
        started = await start(family, setup)
        family.containment = ContainmentLevel(level=level)
        return started

    monkeypatch.setattr(Family, "start", start_weaker)
    async with Interpreter() as session:
        assert (await session.execute("1 + 1")).value == 2
    assert len(calls) == closed
