"""What holds the worker besides the language: one contract, one implementation for each operating system.

`contain` is called once, while the process has one thread and has imported nothing large. It never weakens silently:
what could not be had is missing from the `Contained` that it returns, and the host shows that to the person.
"""

import sys

from desktop_agent.protocol.launch import Launch
from desktop_agent.worker.containment.level import Contained, ContainmentFailed

__all__ = ["Contained", "ContainmentFailed", "contain", "prepare"]


def prepare() -> None:
    """Does what `contain` needs and what is the same for every worker; restricts nothing. For a zygote."""
    if sys.platform == "linux":
        from desktop_agent.worker.containment import linux

        linux.prepare()


def contain(plan: Launch) -> Contained:
    """Takes away from this process what the actions must not have.

    Raises:
        ContainmentFailed: A step that this system offers did not work.
    """
    if sys.platform == "linux":
        from desktop_agent.worker.containment import linux

        return linux.contain(plan)
    if sys.platform == "darwin":
        from desktop_agent.worker.containment import macos

        return macos.contain(plan)
    if sys.platform == "win32":
        # The host put this process into its job before it sent the socket.
        return Contained(level="limited", features=("Job object (experimental)",))
    return Contained(level="process")
