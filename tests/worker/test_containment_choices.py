"""What a kernel does not have is missing from the level, and never passed over in silence."""

import errno
import sys
from collections.abc import Callable

import pytest

if sys.platform != "linux":
    pytest.skip("Linux's means", allow_module_level=True)

from desktop_agent.protocol.launch import Launch
from desktop_agent.worker.containment import ContainmentFailed, linux

PLAN = Launch(scratch="/nowhere", checkpoints=True)


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[bool]]:
    """Plays the kernel: nothing is really restricted. Returns the filters asked for, as whether they had a listener."""

    def play(*, landlock: int, refused: dict[bool, int]) -> list[bool]:
        asked: list[bool] = []

        def enforce(_: bytes, *, listener: bool) -> int:
            asked.append(listener)
            if listener in refused:
                raise OSError(refused[listener], "refused")
            return 7 if listener else -1

        monkeypatch.setattr(linux.landlock, "version", lambda: landlock)
        monkeypatch.setattr(linux.seccomp, "enforce", enforce)
        monkeypatch.setattr(linux, "_enforce_landlock", lambda *_: None)
        for name in ("limit_resources", "renounce_new_privileges", "drop_capabilities"):
            monkeypatch.setattr(linux, name, lambda *_: None)
        monkeypatch.setattr(linux, "_threads", lambda: 1)
        return asked

    return play


def test_everything_there_is_isolated(kernel: Callable[..., list[bool]]) -> None:
    kernel(landlock=7, refused={})
    held = linux.contain(PLAN)
    assert (held.level, held.fork_listener) == ("isolated", 7)
    assert "Landlock 7" in held.features


def test_without_landlock_it_is_read_only(kernel: Callable[..., list[bool]]) -> None:
    kernel(landlock=0, refused={})
    assert linux.contain(PLAN).level == "read-only"


def test_where_another_process_listens_already_forks_are_refused_instead(kernel: Callable[..., list[bool]]) -> None:
    asked = kernel(landlock=7, refused={True: errno.EBUSY})
    held = linux.contain(PLAN)
    assert (held.level, held.fork_listener, asked) == ("isolated", -1, [True, False])


def test_without_filters_the_level_is_limited_and_names_no_filter(kernel: Callable[..., list[bool]]) -> None:
    kernel(landlock=7, refused={True: errno.EINVAL, False: errno.EINVAL})
    held = linux.contain(PLAN)
    assert held.level == "limited"
    assert "seccomp" not in held.features


def test_a_process_with_threads_is_not_contained_by_half(
    kernel: Callable[..., list[bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel(landlock=7, refused={})
    monkeypatch.setattr(linux, "_threads", lambda: 2)
    with pytest.raises(ContainmentFailed):
        linux.contain(PLAN)
