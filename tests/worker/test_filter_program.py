"""The filter's program says of each call what the tables say, also for a processor that is not there.

The numbers are written down here once more, from the tables of the kernel and not from ours: arch/x86/entry/syscalls/
syscall_64.tbl, and include/uapi/asm-generic/unistd.h for aarch64.
"""

import errno
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_agent.worker.containment import seccomp

sys.path.insert(0, str(Path(__file__).parent))
import packet_filter

ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
ALLOWED, KILLED, ASKED = 0x7FFF0000, 0x80000000, 0x7FC00000
REFUSED, UNKNOWN, PRETENDED = (0x50000 | number for number in (errno.EPERM, errno.ENOSYS, 0))
NO_DEVICE = 0x50000 | errno.ENOTTY

ATTACKS = {
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None), "ptrace": (101, 117),
    "kill": (62, 129), "tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
    "setsid": (112, 157), "setpgid": (109, 154), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "kcmp": (312, 272), "pidfd_send_signal": (424, 424), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440), "process_mrelease": (448, 448), "mount": (165, 40), "umount2": (166, 39),
    "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97), "setns": (308, 268), "open_tree": (428, 428),
    "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432),
    "fspick": (433, 433), "mount_setattr": (442, 442), "mknod": (133, None), "mknodat": (259, 33),
    "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265), "fanotify_init": (300, 262),
    "fanotify_mark": (301, 263), "inotify_init": (253, None), "inotify_init1": (294, 26),
    "inotify_add_watch": (254, 27), "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "memfd_create": (319, 279),
    "memfd_secret": (447, 447), "io_uring_setup": (425, 425), "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427), "io_setup": (206, 0), "io_submit": (209, 2), "personality": (135, 92),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225),
    "acct": (163, 89), "quotactl": (179, 60), "quotactl_fd": (443, 443), "syslog": (103, 116),
    "settimeofday": (164, 170), "clock_settime": (227, 112), "adjtimex": (159, 171), "clock_adjtime": (305, 266),
    "sethostname": (170, 161), "setdomainname": (171, 162), "iopl": (172, None), "ioperm": (173, None),
    "vhangup": (153, 58), "move_pages": (279, 239), "migrate_pages": (256, 238), "shmget": (29, 194),
    "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190), "semop": (65, 193), "semctl": (66, 191),
    "semtimedop": (220, 192), "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187),
    "mq_open": (240, 180), "mq_unlink": (241, 181), "socket": (41, 198), "connect": (42, 203), "bind": (49, 200),
    "listen": (50, 201), "accept": (43, 202), "accept4": (288, 242), "sched_setaffinity": (203, 122),
    "setpriority": (141, 140), "ioprio_set": (251, 30), "sched_setscheduler": (144, 119), "sched_setattr": (314, 274),
}  # fmt: skip

ORDINARY = {
    "read": (0, 63), "write": (1, 64), "close": (3, 57), "fstat": (5, 80), "lseek": (8, 62), "mmap": (9, 222),
    "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214), "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135), "pread64": (17, 67), "readv": (19, 65), "writev": (20, 66), "madvise": (28, 233),
    "dup": (32, 23), "nanosleep": (35, 101), "getpid": (39, 172), "sendfile": (40, 71), "recvfrom": (45, 207),
    "recvmsg": (47, 212), "shutdown": (48, 210), "getsockname": (51, 204), "setsockopt": (54, 208), "exit": (60, 93),
    "uname": (63, 160), "flock": (73, 32), "fsync": (74, 82), "ftruncate": (77, 46), "getcwd": (79, 17),
    "chdir": (80, 49), "gettid": (186, 178), "futex": (202, 98), "getdents64": (217, 61), "exit_group": (231, 94),
    "openat": (257, 56), "mkdirat": (258, 34), "unlinkat": (263, 35), "symlinkat": (266, 36), "dup3": (292, 24),
    "pipe2": (293, 59), "epoll_create1": (291, 20), "epoll_ctl": (233, 21), "eventfd2": (290, 19),
    "getrandom": (318, 278), "copy_file_range": (326, 285), "statx": (332, 291), "rseq": (334, 293),
    "clock_gettime": (228, 113), "sched_yield": (24, 124), "membarrier": (324, 283),
}  # fmt: skip

PRETENDED_CALLS = {
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, None),
    "fchown": (93, 55), "fchownat": (260, 54), "utimensat": (280, 88),
}  # fmt: skip


class Filter:
    """A program for one processor."""

    def __init__(self, processor: Any, *, landlock: int = 7, ask: bool = True) -> None:
        self._place = list(ARCHITECTURES).index(processor)
        self._architecture = ARCHITECTURES[processor]
        self._program = seccomp.build_filter(ask_before_fork=ask, landlock=landlock, processor=processor)

    def says(self, numbers: tuple[int | None, int | None], *arguments: int) -> int | None:
        """The answer to a call, or None where the processor does not have it."""
        number = numbers[self._place]
        return None if number is None else self.says_to(number, *arguments)

    def says_to(self, number: int, *arguments: int, architecture: int = 0) -> int:
        return packet_filter.answer(
            self._program, architecture=architecture or self._architecture, number=number, arguments=arguments
        )


@pytest.fixture(params=ARCHITECTURES)
def program(request: pytest.FixtureRequest) -> Filter:
    return Filter(request.param)


def test_every_attack_is_refused(program: Filter) -> None:
    said = {name: program.says(numbers) for name, numbers in ATTACKS.items()}
    assert {name: answer for name, answer in said.items() if answer not in (REFUSED, None)} == {}


def test_ordinary_work_is_allowed(program: Filter) -> None:
    said = {name: program.says(numbers) for name, numbers in ORDINARY.items()}
    assert {name: answer for name, answer in said.items() if answer != ALLOWED} == {}


def test_what_landlock_does_not_hold_pretends_to_succeed(program: Filter) -> None:
    assert {program.says(numbers) for numbers in PRETENDED_CALLS.values()} <= {PRETENDED, None}


def test_what_nobody_reviewed_is_unknown(program: Filter) -> None:
    # The last ones are what x86_64 knows as its x32 table, and a negative number.
    assert {program.says_to(number) for number in (463, 470, 1_000, 0x40000000 + 59, -1)} == {UNKNOWN}


def test_calls_of_another_processor_end_the_process(program: Filter) -> None:
    # i386, whose numbers mean something else, and each for the other.
    other = {0x40000003, *ARCHITECTURES.values()} - {program._architecture}
    assert {program.says_to(39, architecture=each) for each in other} == {KILLED}


def test_only_the_fork_of_libc_is_put_to_the_host_and_threads_pass(program: Filter) -> None:
    clone, clone3 = (56, 220), (435, 435)
    assert program.says(clone, 0x01200011) == ASKED
    assert program.says(clone, 0x10000000 | 17) == ASKED
    assert program.says(clone, 0x3D0F00) == ALLOWED
    assert program.says(clone3, 0, 88) == UNKNOWN


@pytest.mark.parametrize("processor", ARCHITECTURES)
def test_without_a_host_that_answers_forks_are_refused(processor: str) -> None:
    assert Filter(processor, ask=False).says((56, 220), 0x01200011) == REFUSED


def test_only_pairs_of_stream_sockets_are_made(program: Filter) -> None:
    pair = (53, 199)
    nonblocking, closing = 0o4000, 0o2000000
    assert program.says(pair, 1, 1 | nonblocking | closing) == ALLOWED
    assert {program.says(pair, 1, kind) for kind in (2, 3, 5)} == {REFUSED}
    assert program.says(pair, 30, 1) == REFUSED


def test_sending_never_opens_a_connection(program: Filter) -> None:
    fast_open = 0x20000000
    for numbers, place in (((44, 206), 3), ((46, 211), 2), ((307, 269), 3)):
        assert program.says(numbers, *[0] * place, 0x4000) == ALLOWED
        assert program.says(numbers, *[0] * place, 0x4000 | fast_open) == REFUSED


def test_limits_of_others_are_out_of_reach(program: Filter) -> None:
    assert program.says((302, 261), 0) == ALLOWED
    assert program.says((302, 261), 1) == REFUSED


def test_only_harmless_requests_reach_a_device_or_a_file(program: Filter) -> None:
    ioctl = (16, 29)
    harmless = {"TCGETS": 0x5401, "FIONBIO": 0x5421, "FIONREAD": 0x541B, "FIOCLEX": 0x5451, "FICLONE": 0x40049409}
    others = {
        "TIOCSTI": 0x5412, "TIOCLINUX": 0x541C, "FIOSETOWN": 0x8901, "SIOCSPGRP": 0x8902, "SIOCGIFCONF": 0x8912,
        "FS_IOC_SETFLAGS": 0x40086602, "FS_IOC_FSSETXATTR": 0x401C5820, "FS_IOC_ENABLE_VERITY": 0x40806685,
    }  # fmt: skip
    assert {program.says(ioctl, 3, request) for request in harmless.values()} == {ALLOWED}
    assert {program.says(ioctl, 3, request) for request in others.values()} == {NO_DEVICE}
    # The kernel looks at the low word alone, and so does the filter.
    assert program.says(ioctl, 3, 0xFFFFFFFF_00005412) == NO_DEVICE


def test_descriptors_get_no_owner_and_no_lease(program: Filter) -> None:
    fcntl = (72, 25)
    assert {program.says(fcntl, 3, command) for command in (1, 2, 3, 4, 6, 7, 1030, 1031)} == {ALLOWED}
    assert {program.says(fcntl, 3, command) for command in (8, 15, 1024, 1026)} == {REFUSED}


def test_a_process_keeps_its_ties(program: Filter) -> None:
    control = (157, 167)
    assert {program.says(control, option) for option in (15, 16)} == {ALLOWED}
    assert {program.says(control, option) for option in (1, 35, 0x59616D61)} == {REFUSED}


@pytest.mark.parametrize("processor", ARCHITECTURES)
def test_without_landlock_files_are_opened_for_reading_alone(processor: str) -> None:
    program = Filter(processor, landlock=0)
    denied = 0x50000 | errno.EACCES
    openat = (257, 56)
    assert program.says(openat, -100 & 0xFFFFFFFF, 0, 0o2000000) == ALLOWED
    for flags in (0o1, 0o2, 0o100, 0o1000, 0o20200000):
        assert program.says(openat, 0, 0, flags) == denied
    assert program.says((437, 437)) == UNKNOWN
    for numbers in ((87, None), (263, 35), (82, None), (264, 38), (316, 276), (258, 34), (265, 37), (266, 36)):
        assert program.says(numbers) in (denied, None)


@pytest.mark.parametrize("processor", ARCHITECTURES)
@pytest.mark.parametrize(
    ("version", "truncate", "tgkill"), [(2, REFUSED, REFUSED), (5, ALLOWED, REFUSED), (6, ALLOWED, ALLOWED)]
)
def test_what_a_version_of_landlock_does_not_hold_is_refused(
    processor: str, version: int, truncate: int, tgkill: int
) -> None:
    program = Filter(processor, landlock=version)
    assert (program.says((76, 45)), program.says((234, 131))) == (truncate, tgkill)
