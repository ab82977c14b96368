"""Windows: a Job object that holds the worker's memory, its children and its life. Experimental.

Closing the job's handle, which Windows does when this program ends however it ends, kills the worker. Source:
Microsoft Learn, Job Objects and JOBOBJECT_EXTENDED_LIMIT_INFORMATION.
"""

import ctypes
import sys
from typing import Any, Protocol

_ACTIVE_PROCESS = 0x00000008
_PROCESS_MEMORY = 0x00000100
_DIE_ON_UNHANDLED_EXCEPTION = 0x00000400
_KILL_ON_JOB_CLOSE = 0x00002000
_EXTENDED_LIMIT_INFORMATION = 9
_PROCESS_SET_QUOTA_AND_TERMINATE = 0x0101

_WORKER_MB = 512
"""Memory that Python and its libraries need before an action asks for any."""


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class Kernel(Protocol):
    """The functions of kernel32 that are used here; each returns 0 when it failed."""

    def CreateJobObjectW(self, attributes: Any, name: Any) -> int: ...  # noqa: N802
    def SetInformationJobObject(self, job: int, kind: int, information: Any, size: int) -> int: ...  # noqa: N802
    def OpenProcess(self, access: int, inherit: bool, pid: int) -> int: ...  # noqa: N802
    def AssignProcessToJobObject(self, job: int, process: int) -> int: ...  # noqa: N802
    def CloseHandle(self, handle: int) -> int: ...  # noqa: N802


class JobFailed(OSError):
    """Windows refused a step; the worker must not go on without its job."""


def job_limits(memory_mb: int) -> JobLimits:
    """Returns the limits: so much memory, no child process, death with the job."""
    limits = JobLimits()
    limits.BasicLimitInformation.LimitFlags = (
        _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED_EXCEPTION | _KILL_ON_JOB_CLOSE
    )
    limits.BasicLimitInformation.ActiveProcessLimit = 1
    limits.ProcessMemoryLimit = (memory_mb + _WORKER_MB) * 2**20
    return limits


def put_into_job(pid: int, memory_mb: int, kernel: Kernel | None = None) -> int:
    """Puts a process that was just started into a job of its own.

    Returns:
        The job's handle; it must stay open as long as the process is to live.

    Raises:
        JobFailed: Windows refused.
    """
    api = kernel or _kernel32()
    job = api.CreateJobObjectW(None, None)
    if not job:
        raise JobFailed("The Job object could not be made.")
    limits = job_limits(memory_mb)
    process = 0
    try:
        if not api.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        ):
            raise JobFailed("The limits of the Job object were refused.")
        process = api.OpenProcess(_PROCESS_SET_QUOTA_AND_TERMINATE, False, pid)
        if not process or not api.AssignProcessToJobObject(job, process):
            raise JobFailed("The worker could not be put into its Job object.")
    except JobFailed:
        api.CloseHandle(job)
        raise
    finally:
        if process:
            api.CloseHandle(process)
    return job


def close_job(job: int, kernel: Kernel | None = None) -> None:
    """Closes the handle, which ends the process."""
    (kernel or _kernel32()).CloseHandle(job)


def _kernel32() -> Kernel:
    if sys.platform != "win32":
        raise JobFailed("There are Job objects on Windows alone.")
    return ctypes.WinDLL("kernel32", use_last_error=True)  # pyright: ignore[reportReturnType]
