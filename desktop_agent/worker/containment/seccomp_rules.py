"""Which system calls are refused, and how. Numbers are for x86_64 and aarch64; None where a call does not exist.

From 424 on a call has the same number everywhere. Source: the kernel's tables (arch/x86/entry/syscalls/syscall_64.tbl
and scripts/syscall.tbl).
"""

from desktop_agent.worker.containment.kernel import Architecture

Numbers = tuple[int | None, int | None] | int

LAST_REVIEWED = 462
"""Calls with higher numbers are answered with ENOSYS until somebody reviewed them."""

REFUSED: dict[str, Numbers] = {
    # Other programs and other processes.
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272),
    "process_madvise": 440, "pidfd_open": 434, "pidfd_getfd": 438, "pidfd_send_signal": 424, "process_mrelease": 448,
    "kill": (62, 129), "tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
    "setsid": (112, 157), "setpgid": (109, 154),
    # The view of the file system.
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97),
    "setns": (308, 268), "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432,
    "fspick": 433, "mount_setattr": 442, "statmount": 457, "listmount": 458,
    "mknod": (133, None), "mknodat": (259, 33), "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262), "fanotify_mark": (301, 263),
    "inotify_init": (253, None), "inotify_init1": (294, 26), "inotify_add_watch": (254, 27),
    # Parts of the kernel with a history.
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "memfd_secret": 447,
    "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
    "modify_ldt": (154, None), "uselib": (134, None), "personality": (135, 92),
    # The machine.
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89),
    "quotactl": (179, 60), "quotactl_fd": 443, "syslog": (103, 116), "settimeofday": (164, 170),
    "clock_settime": (227, 112), "adjtimex": (159, 171), "clock_adjtime": (305, 266), "sethostname": (170, 161),
    "setdomainname": (171, 162), "iopl": (172, None), "ioperm": (173, None), "vhangup": (153, 58),
    "move_pages": (279, 239), "migrate_pages": (256, 238),
    "io_setup": (206, 0), "io_submit": (209, 2), "lookup_dcookie": (212, 18),
    # Memory that no limit counts, shared with others; and what others share, which its number alone opens or removes.
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190), "semop": (65, 193),
    "semctl": (66, 191), "semtimedop": (220, 192), "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188),
    "msgctl": (71, 187),
    "mq_open": (240, 180), "mq_unlink": (241, 181), "memfd_create": (319, 279),
    # The network: what may be reached comes as a connected descriptor, and must not be aimed elsewhere.
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201), "accept": (43, 202),
    "accept4": (288, 242),
    # The share of the processors.
    "sched_setaffinity": (203, 122), "setpriority": (141, 140), "ioprio_set": (251, 30),
    "sched_setscheduler": (144, 119), "sched_setparam": (142, 118), "sched_setattr": (314, 274),
}  # fmt: skip

REFUSED_BEFORE_ABI_3: dict[str, Numbers] = {"truncate": (76, 45)}
"""Landlock holds truncation by path from version 3 on."""

REFUSED_BEFORE_ABI_6: dict[str, Numbers] = {"tgkill": (234, 131)}
"""Landlock keeps signals inside from version 6 on."""

REFUSED_WHEN_READ_ONLY: dict[str, Numbers] = {
    "creat": (85, None), "unlink": (87, None), "unlinkat": (263, 35), "rename": (82, None), "renameat": (264, 38),
    "renameat2": (316, 276), "mkdir": (83, None), "mkdirat": (258, 34), "rmdir": (84, None), "link": (86, None),
    "linkat": (265, 37), "symlink": (88, None), "symlinkat": (266, 36), "truncate": (76, 45), "fallocate": (285, 47),
}  # fmt: skip
"""Without Landlock nothing tells the scratch folder from the rest, so nothing is written at all."""

IGNORED: dict[str, Numbers] = {
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": 452, "chown": (92, None),
    "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None), "utimes": (235, None),
    "futimesat": (261, None), "utimensat": (280, 88),
}  # fmt: skip
"""Landlock does not hold these. They pretend to succeed, because copying and unpacking files ends with them."""

NOT_SUPPORTED: dict[str, Numbers] = {
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7), "removexattr": (197, 14),
    "lremovexattr": (198, 15), "fremovexattr": (199, 16),
}  # fmt: skip
"""Answered with ENOTSUP, as by a file system without attributes."""

CLONE: Numbers = (56, 220)
CLONE3: Numbers = 435
SOCKETPAIR: Numbers = (53, 199)
PRLIMIT64: Numbers = (302, 261)
IOCTL: Numbers = (16, 29)
FCNTL: Numbers = (72, 25)
PRCTL: Numbers = (157, 167)
OPEN: Numbers = (2, None)
OPENAT: Numbers = (257, 56)
OPENAT2: Numbers = 437
SENDTO: Numbers = (44, 206)
SENDMSG: Numbers = (46, 211)
SENDMMSG: Numbers = (307, 269)

IOCTLS = {
    "TCGETS": 0x5401, "TIOCGPGRP": 0x540F, "TIOCOUTQ": 0x5411, "TIOCGWINSZ": 0x5413, "FIONREAD": 0x541B,
    "FIONBIO": 0x5421, "FIONCLEX": 0x5450, "FIOCLEX": 0x5451, "FICLONE": 0x40049409, "FICLONERANGE": 0x4020940D,
    "FS_IOC_GETFLAGS": 0x80086601,
}  # fmt: skip
"""The only ones that are allowed: what Python and copying need. Others type into a terminal, send signals, or change a
file that may only be read (its attributes, or seal it for good). Source: asm-generic/ioctls.h, linux/fs.h."""

FCNTLS_REFUSED = {"F_SETOWN": 8, "F_SETOWN_EX": 15, "F_SETLEASE": 1024, "F_NOTIFY": 1026}
"""The owner of a descriptor gets signals, whoever that is; a lease holds others up; a notice watches a folder."""


def number(numbers: Numbers, architecture: Architecture) -> int | None:
    """Returns the call's number on this processor, or None where it does not exist."""
    if isinstance(numbers, int):
        return numbers
    return numbers[0 if architecture == "x86_64" else 1]
