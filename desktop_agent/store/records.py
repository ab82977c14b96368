"""A run as the history lists it."""

from typing import Literal

import msgspec

RunState = Literal["running", "waiting", "success", "max_steps", "failed", "cancelled", "interrupted"]
LIVE_STATES: tuple[RunState, ...] = ("running", "waiting")


class RunRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A run as the history lists it.

    Attributes:
        run_id: Its name.
        title: A short name for people.
        task: What the person asked for.
        model: The model's id.
        provider: Who serves it.
        state: `running` and `waiting` while its process lives; `interrupted` when that process ended before it did.
        created_at: When it began, in seconds since 1970 (UTC).
        ended_at: When it ended, or None.
        steps: How many steps were taken.
        seconds: How long it took.
        tokens_in: Tokens sent to models.
        tokens_out: Tokens that models wrote.
        answer_text: The answer as text.
        parent: The run that it continues or was forked from, or an empty string.
        pinned: A person keeps it above the others.
    """

    run_id: str
    title: str = ""
    task: str = ""
    model: str = ""
    provider: str = ""
    state: RunState = "running"
    created_at: float = 0.0
    ended_at: float | None = None
    steps: int = 0
    seconds: float = 0.0
    tokens_in: int = 0
    tokens_out: int = 0
    answer_text: str = ""
    parent: str = ""
    pinned: bool = False


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What the history takes on the disk, in bytes.

    Attributes:
        database: The database file and its log.
        files: Long outputs, pictures and what the runs' code wrote, in files of their own.
        backups: Copies made before a change of the schema.
        runs: How many runs there are.
    """

    database: int = 0
    files: int = 0
    backups: int = 0
    runs: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.database + self.files + self.backups


FIELDS: tuple[str, ...] = RunRecord.__struct_fields__
CHANGEABLE = frozenset(FIELDS) - {"run_id", "created_at"}
