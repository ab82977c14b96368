"""What scripts written for smolagents 1.26 name, read and change."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from desktop_agent import (
    ActionOutput,
    ActionStep,
    CallbackRegistry,
    ChatMessageStreamDelta,
    CodeAgent,
    FinalAnswerStep,
    LogLevel,
    MultiStepAgent,
    PlanningStep,
    ScriptedModel,
    TaskStep,
    ToolCall,
    ToolCallingAgent,
    ToolOutput,
    tool,
)
from desktop_agent.agent.errors import PromptInvalid
from desktop_agent.models import Capabilities
from desktop_agent.models.errors import AuthenticationFailed
from desktop_agent.models.scripted import ScriptedReply

pytestmark = pytest.mark.usefixtures("sessions")

Reply = Callable[..., str]


@tool
def double(number: int) -> int:
    """Doubles a number.

    Args:
        number: What is doubled.
    """
    return 2 * number


def call(name: str, **arguments: Any) -> str:
    return json.dumps({"name": name, "arguments": arguments})


def test_every_setting_of_their_agents_is_taken(reply: Reply) -> None:
    agent = CodeAgent(
        tools=[double],
        model=ScriptedModel([reply("final_answer(1)")]),
        prompt_templates=None,
        instructions="Be short.",
        max_steps=3,
        add_base_tools=False,
        managed_agents=None,
        step_callbacks=None,
        planning_interval=None,
        name="counter",
        description="Counts.",
        provide_run_summary=True,
        final_answer_checks=None,
        return_full_result=False,
        additional_authorized_imports=["numpy"],
        executor_kwargs={"timeout_seconds": 5},
        max_print_outputs_length=100,
        stream_outputs=True,
        use_structured_outputs_internally=False,
        code_block_tags="markdown",
    )
    assert isinstance(agent, MultiStepAgent)
    assert agent.limits.seconds == 5
    assert "numpy" in agent.authorized_imports
    assert "Be short." in agent.system_prompt


@pytest.mark.parametrize("setting", [{"executor_type": "docker"}, {"logger": 1}])
def test_a_setting_without_use_here_is_named_in_a_warning(setting: dict[str, Any]) -> None:
    with pytest.warns(UserWarning, match=f"ignores '{next(iter(setting))}'"):
        CodeAgent(tools=[], model=ScriptedModel([]), **setting)


def test_steps_are_printed_when_that_is_wanted(reply: Reply, capsys: pytest.CaptureFixture[str]) -> None:
    CodeAgent(tools=[], model=ScriptedModel([reply("final_answer(1)")])).run("Count.")
    assert capsys.readouterr().out == ""
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel([reply("print('looked')"), reply("final_answer(4)")]),
        verbosity_level=LogLevel.INFO,
    )
    agent.run("Count.")
    printed = capsys.readouterr().out
    assert "Step 2" in printed
    assert "looked" in printed
    assert printed.endswith("4\n")


def test_a_final_answer_tool_of_ones_own_is_named_in_a_warning(reply: Reply) -> None:
    @tool
    def final_answer(answer: str) -> str:
        """Shouts the answer.

        Args:
            answer: What is shouted.
        """
        return answer.upper()

    with pytest.warns(UserWarning, match="'final_answer' is not called"):
        agent = CodeAgent(tools=[final_answer], model=ScriptedModel([reply("final_answer('yes')")]))
    assert agent.run("Well?") == "yes"


def test_a_run_can_be_gone_through_step_by_step(reply: Reply) -> None:
    model = ScriptedModel(["1. Count.", reply("x = 1"), reply("final_answer(double(x))")])
    agent = CodeAgent(tools=[double], model=model, planning_interval=10)
    outputs = list(agent.run("Count.", stream=True))
    kinds = [type(output) for output in outputs]
    assert kinds[0] is PlanningStep
    assert [output.step_number for output in outputs if isinstance(output, ActionStep)] == [1, 2]
    assert [output.output for output in outputs if isinstance(output, ActionOutput)] == [None, 2]
    assert [output.name for output in outputs if isinstance(output, ToolCall)] == ["double"]
    assert isinstance(outputs[-1], FinalAnswerStep)
    assert outputs[-1].output == 2
    assert ChatMessageStreamDelta not in kinds


def test_pieces_of_replies_come_when_they_are_wanted(reply: Reply) -> None:
    agent = CodeAgent(tools=[], model=ScriptedModel([reply("final_answer(1)")]), stream_outputs=True)
    pieces = [o.content for o in agent.run("Count.", stream=True) if isinstance(o, ChatMessageStreamDelta)]
    assert "final_answer(1)" in "".join(pieces)


def test_leaving_the_steps_ends_the_run_and_the_agent_is_free(reply: Reply) -> None:
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel([reply("x = 1"), ScriptedReply(text="Thought: slow", delay=60), reply("final_answer(2)")]),
    )
    for output in agent.run("Count.", stream=True):
        if isinstance(output, ActionStep):
            break
    agent.model = ScriptedModel([reply("final_answer(3)")])
    assert agent.run("Again.") == 3


def test_what_ends_a_run_that_is_gone_through_is_raised() -> None:
    agent = CodeAgent(tools=[], model=ScriptedModel([AuthenticationFailed("No token.")]))
    with pytest.raises(AuthenticationFailed):
        list(agent.run("Count.", stream=True))


def test_the_full_result_is_plain_data(reply: Reply) -> None:
    agent = CodeAgent(
        tools=[], model=ScriptedModel([reply("1 / 0"), reply("final_answer(2)")]), return_full_result=True
    )
    result = agent.run("Divide.")
    assert (result.output, result.state) == (2, "success")
    kept = json.loads(json.dumps(result.dict()))
    assert [step.get("step_number") for step in kept["steps"]] == [None, 1, 2, None]
    first = kept["steps"][1]
    assert first["error"]["exception_type"] == "ZeroDivisionError"
    assert first["tool_calls"][0]["function"] == {"name": "python_interpreter", "arguments": "1 / 0"}
    assert first["model_input_messages"][0]["role"] == "system"
    assert first["timing"]["duration"] >= 0
    assert kept["token_usage"]["total_tokens"] == result.token_usage.input_tokens + result.token_usage.output_tokens
    assert "model_input_messages" not in agent.memory.get_succinct_steps()[1]
    assert agent.memory.get_full_steps()[1]["model_input_messages"]


def test_the_monitor_adds_up_tokens_and_times(reply: Reply) -> None:
    agent = CodeAgent(tools=[], model=ScriptedModel([reply("x = 1"), reply("final_answer(x)")]))
    result = agent.run("Count.", return_full_result=True)
    counted = agent.monitor.get_total_token_counts()
    assert (counted.input_tokens, counted.output_tokens) == (
        result.token_usage.input_tokens,
        result.token_usage.output_tokens,
    )
    assert len(agent.monitor.step_durations) == 2
    agent.model = ScriptedModel([reply("final_answer(1)")])
    agent.run("Again.")
    assert len(agent.monitor.step_durations) == 1


def test_a_summary_leaves_out_what_the_model_said(reply: Reply) -> None:
    agent = CodeAgent(
        tools=[], model=ScriptedModel(["1. Plan.", reply("print(7)"), reply("final_answer(1)")]), planning_interval=9
    )
    agent.run("Count.")
    told = [message.content for message in agent.write_memory_to_messages(summary_mode=True)]
    assert not any("Thought" in text or "Plan" in text for text in told)
    assert told[0].endswith("Count.")
    assert "7" in told[1]
    assert any("Plan" in message.content for message in agent.write_memory_to_messages())


def test_a_callback_can_be_added_later_and_may_show_pictures(reply: Reply) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(8)

    def look(step: ActionStep, agent: CodeAgent) -> None:
        step.observations_images = [picture]

    model = ScriptedModel([reply("x = 1"), reply("final_answer(x)")])
    agent = CodeAgent(tools=[], model=model)
    assert isinstance(agent.step_callbacks, CallbackRegistry)
    agent.step_callbacks.register(ActionStep, look)
    agent.run("Look.")
    assert [image.data for image in model.calls[1][0][-1].images] == [picture]


THEIR_TEMPLATES: dict[str, Any] = {
    "system_prompt": (
        "You may import {{authorized_imports}}.\n{%- for tool in tools.values() %}\n{{ tool.to_code_prompt() }}"
        "{% endfor %}\n{%- if managed_agents and managed_agents.values() | list %}\n{%- for agent in "
        "managed_agents.values() %}\n{{ agent.name }}: {{ agent.description }}{% endfor %}{% endif %}\n"
        "{{ custom_instructions }}\nWrite {{code_block_opening_tag}} and {{code_block_closing_tag}}."
    ),
    "planning": {
        "initial_plan": "Plan {{task}} with {{ tools.values() | map(attribute='name') | join(',') }}.",
        "update_plan_pre_messages": "So far for {{task}}:",
        "update_plan_post_messages": "{{remaining_steps}} steps left.",
    },
    "managed_agent": {"task": "{{name}}, do: {{task}}", "report": "{{name}} says: {{final_answer}}"},
    "final_answer": {"pre_messages": "The end.", "post_messages": "Answer {{task}}."},
}


def test_their_prompt_templates_are_rendered_with_what_they_name(reply: Reply) -> None:
    model = ScriptedModel(["1. Double.<end_plan>", "<py>x = double(2)</py>", "2. Stop.", "It is 4."])
    agent = CodeAgent(
        tools=[double],
        model=model,
        prompt_templates=THEIR_TEMPLATES,
        instructions="Be short.",
        planning_interval=1,
        max_steps=1,
        code_block_tags=("<py>", "</py>"),
        name="worker",
    )
    assert agent.run("Double 2.") == "2. Stop."
    system = model.calls[0][0][0].content
    assert "def double(number: int) -> int:" in system
    assert "Be short." in system
    assert "Write <py> and </py>." in system
    assert "\ndef final_answer(" in system
    assert model.calls[0][0][-1].content == "Plan Double 2. with double."
    assert model.calls[2][0][-1].content == "The end.\n\nAnswer Double 2.."
    plans = [step.plan for step in agent.memory.steps if isinstance(step, PlanningStep)]
    assert plans == ["1. Double."]
    assert agent.report(4) == "worker says: 4"


@pytest.mark.parametrize(
    ("tags", "opening"), [(None, "<code>"), ("markdown", "```python"), (("<py>", "</py>"), "<py>")]
)
def test_a_reply_without_code_is_answered_with_the_marks_that_the_templates_name(
    reply: Reply, tags: Any, opening: str
) -> None:
    model = ScriptedModel(["I do not know.", reply("final_answer(1)")])
    agent = CodeAgent(tools=[], model=model, prompt_templates=THEIR_TEMPLATES, code_block_tags=tags)
    assert agent.run("Answer.") == 1
    assert f"Write {opening} and" in model.calls[0][0][0].content
    assert f"between {opening} and" in model.calls[1][0][-1].content


def test_templates_that_lack_a_part_are_refused() -> None:
    with pytest.raises(PromptInvalid, match="'report' in 'managed_agent'"):
        CodeAgent([], ScriptedModel([]), prompt_templates={**THEIR_TEMPLATES, "managed_agent": {"task": "x"}})


@pytest.mark.parametrize("small", [False, True])
def test_a_template_can_be_changed_on_the_agent(reply: Reply, small: bool) -> None:
    model = ScriptedModel([reply("final_answer(1)")], capabilities=Capabilities(small=small))
    agent = CodeAgent(tools=[double], model=model)
    before = agent.system_prompt
    agent.prompt_templates["system_prompt"] += "\nHere you go."
    agent.run("Count.")
    told = model.calls[0][0][0].content
    assert told.startswith(before)
    assert told.removeprefix(before).strip() == "Here you go."


def test_values_given_once_stay_and_can_be_set_on_the_agent(reply: Reply) -> None:
    model = ScriptedModel([reply("rows.append(3)\nfinal_answer(len(rows))"), reply("final_answer(sum(rows) + extra)")])
    agent = CodeAgent(tools=[], model=model)
    assert agent.run("Count.", additional_args={"rows": [1, 2]}) == 3
    agent.state["extra"] = 10
    assert agent.run("Add.", reset=False) == 16


def test_a_json_call_can_name_a_value_that_is_no_json() -> None:
    class Table:
        def __init__(self) -> None:
            self.rows = [1, 2, 3]

    @tool
    def count(table: object) -> int:
        """Counts rows.

        Args:
            table: The table.
        """
        assert isinstance(table, Table)
        return len(table.rows)

    model = ScriptedModel([call("count", table="sales"), call("final_answer", answer=3)])
    agent = ToolCallingAgent(tools=[count], model=model)
    assert agent.run("Count.", additional_args={"sales": Table()}) == 3
    assert "give its name as the argument" in model.calls[0][0][1].content


def test_a_picture_that_a_tool_made_has_a_name_for_the_next_call() -> None:
    image = pytest.importorskip("PIL.Image")

    @tool
    def draw(size: int) -> object:
        """Draws.

        Args:
            size: How large.
        """
        return image.new("RGB", (size, size))

    @tool
    def width(picture: object) -> int:
        """Measures.

        Args:
            picture: The picture.
        """
        return picture.size[0]  # type: ignore[attr-defined]

    replies = [call("draw", size=5), call("width", picture="image.png"), call("final_answer", answer="image.png")]
    agent = ToolCallingAgent(tools=[draw, width], model=ScriptedModel(replies))
    answer = agent.run("Draw.")
    assert answer.size == (5, 5)
    steps = [step for step in agent.memory.steps if isinstance(step, ActionStep)]
    assert "'image.png'" in (steps[0].observations or "")
    assert (steps[1].observations or "").endswith("5")


def test_as_many_calls_at_a_time_as_was_said() -> None:
    import threading

    going: list[int] = []
    most: list[int] = []
    lock = threading.Lock()

    @tool
    def work(number: int) -> int:
        """Works.

        Args:
            number: Which.
        """
        with lock:
            going.append(number)
            most.append(len(going))
        with lock:
            going.remove(number)
        return number

    calls = json.dumps([json.loads(call("work", number=number)) for number in range(5)])
    agent = ToolCallingAgent(
        tools=[work], model=ScriptedModel([calls, call("final_answer", answer=1)]), max_tool_threads=1
    )
    assert agent.run("Work.") == 1
    assert max(most) == 1
    assert len(most) == 5


def test_an_agent_is_called_like_a_function_and_reports_what_it_did(reply: Reply) -> None:
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel([reply("print('looked')"), reply("final_answer(4)")]),
        name="worker",
        description="Works.",
        provide_run_summary=True,
    )
    report = agent("Do it.")
    assert "4" in report
    assert "looked" in report.partition("What was done for it:")[2]


def test_an_agent_is_closed_by_with(reply: Reply, sessions: list[Any]) -> None:
    with CodeAgent(tools=[], model=ScriptedModel([reply("final_answer(1)")])) as agent:
        assert agent.run("Do it.") == 1
    assert sessions[0].closed


@pytest.mark.parametrize(
    "check",
    [
        lambda answer: answer == 2,
        lambda answer, memory: answer == 2 and len(memory.steps) > 1,
        lambda answer, memory, agent: answer == 2 and agent.memory is memory,
        lambda answer, agent_memory, agent=None: answer == 2 and agent is not None,
        lambda answer, *arguments, **named: answer == 2 and named["agent"].max_steps > 0,
    ],
)
def test_a_check_takes_one_two_or_three_arguments(reply: Reply, check: Callable[..., bool]) -> None:
    agent = CodeAgent(
        tools=[],
        model=ScriptedModel([reply("final_answer(1)"), reply("final_answer(2)")]),
        final_answer_checks=[check],
    )
    assert agent.run("Answer.") == 2
    assert [type(step) for step in agent.memory.steps] == [TaskStep, ActionStep, ActionStep, FinalAnswerStep]


def test_json_calls_of_a_run_that_is_gone_through_come_with_their_results() -> None:
    model = ScriptedModel([call("double", number=4), call("final_answer", answer=8)])
    outputs = list(ToolCallingAgent(tools=[double], model=model).run("Double.", stream=True))
    done = next(output for output in outputs if isinstance(output, ToolOutput))
    assert (done.tool_call.name, done.observation) == ("double", "8")


async def test_the_reasoning_of_a_plan_and_of_a_last_answer_is_no_part_of_them(reply: Reply) -> None:
    replies = ["<think>Hm.</think>1. Count.", reply("x = 1"), "<think>Tired.</think>\nAbout 1."]
    agent = CodeAgent(tools=[], model=ScriptedModel(replies), planning_interval=5, max_steps=1)
    result = await agent.arun("Count.", return_full_result=True)
    assert result.output == "About 1."
    assert [step.plan for step in result.memory_steps if isinstance(step, PlanningStep)] == ["1. Count."]
