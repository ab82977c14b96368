"""The worker dies with the host, whatever either of them is doing.

The host alone holds the write end of a pipe. When it is gone, however it went, Linux sends SIGKILL to the worker's
process group: no Python has to run for it (fcntl(2), F_SETOWN and F_SETSIG). Elsewhere on Unix a thread waits for the
pipe's end; on Windows the host's Job object does it.
"""

import os
import signal
import sys
import threading

_F_SETSIG = 10


def hold(lifeline: int) -> None:
    """Ties this process and all that it forks to the other end of the pipe.

    To be called before the process is contained, because the kernel asks with the rights of the one who called.
    """
    if sys.platform == "linux":
        import fcntl

        fcntl.fcntl(lifeline, fcntl.F_SETOWN, -os.getpgrp())
        fcntl.fcntl(lifeline, _F_SETSIG, signal.SIGKILL)
        flags = fcntl.fcntl(lifeline, fcntl.F_GETFL)
        fcntl.fcntl(lifeline, fcntl.F_SETFL, flags | os.O_ASYNC)
    else:
        threading.Thread(target=_wait, args=(lifeline,), name="lifeline", daemon=True).start()


def _wait(lifeline: int) -> None:
    os.read(lifeline, 1)
    os._exit(1)
