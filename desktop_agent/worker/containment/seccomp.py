"""seccomp: which system calls this process and its children can make.

The filter is a program for the kernel's packet filter, checked on each call: seccomp(2), and linux/filter.h for the
numbers. It names what is refused, and refuses what nobody reviewed; what it cannot see (the text behind a pointer) is
Landlock's part.
"""

import ctypes
import errno
import struct

from desktop_agent.worker.containment import seccomp_rules as rules
from desktop_agent.worker.containment.kernel import Architecture, architecture, system_call

_SECCOMP: dict[Architecture, int] = {"x86_64": 317, "aarch64": 277}
_AUDIT: dict[Architecture, int] = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

_SET_MODE_FILTER = 1
_NEW_LISTENER = 8

_LOAD, _IF_EQUAL, _IF_GREATER, _IF_ANY_BIT, _AND, _RETURN = 0x20, 0x15, 0x25, 0x45, 0x54, 0x06
_KILL_PROCESS, _ERRNO, _ASK_HOST, _ALLOW = 0x80000000, 0x00050000, 0x7FC00000, 0x7FFF0000

_OFFSET_NUMBER, _OFFSET_ARCHITECTURE, _OFFSET_ARGUMENTS = 0, 4, 16

_CLONE_THREAD = 0x00010000
_AF_UNIX, _SOCK_STREAM, _SOCK_TYPE_MASK = 1, 1, 0xF
_MSG_FASTOPEN = 0x20000000
_PR_SET_PDEATHSIG, _PR_SET_MM, _PR_SET_PTRACER = 1, 35, 0x59616D61
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000 | 0o20000000
"""O_WRONLY, O_RDWR, O_CREAT, O_TRUNC and the bit of O_TMPFILE."""


def _refuse(error: int) -> int:
    return _ERRNO | error


class _Program:
    """Collects instructions: code, jump if true, jump if false, operand."""

    def __init__(self, processor: Architecture) -> None:
        self.processor: Architecture = processor
        self._code: list[bytes] = []

    def add(self, code: int, operand: int, if_true: int = 0, if_false: int = 0) -> None:
        self._code.append(struct.pack("=HBBI", code, if_true, if_false, operand & 0xFFFFFFFF))

    def answer(self, numbers: rules.Numbers, action: int) -> None:
        """Answers a call whatever its arguments are."""
        number = rules.number(numbers, self.processor)
        if number is not None:
            self.add(_IF_EQUAL, number, 0, 1)
            self.add(_RETURN, action)

    def answer_all(self, table: dict[str, rules.Numbers], action: int) -> None:
        for numbers in table.values():
            self.answer(numbers, action)

    def answer_by_argument(
        self, numbers: rules.Numbers, index: int, tests: list[tuple[int, int]], *, hit: int, miss: int, mask: int = 0
    ) -> None:
        """Answers a call by the low word of one argument: `hit` when any test (instruction, operand) holds."""
        number = rules.number(numbers, self.processor)
        if number is None:
            return
        length = 1 + (1 if mask else 0) + len(tests) + 2
        self.add(_IF_EQUAL, number, 0, length)
        self.add(_LOAD, _OFFSET_ARGUMENTS + 8 * index)
        if mask:
            self.add(_AND, mask)
        for place, (code, operand) in enumerate(tests):
            self.add(code, operand, len(tests) - place, 0)
        self.add(_RETURN, miss)
        self.add(_RETURN, hit)

    def refuse_argument(self, numbers: rules.Numbers, index: int, tests: list[tuple[int, int]], error: int) -> None:
        self.answer_by_argument(numbers, index, tests, hit=_refuse(error), miss=_ALLOW)

    def bytes(self) -> bytes:
        return b"".join(self._code)


def build_filter(*, ask_before_fork: bool, landlock: int, processor: Architecture | None = None) -> bytes:
    """Returns the filter program.

    Args:
        ask_before_fork: A fork is asked of the host through the listener; otherwise refused.
        landlock: The version of Landlock that is enforced; what it does not hold is refused here. 0 makes all files
            read-only.
        processor: Another architecture than this machine's.
    """
    chosen = processor or architecture()
    program = _Program(chosen)
    program.add(_LOAD, _OFFSET_ARCHITECTURE)
    program.add(_IF_EQUAL, _AUDIT[chosen], 1, 0)
    program.add(_RETURN, _KILL_PROCESS)
    program.add(_LOAD, _OFFSET_NUMBER)
    # Also what is called through the x32 table, whose numbers start at 0x40000000.
    program.add(_IF_GREATER, rules.LAST_REVIEWED, 0, 1)
    program.add(_RETURN, _refuse(errno.ENOSYS))
    program.answer_all(rules.REFUSED, _refuse(errno.EPERM))
    program.answer_all(rules.IGNORED, _refuse(0))
    program.answer_all(rules.NOT_SUPPORTED, _refuse(errno.ENOTSUP))
    if landlock < 3:
        program.answer_all(rules.REFUSED_BEFORE_ABI_3, _refuse(errno.EPERM))
    if landlock < 6:
        program.answer_all(rules.REFUSED_BEFORE_ABI_6, _refuse(errno.EPERM))
    if landlock < 1:
        _make_read_only(program)
    _add_rules_on_arguments(program, _ASK_HOST if ask_before_fork else _refuse(errno.EPERM))
    program.add(_RETURN, _ALLOW)
    return program.bytes()


def _make_read_only(program: _Program) -> None:
    program.answer_all(rules.REFUSED_WHEN_READ_ONLY, _refuse(errno.EACCES))
    program.refuse_argument(rules.OPEN, 1, [(_IF_ANY_BIT, _WRITING)], errno.EACCES)
    program.refuse_argument(rules.OPENAT, 2, [(_IF_ANY_BIT, _WRITING)], errno.EACCES)
    # Its flags are behind a pointer; libc falls back to openat.
    program.answer(rules.OPENAT2, _refuse(errno.ENOSYS))


def _add_rules_on_arguments(program: _Program, fork: int) -> None:
    # Its flags are behind a pointer; libc falls back to clone.
    program.answer(rules.CLONE3, _refuse(errno.ENOSYS))
    program.answer_by_argument(rules.CLONE, 0, [(_IF_ANY_BIT, _CLONE_THREAD)], hit=_ALLOW, miss=fork)
    _add_socketpair(program)
    # A connected socket that the host handed over must not be opened to another address by sending.
    for numbers, flags in ((rules.SENDTO, 3), (rules.SENDMSG, 2), (rules.SENDMMSG, 3)):
        program.refuse_argument(numbers, flags, [(_IF_ANY_BIT, _MSG_FASTOPEN)], errno.EPERM)
    # The limits of other processes; 0 is this one.
    program.answer_by_argument(rules.PRLIMIT64, 0, [(_IF_EQUAL, 0)], hit=_ALLOW, miss=_refuse(errno.EPERM))
    known = [(_IF_EQUAL, request) for request in rules.IOCTLS.values()]
    program.answer_by_argument(rules.IOCTL, 1, known, hit=_ALLOW, miss=_refuse(errno.ENOTTY))
    commands = [(_IF_EQUAL, command) for command in rules.FCNTLS_REFUSED.values()]
    program.refuse_argument(rules.FCNTL, 1, commands, errno.EPERM)
    options = [(_IF_EQUAL, option) for option in (_PR_SET_PDEATHSIG, _PR_SET_MM, _PR_SET_PTRACER)]
    program.refuse_argument(rules.PRCTL, 0, options, errno.EPERM)


def _add_socketpair(program: _Program) -> None:
    """asyncio wakes itself through a pair of stream sockets; a datagram pair could send to any socket with a path."""

    number = rules.number(rules.SOCKETPAIR, program.processor)
    if number is None:
        return
    program.add(_IF_EQUAL, number, 0, 7)
    program.add(_LOAD, _OFFSET_ARGUMENTS)
    program.add(_IF_EQUAL, _AF_UNIX, 0, 4)
    program.add(_LOAD, _OFFSET_ARGUMENTS + 8)
    program.add(_AND, _SOCK_TYPE_MASK)
    program.add(_IF_EQUAL, _SOCK_STREAM, 0, 1)
    program.add(_RETURN, _ALLOW)
    program.add(_RETURN, _refuse(errno.EPERM))


def enforce(program: bytes, *, listener: bool) -> int:
    """Installs the filter. Cannot be undone; the process must have given up new privileges before.

    Args:
        program: What `build_filter` returned.
        listener: Whether the filter asks; the descriptor for the answers is returned.

    Returns:
        The listener's descriptor, or -1 without one.
    """

    class _SockFprog(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    buffer = ctypes.create_string_buffer(program, len(program))
    header = _SockFprog(len(program) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    flags = _NEW_LISTENER if listener else 0
    arguments = (ctypes.c_uint(_SET_MODE_FILTER), ctypes.c_uint(flags), ctypes.byref(header))
    descriptor = system_call(_SECCOMP[architecture()], *arguments)
    return descriptor if listener else -1
