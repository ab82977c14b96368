"""The Job object, with Windows itself played by a recorder."""

import ctypes
import sys
from typing import Any

import pytest

from desktop_agent.execution.windows_job import JobFailed, close_job, job_limits, put_into_job


class Recorder:
    """kernel32 as far as it is used; remembers the calls and fails where it is told to."""

    def __init__(self, failing: str = "") -> None:
        self.calls: list[str] = []
        self._failing = failing

    def __getattr__(self, name: str) -> Any:
        def call(*_: Any) -> int:
            self.calls.append(name)
            return 0 if name == self._failing else len(self.calls)

        return call


def test_a_worker_may_have_no_child_and_dies_with_its_job() -> None:
    limits = job_limits(1024)
    flags = limits.BasicLimitInformation.LimitFlags
    assert flags & 0x2000
    assert flags & 0x8
    assert limits.BasicLimitInformation.ActiveProcessLimit == 1
    assert limits.ProcessMemoryLimit == 1536 * 2**20
    if ctypes.sizeof(ctypes.c_void_p) == 8:
        assert ctypes.sizeof(limits) == 144


def test_the_process_is_put_into_the_job_after_the_limits_are_set() -> None:
    kernel = Recorder()
    job = put_into_job(1234, 1024, kernel)
    assert kernel.calls == [
        "CreateJobObjectW", "SetInformationJobObject", "OpenProcess", "AssignProcessToJobObject", "CloseHandle",
    ]  # fmt: skip
    close_job(job, kernel)
    assert kernel.calls[-1] == "CloseHandle"


@pytest.mark.parametrize(
    "step", ["CreateJobObjectW", "SetInformationJobObject", "OpenProcess", "AssignProcessToJobObject"]
)
def test_a_refused_step_is_an_error_and_never_a_weaker_worker(step: str) -> None:
    with pytest.raises(JobFailed):
        put_into_job(1234, 1024, Recorder(step))


@pytest.mark.skipif(sys.platform == "win32", reason="there it works")
def test_elsewhere_there_are_no_jobs() -> None:
    with pytest.raises(JobFailed):
        put_into_job(1234, 1024)
