"""Every containment level keeps the same promises, as root and as an ordinary user, with wall one switched off."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import desktop_agent
from desktop_agent.execution import host_memory, outer_layer
from desktop_agent.protocol.launch import Launch
from desktop_agent.worker.containment import landlock, seccomp

sys.path.insert(0, str(Path(__file__).parent))
import containment_cases as cases

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's means")

NOBODY = 65534


def _python_for_others(*, of_the_system: bool) -> str | None:
    """A Python of this version that any user can start, since this one may lie in a home folder."""
    for candidate in (sys.executable, shutil.which("python3", path="/usr/bin:/usr/local/bin")):
        if candidate is None or (of_the_system and not candidate.startswith("/usr")):
            continue
        asked = subprocess.run(
            [*_as_nobody(), candidate, "-c", "import sys; print(sys.version_info[:2])"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if asked.stdout.strip() == str(tuple(sys.version_info[:2])):
            return candidate
    return None


def _as_nobody() -> list[str]:
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]


class Prison:
    """One contained process that tried everything, and the file outside that it tried to harm."""

    def __init__(self, user: str, folder: Path, *options: str, bubblewrap: bool = False) -> None:
        scratch = folder / "scratch"
        scratch.mkdir()
        self.victim = folder / "victim"
        self.victim.write_text("secret")
        command = [sys.executable]
        if user == "nobody":
            python = _python_for_others(of_the_system=bubblewrap)
            if python is None:
                pytest.skip("no Python here that another user could start")
            command = [*_as_nobody(), python]
            for path in (scratch, self.victim):
                os.chown(path, NOBODY, NOBODY)
            for parent in (folder, *folder.parents):
                if parent.stat().st_uid == os.getuid() and parent != Path("/"):
                    parent.chmod(parent.stat().st_mode | 0o011)
        self.before = self.victim.stat()
        packages = [path for path in sys.path if path.endswith("site-packages")]
        root = Path(desktop_agent.__file__).parent.parent
        inner = [command[-1], str(Path(cases.__file__)), str(scratch), *options]
        if bubblewrap:
            readable = (str(Path(cases.__file__).parent), str(root), *packages)
            with pytest.MonkeyPatch.context() as patch:
                if user == "nobody":
                    # The system's Python, which lies below /usr; that of this process may be closed to others.
                    patch.setattr(outer_layer, "_python", list[str])
                inner = outer_layer.wrapped(inner, Launch(scratch=str(scratch), readable=readable))
        ran = subprocess.run(
            [*command[:-1], *inner],
            env={"PYTHONPATH": os.pathsep.join([str(root), *packages]), "VICTIM": str(self.victim), "PATH": os.defpath},
            stdin=subprocess.DEVNULL,
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr
        report: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
        self.level: str = report["level"]
        self.cases: dict[str, str] = report["cases"]


USERS = ["this user", *(["nobody"] if hasattr(os, "getuid") and os.getuid() == 0 and shutil.which("setpriv") else [])]


@pytest.fixture(scope="module", params=USERS)
def prison(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prison:
    if not landlock.version():
        pytest.skip("this kernel has no Landlock")
    return Prison(request.param, tmp_path_factory.mktemp("prison"))


@pytest.mark.parametrize("name", cases.WORKS)
def test_ordinary_work_goes_on_inside(prison: Prison, name: str) -> None:
    outcome = prison.cases[name]
    if outcome.startswith("missing"):
        pytest.skip(outcome)
    assert outcome.startswith("ok"), outcome


@pytest.mark.parametrize("name", cases.FAILS)
def test_what_reaches_out_is_refused_cleanly(prison: Prison, name: str) -> None:
    assert prison.cases[name].startswith("refused"), prison.cases[name]


def test_what_pretends_to_succeed_changes_nothing(prison: Prison) -> None:
    after = prison.victim.stat()
    assert (after.st_mode, after.st_mtime, after.st_uid, after.st_gid, prison.victim.read_text()) == (
        prison.before.st_mode, prison.before.st_mtime, prison.before.st_uid, prison.before.st_gid, "secret",
    )  # fmt: skip
    assert {path.name for path in prison.victim.parent.iterdir()} == {"scratch", "victim"}


def test_the_level_is_named(prison: Prison) -> None:
    assert prison.level == "isolated"


@pytest.fixture(scope="module", params=USERS)
def read_only_prison(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prison:
    # As the application does at this level: Landlock is not there to hide it.
    host_memory.close_to_others()
    try:
        return Prison(request.param, tmp_path_factory.mktemp("read-only"), "without-landlock")
    finally:
        host_memory.open_to_others()


def test_without_landlock_the_level_says_that_nothing_is_written(read_only_prison: Prison) -> None:
    assert read_only_prison.level == "read-only"


@pytest.mark.parametrize("name", [name for name in cases.FAILS if name not in cases.READS])
def test_without_landlock_nothing_but_reading_reaches_out(read_only_prison: Prison, name: str) -> None:
    assert read_only_prison.cases[name].startswith("refused"), read_only_prison.cases[name]


@pytest.mark.parametrize("name", [name for name in cases.WORKS if name not in cases.LOST])
def test_without_landlock_what_writes_nothing_works(read_only_prison: Prison, name: str) -> None:
    outcome = read_only_prison.cases[name]
    assert outcome.startswith(("ok", "missing")), outcome


@pytest.mark.parametrize("processor", ["x86_64", "aarch64"])
@pytest.mark.parametrize("version", [0, 1, 5, 7])
def test_the_filter_fits_the_kernels_limit_and_ends_with_an_answer(processor: Any, version: int) -> None:
    program = seccomp.build_filter(ask_before_fork=True, landlock=version, processor=processor)
    assert len(program) % 8 == 0
    assert len(program) // 8 <= 4096
    assert program[-8:-6] == b"\x06\x00"


@pytest.fixture(scope="module", params=USERS)
def inner_prison(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prison:
    if not landlock.version():
        pytest.skip("this kernel has no Landlock")
    if reason := outer_layer.why_not():
        pytest.skip(f"bubblewrap: {reason}")
    return Prison(request.param, tmp_path_factory.mktemp("inner"), bubblewrap=True)


@pytest.mark.parametrize("name", cases.WORKS)
def test_ordinary_work_goes_on_with_bubblewrap_around_it(inner_prison: Prison, name: str) -> None:
    assert inner_prison.cases[name].startswith(("ok", "missing")), inner_prison.cases[name]


@pytest.mark.parametrize("name", cases.FAILS)
def test_with_bubblewrap_nothing_reaches_out_either(inner_prison: Prison, name: str) -> None:
    assert inner_prison.cases[name].startswith("refused"), inner_prison.cases[name]


def test_with_bubblewrap_what_pretends_to_succeed_changes_nothing(inner_prison: Prison) -> None:
    assert inner_prison.victim.read_text() == "secret"
    assert inner_prison.level == "isolated"
