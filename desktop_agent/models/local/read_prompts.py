"""System prompts that a model has read already, kept on disk as llama.cpp's own state of its context.

Reading a system prompt of 600 tokens takes a small model on two cores about 18 s; reading its state back takes 4 ms
(measured in design/models.md). A state is good for one file of a model, one context size and one version of the
runtime; it holds the prompt's text, so only prompts that may be on disk are kept.
"""

import contextlib
import hashlib
import importlib.metadata
import logging
import os
from pathlib import Path

import httpx2

from desktop_agent.models import forbid
from desktop_agent.models.local.files import models_dir

FOLDER = ".read-prompts"
"""The folder of the states, inside that of the models."""
_ENDING = ".state"
_PART = ".part"
_KEPT = 6
_SECONDS = 60.0

_log = logging.getLogger(__name__)


def folder() -> Path:
    """Returns the folder of the states, which need not exist."""
    return models_dir() / FOLDER


def make_folder() -> Path | None:
    """Makes the folder, for its owner alone, and returns it; None where it cannot be made."""
    path = folder()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        _log.warning("prompts that were read are not kept: %s", error)
        return None
    return path


def state_name(model: Path, context_tokens: int, prompt: str) -> str:
    """Returns the name of the state of a prompt, for one model file as it is now.

    Raises:
        OSError: The model file cannot be looked at.
    """
    status = model.stat()
    read = f"{context_tokens} {status.st_size} {status.st_mtime_ns} {_runtime()}\n{prompt}"
    return f"{_mark(str(model))}-{_mark(read)}{_ENDING}"


def forget(model: Path) -> None:
    """Deletes the states of a model file, for example because it is deleted.

    Raises:
        OSError: One cannot be deleted.
    """
    for path in folder().glob(f"{_mark(str(model))}-*"):
        path.unlink(missing_ok=True)


class ReadPrompts:
    """What one running server has read, and the way to its states on disk."""

    def __init__(self, address: str, api_key: str) -> None:
        """Takes the server's address, without a path, and its key."""
        self._address = address
        self._key = api_key
        self._known: set[str] = set()

    def knows(self, name: str) -> bool:
        """Whether this server has read that prompt since it was started."""
        return name in self._known

    def note(self, name: str) -> None:
        """Remembers that the server has read a prompt."""
        self._known.add(name)

    async def restore(self, name: str) -> bool:
        """Lets the server take up a state from disk; says whether there was one that it could use."""
        path = folder() / name
        if not path.exists():
            return False
        if not await self._ask("restore", name):
            # Of another version after all, or cut off: the next reading writes it anew.
            _delete(path)
            return False
        with contextlib.suppress(OSError):
            # The latest used are kept; a state that cannot be marked as used is only kept for less long.
            os.utime(path)
        return True

    async def save(self, name: str) -> None:
        """Lets the server write its state to disk; that it cannot is logged, and costs time alone."""
        if make_folder() is None:
            return
        part = folder() / f"{name}{_PART}"
        if not await self._ask("save", part.name):
            _delete(part)
            return
        try:
            part.chmod(0o600)
            part.replace(folder() / name)
            _keep_the_latest()
        except OSError as error:
            _log.warning("a prompt that was read is not kept: %s", error)
            _delete(part)

    async def _ask(self, action: str, name: str) -> bool:
        url = f"{self._address}/slots/0?action={action}"
        forbid.check_address(url)
        headers = {"Authorization": f"Bearer {self._key}"}
        try:
            async with httpx2.AsyncClient(trust_env=False, timeout=_SECONDS) as client:
                answer = await client.post(url, json={"filename": name}, headers=headers)
        except httpx2.HTTPError as error:
            _log.info("the model's server did not %s its state: %s", action, error)
            return False
        if not answer.is_success:
            _log.info("the model's server refused to %s its state: status %d", action, answer.status_code)
        return answer.is_success


def _keep_the_latest() -> None:
    states = sorted(folder().glob(f"*{_ENDING}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in states[_KEPT:]:
        path.unlink(missing_ok=True)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("'%s' cannot be deleted: %s", path, error)


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def _runtime() -> str:
    try:
        return importlib.metadata.version("xllamacpp")
    except importlib.metadata.PackageNotFoundError:
        return ""
