"""A run begins."""

from desktop_agent.agent.events.base import Event, ToolInfo


class RunStarted(Event, frozen=True, kw_only=True, tag="run_started"):
    """A run begins.

    Attributes:
        task: What the person asked for.
        model: The model's id.
        provider: Who serves it: `embedded`, `hugging_face`, `openai_compatible`, `scripted` …
        key_source: Where its key came from, for people; empty without one. The key itself is nowhere.
        tools: The tools the code may call.
        imports: The authorized imports, base list included.
        hosts: The hosts that the code may reach, as patterns; see `NetworkPolicy`.
        max_steps: The step limit.
        max_tokens: The cap for tokens sent and received, or None.
        max_cost: The cap in US dollars, or None.
        max_seconds: The cap for the time in which the run does not wait for a person, or None.
        approval: `ask` or `auto`.
        title: A short name for the run.
        continues: The run whose conversation this one continues, or an empty string.
        interpreter: The worker's containment level in words.
        memory_limit: Bytes that the interpreter session may hold, or 0 without one.
        context_tokens: The model's context window in tokens, or None where it is not known.
        files: The paths of the files that belong to the task.
        images: How many pictures belong to it.
    """

    task: str
    model: str
    provider: str = ""
    key_source: str = ""
    tools: tuple[ToolInfo, ...] = ()
    imports: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    max_steps: int = 20
    max_tokens: int | None = None
    max_cost: float | None = None
    max_seconds: float | None = None
    approval: str = "auto"
    title: str = ""
    continues: str = ""
    interpreter: str = ""
    memory_limit: int = 0
    context_tokens: int | None = None
    files: tuple[str, ...] = ()
    images: int = 0
