"""The embedded model, and any other GGUF file, run on this computer."""

import asyncio
import os
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from desktop_agent.models.base import Model
from desktop_agent.models.chat_server import ChatServer, Refused
from desktop_agent.models.errors import ModelUnreachable, StreamBroken
from desktop_agent.models.local.files import check_gguf, resolve
from desktop_agent.models.local.read_prompts import state_name
from desktop_agent.models.local.server import RunningServer, ServerSlot, slot_for
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions
from desktop_agent.models.openai_compatible import looks_small
from desktop_agent.models.reply import read_reply
from desktop_agent.models.smolagents_names import request_fields
from desktop_agent.models.wire import encode_message, encode_options

CONTEXT_TOKENS = 8192
_IDLE_SECONDS = 600.0
# Reading a long prompt on a slow computer sends nothing for minutes; a dead process is noticed at once in any case.
_SILENCE_SECONDS = 900.0
_ENDING_SECONDS = 1.0
_SMALL_FILE = 3_000_000_000
# A shorter beginning is read in a moment.
_WORTH_READING = 400
_ONLY_READ = CompletionOptions(max_tokens=1)


class LocalModel(Model):
    """A model that runs on this computer through llama.cpp: no account, no network.

    Its server is started with the first completion (or `prepare`), shared with other models of the same file, kept warm
    for ten minutes, and started anew when it has died.
    """

    def __init__(
        self,
        model_path: str | os.PathLike[str] | None = None,
        *,
        model_id: str = "",
        context_tokens: int = CONTEXT_TOKENS,
        threads: int | None = None,
        idle_seconds: float = _IDLE_SECONDS,
        **further: Any,
    ) -> None:
        """Describes the model; nothing is looked for, loaded or started yet.

        Args:
            model_path: A GGUF file, or None for a model of the catalogue.
            model_id: A name of the catalogue; empty is the default model.
            context_tokens: The context window.
            threads: Threads that compute; None leaves one core to the rest of the program.
            idle_seconds: After how long without use the server is stopped.
            **further: Request fields such as `temperature` or `max_tokens`, sent with each completion.

        Raises:
            TypeError: An argument that cannot be followed.
        """
        self._wanted = str(model_path) if model_path is not None else model_id
        self._is_path = model_path is not None
        self.model_id = Path(self._wanted).name if self._is_path else model_id or "qwen2.5-coder-1.5b"
        self.provider = "embedded"
        self._context_tokens = context_tokens
        self._threads = threads or max(1, (os.cpu_count() or 2) - 1)
        self._idle_seconds = idle_seconds
        self._fields = request_fields("LocalModel", further)
        self._slot: ServerSlot | None = None

    @classmethod
    def from_choice(cls, model_id: str) -> "LocalModel":
        """Makes the model for a name of the catalogue or the path of a GGUF file."""
        if model_id.lower().endswith(".gguf"):
            return cls(model_id)
        return cls(model_id=model_id)

    @property
    def capabilities(self) -> Capabilities:
        """llama.cpp follows grammars; whether the model is small is told by its name or its file's size."""
        return Capabilities(grammar=True, context_tokens=self._context_tokens, small=self._small())

    async def prepare(self) -> None:
        """Starts the server and loads the model, if that has not happened.

        Raises:
            ModelFileMissing: The file or the runtime is missing or cannot be used.
            ServerFailed: The server ended while it started.
        """
        async with self._find_slot().use():
            return

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes the messages.

        Raises:
            StreamBroken: The server died; asking again starts a new one.
            ModelError: Another of the classes in `desktop_agent.models.errors`.
        """
        slot = self._find_slot()
        async with slot.use() as running:
            if options.may_keep and messages and messages[0].role == "system":
                async with aclosing(self._read(slot, running, messages[:1], may_keep=True)) as reading:
                    async for progress in reading:
                        yield progress
            async with aclosing(self._watched(running, messages, options)) as reply:
                async for delta in reply:
                    yield delta

    async def read_ahead(self, beginning: Sequence[ChatMessage], *, may_keep: bool = False) -> None:
        """Reads the messages, or takes up what an earlier reading of them left on disk.

        The first time this takes as long as a small computer needs to read a prompt (seconds to a minute), afterwards
        a moment; the request that follows has only its own text left to read.

        Raises:
            StreamBroken: The server died; asking again starts a new one.
            ModelError: Another of the classes in `desktop_agent.models.errors`.
        """
        slot = self._find_slot()
        async with (
            slot.use() as running,
            aclosing(self._read(slot, running, beginning, may_keep=may_keep)) as reading,
        ):
            async for _ in reading:
                continue

    async def aclose(self) -> None:
        """Stops the server, unless a completion of another model of the same file is under way."""
        slot, self._slot = self._slot, None
        if slot is not None:
            await asyncio.to_thread(slot.stop_if_unused)

    async def _read(
        self, slot: ServerSlot, running: RunningServer, beginning: Sequence[ChatMessage], *, may_keep: bool
    ) -> AsyncGenerator[CompletionDelta]:
        """Lets a server read messages, once, and yields how far it is; from disk, where an earlier one left them."""
        name = self._state_name(slot.path, beginning)
        if not name or running.prompts.knows(name):
            return
        if not await running.prompts.restore(name):
            async with aclosing(self._watched(running, beginning, _ONLY_READ)) as reply:
                async for delta in reply:
                    if delta.progress is not None:
                        yield CompletionDelta(progress=delta.progress)
            if may_keep:
                await running.prompts.save(name)
        running.prompts.note(name)

    async def _watched(
        self, running: RunningServer, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> AsyncGenerator[CompletionDelta]:
        """A reply; that the process ended is told from a connection that broke."""
        try:
            async with aclosing(self._reply(running, messages, options)) as reply:
                async for delta in reply:
                    yield delta
        except (StreamBroken, ModelUnreachable) as error:
            if not await asyncio.to_thread(running.has_ended, _ENDING_SECONDS):
                raise
            raise StreamBroken("The embedded model's process ended in the middle of a reply.") from error

    async def _reply(
        self, running: RunningServer, messages: Sequence[ChatMessage], options: CompletionOptions
    ) -> AsyncGenerator[CompletionDelta]:
        server = ChatServer(running.address, running.api_key, silence_seconds=_SILENCE_SECONDS)
        body: dict[str, Any] = {
            "messages": [encode_message(message) for message in messages],
            "stream": True,
            "stream_options": {"include_usage": True},
            "cache_prompt": True,
            "return_progress": True,
            **self._fields,
            **encode_options(options, self.capabilities),
        }
        reply = read_reply(
            server.stream(body), messages, options, server="The embedded model", model_id=self.model_id, has_key=True
        )
        try:
            async with aclosing(reply):
                async for delta in reply:
                    yield delta
        except Refused as refused:
            raise server.refusal(refused.answer, self.model_id) from refused

    def _find_slot(self) -> ServerSlot:
        if self._slot is None:
            path = check_gguf(Path(self._wanted).expanduser().absolute()) if self._is_path else resolve(self._wanted)[1]
            self._slot = slot_for(
                path,
                context_tokens=self._context_tokens,
                threads=self._threads,
                idle_seconds=self._idle_seconds,
            )
        return self._slot

    def _state_name(self, path: Path, beginning: Sequence[ChatMessage]) -> str:
        """The name of the state of what was read; empty where reading ahead is not worth it."""
        text = "\n".join(f"{message.role}: {message.content}" for message in beginning)
        if len(text) < _WORTH_READING or any(message.images for message in beginning):
            return ""
        try:
            return state_name(path, self._context_tokens, text)
        except OSError:
            # The file went away; the start of the server says so with advice.
            return ""

    def _small(self) -> bool:
        if looks_small(self.model_id):
            return True
        try:
            return self._is_path and Path(self._wanted).stat().st_size < _SMALL_FILE
        except OSError:
            return False
