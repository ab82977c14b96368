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
from collections.abc import Callable
from pathlib import Path
from typing import Any

WORKS: dict[str, Callable[[], Any]] = {}
FAILS: dict[str, Callable[[], Any]] = {}
HARMLESS: dict[str, Callable[[], Any]] = {}
"""Pretends to succeed; the test looks from outside that nothing happened."""

READS = {
    "read /etc/passwd", "list the home folder", "list /", "read a file outside", "read the parent's environment",
}  # fmt: skip
"""What the read-only level, for kernels without Landlock, leaves open."""

LOST = {
    "a signal to itself",
    "pandas writes, reads and groups, with a time zone", "pyplot draws into a file", "PIL writes and reads a picture",
    "sqlite in memory and in the scratch folder", "temporary files lie in the scratch folder",
    "archives, copies, folders and renames", "parquet is written and read",
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
