"""Models run by the transformers library in this process; an extra (`pip install 'desktop-agent[transformers]'`).

The window does not offer it: a GGUF file through llama.cpp needs less memory and neither library. It is for scripts
that come from smolagents, and for models that exist in no other form.
"""

import asyncio
import importlib
import threading
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from desktop_agent.models import errors, forbid
from desktop_agent.models.base import Model
from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions
from desktop_agent.models.openai_compatible import looks_small
from desktop_agent.models.reply import read_reply
from desktop_agent.models.smolagents_names import manners_and_fields

DEFAULT_MODEL = "HuggingFaceTB/SmolLM2-1.7B-Instruct"
_ADVICE = "Install it with: pip install 'desktop-agent[transformers]'"
_NAME = "transformers"
# What `generate` takes of what smolagents passes on to it.
_GENERATION = frozenset(
    {"do_sample", "temperature", "top_p", "top_k", "min_p", "typical_p", "repetition_penalty", "no_repeat_ngram_size"}
)


class TransformersModel(Model):
    """A causal language model of the Hub or of a folder, loaded into this process.

    It is loaded with the first completion (or `prepare`) and freed by `aclose`. A completion that is cancelled gives
    control back at once; its computation ends with the token that is on its way.
    """

    def __init__(
        self,
        model_id: str | None = None,
        device_map: str | None = None,
        torch_dtype: str | None = None,
        trust_remote_code: bool = False,
        model_kwargs: Mapping[str, Any] | None = None,
        max_new_tokens: int = 4096,
        max_tokens: int | None = None,
        apply_chat_template_kwargs: Mapping[str, Any] | None = None,
        **further: Any,
    ) -> None:
        """Describes the model; nothing is imported, loaded or downloaded yet.

        Args:
            model_id: A model of the Hub, or a folder.
            device_map: Where it is loaded, as `from_pretrained` takes it (needs accelerate); None takes the graphics
                card if there is one, else the processor.
            torch_dtype: The precision, such as `"bfloat16"`; None leaves it to the library.
            trust_remote_code: Whether Python that comes with the model is run, in this process and with all its rights.
            model_kwargs: Further arguments of `from_pretrained`.
            max_new_tokens: The longest reply, in tokens.
            max_tokens: Another name for it.
            apply_chat_template_kwargs: Further arguments of the tokenizer's `apply_chat_template`.
            **further: Sampling arguments of `generate`, such as `temperature` or `top_p`; and smolagents'
                `custom_role_conversions` and `flatten_messages_as_text`.

        Raises:
            TypeError: An argument that cannot be followed.
        """
        self.model_id = model_id or DEFAULT_MODEL
        self.provider = _NAME
        self._load_arguments: dict[str, Any] = {"trust_remote_code": trust_remote_code, **(model_kwargs or {})}
        if device_map is not None:
            self._load_arguments["device_map"] = device_map
        if torch_dtype is not None:
            self._load_arguments["dtype"] = torch_dtype
        self._longest = max_tokens or max_new_tokens
        self._template_arguments = dict(apply_chat_template_kwargs or {})
        self._manners, sampling = manners_and_fields("TransformersModel", further, known=_GENERATION)
        self._sampling = _sampling(sampling)
        self._loaded: tuple[Any, Any] | None = None
        # Held while the model computes: a cancelled completion may still be at its last token.
        self._computing = threading.Lock()

    @property
    def capabilities(self) -> Capabilities:
        """Text alone; the context is known once the model is loaded."""
        config = getattr(self._loaded[0], "config", None) if self._loaded is not None else None
        context = getattr(config, "max_position_embeddings", None)
        return Capabilities(
            context_tokens=context if isinstance(context, int) else None, small=looks_small(self.model_id)
        )

    async def prepare(self) -> None:
        """Imports the library and loads the model, which takes seconds to minutes.

        Raises:
            ModelFileMissing: The library is not installed, or the model cannot be loaded.
        """
        await self._ready()

    async def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes the messages.

        Raises:
            ContextOverflow: The messages are longer than the model's context.
            ModelError: Another of the classes in `desktop_agent.models.errors`.
        """
        shaped = self._manners.shaped(messages)
        chunks = self._chunks(shaped, options)
        reply = read_reply(chunks, shaped, options, server=_NAME, model_id=self.model_id, has_key=True)
        async with aclosing(reply):
            async for delta in reply:
                yield delta

    async def aclose(self) -> None:
        """Frees the model's memory, after a completion that was cancelled has ended."""

        def free() -> None:
            with self._computing:
                self._loaded = None

        await asyncio.to_thread(free)

    async def _ready(self) -> tuple[Any, Any]:
        if self._loaded is None:
            self._loaded = await asyncio.to_thread(self._load)
        return self._loaded

    def _load(self) -> tuple[Any, Any]:
        if not Path(self.model_id).is_dir():
            forbid.check_address(f"https://huggingface.co/{self.model_id}")
        torch, library = _library("torch"), _library("transformers")
        trust = {"trust_remote_code": self._load_arguments["trust_remote_code"]}
        try:
            tokenizer = library.AutoTokenizer.from_pretrained(self.model_id, **trust)
            model = library.AutoModelForCausalLM.from_pretrained(self.model_id, **self._load_arguments)
            if "device_map" not in self._load_arguments and torch.cuda.is_available():
                model = model.to("cuda")
        except (OSError, ValueError, RuntimeError, ImportError) as error:
            raise errors.ModelFileMissing(
                f"transformers cannot load '{self.model_id}': {_first_line(error)}",
                advice="Check the model's name, its terms on the Hub, and the memory it needs.",
            ) from error
        return model, tokenizer

    async def _chunks(self, messages: Sequence[ChatMessage], options: CompletionOptions) -> AsyncGenerator[Any]:
        model, tokenizer = await self._ready()
        inputs = await asyncio.to_thread(self._encoded, tokenizer, messages)
        prompt = int(inputs["input_ids"].shape[-1])
        context = self.capabilities.context_tokens
        if context is not None and prompt >= context:
            raise errors.ContextOverflow(
                f"The messages are {prompt} tokens long, the context of '{self.model_id}' has {context}.",
                advice="Start a new run, or choose a model with a longer context.",
            )
        stopped = threading.Event()
        longest = options.max_tokens or self._longest
        streamer = _library("transformers").TextIteratorStreamer(tokenizer, skip_prompt=True, skip_special_tokens=True)
        arguments = {**inputs.to(model.device), **self._sampling, **_temperature(options)}

        def is_stopped(*_: object, **__: object) -> bool:
            return stopped.is_set()

        def generate() -> int:
            try:
                with self._computing:
                    output = model.generate(
                        **arguments, max_new_tokens=longest, streamer=streamer, stopping_criteria=[is_stopped]
                    )
                return int(output.shape[-1]) - prompt
            finally:
                # The reader waits for the end, whatever it is.
                streamer.text_queue.put(streamer.stop_signal)

        generating = asyncio.ensure_future(asyncio.to_thread(generate))
        # Of a completion that was given up, nobody asks how it ended.
        generating.add_done_callback(lambda done: done.cancelled() or done.exception())
        pieces = iter(streamer)
        try:
            while (text := await asyncio.to_thread(next, pieces, None)) is not None:
                if text:
                    yield _chunk(text)
            tokens = await asyncio.shield(generating)
        except (RuntimeError, ValueError, IndexError) as error:
            raise errors.ServerFailed(
                f"transformers could not answer: {_first_line(error)}",
                advice="Where memory ran out, choose a smaller model or another precision.",
            ) from error
        finally:
            stopped.set()
        yield _chunk(
            finish_reason="length" if tokens >= longest else "stop",
            usage={"prompt_tokens": prompt, "completion_tokens": tokens},
        )

    def _encoded(self, tokenizer: Any, messages: Sequence[ChatMessage]) -> Any:
        turns = [
            # Few templates know a role for tools.
            {"role": "user" if message.role == "tool" else message.role, "content": message.content}
            for message in messages
        ]
        try:
            return tokenizer.apply_chat_template(
                turns, add_generation_prompt=True, return_tensors="pt", return_dict=True, **self._template_arguments
            )
        except Exception as error:
            # A template is a program of the model's own; whatever it raises is its refusal.
            raise errors.BadRequest(
                f"The chat template of '{self.model_id}' does not take these messages: {_first_line(error)}",
                advice="Choose a model that was made for chat.",
            ) from error


def _sampling(found: dict[str, Any]) -> dict[str, Any]:
    if "do_sample" not in found and "temperature" in found:
        found.update(_temperature(CompletionOptions(temperature=found.pop("temperature"))))
    return found


def _temperature(options: CompletionOptions) -> dict[str, Any]:
    if options.temperature is None:
        return {}
    # `generate` takes no temperature of 0: it means not to draw at all.
    return {"do_sample": True, "temperature": options.temperature} if options.temperature > 0 else {"do_sample": False}


def _chunk(text: str = "", finish_reason: str | None = None, usage: Mapping[str, int] | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish_reason}
    return {"choices": [choice], "usage": usage} if usage is not None else {"choices": [choice]}


def _library(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise errors.ModelFileMissing(f"The library {name} is not installed.", advice=_ADVICE) from error


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
