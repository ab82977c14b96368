"""Landlock: which files this process and its children can reach, enforced by the kernel without root.

Source: kernel.org, Userspace API, Landlock; numbers are the same on every architecture.
"""

import contextlib
import ctypes
import os
import struct
from collections.abc import Iterable
from pathlib import Path

from desktop_agent.worker.containment.kernel import system_call

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RULE_PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
MAKE_CHAR, MAKE_SOCK, MAKE_FIFO, MAKE_BLOCK = 1 << 6, 1 << 9, 1 << 10, 1 << 11
TRUNCATE, IOCTL_DEV = 1 << 14, 1 << 15
_FOR_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV

_FILE_RIGHTS = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF}
"""All rights on files that a version knows; from version 5 on 0xFFFF."""

_NETWORK_RIGHTS = 0b11
"""Bind and connect over TCP; from version 4 on."""

_SCOPES = 0b11
"""Abstract Unix sockets and signals of processes outside; from version 6 on."""


def version() -> int:
    """Returns the version of Landlock that this kernel offers, 0 for none. Nothing is restricted."""
    try:
        return system_call(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(1))
    except OSError:
        return 0


class Ruleset:
    """What may be reached, collected first and enforced at once.

    Args:
        abi: The version to use.
    """

    def __init__(self, abi: int) -> None:
        self._rights = _FILE_RIGHTS.get(abi, 0xFFFF)
        attributes = [self._rights]
        if abi >= 4:
            attributes.append(_NETWORK_RIGHTS)
        if abi >= 6:
            attributes.append(_SCOPES)
        packed = struct.pack(f"={len(attributes)}Q", *attributes)
        buffer = ctypes.create_string_buffer(packed, len(packed))
        self._descriptor = system_call(_CREATE_RULESET, buffer, ctypes.c_size_t(len(packed)), ctypes.c_uint(0))

    def allow_reading(self, paths: Iterable[Path]) -> None:
        """Files, and folders with all they hold, may be read; not executed, which dlopen does not need."""
        self._allow(paths, READ_FILE | READ_DIR)

    def allow_writing(self, paths: Iterable[Path]) -> None:
        """Folders in which everything may be done but executing and making devices, sockets and pipes."""
        self._allow(paths, self._rights & ~(EXECUTE | IOCTL_DEV | MAKE_CHAR | MAKE_SOCK | MAKE_FIFO | MAKE_BLOCK))

    def allow_writing_files(self, paths: Iterable[Path]) -> None:
        """Single files that may be read and written, such as /dev/null."""
        self._allow(paths, READ_FILE | WRITE_FILE)

    def enforce(self) -> None:
        """From now on this process and its children can reach nothing else. Cannot be undone."""
        system_call(_RESTRICT_SELF, ctypes.c_int(self._descriptor), ctypes.c_uint(0))
        os.close(self._descriptor)

    def _allow(self, paths: Iterable[Path], rights: int) -> None:
        for path in paths:
            # What is not there need not be allowed.
            with contextlib.suppress(FileNotFoundError, NotADirectoryError, PermissionError):
                self._add(path, rights)

    def _add(self, path: Path, rights: int) -> None:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not path.is_dir():
                rights &= _FOR_FILES
            packed = struct.pack("=Qi", rights & self._rights, descriptor)
            rule = ctypes.create_string_buffer(packed, len(packed))
            ruleset = ctypes.c_int(self._descriptor)
            system_call(_ADD_RULE, ruleset, ctypes.c_int(_RULE_PATH_BENEATH), rule, ctypes.c_uint(0))
        finally:
            os.close(descriptor)
