"""What containment achieved."""

import dataclasses
from typing import Literal

Level = Literal["isolated", "read-only", "limited", "process"]
"""From strong to weak.

`isolated`: reads what Python needs, writes to the scratch folder, no network, no other process.
`read-only`: as before, but every file that the user can read can be read, and nothing can be written.
`limited`: resources are limited, files and network are not.
`process`: a process of its own, and nothing else.
"""


class ContainmentFailed(RuntimeError):
    """A step of containment that this system offers did not work; the worker must not go on."""


@dataclasses.dataclass(frozen=True, slots=True)
class Contained:
    """What holds this process from now on.

    Attributes:
        level: In one word.
        features: By what means, in words for a person.
        fork_listener: Descriptor through which the host is asked before each fork, or -1 when nothing forks.
    """

    level: Level
    features: tuple[str, ...] = ()
    fork_listener: int = -1
