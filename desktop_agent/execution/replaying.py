"""The last way back to lost variables: the earlier actions run again, with the answers that their tools gave then."""

from collections import deque

import msgspec

from desktop_agent.protocol import requests

MAX_RECORDED = 64 * 2**20
"""Bytes of tool answers that are remembered; beyond it, nothing can be replayed."""

_QUICK_SECONDS = 0.01
"""An action that took longer is not run again where there is a choice."""


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
        is_quick: Whether it took next to no time, and can only come out the same when it runs again.
        calls: What its tools answered.
    """

    code: str
    seconds: float = 0.0
    is_quick: bool = False
    calls: list[RecordedCall] = msgspec.field(default_factory=list[RecordedCall])


class Recorder:
    """The actions of a session so far, up to a limit of size."""

    def __init__(self) -> None:
        self.actions: list[PastAction] = []
        self._size = 0
        self._has_imported = False

    @property
    def complete(self) -> bool:
        """Whether everything is there that a replay needs."""
        return self._size <= MAX_RECORDED

    def begin(self, code: str) -> None:
        """Notes that an action runs."""
        self.actions.append(PastAction(code))
        self._size += len(code)
        # Without a module there is no clock, no random number and no thread: whatever is built in repeats itself.
        self._has_imported = self._has_imported or "import" in code

    def take_over(self, actions: list[PastAction]) -> None:
        """Begins with the actions that another session ran."""
        self.actions = list(actions)
        self._has_imported = any("import" in action.code for action in actions)
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

    def end(self, seconds: float, *, repeatable: bool) -> None:
        """Notes how long the running action took, and whether it did nothing that could come out differently."""
        last = self.actions[-1]
        last.seconds = seconds
        last.is_quick = repeatable and not self._has_imported and not last.calls and seconds <= _QUICK_SECONDS

    def last_is_not_enough(self) -> None:
        """Notes that something else than the last action has changed the state since."""
        if self.actions:
            self.actions[-1].is_quick = False

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
