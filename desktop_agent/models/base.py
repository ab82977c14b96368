"""What completes chat messages."""

import abc
from collections.abc import AsyncGenerator, Sequence

from desktop_agent.models.messages import Capabilities, ChatMessage, CompletionDelta, CompletionOptions


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

    @property
    def capabilities(self) -> Capabilities:
        """What the model can do; may become better known after the first call."""
        return Capabilities()

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
