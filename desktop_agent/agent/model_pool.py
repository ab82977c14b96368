"""Models that are kept for the next run, so that a loaded one is used again, and never one with an old key."""

import asyncio
import hashlib
import weakref
from collections.abc import Callable

from desktop_agent.models.base import Model
from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.store.secrets import Secret

FindKey = Callable[[ModelChoice], Secret | None]
"""Returns the key for a choice, or None; called in a helper thread, since a keyring may wait for its owner."""


class ModelPool:
    """Makes models and keeps idle ones. Used on one event loop.

    A model completes one request after another, so runs at the same time get one each.
    """

    def __init__(self, make_model: Callable[..., Model], find_key: FindKey | None) -> None:
        self._make_model = make_model
        self._find_key = find_key
        self._idle: dict[ModelChoice, list[Model]] = {}
        # By this a model's key is known again without being kept a second time.
        self._made_with: weakref.WeakKeyDictionary[Model, bytes] = weakref.WeakKeyDictionary()

    async def take(self, choice: ModelChoice) -> Model:
        """Returns a model that nobody uses, with the key that the person has now.

        Raises:
            DesktopAgentError: It cannot be made, or its key cannot be read.
        """
        key = await self.key(choice)
        if key is None and self._find_key is not None and choice.provider == "hugging_face":
            # The Hub's library would look for a login that nobody said may be used.
            raise AuthenticationFailed("There is no token for Hugging Face.", advice="Add one under Accounts.")
        wanted = _fingerprint(key)
        idle = self._idle.get(choice, [])
        while idle:
            model = idle.pop()
            if self._made_with.get(model) == wanted:
                return model
            # Its key was replaced or removed meanwhile.
            await model.aclose()
        model = self._make_model(choice, api_key=key.value if key is not None else None)
        model.key_source = key.source if key is not None else model.key_source
        self._made_with[model] = wanted
        return model

    def put_back(self, choice: ModelChoice, model: Model) -> None:
        """Keeps a model for the next run that wants such a one."""
        self._idle.setdefault(choice, []).append(model)

    async def key(self, choice: ModelChoice) -> Secret | None:
        """Returns the key for a choice, or None.

        Raises:
            SecretsError: It cannot be read.
        """
        return await asyncio.to_thread(self._find_key, choice) if self._find_key is not None else None

    async def aclose(self) -> None:
        """Frees all idle models."""
        models = [model for idle in self._idle.values() for model in idle]
        self._idle.clear()
        for model in models:
            await model.aclose()


def _fingerprint(key: Secret | None) -> bytes:
    return hashlib.sha256(key.value.encode()).digest() if key is not None else b""
