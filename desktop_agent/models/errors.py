"""Why a model could not answer.

ModelError
├── ModelUnreachable      no connection, name not found, connection lost before the first piece
├── StreamBroken          the stream ended in the middle, or sent what cannot be read
├── ModelTimeout          connected, but silent for too long
├── AuthenticationFailed  401: no token, or a wrong one
├── PaymentRequired       402: credits used up
├── AccessDenied          403: the token may not use this model
├── ModelNotFound         404: no such model or address
├── ContextOverflow       the messages are longer than the model's context
├── RateLimited           429, with `retry_after` in seconds where the server said it
├── ServerFailed          408, 409, 425, 5xx
├── BadRequest            400 and what else the server refuses
└── ModelFileMissing      the local model's file or runtime is not there
"""

from desktop_agent.errors import DesktopAgentError


class ModelError(DesktopAgentError):
    """A model could not answer.

    Attributes:
        kind: The error's class in one word, as in the `run_failed` event.
        retriable: Asking again may help.
        retry_after: Seconds that the server asked to wait, or None.
    """

    kind = "model"
    retriable = False

    def __init__(self, message: str, *, advice: str = "", retry_after: float | None = None) -> None:
        super().__init__(message, advice=advice)
        self.retry_after = retry_after


class ModelUnreachable(ModelError):
    """No connection could be made, or it was lost before the first piece."""

    kind = "network"
    retriable = True


class StreamBroken(ModelError):
    """The stream ended in the middle of a reply, or sent what cannot be read."""

    kind = "stream"
    retriable = True


class ModelTimeout(ModelError):
    """The server is connected but silent for too long."""

    kind = "timeout"
    retriable = True


class AuthenticationFailed(ModelError):
    """401: there is no token, or a wrong one."""

    kind = "authentication"


class PaymentRequired(ModelError):
    """402: the account's credits are used up."""

    kind = "payment"


class AccessDenied(ModelError):
    """403: the token may not use this model."""

    kind = "access"


class ModelNotFound(ModelError):
    """404: there is no such model or address."""

    kind = "not_found"


class ContextOverflow(ModelError):
    """The messages are longer than the model's context window."""

    kind = "context"


class RateLimited(ModelError):
    """429: too many requests."""

    kind = "rate_limit"
    retriable = True


class ServerFailed(ModelError):
    """408, 409, 425 or 5xx: the server could not do it now."""

    kind = "server"
    retriable = True


class BadRequest(ModelError):
    """The server refuses the request as it is."""

    kind = "request"


class ModelFileMissing(ModelError):
    """The local model's file or its runtime is not on this computer."""

    kind = "model_file"
