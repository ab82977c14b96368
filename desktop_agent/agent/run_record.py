"""Writes a run's events into the history, and what the list of runs shows of them."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from desktop_agent.agent.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    QuestionAnswered,
    QuestionAsked,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StepFinished,
    Tokens,
    encode_event,
)
from desktop_agent.store.runs import RunStore

_LONGEST_ANSWER = 100_000


class RunRecorder:
    """The journal of one run: its events, and its line in the list of runs."""

    def __init__(self, store: RunStore, run_id: str) -> None:
        self._store = store
        self._run_id = run_id
        self._tokens = Tokens()
        self._seconds = 0.0

    def append(self, event: AnyEvent, *, durable: bool) -> Awaitable[object] | None:
        """Hands the event to the history; for a durable one, what it returns is done when the event is on disk."""
        kind = str(event.__struct_config__.tag)
        changes = self._changes(event)
        # In one transaction, so that the list of runs and the run agree, and a step waits for the disk once.
        written = self._store.append(
            self._run_id, event.seq, kind, event.at, encode_event(event), durable=durable, changes=changes
        )
        return asyncio.wrap_future(written) if durable else None

    def _changes(self, event: AnyEvent) -> dict[str, Any]:
        match event:
            case RunStarted():
                return {"model": event.model, "provider": event.provider}
            case RunBranched():
                # What both runs have was counted with the other one.
                self._tokens, self._seconds = Tokens(), 0.0
                return {"tokens_in": 0, "tokens_out": 0, "seconds": 0.0}
            case ApprovalAsked() | QuestionAsked() | RunPaused():
                return {"state": "waiting"}
            case ApprovalGiven() if event.approval_id:
                return {"state": "running"}
            case QuestionAnswered():
                return {"state": "running"}
            case RunResumed():
                return {"state": "running", "model": event.model} if event.model else {"state": "running"}
            case StepFinished():
                self._tokens += event.tokens
                self._seconds += event.seconds + event.model_seconds
                return {
                    "steps": event.step or 0,
                    "tokens_in": self._tokens.input,
                    "tokens_out": self._tokens.output,
                    "seconds": self._seconds,
                }
            case RunFinished():
                answer = event.answer if isinstance(event.answer, str) else event.shown.text
                return {**_end(event), "state": event.state, "answer_text": answer[:_LONGEST_ANSWER]}
            case RunFailed():
                return {**_end(event), "state": "failed"}
            case RunCancelled():
                return {**_end(event), "state": "cancelled"}
            case _:
                return {}


def _end(event: RunFinished | RunFailed | RunCancelled) -> dict[str, Any]:
    return {
        "ended_at": event.at,
        "steps": event.steps,
        "seconds": event.seconds,
        "tokens_in": event.tokens.input,
        "tokens_out": event.tokens.output,
    }
