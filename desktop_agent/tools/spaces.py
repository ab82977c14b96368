"""Tools that are applications on the Hub (Spaces): their calls run there."""

import inspect
import os
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from desktop_agent.import_hook import plain_imports
from desktop_agent.tools.base import Tool
from desktop_agent.tools.errors import ToolDefinitionError, ToolError, ToolNetworkError, ToolNotInstalled
from desktop_agent.tools.hints import TYPES
from desktop_agent.tools.mcp.schemas import python_name

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
_KINDS = {"Image": "image", "Audio": "audio"}


class SpaceTool(Tool):
    """One function of a Space. What it is given and returns passes through other people's computers.

    Attributes:
        space_id: The Space.
        api_name: Its function.
    """

    def __init__(
        self, space_id: str, name: str, description: str = "", api_name: str | None = None, token: str | None = None
    ) -> None:
        client, functions = _connected(space_id, token)
        chosen = api_name or next(iter(functions), "")
        if chosen not in functions:
            known = ", ".join(functions) or "none"
            raise ToolDefinitionError(f"{space_id} has no function '{chosen}'.", advice=f"Functions are: {known}.")
        about = functions[chosen]
        self.space_id, self.api_name = space_id, chosen
        self.name = name
        self.description = description or f"Calls {chosen} of {space_id}."
        self.source = f"Space: {space_id}"
        parameters: list[inspect.Parameter] = []
        self.inputs = {}
        ordered = sorted(about["parameters"], key=lambda one: bool(one["parameter_has_default"]))
        names = {python_name(one["parameter_name"]): one["parameter_name"] for one in ordered}
        for one in ordered:
            own = python_name(one["parameter_name"])
            optional = bool(one["parameter_has_default"])
            self.inputs[own] = {
                "type": _kind(one),
                "description": _about(one),
                **({"nullable": True} if optional else {}),
            }
            default = one.get("parameter_default") if optional else inspect.Parameter.empty
            parameters.append(inspect.Parameter(own, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=default))
        returned: list[Any] = about["returns"]
        self.output_type = _KINDS.get(str(returned[0]["component"]), "any") if returned else "any"
        signature = inspect.Signature(parameters)

        def forward(*args: Any, **kwargs: Any) -> Any:
            given = signature.bind(*args, **kwargs).arguments
            sent = {names[own]: _to_send(value) for own, value in given.items()}
            try:
                answer = client.predict(api_name=chosen, **sent)
            except Exception as error:
                raise ToolError(f"{space_id} did not answer as it should: {type(error).__name__}: {error}") from error
            return _received(answer)

        forward.__signature__ = signature  # pyright: ignore[reportFunctionMemberAccess]
        self.forward = forward


def _connected(space_id: str, token: str | None) -> tuple[Any, dict[str, Any]]:
    # The library counts its users for its makers unless this says otherwise; its own argument does not do it.
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    try:
        with plain_imports():
            library: Any = import_module("gradio_client")
    except ImportError as error:
        raise ToolNotInstalled(
            "Spaces need the package gradio_client, which is not installed.",
            advice="Install it: pip install 'desktop-agent[spaces]'.",
        ) from error
    folder = tempfile.mkdtemp(prefix="desktop-agent-space-")
    try:
        # With None it would send the login of this computer.
        client: Any = library.Client(space_id, token=token or False, verbose=False, download_files=folder)
        described: Any = client.view_api(return_format="dict", print_info=False)
    except Exception as error:
        raise ToolNetworkError(
            f"The Space {space_id} cannot be reached: {type(error).__name__}: {error}",
            advice="Check its name, and whether it runs; what is private needs a token.",
        ) from error
    return client, cast("dict[str, Any]", described["named_endpoints"])


def _kind(parameter: Mapping[str, Any]) -> str:
    kind = parameter["type"].get("type", "any") if isinstance(parameter.get("type"), Mapping) else "any"
    if parameter.get("component") in _KINDS:
        return _KINDS[str(parameter["component"])]
    return str(kind) if kind in TYPES and kind != "object" else "any"


def _about(parameter: Mapping[str, Any]) -> str:
    python_type: Any = parameter.get("python_type") or {}
    return str(python_type.get("description") or parameter.get("label") or parameter["parameter_name"])


def _to_send(value: Any) -> Any:
    """Pictures and the paths of files are sent as files, addresses as such."""
    handle_file: Any = import_module("gradio_client").handle_file
    if hasattr(value, "save") and hasattr(value, "getbands"):
        with tempfile.NamedTemporaryFile(suffix=".png", delete=False) as file:
            value.save(file, format="PNG")
        value = file.name
    is_file = isinstance(value, Path) or (isinstance(value, str) and len(value) < 1000 and Path(value).is_file())
    is_address = isinstance(value, str) and value.startswith(("http://", "https://"))
    return handle_file(str(value)) if is_file or is_address else value


def _received(answer: Any) -> Any:
    """Of several values the first: Spaces also return, say, the seed that they used."""
    if isinstance(answer, list | tuple):
        several = cast("list[Any] | tuple[Any, ...]", answer)
        answer = several[0] if several else None
    if isinstance(answer, str) and answer.lower().endswith(_PICTURES) and Path(answer).is_file():
        try:
            import PIL.Image
        except ImportError:
            return Path(answer).read_bytes()
        picture = PIL.Image.open(answer)
        picture.load()
        return picture
    return cast("Any", answer)
