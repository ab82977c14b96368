"""From the words on the command line to a model."""

import argparse
from pathlib import Path

from desktop_agent.models import ModelChoice


def model_choice(arguments: argparse.Namespace) -> ModelChoice:
    """Returns the model that `--model`, `--base-url` and `--account` name.

    An address wins; then a name with a prefix (`scripted:FILE`), a GGUF file, a Hub name (`owner/name`), and what is
    left is a name of the catalogue of models on this computer.
    """
    name: str = arguments.model
    base_url: str = arguments.base_url
    account: str = arguments.account
    if base_url:
        return ModelChoice(provider="openai_compatible", model_id=name, base_url=base_url, account=account)
    if name.startswith("scripted:"):
        return ModelChoice(provider="scripted", model_id=name.removeprefix("scripted:"))
    if name.endswith(".gguf"):
        return ModelChoice(provider="embedded", model_id=str(Path(name).expanduser().absolute()))
    if "/" in name:
        return ModelChoice(provider="hugging_face", model_id=name, account=account, bill_to=arguments.bill_to)
    return ModelChoice(provider="embedded", model_id=name)


def split_names(text: str | None) -> tuple[str, ...]:
    """Splits `a,b, c` into its names; nothing and empty text have none."""
    return tuple(name for part in (text or "").split(",") if (name := part.strip()))
