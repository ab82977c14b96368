"""What an action may use."""

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What the actions of a session may use.

    Attributes:
        seconds: Time that one action may take on the wall clock. The clock stands still while the application itself
            works for the action, that is, while a tool runs.
        cpu_seconds: Processor time of the whole session, or None for no limit.
        memory_mb: Memory that the actions may take, in addition to what the worker itself needs.
        output_chars: Printed characters that a result carries; more is cut in the middle.
        output_mb: Printed megabytes of one action that are kept in a file; more is dropped.
        file_mb: Size of a file that actions write.
        checkpoint_mb: Memory for the states before earlier actions; at least one is always kept.
        grace_seconds: Time between the request to stop and the kill.
        bubblewrap: Whether the worker gets namespaces of its own around everything else; Linux, where it is installed.
    """

    seconds: float = 30.0
    cpu_seconds: int | None = None
    memory_mb: int = 1024
    output_chars: int = 50_000
    output_mb: int = 512
    file_mb: int = 512
    checkpoint_mb: int = 1024
    grace_seconds: float = 2.0
    bubblewrap: bool = False


DEFAULT_LIMITS = Limits()
