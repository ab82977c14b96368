"""Prompts: files in `resources/prompts`, rendered by a sandboxed template engine."""

import functools
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal, cast

import jinja2
import jinja2.sandbox
import msgspec
import yaml

from desktop_agent.agent.errors import PromptInvalid
from desktop_agent.agent.smolagents_prompts import Templates, are_theirs, parts_from, templates_of, values_for
from desktop_agent.agent.tooling import PromptTool
from desktop_agent.models.messages import Capabilities
from desktop_agent.resources import resource_path

SMALL_CONTEXT_TOKENS = 8_192


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The short texts around what the model is told; the fields in braces are filled in.

    Attributes:
        task: Around the person's task (`{task}`).
        guidance: Around a message sent during the run (`{text}`).
        observation: Around what an action printed (`{text}`).
        error: Around why an action failed (`{message}`).
        reminder: After an observation.
        error_reminder: After an error.
        parsing_reminder: After a reply without a usable action.
        silent: Stands for an observation when the action printed nothing and has no value.
        value: Around the value of the last line (`{value}`).
        rejected: Around the person's note on a rejected action (`{note}`).
        repeats: After an action that did the same as the one before.
        carry_out_plan: After a plan.
        answer_held: Instead of an observation, when the person sent a message before the answer was given (`{answer}`).
        more_steps: After the best answer at the step limit, when the run was given more steps (`{answer}`).
        reply: A reply written anew after a person edited its code (`{thought}`, `{code}`).
        answered: Around the answer of an earlier run, for a continued conversation (`{answer}`); empty leaves it out.
    """

    task: str = "New task:\n{task}"
    guidance: str = "{text}"
    observation: str = "Observation:\n{text}"
    error: str = "Error:\n{message}"
    reminder: str = ""
    error_reminder: str = ""
    parsing_reminder: str = ""
    silent: str = "(The code ran and printed nothing.)"
    value: str = "Value of the last line: {value}"
    rejected: str = "The person did not allow this action to run. {note}"
    repeats: str = "This is the same action with the same result as in the step before. Try another way."
    carry_out_plan: str = "Now carry out this plan."
    answer_held: str = "Your answer so far: {answer}\nIt was not given yet, because the person sent a message."
    more_steps: str = "Your best answer so far: {answer}\nThere are more steps now, so go on with the task."
    reply: str = "Thought: {thought}\n```python\n{code}\n```"
    answered: str = ""


class PromptSet(msgspec.Struct, frozen=True, kw_only=True):
    """All prompts of one file.

    Attributes:
        system: Template of the system prompt; gets `tools`, `agents`, `imports`, `instructions`, `today` and
            `max_steps`.
        system_for_tools: The same for agents whose actions are JSON tool calls.
        words: The short texts.
        plan_first: Template of the request for the first plan (`task`, `tools`, `agents`).
        plan_next: Template of the request for a later plan (`task`, `remaining`).
        last_answer: Template of the request at the step limit (`task`).
        managed_task: Template of the task that a managed agent gets (`name`, `task`).
        managed_report: Template of the report that its caller gets (`name`, `answer`).
        theirs: The templates have smolagents' form, so they name what smolagents' templates may name.
        tags: What stands before and after code, for templates of that form.
    """

    system: str
    system_for_tools: str = ""
    words: Words = Words()
    plan_first: str = ""
    plan_next: str = ""
    last_answer: str = ""
    managed_task: str = "{{ task }}"
    managed_report: str = "{{ answer }}"
    theirs: bool = False
    tags: tuple[str, str] = ("<code>", "</code>")

    def render(self, part: str, **values: object) -> str:
        """Renders one of the templates.

        Raises:
            PromptInvalid: The template is wrong or uses what it is not given.
        """
        source = getattr(self, part)
        named = values_for(values, self.tags) if self.theirs else values
        try:
            return _template(source, trim=not self.theirs).render(**named).strip()
        except jinja2.TemplateError as error:
            raise PromptInvalid(f"The prompt '{part}' cannot be rendered: {error}.") from error

    def system_prompt(
        self,
        *,
        tools: Sequence[PromptTool],
        agents: Sequence[PromptTool] = (),
        imports: Sequence[str] = (),
        instructions: str = "",
        max_steps: int = 20,
        part: Literal["system", "system_for_tools"] = "system",
    ) -> str:
        """Renders the system prompt, by default that for agents whose actions are code."""
        return self.render(
            part,
            tools=tools,
            agents=agents,
            imports=imports,
            instructions=instructions.strip(),
            max_steps=max_steps,
            today=date.today().isoformat(),
        )


def load_prompts(source: str | Path | Mapping[str, Any]) -> PromptSet:
    """Loads prompts.

    Args:
        source: The name of a file in `resources/prompts` without its ending, a path of one's own, or the file's content
            as a mapping.

    Raises:
        PromptInvalid: There is no such file or it lacks a part.
    """
    if isinstance(source, str):
        return _shipped(source)
    if isinstance(source, Path):
        return _from_mapping(_read(source), str(source))
    if are_theirs(source):
        return with_templates(_shipped("full"), source)
    return _from_mapping(source, "the given prompts")


def with_templates(prompts: PromptSet, templates: Mapping[str, Any], *, theirs: bool = True) -> PromptSet:
    """Returns the prompts with other templates, given in smolagents' form.

    Args:
        prompts: Where the short texts come from.
        templates: The templates.
        theirs: They name what smolagents' templates may name; False for changed templates of ours.

    Raises:
        PromptInvalid: A part is missing.
    """
    changed = msgspec.structs.replace(prompts, **parts_from(templates), theirs=theirs)
    return changed if prompts.theirs or not theirs else with_tags(changed, changed.tags)


def with_tags(prompts: PromptSet, tags: tuple[str, str]) -> PromptSet:
    """Returns prompts in smolagents' form with other marks around code."""
    reminder = (
        f"Nothing was run. Reply with a thought and the code between {tags[0]} and {tags[1]}. If you already know the "
        "answer, the code is final_answer(answer)."
    )
    words = msgspec.structs.replace(prompts.words, parsing_reminder=reminder)
    return msgspec.structs.replace(prompts, tags=tags, words=words)


def templates_in(prompts: PromptSet, system: Literal["system", "system_for_tools"]) -> Templates:
    """Returns the templates of prompts in smolagents' form."""
    return templates_of({name: getattr(prompts, name) for name in prompts.__struct_fields__}, system)


def prompts_for(capabilities: Capabilities) -> PromptSet:
    """Chooses the prompts that suit a model: the compact ones for a small model or a short context."""
    context = capabilities.context_tokens
    compact = capabilities.small or (context is not None and context <= SMALL_CONTEXT_TOKENS)
    return load_prompts("compact" if compact else "full")


@functools.cache
def reply_grammar() -> str:
    """Returns the grammar that holds a small model to one thought and one code block."""
    return resource_path("prompts/reply.gbnf").read_text(encoding="utf-8")


@functools.cache
def _shipped(name: str) -> PromptSet:
    try:
        path = resource_path(f"prompts/{name}.yaml")
    except FileNotFoundError as error:
        raise PromptInvalid(f"There are no prompts named '{name}'.") from error
    return _from_mapping(_read(path), name)


def _read(path: Path) -> Mapping[str, Any]:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise PromptInvalid(f"The prompt file '{path}' cannot be read: {error}.") from error
    if not isinstance(data, dict):
        raise PromptInvalid(f"The prompt file '{path}' is no mapping of names to texts.")
    return cast("dict[str, Any]", data)


def _from_mapping(data: Mapping[str, Any], name: str) -> PromptSet:
    try:
        return msgspec.convert(dict(data), PromptSet)
    except msgspec.ValidationError as error:
        raise PromptInvalid(f"The prompts '{name}' are not complete: {error}.") from error


@functools.cache
def _environment(*, trim: bool) -> jinja2.Environment:
    return jinja2.sandbox.ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined, trim_blocks=trim, lstrip_blocks=trim, autoescape=False
    )


@functools.lru_cache(maxsize=64)
def _template(source: str, *, trim: bool) -> jinja2.Template:
    """Returns a template; ours rely on lines with nothing but a tag being left out, smolagents' say so themselves."""
    return _environment(trim=trim).from_string(source)
