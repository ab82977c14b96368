"""Which model a run uses, as data, and the model made from it."""

from pathlib import Path
from typing import Literal

import msgspec

from desktop_agent.models.base import Model
from desktop_agent.models.errors import AuthenticationFailed, BadRequest

Provider = Literal["embedded", "hugging_face", "openai_compatible", "scripted"]


class ModelChoice(msgspec.Struct, frozen=True):
    """Which model a run uses; safe to store, it holds no secret.

    Attributes:
        provider: Who serves it.
        model_id: Its name there, on the Hub with who serves it where that matters (`owner/name:novita`); for `embedded`
            a name of the catalogue or the path of a GGUF file, for `scripted` the path of the script. Empty takes the
            provider's default.
        base_url: The server's address, for `openai_compatible`.
        account: The named account whose key is used; empty when none was chosen.
        bill_to: For `hugging_face`: the organization that is billed; empty bills the token's owner.
    """

    provider: Provider = "embedded"
    model_id: str = ""
    base_url: str = ""
    account: str = ""
    bill_to: str = ""


def create_model(choice: ModelChoice, *, api_key: str | None = None) -> Model:
    """Makes the chosen model; nothing is started, loaded or sent before its first use.

    Args:
        choice: Which model.
        api_key: The key for its provider, or None: then no key is sent, save to the Hub, for which huggingface_hub's
            own login is used.

    Raises:
        AuthenticationFailed: An account is chosen and its key was not given; no other key takes its place silently.
        BadRequest: The choice lacks something, for example the address.
        ModelFileMissing: The scripted model's file cannot be read.
    """
    if choice.account and not api_key:
        raise AuthenticationFailed(
            f"There is no key for the account '{choice.account}'.",
            advice="Choose another account, or add its key again.",
        )
    match choice.provider:
        case "embedded":
            from desktop_agent.models.local.model import LocalModel

            return LocalModel.from_choice(choice.model_id)
        case "hugging_face":
            from desktop_agent.models.hugging_face import DEFAULT_MODEL, InferenceClientModel

            return InferenceClientModel(choice.model_id or DEFAULT_MODEL, token=api_key, bill_to=choice.bill_to or None)
        case "openai_compatible":
            from desktop_agent.models.openai_compatible import OpenAIModel

            if not choice.base_url:
                raise BadRequest(
                    "No server address is set for this model.",
                    advice="Give one with --base-url or in the model's settings.",
                )
            return OpenAIModel(choice.model_id, base_url=choice.base_url, api_key=api_key)
        case "scripted":
            from desktop_agent.models.scripted import ScriptedModel

            return ScriptedModel.from_file(Path(choice.model_id))
