"""What completes chat messages."""

import abc
from collections.abc import AsyncGenerator, Generator, Sequence
from typing import TYPE_CHECKING, Any, Self

from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions

if TYPE_CHECKING:
    from desktop_agent.models.blocking import Reply


class Model(abc.ABC):
    """Something that completes chat messages, as a stream.

    A model may be used from one event loop at a time, for one completion after another. Closing the stream (or
    cancelling the task that reads it) must free the server at once; that is why there is no call without streaming.

    Attributes:
        model_id: The model's name at its provider.
        provider: Who serves it: `embedded`, `hugging_face`, `openai_compatible`, `scripted` …
        key_source: Where its key came from, for people; empty without one.
    """

    model_id: str
    provider: str
    key_source: str = ""
    _made_with: tuple[tuple[Any, ...], dict[str, Any]] = ((), {})

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Keeps what the model is made with, so that it can be saved."""
        made = super().__new__(cls)
        made._made_with = (args, kwargs)
        return made

    @property
    def capabilities(self) -> Capabilities:
        """What the model can do; may become better known after the first call."""
        return Capabilities()

    @property
    def secrets(self) -> Sequence[str]:
        """The keys that it holds, so that they can be taken out of whatever is stored."""
        return ()

    @abc.abstractmethod
    def stream(
        self, messages: Sequence[ChatMessage], options: CompletionOptions = CompletionOptions()
    ) -> AsyncGenerator[CompletionDelta]:
        """Completes the messages.

        Raises:
            ModelError: One of the classes in `desktop_agent.models.errors`, at the first piece or between two.
        """

    async def prepare(self) -> None:
        """Makes the model ready (starts a server, loads weights); calling it again does nothing.

        Raises:
            ModelError: It cannot be made ready.
        """
        return

    async def read_ahead(self, beginning: Sequence[ChatMessage], *, may_keep: bool = False) -> None:  # noqa: ARG002 - for subclasses
        """Lets the model read what its next requests begin with, so that their replies begin sooner.

        Models that would gain nothing by it do nothing. May be cancelled at any time.

        Args:
            beginning: The messages, as the requests will have them.
            may_keep: They may be written to this computer's disk.

        Raises:
            ModelError: The model cannot be reached or made ready.
        """
        return

    async def aclose(self) -> None:
        """Frees what the model holds; it may be used again afterwards and prepares itself anew."""
        return

    def to_dict(self) -> dict[str, Any]:
        """Returns what the model was made with, as plain data; tokens, keys and headers are left out."""
        from desktop_agent.models.saved import arguments_of

        args, kwargs = self._made_with
        return arguments_of(self, args, kwargs)

    @classmethod
    def from_dict(cls, model_dictionary: dict[str, Any]) -> Self:
        """Makes a model of what `to_dict` returned."""
        return cls(**model_dictionary)

    def generate(
        self, messages: Sequence[object], stop_sequences: Sequence[str] | None = None, **options: Any
    ) -> "Reply":
        """Completes messages from an ordinary script and waits for the whole reply; `model(messages)` is the same.

        Args:
            messages: Messages, also as dictionaries in the OpenAI shape.
            stop_sequences: The reply ends before any of these texts.
            **options: Further fields of `CompletionOptions`.

        Raises:
            ModelError: It could not answer.
            TypeError: A message or an option is not understood.
        """
        from desktop_agent.models.blocking import generate

        return generate(self, messages, CompletionOptions(stop=tuple(stop_sequences or ()), **options))

    def generate_stream(
        self, messages: Sequence[object], stop_sequences: Sequence[str] | None = None, **options: Any
    ) -> "Generator[Reply]":
        """The same, piece by piece.

        Raises:
            ModelError: It could not answer.
            TypeError: A message or an option is not understood.
        """
        from desktop_agent.models.blocking import generate_stream

        return generate_stream(self, messages, CompletionOptions(stop=tuple(stop_sequences or ()), **options))

    def __call__(
        self, messages: Sequence[object], stop_sequences: Sequence[str] | None = None, **options: Any
    ) -> "Reply":
        """See `generate`."""
        return self.generate(messages, stop_sequences, **options)
