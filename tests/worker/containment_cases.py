"""What must work and what must fail inside a contained process, as plain Python: wall one is not there.

Run as a program it contains itself, tries every case and prints one JSON object: name → "ok: …", "refused: …" or
"missing: …". Only `test_containment.py` runs it.
"""

import ctypes
import json
import os
import platform
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

WORKS: dict[str, Callable[[], Any]] = {}
FAILS: dict[str, Callable[[], Any]] = {}
HARMLESS: dict[str, Callable[[], Any]] = {}
"""Pretends to succeed; the test looks from outside that nothing happened."""

READS = {
    "read /etc/passwd", "list the home folder", "list /", "read a file outside", "read the parent's environment",
    "reach a file outside by a descriptor's path", "open a file outside relative to a folder",
}  # fmt: skip
"""What the read-only level, for kernels without Landlock, leaves open."""

LOST = {
    "a signal to itself",
    "pandas writes, reads and groups, with a time zone", "pyplot draws into a file", "PIL writes and reads a picture",
    "sqlite in memory and in the scratch folder", "temporary files lie in the scratch folder",
    "archives, copies, folders and renames", "parquet is written and read",
    "terminals, descriptors and sockets are asked about",
}  # fmt: skip
"""What that level does not allow."""

Case = Callable[[], Any]


def works(name: str) -> Callable[[Case], Case]:
    return lambda case: WORKS.setdefault(name, case)


def fails(name: str) -> Callable[[Case], Case]:
    return lambda case: FAILS.setdefault(name, case)


def harmless(name: str) -> Callable[[Case], Case]:
    return lambda case: HARMLESS.setdefault(name, case)


def victim() -> Path:
    return Path(os.environ["VICTIM"])


def system_call(number: int, *arguments: Any) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    result = libc.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result


def on_this_machine(x86_64: int, aarch64: int) -> int:
    return x86_64 if platform.machine() == "x86_64" else aarch64


# ---- what must work


@works("numpy multiplies matrices")
def _() -> Any:
    import numpy as np

    x = np.random.rand(300, 300)
    return float((x @ x).sum())


@works("pandas writes, reads and groups, with a time zone")
def _() -> Any:
    import pandas as pd

    frame = pd.DataFrame({"a": range(100), "t": pd.date_range("2024", periods=100, tz="Europe/Paris")})
    frame.to_csv("x.csv")
    return len(pd.read_csv("x.csv").groupby("a").size())


@works("parquet is written and read")
def _() -> Any:
    import pandas as pd
    import pyarrow  # noqa: F401

    pd.DataFrame({"a": [1, 2]}).to_parquet("x.parquet")
    return pd.read_parquet("x.parquet").shape


@works("pyplot draws into a file")
def _() -> Any:
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots()
    axes.plot([1, 2, 3])
    axes.set_title("é ü")
    figure.savefig("a.png")
    return Path("a.png").stat().st_size


@works("PIL writes and reads a picture")
def _() -> Any:
    from PIL import Image

    Image.new("RGB", (10, 10)).save("i.png")
    return Image.open("i.png").size


@works("asyncio runs, with a thread")
def _() -> Any:
    import asyncio

    async def main() -> str:
        await asyncio.sleep(0.001)
        return await asyncio.to_thread(lambda: "thread")

    return asyncio.run(main())


@works("sqlite in memory and in the scratch folder")
def _() -> Any:
    import sqlite3

    for place in (":memory:", "d.db"):
        db = sqlite3.connect(place)
        db.execute("create table t(a)")
        db.execute("insert into t values(1)")
        db.commit()
        db.close()


@works("a thread pool")
def _() -> Any:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        return sum(pool.map(lambda x: x * x, range(100)))


@works("temporary files lie in the scratch folder")
def _() -> Any:
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"x")
        assert Path(file.name).parent == Path.cwd()


@works("archives, copies, folders and renames")
def _() -> Any:
    import shutil
    import zipfile

    with zipfile.ZipFile("z.zip", "w") as archive:
        archive.writestr("q.txt", "hi")
    zipfile.ZipFile("z.zip").extractall("zz")
    shutil.copy2("zz/q.txt", "q2.txt")
    shutil.copytree("zz", "zz2")
    Path("q2.txt").rename("zz/q3.txt")
    return sorted(path.name for path in Path("zz").iterdir())


@works("terminals, descriptors and sockets are asked about")
def _() -> Any:
    import fcntl

    ours, theirs = socket.socketpair()
    with ours, theirs, Path("asked").open("w") as file:
        ours.setblocking(False)
        os.set_inheritable(ours.fileno(), False)
        fcntl.flock(file, fcntl.LOCK_EX)
        return file.isatty(), fcntl.fcntl(file, fcntl.F_GETFL)


@works("requests and urllib can be imported")
def _() -> Any:
    import urllib.request

    import requests

    return requests.__version__, urllib.request.__name__


@works("a signal to itself")
def _() -> Any:
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    signal.raise_signal(signal.SIGUSR1)


@works("time zones")
def _() -> Any:
    import zoneinfo

    return str(zoneinfo.ZoneInfo("Europe/Paris"))


# ---- files outside


@fails("read /etc/passwd")
def _() -> Any:
    return Path("/etc/passwd").read_text()


@fails("list the home folder")
def _() -> Any:
    return list(Path(os.environ.get("REAL_HOME", "/root")).iterdir())


@fails("list /")
def _() -> Any:
    return list(Path("/").iterdir())


@fails("read a file outside")
def _() -> Any:
    return victim().read_text()


@fails("read through a symbolic link")
def _() -> Any:
    Path("link").symlink_to("/etc/passwd")
    return Path("link").read_text()


@fails("read the parent's environment")
def _() -> Any:
    return Path(f"/proc/{os.getppid()}/environ").read_bytes()


@fails("open the parent's memory")
def _() -> Any:
    return os.open(f"/proc/{os.getppid()}/mem", os.O_RDONLY)


@fails("write in /tmp")
def _() -> Any:
    Path("/tmp/desktop-agent-evil").write_text("x")


@fails("write into the standard library")
def _() -> Any:
    Path(os.__file__).with_name("evil.py").write_text("x")


@fails("write into the application")
def _() -> Any:
    import desktop_agent

    Path(desktop_agent.__file__).with_name("evil.py").write_text("x")


@fails("overwrite a file outside")
def _() -> Any:
    victim().write_text("x")


@fails("delete a file outside")
def _() -> Any:
    victim().unlink()


@fails("truncate a file outside")
def _() -> Any:
    os.truncate(victim(), 0)


@fails("link a file outside into the scratch folder")
def _() -> Any:
    os.link(victim(), "stolen")


@fails("move a file outside")
def _() -> Any:
    victim().rename("stolen")


@fails("write through a symbolic link")
def _() -> Any:
    Path("out").symlink_to(victim())
    return Path("out").write_text("x")


@fails("make a file in a folder outside, through a symbolic link")
def _() -> Any:
    Path("folder").symlink_to(victim().parent)
    return Path("folder", "new").write_text("x")


@fails("reach a file outside by a descriptor's path")
def _() -> Any:
    descriptor = os.open(".", os.O_RDONLY)
    return Path(f"/proc/self/fd/{descriptor}/../victim").read_text()


@fails("open a file outside relative to a folder")
def _() -> Any:
    return os.open("../victim", os.O_RDONLY, dir_fd=os.open(".", os.O_RDONLY))


@fails("move a file out of the scratch folder")
def _() -> Any:
    Path("mine").write_text("x")
    return Path("mine").rename(victim().with_name("planted"))


@fails("link a file out of the scratch folder")
def _() -> Any:
    Path("mine").write_text("x")
    os.link("mine", victim().with_name("planted"))


@fails("replace the scratch folder by a link")
def _() -> Any:
    return Path.cwd().rename(victim().with_name("elsewhere"))


@fails("make a folder outside")
def _() -> Any:
    return victim().with_name("folder").mkdir()


@fails("truncate a file outside by its descriptor")
def _() -> Any:
    return os.ftruncate(os.open(victim(), os.O_WRONLY), 0)


@fails("a file outside without a name")
def _() -> Any:
    return os.open(victim().parent, os.O_TMPFILE | os.O_WRONLY)


@fails("change what the kernel keeps in /proc")
def _() -> Any:
    return Path("/proc/sys/kernel/core_pattern").write_text("|/bin/true")


@fails("make the kernel prefer to kill others when memory is short")
def _() -> Any:
    return Path("/proc/self/oom_score_adj").write_text("-1000")


@fails("the memory of the parent, to write")
def _() -> Any:
    return os.open(f"/proc/{os.getppid()}/mem", os.O_RDWR)


@fails("the descriptors of the parent")
def _() -> Any:
    return Path(f"/proc/{os.getppid()}/fd/1").readlink()


@fails("the output of the parent")
def _() -> Any:
    return os.open(f"/proc/{os.getppid()}/fd/1", os.O_WRONLY)


@fails("the root folder as the parent sees it")
def _() -> Any:
    return list(Path(f"/proc/{os.getppid()}/root/etc").iterdir())


@fails("extended attributes of a file outside")
def _() -> Any:
    return os.setxattr(victim(), "user.evil", b"x")


@fails("the kernel's attributes of a file that may only be read")
def _() -> Any:
    import fcntl

    return fcntl.ioctl(os.open(os.__file__, os.O_RDONLY), 0x40086602, b"\0" * 8)


@fails("sealing a file that may only be read")
def _() -> Any:
    import fcntl

    return fcntl.ioctl(os.open(os.__file__, os.O_RDONLY), 0x40806685, bytes(128))


@fails("a lease on a file that may only be read")
def _() -> Any:
    import fcntl

    return fcntl.fcntl(os.open(os.__file__, os.O_RDONLY), fcntl.F_SETLEASE, fcntl.F_RDLCK)


@fails("a notice of changes in a folder")
def _() -> Any:
    import fcntl

    return fcntl.fcntl(os.open(Path(os.__file__).parent, os.O_RDONLY), fcntl.F_NOTIFY, 2)


@fails("watch the whole system")
def _() -> Any:
    return system_call(on_this_machine(300, 262), 0, 0)


@fails("a file by its handle")
def _() -> Any:
    return system_call(on_this_machine(304, 265), -100, 0, 0)


@fails("the handle of a file")
def _() -> Any:
    return system_call(on_this_machine(303, 264), -100, b"/etc/passwd", 0, 0, 0)


@fails("make a device")
def _() -> Any:
    return os.mknod("device", 0o020600, os.makedev(1, 1))


@fails("quotas")
def _() -> Any:
    return system_call(on_this_machine(179, 60), 0x80000700, 0, 0, 0)


@fails("make a named pipe")
def _() -> Any:
    os.mkfifo("pipe")


@fails("change root")
def _() -> Any:
    os.chroot(".")


@fails("watch a folder")
def _() -> Any:
    return system_call(on_this_machine(294, 26), 0)


# ---- network


@fails("an IPv4 socket")
def _() -> Any:
    return socket.socket()


@fails("an IPv6 socket")
def _() -> Any:
    return socket.socket(socket.AF_INET6)


@fails("a UDP socket")
def _() -> Any:
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


@fails("a raw socket")
def _() -> Any:
    return socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)


@fails("a Unix socket")
def _() -> Any:
    return socket.socket(socket.AF_UNIX)


@fails("a netlink socket")
def _() -> Any:
    return socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)


@fails("a packet socket")
def _() -> Any:
    return socket.socket(socket.AF_PACKET, socket.SOCK_RAW)


@fails("a vsock socket")
def _() -> Any:
    return socket.socket(socket.AF_VSOCK)


@fails("a pair of datagram sockets, which could send to a path")
def _() -> Any:
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)


@fails("connecting one end of a pair to a path")
def _() -> Any:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.connect("/run/systemd/private")


@fails("listening on one end of a pair")
def _() -> Any:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.bind("here")


@fails("an abstract Unix socket")
def _() -> Any:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.connect("\0/tmp/.X11-unix/X0")


@fails("sending from a pair to a name")
def _() -> Any:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        return ours.sendto(b"x", "\0anything")


@fails("a pair of sockets that keep the bounds of messages")
def _() -> Any:
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


@fails("a socket of the kernel's ciphers")
def _() -> Any:
    return socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)


@fails("a Bluetooth socket")
def _() -> Any:
    return socket.socket(31, socket.SOCK_RAW)


@fails("a socket of a CAN bus")
def _() -> Any:
    return socket.socket(socket.AF_CAN, socket.SOCK_RAW, 1)


@fails("a TIPC socket")
def _() -> Any:
    return socket.socket(socket.AF_TIPC, socket.SOCK_SEQPACKET)


@fails("accepting on one end of a pair")
def _() -> Any:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        return ours.accept()


@fails("a socket of a family that there is not yet")
def _() -> Any:
    return system_call(on_this_machine(41, 198), 99, 1, 0)


@fails("a connection")
def _() -> Any:
    return socket.create_connection(("127.0.0.1", 80), 1)


@fails("a name lookup")
def _() -> Any:
    return socket.getaddrinfo("example.com", 443)


@fails("urllib")
def _() -> Any:
    import urllib.request

    return urllib.request.urlopen("http://127.0.0.1:9")


# ---- programs and processes


@fails("subprocess")
def _() -> Any:
    import subprocess

    return subprocess.run(["/bin/true"], check=False).returncode


@fails("a shell")
def _() -> Any:
    code = os.system("true")
    if code != 0:
        raise PermissionError(code)


@fails("fork")
def _() -> Any:
    if os.fork() == 0:
        os._exit(0)


@fails("posix_spawn")
def _() -> Any:
    return os.posix_spawn("/bin/true", ["true"], {})


@fails("exec")
def _() -> Any:
    os.execv("/bin/true", ["true"])


@fails("a process of multiprocessing")
def _() -> Any:
    import multiprocessing

    process = multiprocessing.get_context("fork").Process(target=print)
    process.start()
    return process.pid


@fails("a program in memory")
def _() -> Any:
    return os.memfd_create("x")


@fails("a signal to the parent")
def _() -> Any:
    os.kill(os.getppid(), 0)


@fails("a signal to a thread of the parent")
def _() -> Any:
    return system_call(on_this_machine(234, 131), os.getppid(), os.getppid(), 0)


@fails("a descriptor of the parent")
def _() -> Any:
    return os.pidfd_open(os.getppid())


@fails("the limits of the parent")
def _() -> Any:
    import resource

    return resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))


@fails("raising its own limits")
def _() -> Any:
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@fails("a session of its own")
def _() -> Any:
    os.setsid()


@fails("a program by its descriptor")
def _() -> Any:
    descriptor = os.open(os.path.realpath(sys.executable), os.O_RDONLY)
    names = (ctypes.c_char_p * 2)(b"true", None)
    return system_call(on_this_machine(322, 281), descriptor, b"", names, None, 0x1000)


@fails("vfork")
def _() -> Any:
    # aarch64 has no such call; there the number is nobody's.
    return system_call(on_this_machine(58, 1079))


@fails("a signal to the parent as the owner of a descriptor")
def _() -> Any:
    import fcntl

    ours, _theirs = socket.socketpair()
    return fcntl.fcntl(ours, fcntl.F_SETOWN, os.getppid())


@fails("a signal to the parent as the owner of a socket")
def _() -> Any:
    import fcntl

    ours, _theirs = socket.socketpair()
    return fcntl.ioctl(ours, 0x8901, os.getppid().to_bytes(4, sys.byteorder))


@fails("a signal with a value to the parent")
def _() -> Any:
    return system_call(on_this_machine(129, 138), os.getppid(), 0, bytes(128))


@fails("a signal to everybody")
def _() -> Any:
    return os.kill(-1, 0)


@fails("a signal to the group of the parent")
def _() -> Any:
    return os.killpg(os.getpgid(os.getppid()), 0)


@fails("a copy of a descriptor of the parent")
def _() -> Any:
    return system_call(438, 0, 0, 0)


@fails("a signal through a descriptor")
def _() -> Any:
    return system_call(424, 0, 0, None, 0)


@fails("another user")
def _() -> Any:
    return os.setuid(1)


@fails("another group")
def _() -> Any:
    return os.setgroups([1])


@fails("a share of the processors of its own choice")
def _() -> Any:
    return os.sched_setaffinity(0, os.sched_getaffinity(0))


@fails("a better place in the queue")
def _() -> Any:
    return os.setpriority(os.PRIO_PROCESS, 0, -5)


@fails("writing another process's memory")
def _() -> Any:
    return system_call(on_this_machine(311, 271), os.getppid(), 0, 0, 0, 0, 0)


@fails("advice about another process's memory")
def _() -> Any:
    return system_call(440, 0, 0, 0, 0, 0)


@fails("comparing itself with another process")
def _() -> Any:
    return system_call(on_this_machine(312, 272), os.getppid(), os.getpid(), 0, 0, 0)


@fails("letting another process trace it")
def _() -> Any:
    return system_call(on_this_machine(157, 167), 0x59616D61, -1, 0, 0, 0)


@fails("another place of its own code")
def _() -> Any:
    return system_call(on_this_machine(157, 167), 35, 1, 4096, 0, 0)


@fails("ptrace")
def _() -> Any:
    return system_call(on_this_machine(101, 117), 16, os.getppid(), 0, 0)


@fails("reading another process's memory")
def _() -> Any:
    return system_call(on_this_machine(310, 270), os.getppid(), 0, 0, 0, 0, 0)


# ---- the kernel


@fails("io_uring")
def _() -> Any:
    return system_call(425, 1, 0)


@fails("asynchronous input and output")
def _() -> Any:
    return system_call(on_this_machine(206, 0), 1, ctypes.byref(ctypes.c_ulong()))


@fails("a key of another")
def _() -> Any:
    return system_call(on_this_machine(249, 218), b"user", b"x", 0, 0)


@fails("secret memory")
def _() -> Any:
    return system_call(447, 0)


@fails("another namespace")
def _() -> Any:
    return system_call(on_this_machine(308, 268), 0, 0)


@fails("another kernel")
def _() -> Any:
    return system_call(on_this_machine(246, 104), 0, 0, 0, 0)


@fails("a module of the kernel")
def _() -> Any:
    return system_call(on_this_machine(313, 273), -1, b"", 0)


@fails("the clock")
def _() -> Any:
    return time.clock_settime(time.CLOCK_REALTIME, time.time())


@fails("the name of the machine")
def _() -> Any:
    return socket.sethostname("evil")


@fails("the messages of the kernel")
def _() -> Any:
    return system_call(on_this_machine(103, 116), 3, ctypes.create_string_buffer(64), 64)


@fails("starting the machine again")
def _() -> Any:
    # With a magic number that the kernel does not know: harmless where it is not refused.
    return system_call(on_this_machine(169, 142), 1, 2, 3, 0)


@fails("a new root folder")
def _() -> Any:
    return system_call(on_this_machine(155, 41), b".", b".")


@fails("a copy of a tree of folders")
def _() -> Any:
    return system_call(428, -100, b".", 1)


@fails("another system's behaviour")
def _() -> Any:
    return system_call(on_this_machine(135, 92), 0x0040000)


@fails("keyctl")
def _() -> Any:
    return system_call(on_this_machine(250, 219), 0, -3, 0)


@fails("bpf")
def _() -> Any:
    return system_call(on_this_machine(321, 280), 0, 0, 0)


@fails("userfaultfd")
def _() -> Any:
    return system_call(on_this_machine(323, 282), 0)


@fails("perf events")
def _() -> Any:
    return system_call(on_this_machine(298, 241), 0, 0, -1, -1, 0)


@fails("mount")
def _() -> Any:
    return system_call(on_this_machine(165, 40), b"none", b"/tmp", b"tmpfs", 0, 0)


@fails("a user namespace")
def _() -> Any:
    return system_call(on_this_machine(272, 97), 0x10000000)


@fails("clone3")
def _() -> Any:
    return system_call(435, 0, 0)


@fails("a system call that nobody reviewed")
def _() -> Any:
    return system_call(470)


@fails("System V shared memory")
def _() -> Any:
    return system_call(on_this_machine(29, 194), 1, 4096, 0o1000)


@fails("removing the System V memory of others")
def _() -> Any:
    return system_call(on_this_machine(31, 195), 0, 0, 0)


@fails("reading the System V messages of others")
def _() -> Any:
    return system_call(on_this_machine(70, 188), 0, ctypes.create_string_buffer(64), 8, 0, 0o4000)


@fails("removing the semaphores of others")
def _() -> Any:
    return system_call(on_this_machine(66, 191), 0, 0, 0, 0)


@fails("turning off the signal at the parent's death")
def _() -> Any:
    return system_call(on_this_machine(157, 167), 1, 0, 0, 0, 0)


@fails("typing into the terminal")
def _() -> Any:
    import fcntl

    return fcntl.ioctl(0, 0x5412, b"x")


@fails("more memory than allowed")
def _() -> Any:
    return len(bytearray(4 * 2**30))


@fails("a file larger than allowed")
def _() -> Any:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with Path("large").open("wb") as file:
        file.truncate(2**30)


# ---- pretended


@harmless("changing the mode of a file outside")
def _() -> Any:
    victim().chmod(0o777)


@harmless("changing the owner of a file outside")
def _() -> Any:
    os.chown(victim(), 12345, 12345)


@harmless("changing the mode of a file outside by its folder")
def _() -> Any:
    os.chmod(victim().name, 0o777, dir_fd=os.open(".", os.O_PATH))


@harmless("changing the time of a file outside")
def _() -> Any:
    os.utime(victim(), (1, 1))


def _attempt(case: Case) -> str:
    try:
        return f"ok: {str(case())[:100]}"
    except ModuleNotFoundError as error:
        return f"missing: {error}"
    except BaseException as error:  # noqa: BLE001  # Whatever refuses is reported.
        return f"refused: {type(error).__name__}: {str(error)[:100]}"


def main() -> None:
    scratch = sys.argv[1]
    os.chdir(scratch)
    os.environ.update(HOME=scratch, TMPDIR=scratch, MPLCONFIGDIR=scratch, OPENBLAS_NUM_THREADS="1")
    from desktop_agent.protocol.launch import Launch
    from desktop_agent.worker.containment import contain, landlock

    if "without-landlock" in sys.argv:
        landlock.version = lambda: 0
    held = contain(Launch(scratch=scratch, memory_mb=1024, file_mb=64))
    report = {name: _attempt(case) for table in (WORKS, FAILS, HARMLESS) for name, case in table.items()}
    sys.stdout.write(json.dumps({"level": held.level, "features": held.features, "cases": report}))


if __name__ == "__main__":
    main()
