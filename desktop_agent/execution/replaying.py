"""The last way back to lost variables: the earlier actions run again, with the answers that their tools gave then."""

from collections import deque

import msgspec

from desktop_agent.protocol import requests

MAX_RECORDED = 64 * 2**20
"""Bytes of tool answers that are remembered; beyond it, nothing can be replayed."""


class RecordedCall(msgspec.Struct, frozen=True):
    """A tool call of an earlier action, and its answer."""

    tool: str
    arguments: bytes
    keywords: bytes
    reply: requests.ToolReply


class PastAction(msgspec.Struct):
    """An action that is over, as it can be run again.

    Attributes:
        code: Python.
        seconds: How long it took.
        calls: What its tools answered.
    """

    code: str
    seconds: float = 0.0
    calls: list[RecordedCall] = msgspec.field(default_factory=list[RecordedCall])


class Recorder:
    """The actions of a session so far, up to a limit of size."""

    def __init__(self) -> None:
        self.actions: list[PastAction] = []
        self._size = 0

    @property
    def complete(self) -> bool:
        """Whether everything is there that a replay needs."""
        return self._size <= MAX_RECORDED

    def begin(self, code: str) -> None:
        """Notes that an action runs."""
        self.actions.append(PastAction(code))
        self._size += len(code)

    def take_over(self, actions: list[PastAction]) -> None:
        """Begins with the actions that another session ran."""
        self.actions = list(actions)
        self._size = sum(
            len(action.code)
            + sum(len(call.arguments) + len(call.keywords) + len(call.reply.value) for call in action.calls)
            for action in actions
        )

    def add_call(self, call: RecordedCall) -> None:
        """Notes a tool's answer to the running action."""
        self._size += len(call.arguments) + len(call.keywords) + len(call.reply.value)
        if self.complete and self.actions:
            self.actions[-1].calls.append(call)

    def end(self, seconds: float) -> None:
        """Notes how long the running action took."""
        self.actions[-1].seconds = seconds

    def forget_from(self, action: int) -> None:
        """Forgets an action, by its number from 1, and all after it."""
        del self.actions[action - 1 :]


class Answers:
    """Gives the recorded answers of one action, each once, in the order of the equal calls."""

    def __init__(self, past: PastAction) -> None:
        self._left = deque(past.calls)

    def find(self, tool: str, arguments: bytes, keywords: bytes) -> requests.ToolReply | None:
        """Returns the answer to a call, or None when the action did not make this call then."""
        for call in self._left:
            if (call.tool, call.arguments, call.keywords) == (tool, arguments, keywords):
                self._left.remove(call)
                return call.reply
        return None
