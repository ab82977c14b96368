"""Known providers with an OpenAI-compatible address, and whose key the environment may hold for them.

Base addresses and key pages are those of the providers' own documentation of the OpenAI-compatible interface, as of
November 2026.
"""

import os

import msgspec

from desktop_agent.models.addresses import origin


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """A provider that a person can pick instead of typing an address.

    Attributes:
        id: Short name, for settings and the command line.
        name: Name for people.
        base_url: Address of its OpenAI-compatible interface.
        keys_url: Page where a key is made; empty for servers on this computer.
        environment: The variable that usually holds the key; empty for servers on this computer.
        example_model: A model's name there, to show how they look.
    """

    id: str
    name: str
    base_url: str
    keys_url: str = ""
    environment: str = ""
    example_model: str = ""


PRESETS: tuple[Preset, ...] = (
    Preset(
        id="openai",
        name="OpenAI",
        base_url="https://api.openai.com/v1",
        keys_url="https://platform.openai.com/api-keys",
        environment="OPENAI_API_KEY",
        example_model="gpt-4.1",
    ),
    Preset(
        id="anthropic",
        name="Anthropic",
        base_url="https://api.anthropic.com/v1",
        keys_url="https://console.anthropic.com/settings/keys",
        environment="ANTHROPIC_API_KEY",
        example_model="claude-sonnet-4-5",
    ),
    Preset(
        id="gemini",
        name="Google Gemini",
        base_url="https://generativelanguage.googleapis.com/v1beta/openai",
        keys_url="https://aistudio.google.com/apikey",
        environment="GEMINI_API_KEY",
        example_model="gemini-2.5-flash",
    ),
    Preset(
        id="mistral",
        name="Mistral",
        base_url="https://api.mistral.ai/v1",
        keys_url="https://console.mistral.ai/api-keys",
        environment="MISTRAL_API_KEY",
        example_model="codestral-latest",
    ),
    Preset(
        id="openrouter",
        name="OpenRouter",
        base_url="https://openrouter.ai/api/v1",
        keys_url="https://openrouter.ai/settings/keys",
        environment="OPENROUTER_API_KEY",
        example_model="qwen/qwen-2.5-coder-32b-instruct",
    ),
    Preset(
        id="together",
        name="Together",
        base_url="https://api.together.xyz/v1",
        keys_url="https://api.together.ai/settings/api-keys",
        environment="TOGETHER_API_KEY",
        example_model="Qwen/Qwen2.5-Coder-32B-Instruct",
    ),
    Preset(
        id="groq",
        name="Groq",
        base_url="https://api.groq.com/openai/v1",
        keys_url="https://console.groq.com/keys",
        environment="GROQ_API_KEY",
        example_model="llama-3.3-70b-versatile",
    ),
    Preset(
        id="deepseek",
        name="DeepSeek",
        base_url="https://api.deepseek.com/v1",
        keys_url="https://platform.deepseek.com/api_keys",
        environment="DEEPSEEK_API_KEY",
        example_model="deepseek-chat",
    ),
    Preset(id="ollama", name="Ollama", base_url="http://127.0.0.1:11434/v1", example_model="qwen2.5-coder:7b"),
    Preset(id="lm_studio", name="LM Studio", base_url="http://127.0.0.1:1234/v1"),
    Preset(id="llama_cpp", name="llama.cpp", base_url="http://127.0.0.1:8080/v1"),
    Preset(id="vllm", name="vLLM", base_url="http://127.0.0.1:8000/v1"),
    Preset(id="litellm_proxy", name="LiteLLM proxy", base_url="http://127.0.0.1:4000/v1"),
)


class EnvironmentKey(msgspec.Struct, frozen=True):
    """A key found in the environment, and the variable it comes from; `repr` does not show the key."""

    variable: str
    value: str

    def __repr__(self) -> str:
        return f"EnvironmentKey(variable={self.variable!r})"


def preset_for(base_url: str) -> Preset | None:
    """Returns the preset whose server an address belongs to: same scheme, host and port; None for no address."""
    try:
        wanted = origin(base_url)
    except ValueError:
        return None
    return next((preset for preset in PRESETS if origin(preset.base_url) == wanted), None)


def environment_key(base_url: str) -> EnvironmentKey | None:
    """Returns the key that the environment holds for exactly this server; a key never goes to another one."""
    preset = preset_for(base_url)
    if preset is None or not preset.environment:
        return None
    value = os.environ.get(preset.environment, "").strip()
    return EnvironmentKey(preset.environment, value) if value else None
