"""Agents shown as text, and saved to folders and the Hub in the form that smolagents writes and reads."""

import importlib.util
import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from desktop_agent import CodeAgent, MultiStepAgent, OpenAIModel, ScriptedModel, Tool, ToolCallingAgent, tool
from desktop_agent.agent.errors import AgentNotLoaded
from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.tools.errors import ToolNotSaved, ToolNotTrusted

pytestmark = pytest.mark.usefixtures("sessions")

KEY = "sk-not-to-be-saved-0123"


@tool
def double(number: int) -> int:
    """Doubles a number.

    Args:
        number: What is doubled.
    """
    return number * 2


class Greeter(Tool):
    name = "greet"
    description = "Greets somebody."
    inputs = {"who": {"type": "string", "description": "Who."}}  # noqa: RUF012
    output_type = "string"

    def forward(self, who: str) -> str:
        return f"Hello, {who}"


def model() -> OpenAIModel:
    return OpenAIModel("gpt", api_base="http://127.0.0.1:1/v1", api_key=KEY, temperature=0.2)


def team() -> CodeAgent:
    helper = ToolCallingAgent([Greeter()], model(), name="helper", description="Greets people.", max_steps=4)
    return CodeAgent(
        [double],
        model(),
        managed_agents=[helper],
        additional_authorized_imports=["numpy.*"],
        instructions="Be brief.",
        max_steps=7,
        planning_interval=3,
    )


def test_an_agent_comes_back_from_its_folder(tmp_path: Path, reply: Any) -> None:
    team().save(tmp_path)
    again = CodeAgent.from_folder(tmp_path)
    assert (again.max_steps, again.planning_interval, again.instructions) == (7, 3, "Be brief.")
    assert again.additional_authorized_imports == ["numpy.*"]
    assert isinstance(again.model, OpenAIModel)
    assert (again.model.model_id, again.model.base_url) == ("gpt", "http://127.0.0.1:1/v1")
    helper = again.managed_agents["helper"]
    assert isinstance(helper, ToolCallingAgent)
    assert helper.tools["greet"]("Bo") == "Hello, Bo"

    scripted = ScriptedModel([reply("final_answer(double(21))")])
    other = MultiStepAgent.from_folder(tmp_path, model=scripted, managed_agents=[], planning_interval=None)
    assert isinstance(other, CodeAgent)
    assert other.run("Double 21.") == 42


def test_the_folder_has_the_files_of_smolagents_and_no_key(tmp_path: Path) -> None:
    team().save(tmp_path)
    files = {path.relative_to(tmp_path).as_posix(): path.read_text() for path in tmp_path.rglob("*") if path.is_file()}
    assert {
        "agent.json",
        "tools/double.py",
        "managed_agents/helper/tools/greet.py",
        "app.py",
        "requirements.txt",
    } < set(files)
    assert files["requirements.txt"] == "numpy\nsmolagents\n"
    assert KEY not in "".join(files.values())
    written = json.loads(files["agent.json"])
    assert (written["class"], written["tools"]) == ("CodeAgent", ["double"])
    assert written["managed_agents"] == {"helper": "ToolCallingAgent"}
    assert written["model"] == {
        "class": "OpenAIModel",
        "data": {"model_id": "gpt", "api_base": "http://127.0.0.1:1/v1", "temperature": 0.2},
    }


def test_an_agent_that_smolagents_saved_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "root.py").write_text(
        "from smolagents import Tool\nfrom typing import Any, Optional\n\nclass SimpleTool(Tool):\n"
        "    name = 'root'\n    description = 'A root.'\n"
        "    inputs = {'n': {'type': 'number', 'description': 'A number.'}}\n    output_type = 'number'\n\n"
        "    def forward(self, n: float) -> float:\n        import math\n        return math.sqrt(n)"
    )
    (tmp_path / "tools" / "final_answer.py").write_text(
        "from typing import Any, Optional\nfrom smolagents.tools import Tool\n\nclass FinalAnswerTool(Tool):\n"
        "    name = 'final_answer'\n    description = 'Provides a final answer to the given problem.'\n"
        "    inputs = {'answer': {'type': 'any', 'description': 'The final answer to the problem'}}\n"
        "    output_type = 'any'\n\n    def forward(self, answer: Any) -> Any:\n        return answer\n"
    )
    data = {
        "class": "CodeAgent", "tools": ["root", "final_answer"], "managed_agents": {}, "prompt_templates": None,
        "model": {"class": "HfApiModel", "data": {"model_id": "owner/model", "provider": None, "temperature": 0.1}},
        "max_steps": 12, "verbosity_level": 1, "planning_interval": None, "name": None, "description": None,
        "requirements": ["smolagents"], "authorized_imports": [*BASE_IMPORTS[:3], "pandas"], "executor_type": "local",
        "executor_kwargs": {}, "max_print_outputs_length": None,
    }  # fmt: skip
    (tmp_path / "agent.json").write_text(json.dumps(data))
    agent = CodeAgent.from_folder(tmp_path)
    assert agent.model.model_id == "owner/model"
    assert (agent.max_steps, agent.additional_authorized_imports) == (12, ["pandas"])
    assert {name: one(9) for name, one in agent.tools.items()} == {"root": 3.0}


def test_prompts_of_ones_own_are_saved_with_the_agent(tmp_path: Path) -> None:
    templates = {
        "system_prompt": "You answer in rhyme. {{ custom_instructions }}",
        "planning": {"initial_plan": "Plan.", "update_plan_pre_messages": "", "update_plan_post_messages": "Plan on."},
        "managed_agent": {"task": "{{ task }}", "report": "{{ final_answer }}"},
        "final_answer": {"pre_messages": "", "post_messages": "Answer {{ task }}"},
    }
    CodeAgent([], model(), prompt_templates=templates).save(tmp_path)
    assert (tmp_path / "prompts.yaml").is_file()
    again = CodeAgent.from_folder(tmp_path, instructions="Always.")
    assert again.system_prompt.strip() == "You answer in rhyme. Always."


def test_a_tool_that_cannot_be_saved_leaves_no_half_folder(tmp_path: Path) -> None:
    word = "x"

    @tool
    def held(text: str) -> str:
        """Adds a word.

        Args:
            text: A text.
        """
        return text + word

    with pytest.raises(ToolNotSaved, match="'held' cannot be saved: it uses 'word'"):
        CodeAgent([double, held], model()).save(tmp_path / "agent")
    assert not (tmp_path / "agent").exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"model": {"class": "os.system", "data": {}}}, "no model class 'os.system'"),
        ({"model": {"class": "OpenAIModel", "data": {"no_such": 1}}}, "cannot be made of these data"),
        ({"managed_agents": {"helper": "Popen"}}, "no whole agent"),
        ({"tools": ["../../secret"]}, "cannot be the name"),
        ({"tools": 3}, "cannot be read: TypeError"),
    ],
)
def test_what_a_file_says_is_data_and_makes_nothing_else(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    CodeAgent([double], model()).save(tmp_path)
    data = json.loads((tmp_path / "agent.json").read_text())
    (tmp_path / "agent.json").write_text(json.dumps({**data, **change}))
    with pytest.raises(AgentNotLoaded, match=said):
        CodeAgent.from_folder(tmp_path)
    data["managed_agents"] = [{**data, "class": "Popen"}]
    with pytest.raises(AgentNotLoaded, match="no agent of the kind 'Popen'"):
        CodeAgent.from_dict({**data, "tools": []})


def test_a_model_whose_replies_cannot_be_saved_is_asked_for(tmp_path: Path) -> None:
    CodeAgent([double], ScriptedModel([lambda _: "x"])).save(tmp_path)
    with pytest.raises(AgentNotLoaded, match="Give one: from_folder"):
        CodeAgent.from_folder(tmp_path)


def test_replay_prints_what_was_done(capsys: pytest.CaptureFixture[str], reply: Any) -> None:
    scripted = ScriptedModel([reply("print(double(2))"), reply("1 / 0"), reply("final_answer(4)")])
    agent = CodeAgent([double], scripted)
    agent.run("Double 2.")
    capsys.readouterr()
    agent.replay()
    told = capsys.readouterr().out
    places = [told.index(text) for text in ("── Task", "Double 2.", "── Step 1", "print(double(2))", "[Observation]")]
    assert places == sorted(places)
    assert "ZeroDivisionError" in told
    assert told.rstrip().endswith("4")
    assert "Request, user" not in told
    agent.replay(detailed=True)
    assert "[Request, user]" in capsys.readouterr().out


def test_visualize_prints_the_tree_of_agents_and_tools(capsys: pytest.CaptureFixture[str]) -> None:
    team().visualize()
    assert capsys.readouterr().out == (
        "CodeAgent, gpt\n"
        "├── Imports besides the base list: numpy.*\n"
        "├── Tools\n"
        "│   └── double(number: int) -> int\n"
        "│         Doubles a number.\n"
        "└── Managed agents\n"
        "    └── helper: ToolCallingAgent, gpt\n"
        "        ├── Description: Greets people.\n"
        "        └── Tools\n"
        "            └── greet(who: str) -> str\n"
        "                  Greets somebody.\n"
    )


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[Any]:
    """The Hub's stand-in on loopback."""
    from huggingface_hub import constants

    path = Path(__file__).parents[1] / "tools" / "fake_hub.py"
    spec = importlib.util.spec_from_file_location("fake_hub", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with module.serving() as made:
        monkeypatch.setattr(constants, "ENDPOINT", made.address)
        template = constants.HUGGINGFACE_CO_URL_TEMPLATE.partition("/{repo_id}")
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", "".join((made.address, *template[1:])))
        monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
        yield made


def test_an_agent_is_uploaded_and_loaded_at_the_commit_that_it_names(hub: Any, tmp_path: Path) -> None:
    team().push_to_hub("me/team", token="hf_onlyfortests0123")
    ((space, message, files),) = hub.commits
    assert (space, message) == ("me/team", "Upload agent")
    assert "managed_agents/helper/agent.json" in files
    assert "- smolagents\n- agent" in files["README.md"]
    assert KEY not in "".join(files.values())

    cache = {"cache_dir": tmp_path / "cache"}
    with pytest.raises(ToolNotTrusted, match="agent me/team is code"):
        CodeAgent.from_hub("me/team", **cache)
    again = CodeAgent.from_hub("me/team", trust_remote_code=True, **cache)
    assert again.source == f"Hub: me/team@{again.revision[:12]}"
    assert len(again.revision) == 40
    assert list(again.managed_agents) == ["helper"]
