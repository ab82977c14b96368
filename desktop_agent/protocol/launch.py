"""How the host tells a new worker what it may have; the worker's only argument."""

import msgspec


class Launch(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker needs before the first frame.

    Attributes:
        socket: Descriptor of the connected socket, or -1 where sockets are not inherited: it comes on standard input
            then, as `socket.share` writes it.
        lifeline: Descriptor of the pipe whose other end only the host holds, or -1.
        zygote: This process runs no actions; it waits, with the usual libraries imported, and makes workers by fork.
        scratch: The folder in which the actions may write.
        branches: A folder in which the sessions that branch off this one get theirs, or an empty string.
        readable: More files and folders that may be read.
        memory_mb: Memory that the actions may take in addition to what the worker itself needs.
        cpu_seconds: Processor time for the worker's whole life, or 0 for no limit.
        file_mb: Size of a file written in the scratch folder.
        checkpoints: Whether the host will answer when the worker wants to fork.
    """

    socket: int = -1
    lifeline: int = -1
    zygote: bool = False
    scratch: str
    branches: str = ""
    readable: tuple[str, ...] = ()
    memory_mb: int = 1024
    cpu_seconds: int = 0
    file_mb: int = 512
    checkpoints: bool = False


def encode(launch: Launch) -> str:
    """Returns the argument."""
    return msgspec.json.encode(launch).decode()


def decode(argument: str) -> Launch:
    """Reads the argument back.

    Raises:
        msgspec.MsgspecError: It is none.
    """
    return msgspec.json.decode(argument, type=Launch)
