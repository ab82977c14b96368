"""The worker dies with the host, whatever either of them is doing.

The host alone holds the write end of a pipe. When it is gone, however it went, the kernel sends SIGKILL to the
worker's process group: no Python has to run for it. Source: fcntl(2), F_SETOWN and F_SETSIG.
"""

import fcntl
import os
import signal

_F_SETSIG = 10


def hold(lifeline: int) -> None:
    """Ties this process and all that it forks to the other end of the pipe.

    To be called before the process is contained, because the kernel asks with the rights of the one who called.
    """
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, -os.getpgrp())
    fcntl.fcntl(lifeline, _F_SETSIG, signal.SIGKILL)
    flags = fcntl.fcntl(lifeline, fcntl.F_GETFL)
    fcntl.fcntl(lifeline, fcntl.F_SETFL, flags | os.O_ASYNC)
