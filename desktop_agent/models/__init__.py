"""Models: what completes chat messages.

The names are imported when they are first used, so that asking for one provider loads no library of another.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

_WHERE = {
    "Model": ("base", "Model"),
    "ChatMessage": ("messages", "ChatMessage"),
    "Image": ("messages", "Image"),
    "CompletionOptions": ("messages", "CompletionOptions"),
    "CompletionDelta": ("messages", "CompletionDelta"),
    "TokenUsage": ("messages", "TokenUsage"),
    "Capabilities": ("messages", "Capabilities"),
    "ModelError": ("errors", "ModelError"),
    "ModelChoice": ("choice", "ModelChoice"),
    "create_model": ("choice", "create_model"),
    "ScriptedModel": ("scripted", "ScriptedModel"),
    "ScriptedReply": ("scripted", "ScriptedReply"),
    "OpenAIModel": ("openai_compatible", "OpenAIModel"),
    "OpenAIServerModel": ("openai_compatible", "OpenAIModel"),
    "HfApiModel": ("hugging_face", "InferenceClientModel"),
    "InferenceClientModel": ("hugging_face", "InferenceClientModel"),
    "LiteLLMModel": ("litellm", "LiteLLMModel"),
    "LiteLLMRouterModel": ("litellm", "LiteLLMRouterModel"),
    "AmazonBedrockModel": ("litellm", "AmazonBedrockModel"),
    "AzureOpenAIModel": ("azure", "AzureOpenAIModel"),
    "AzureOpenAIServerModel": ("azure", "AzureOpenAIModel"),
    "LocalModel": ("local.model", "LocalModel"),
    "TransformersModel": ("transformers", "TransformersModel"),
}

if TYPE_CHECKING:
    from desktop_agent.models.azure import AzureOpenAIModel
    from desktop_agent.models.azure import AzureOpenAIModel as AzureOpenAIServerModel
    from desktop_agent.models.base import Model
    from desktop_agent.models.choice import ModelChoice, create_model
    from desktop_agent.models.errors import ModelError
    from desktop_agent.models.hugging_face import InferenceClientModel
    from desktop_agent.models.hugging_face import InferenceClientModel as HfApiModel
    from desktop_agent.models.litellm import AmazonBedrockModel, LiteLLMModel, LiteLLMRouterModel
    from desktop_agent.models.local.model import LocalModel
    from desktop_agent.models.messages import (
        Capabilities,
        ChatMessage,
        CompletionDelta,
        CompletionOptions,
        Image,
        TokenUsage,
    )
    from desktop_agent.models.openai_compatible import OpenAIModel
    from desktop_agent.models.openai_compatible import OpenAIModel as OpenAIServerModel
    from desktop_agent.models.scripted import ScriptedModel, ScriptedReply
    from desktop_agent.models.transformers import TransformersModel

__all__ = [
    "AmazonBedrockModel",
    "AzureOpenAIModel",
    "AzureOpenAIServerModel",
    "Capabilities",
    "ChatMessage",
    "CompletionDelta",
    "CompletionOptions",
    "HfApiModel",
    "Image",
    "InferenceClientModel",
    "LiteLLMModel",
    "LiteLLMRouterModel",
    "LocalModel",
    "Model",
    "ModelChoice",
    "ModelError",
    "OpenAIModel",
    "OpenAIServerModel",
    "ScriptedModel",
    "ScriptedReply",
    "TokenUsage",
    "TransformersModel",
    "create_model",
]


def __getattr__(name: str) -> Any:
    where = _WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = where
    value = getattr(import_module(f"{__name__}.{module}"), attribute)
    globals()[name] = value
    return value
