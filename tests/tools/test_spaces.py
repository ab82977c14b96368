"""gradio_client is an extra: a stand-in with its shapes takes its place here."""

import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_agent import Tool
from desktop_agent.tools.errors import ToolDefinitionError, ToolError, ToolNetworkError, ToolNotInstalled

FUNCTIONS = {
    "/draw": {
        "parameters": [
            {
                "parameter_name": "seed",
                "parameter_has_default": True,
                "parameter_default": 7,
                "type": {"type": "number"},
                "python_type": {"description": "A seed."},
                "component": "Number",
            },
            {
                "parameter_name": "prompt",
                "parameter_has_default": False,
                "type": {"type": "string"},
                "python_type": {"description": "What to draw."},
                "component": "Textbox",
            },
        ],
        "returns": [{"component": "Image"}, {"component": "Number"}],
    },
    "/describe": {
        "parameters": [
            {
                "parameter_name": "picture",
                "parameter_has_default": False,
                "type": {"type": "object"},
                "python_type": {"description": "A picture."},
                "component": "Image",
            }
        ],
        "returns": [{"component": "Textbox"}],
    },
}


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> SimpleNamespace:
    import PIL.Image

    drawn = tmp_path / "drawn.png"
    PIL.Image.new("RGB", (2, 3)).save(drawn)
    fake = SimpleNamespace(made=[], asked=[], failure=None)

    class Client:
        def __init__(self, src: str, **options: Any) -> None:
            if fake.failure is not None:
                raise fake.failure
            fake.made.append((src, options))
            fake.counting = os.environ["GRADIO_ANALYTICS_ENABLED"]

        def view_api(self, return_format: str, print_info: bool) -> dict[str, Any]:
            return {"named_endpoints": FUNCTIONS, "unnamed_endpoints": {}}

        def predict(self, *, api_name: str, **given: Any) -> Any:
            fake.asked.append((api_name, given))
            if given.get("prompt") == "nothing":
                raise RuntimeError("The model is asleep")
            return (str(drawn), 7) if api_name == "/draw" else f"seen {given['picture']}"

    monkeypatch.setenv("GRADIO_ANALYTICS_ENABLED", "True")
    fake.module = SimpleNamespace(Client=Client, handle_file=lambda path: f"file:{Path(path).suffix}")
    monkeypatch.setitem(sys.modules, "gradio_client", fake.module)
    return fake


def test_a_function_of_a_space_is_a_tool(library: SimpleNamespace) -> None:
    draw = Tool.from_space("ann/draw", "draw", "Draws.")
    assert draw.signature == "draw(prompt: str, seed: float | None = 7) -> Image"
    assert draw("a cat").size == (2, 3)
    draw("a dog", seed=1)
    assert library.asked == [("/draw", {"prompt": "a cat"}), ("/draw", {"prompt": "a dog", "seed": 1})]


def test_a_picture_is_sent_as_a_file(library: SimpleNamespace) -> None:
    describe = Tool.from_space("ann/draw", "describe", api_name="/describe")
    assert describe(Tool.from_space("ann/draw", "draw")("a cat")) == "seen file:.png"
    assert describe("https://a.example/cat.jpg") == "seen file:.jpg"


def test_no_login_is_sent_unasked_and_nobody_is_counted(library: SimpleNamespace) -> None:
    Tool.from_space("ann/draw", "draw")
    Tool.from_space("ann/draw", "draw", token="hf_mine")
    assert [options["token"] for _, options in library.made] == [False, "hf_mine"]
    assert library.counting == "False"


def test_what_a_space_does_not_do_is_told(library: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ToolDefinitionError, match=r"has no function '/sing'\. Functions are: /draw, /describe"):
        Tool.from_space("ann/draw", "sing", api_name="/sing")
    with pytest.raises(ToolError, match="did not answer as it should: RuntimeError: The model is asleep"):
        Tool.from_space("ann/draw", "draw")("nothing")
    library.failure = ValueError("no such Space")
    with pytest.raises(ToolNetworkError, match="The Space ann/draw cannot be reached: ValueError: no such Space"):
        Tool.from_space("ann/draw", "draw")
    monkeypatch.setitem(sys.modules, "gradio_client", None)
    with pytest.raises(ToolNotInstalled, match="spaces"):
        Tool.from_space("ann/draw", "draw")
