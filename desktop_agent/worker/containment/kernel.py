"""System calls that Python has no function for, through ctypes and libc's `syscall`."""

import ctypes
import functools
import os
import platform
from typing import Literal

Architecture = Literal["x86_64", "aarch64"]

_PR_SET_NO_NEW_PRIVS = 38
_CAPABILITY_VERSION_3 = 0x20080522
_CAPGET: dict[Architecture, int] = {"x86_64": 125, "aarch64": 90}
_CAPSET: dict[Architecture, int] = {"x86_64": 126, "aarch64": 91}


class UnknownArchitecture(RuntimeError):
    """The system call numbers of this processor are not known here."""


def architecture() -> Architecture:
    """Returns the processor's name.

    Raises:
        UnknownArchitecture: It is none of those whose numbers are known.
    """
    match platform.machine():
        case "x86_64" | "AMD64":
            return "x86_64"
        case "aarch64" | "arm64":
            return "aarch64"
        case other:
            raise UnknownArchitecture(other)


@functools.cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    libc.prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong]
    return libc


def system_call(number: int, *arguments: object) -> int:
    """Makes a system call.

    Raises:
        OSError: The kernel refused it.
    """
    result: int = _libc().syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result


def process_control(option: int, value: int = 0) -> None:
    """Calls prctl(2) with one value.

    Raises:
        OSError: The kernel refused it.
    """
    if _libc().prctl(option, value, 0, 0, 0) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))


def renounce_new_privileges() -> None:
    """No program that this process starts can gain rights; a filter without root needs this (prctl(2))."""
    process_control(_PR_SET_NO_NEW_PRIVS, 1)


def drop_capabilities() -> None:
    """Gives up root's special rights, all but those of reading and writing files, which Landlock holds better.

    Without CAP_DAC_OVERRIDE (1) and CAP_DAC_READ_SEARCH (2), a root that works in another user's folder could not even
    read its own Python.
    """
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    data = (ctypes.c_uint32 * 6)()
    system_call(_CAPGET[architecture()], header, data)
    kept = (1 << 1 | 1 << 2) & data[1]
    data = (ctypes.c_uint32 * 6)(kept, kept, 0, 0, 0, 0)
    system_call(_CAPSET[architecture()], header, data)
