"""Prompt templates in the form that smolagents gives them: which parts there are, and what they may name."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from desktop_agent.agent.errors import PromptInvalid

Templates = dict[str, Any]

_PARTS: dict[str, tuple[str, ...]] = {
    "system_prompt": (),
    "planning": ("initial_plan", "update_plan_pre_messages", "update_plan_post_messages"),
    "managed_agent": ("task", "report"),
    "final_answer": ("pre_messages", "post_messages"),
}


def are_theirs(templates: Mapping[str, Any]) -> bool:
    """Tells whether the templates have smolagents' form."""
    return "system_prompt" in templates


def parts_from(templates: Mapping[str, Any]) -> dict[str, str]:
    """Returns the templates under the names that `PromptSet` has for them.

    Raises:
        PromptInvalid: A part is missing.
    """
    texts: dict[str, str] = {}
    for part, inner in _PARTS.items():
        given = templates.get(part)
        for name in inner:
            text = cast("Mapping[str, Any]", given).get(name) if isinstance(given, Mapping) else None
            if not isinstance(text, str):
                raise PromptInvalid(f"The prompt templates have no '{name}' in '{part}'.")
            texts[name] = text
        if not inner and not isinstance(given, str):
            raise PromptInvalid(f"The prompt templates have no '{part}'.")
    system = str(templates["system_prompt"])
    return {
        "system": system,
        "system_for_tools": system,
        "plan_first": texts["initial_plan"],
        "plan_next": f"{texts['update_plan_pre_messages']}\n\n{texts['update_plan_post_messages']}".strip(),
        "last_answer": f"{texts['pre_messages']}\n\n{texts['post_messages']}".strip(),
        "managed_task": texts["task"],
        "managed_report": texts["report"],
    }


def templates_of(parts: Mapping[str, str], system: str) -> Templates:
    """Returns templates in smolagents' form.

    Args:
        parts: The templates under the names that `PromptSet` has for them.
        system: The name of the part that is the system prompt.
    """
    return {
        "system_prompt": parts[system],
        "planning": {
            "initial_plan": parts["plan_first"],
            "update_plan_pre_messages": "",
            "update_plan_post_messages": parts["plan_next"],
        },
        "managed_agent": {"task": parts["managed_task"], "report": parts["managed_report"]},
        "final_answer": {"pre_messages": "", "post_messages": parts["last_answer"]},
    }


def values_for(values: Mapping[str, Any], tags: tuple[str, str]) -> dict[str, Any]:
    """Returns what templates in smolagents' form may name.

    Args:
        values: What ours may name.
        tags: What stands before and after code.
    """
    imports: Sequence[str] = values.get("imports", ())
    everything = "You can import from any package you want."
    return {
        **values,
        "tools": {tool.name: tool for tool in values.get("tools", ())},
        "managed_agents": {agent.name: agent for agent in values.get("agents", ())},
        "authorized_imports": everything if "*" in imports else str(list(imports)),
        "custom_instructions": values.get("instructions", ""),
        "remaining_steps": values.get("remaining", 0),
        "final_answer": values.get("answer", ""),
        "code_block_opening_tag": tags[0],
        "code_block_closing_tag": tags[1],
    }
