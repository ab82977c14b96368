"""How well a worker is held, in words."""

import msgspec


class ContainmentLevel(msgspec.Struct, frozen=True, kw_only=True):
    """What holds a worker besides the restricted language.

    Attributes:
        level: One word: `isolated`, `read-only`, `limited` or `process`, from strong to weak.
        features: What does it, for example `Landlock` and `seccomp`.
    """

    level: str
    features: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.level} ({' + '.join(self.features)})" if self.features else self.level
