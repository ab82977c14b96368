"""When a model is asked again, and after which wait.

The semantics are stamina's: exponential waits with jitter, a longest wait, a number of attempts, and the server's own
Retry-After where it sent
one. The loop itself is the run's, because each wait must be an event and must end at once when the person stops the
run.
"""

import random

import msgspec

from desktop_agent.models.errors import ModelError


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """How often and how long.

    Attributes:
        attempts: Attempts in all, the first included.
        initial: Seconds before the second attempt, without jitter.
        longest: The longest wait of our own choosing, in seconds, without jitter.
        jitter: The most that chance adds to a wait, in seconds.
        longest_asked: A server that asks for a longer wait than this, in seconds, is not waited for.
    """

    attempts: int = 5
    initial: float = 0.5
    longest: float = 30.0
    jitter: float = 0.5
    longest_asked: float = 120.0

    def wait_after(self, attempt: int, error: ModelError) -> float | None:
        """Returns the seconds to wait after a failed attempt (from 1), or None when there shall be no further one."""
        if not error.retriable or attempt >= self.attempts:
            return None
        if error.retry_after is not None and error.retry_after > self.longest_asked:
            return None
        ours = min(self.longest, self.initial * 2 ** (attempt - 1)) + random.uniform(0, self.jitter)
        return max(ours, error.retry_after or 0.0)
