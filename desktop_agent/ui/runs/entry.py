"""A run as the list shows it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class RunEntry:
    """A run as the list shows it.

    Attributes:
        run_id: Its id.
        title: Its name for people.
        state: One of the store's states, or `paused`, `stopping`.
        created_at: When it began, in seconds since 1970.
        steps: How many steps it took.
        seconds: How long it took.
        tokens: Tokens in and out together.
        parent: The run that it branched off or continues.
        pinned: It stands above all others.
        excerpt: Where the words that were looked for stand in it, between `store.search.BEGIN` and `END`.
    """

    run_id: str
    title: str
    state: str
    created_at: float
    steps: int = 0
    seconds: float = 0.0
    tokens: int = 0
    parent: str = ""
    pinned: bool = False
    excerpt: str = field(default="", compare=False)
