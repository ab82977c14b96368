"""The examples that started this project, word for word, with only the import line changed.

A scripted model stands in for the Hub, and the two foreign services the examples ask are replaced where they are
called: the search client and the listing of the Hub. Everything between is the product.
"""

from types import SimpleNamespace
from typing import Any

import ddgs.ddgs
import huggingface_hub
import pytest

import desktop_agent
from desktop_agent import ScriptedModel

LEOPARD = """
from desktop_agent import CodeAgent, DuckDuckGoSearchTool, HfApiModel

agent = CodeAgent(tools=[DuckDuckGoSearchTool()], model=HfApiModel())

answer = agent.run("How many seconds would it take for a leopard at full speed to run through Pont des Arts?")
"""

MOST_DOWNLOADED = '''
from desktop_agent import CodeAgent, HfApiModel, tool
from huggingface_hub import list_models

@tool
def model_download_tool(task: str) -> str:
    """
    This is a tool that returns the most downloaded model of a given task on the Hugging Face Hub.
    It returns the name of the checkpoint.

    Args:
        task: The task for which to get the download count.
    """
    most_downloaded_model = next(iter(list_models(filter=task, sort="downloads", direction=-1)))
    return most_downloaded_model.id

agent = CodeAgent(tools=[model_download_tool], model=HfApiModel())

answer = agent.run(
    "Can you give me the name of the model that has the most downloads in the 'text-to-video' task on the Hugging Face Hub?"
)
'''


def run_example(source: str, replies: list[str], monkeypatch: pytest.MonkeyPatch) -> tuple[object, ScriptedModel]:
    model = ScriptedModel(replies)
    monkeypatch.setattr(desktop_agent, "HfApiModel", lambda: model, raising=False)
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(source, "example.py", "exec"), names)
    return names["answer"], model


def test_the_leopard_crosses_the_bridge(monkeypatch: pytest.MonkeyPatch) -> None:
    def text(self: object, query: str, **_: object) -> list[dict[str, str]]:
        fact = "155 metres long" if "Pont" in query else "58 km/h at full speed"
        return [{"title": query, "href": "https://example.org", "body": fact}]

    monkeypatch.setattr(ddgs.ddgs.DDGS, "text", text)
    answer, model = run_example(
        LEOPARD,
        [
            'Thought: I search for both.\n```python\nprint(web_search("length of Pont des Arts"))\n'
            'print(web_search(query="leopard top speed"))\n```',
            "Thought: I divide.\n```python\nfinal_answer(round(155 / (58 / 3.6), 2))\n```",
        ],
        monkeypatch,
    )
    assert answer == 9.62
    second_request = "\n".join(message.content for message in model.calls[1][0])
    assert "155 metres long" in second_request
    assert "58 km/h at full speed" in second_request


def test_the_most_downloaded_model_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def listing(filter: str, sort: str) -> list[SimpleNamespace]:
        return [SimpleNamespace(id=f"most/{filter}-by-{sort}"), SimpleNamespace(id="other/model")]

    monkeypatch.setattr(huggingface_hub, "list_models", listing)
    answer, _ = run_example(
        MOST_DOWNLOADED,
        ['Thought: I ask the tool.\n```python\nfinal_answer(model_download_tool(task="text-to-video"))\n```'],
        monkeypatch,
    )
    assert answer == "most/text-to-video-by-downloads"
