"""Agents as folders and on the Hub, in the form that smolagents writes and reads."""

import inspect
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, cast

import yaml

from desktop_agent.agent.errors import AgentNotLoaded
from desktop_agent.agent.retelling import replay_lines, tree_lines
from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.models.saved import model_from, saved
from desktop_agent.tools.base import Tool

if TYPE_CHECKING:
    from desktop_agent.agent.base import Agent

_APP = """from pathlib import Path

from smolagents import {kind}, GradioUI

GradioUI({kind}.from_folder(Path(__file__).parent)).launch()
"""


class Persistent:
    """The methods of an agent by which it is shown, saved and loaded.

    Attributes:
        source: Where an agent from the Hub comes from, for people.
        revision: The commit of an agent from the Hub.
    """

    source: str = ""
    revision: str = ""

    # For people

    def replay(self, detailed: bool = False) -> None:
        """Prints the steps so far.

        Args:
            detailed: With the request of each model call: long, since each repeats what came before it.
        """
        for line in replay_lines(self._agent, detailed=detailed):
            sys.stdout.write(f"{line}\n")

    def visualize(self) -> None:
        """Prints what the agent is made of, as a tree: its model, tools, and the agents that it manages."""
        sys.stdout.write("\n".join(tree_lines(self._agent)) + "\n")

    # As data

    def to_dict(self) -> dict[str, Any]:
        """Returns the agent as plain data with smolagents' names; no token is in it, and no memory.

        Callbacks, checks, approval and limits are not part of it: give them again when the agent is loaded.

        Raises:
            ToolNotSaved: A tool uses what its own code does not define.
        """
        agent = self._agent
        tools = [tool.to_dict() for tool in agent.tools.values()]
        managed = [one.to_dict() for one in agent.managed_agents.values()]
        requirements = {name for part in (*tools, *managed) for name in part["requirements"]} | {"smolagents"}
        data: dict[str, Any] = {
            "class": type(agent).__name__,
            "tools": tools,
            "model": saved(agent.model),
            "managed_agents": managed,
            # Those that suit a model are chosen anew by whoever loads the agent.
            "prompt_templates": None if getattr(agent, "_given_prompts", None) is None else agent.prompt_templates,
            "instructions": agent.instructions or None,
            "max_steps": agent.max_steps,
            "verbosity_level": int(agent.verbosity_level),
            "planning_interval": agent.planning_interval,
            "name": agent.name or None,
            "description": agent.description or None,
        }
        imports: Any = getattr(agent, "additional_authorized_imports", None)
        if imports is not None:
            data["authorized_imports"] = list(imports)
            data["executor_type"] = "local"
            data["executor_kwargs"] = {}
            data["max_print_outputs_length"] = getattr(agent, "_observation_limit", None)
            tops = {name.partition(".")[0] for name in imports} - {"*"}
            requirements |= tops - set(sys.stdlib_module_names)
        data["requirements"] = sorted(requirements)
        return data

    @classmethod
    def from_dict(cls, agent_dict: dict[str, Any], **kwargs: Any) -> Self:
        """Makes an agent of what `to_dict` returned, here or in smolagents; the code of its tools runs in this process.

        Args:
            agent_dict: The data.
            **kwargs: Settings that count more than the data: `model` above all, since tokens are never saved.

        Raises:
            AgentNotLoaded: The data name a model or an agent that is not known, or lack something.
            ToolFileError: The code of a tool cannot be run.
        """
        settings: dict[str, Any] = {
            name: agent_dict[name]
            for name in (
                "prompt_templates", "instructions", "max_steps", "verbosity_level", "planning_interval", "name",
                "description", "max_print_outputs_length",
            )
            if agent_dict.get(name) is not None
        }  # fmt: skip
        imports = agent_dict.get("authorized_imports")
        if imports is not None:
            base = set(BASE_IMPORTS)
            settings["additional_authorized_imports"] = [name for name in imports if name not in base]
        if agent_dict.get("executor_type") not in (None, "local"):
            # Named in a warning, since code runs nowhere else than on this computer.
            settings["executor_type"] = agent_dict["executor_type"]
        if kwargs.get("model") is None:
            kwargs.pop("model", None)
            settings["model"] = _model(agent_dict.get("model"))
        if "tools" not in kwargs:
            settings["tools"] = [Tool.from_code(one["code"]) for one in agent_dict.get("tools") or ()]
        if "managed_agents" not in kwargs:
            settings["managed_agents"] = [_class(one.get("class")).from_dict(one) for one in _managed(agent_dict)]
        return cast("Any", _made_by(cls, agent_dict))(**{**settings, **kwargs})

    # As a folder

    def save(self, output_dir: str | Path, relative_path: str | None = None) -> None:  # noqa: ARG002 - smolagents' name
        """Writes the agent to a folder: `agent.json`, a file for each tool, a folder for each managed agent,
        `prompts.yaml` where it has prompts of its own, and what a Space on the Hub needs.

        Args:
            output_dir: The folder; it is made if it is not there.
            relative_path: Of no use here.

        Raises:
            ToolNotSaved: A tool uses what its own code does not define; nothing is written.
        """
        _write(self.to_dict(), Path(output_dir))

    @classmethod
    def from_folder(cls, folder: str | Path, **kwargs: Any) -> Self:
        """Loads an agent from a folder that `save` wrote, here or in smolagents; the code of its tools runs in this
        process.

        Args:
            folder: The folder.
            **kwargs: Settings that count more than what is saved: `model` above all, since tokens are never saved.

        Raises:
            AgentNotLoaded: There is no agent in the folder, or it names what is not known.
            ToolFileError: The code of a tool cannot be run.
        """
        return cls.from_dict(_read(Path(folder)), **kwargs)

    # On the Hub

    def push_to_hub(
        self,
        repo_id: str,
        commit_message: str = "Upload agent",
        private: bool | None = None,
        token: bool | str | None = None,
        create_pr: bool = False,
    ) -> str:
        """Uploads the agent to a Space on the Hub, which is made if it is not there; returns the commit's address.

        Args:
            repo_id: The Space, as `owner/name`.
            commit_message: The message of the commit.
            private: Whether a new Space is private; None leaves it to the account.
            token: A token of the Hub that may write; None and True take the login of this computer.
            create_pr: Propose the change instead of making it.

        Raises:
            ToolNotSaved: A tool uses what its own code does not define; nothing is uploaded.
            ToolNetworkError: The Hub cannot be reached, or refused.
        """
        from desktop_agent.tools.hub import push_folder

        with tempfile.TemporaryDirectory() as folder:
            self.save(folder)
            return push_folder(
                folder, repo_id, commit_message, private=private, token=token, create_pr=create_pr, tag="agent"
            )

    @classmethod
    def from_hub(
        cls,
        repo_id: str,
        token: str | bool | None = None,
        trust_remote_code: bool = False,
        revision: str | None = None,
        **kwargs: Any,
    ) -> Self:
        """Loads an agent from a Space on the Hub. The code of its tools runs in this process, with your rights: read it
        first, in the browser.

        Args:
            repo_id: The Space, as `owner/name`.
            token: A token of the Hub, or True for the login of this computer; by default none is sent.
            trust_remote_code: Say that you trust the code; without it nothing is downloaded.
            revision: The commit that you have read; by default the newest. The agent's `revision` says which it was.
            **kwargs: `cache_dir`, `force_download` and `local_files_only` for the download, the rest as for
                `from_folder`.

        Raises:
            ToolNotTrusted: You did not say that you trust it.
            ToolNetworkError: The Hub cannot be reached, or has no such agent.
            AgentNotLoaded: There is no agent in it, or it names what is not known.
        """
        from desktop_agent.tools.hub import download_options, read_hub_folder, require_trust

        require_trust("agent", repo_id, revision, trusted=trust_remote_code)
        downloading, settings = download_options(kwargs)
        folder, commit = read_hub_folder(repo_id, revision=revision, token=token, **downloading)
        made = cls.from_folder(folder, **settings)
        made.source, made.revision = f"Hub: {repo_id}@{commit[:12]}", commit
        return made

    @property
    def _agent(self) -> "Agent":
        return cast("Agent", self)


def _made_by(called: type, data: dict[str, Any]) -> type:
    """The class itself where it can be made; `MultiStepAgent` stands for whatever the data name."""
    return _class(data.get("class")) if inspect.isabstract(called) else called


def _model(data: Any) -> Any:
    try:
        return model_from(data or {})
    except ValueError as error:
        raise AgentNotLoaded(f"{error}".rstrip(".") + ".", advice="Give one: from_folder(…, model=…).") from error


def _class(name: object) -> "type[Agent]":
    """Only classes that are named here can be made: what a file says is data."""
    from desktop_agent.agent import CodeAgent, ToolCallingAgent

    known: dict[str, type[Agent]] = {"CodeAgent": CodeAgent, "ToolCallingAgent": ToolCallingAgent}
    if name not in known:
        raise AgentNotLoaded(f"There is no agent of the kind '{name}'.", advice=f"Kinds are: {', '.join(known)}.")
    return known[str(name)]


def _managed(data: dict[str, Any]) -> list[dict[str, Any]]:
    managed: Any = data.get("managed_agents") or []
    if not isinstance(managed, list):
        raise AgentNotLoaded("The managed agents of the data are no list.")
    return cast("list[dict[str, Any]]", managed)


def _write(data: dict[str, Any], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "__init__.py").touch()
    for name, files in (("tools", data["tools"]), ("managed_agents", data["managed_agents"])):
        if files:
            (folder / name).mkdir(exist_ok=True)
            (folder / name / "__init__.py").touch()
    for tool in data["tools"]:
        (folder / "tools" / f"{tool['name']}.py").write_text(tool["code"], encoding="utf-8")
    for managed in data["managed_agents"]:
        _write(managed, folder / "managed_agents" / managed["name"])
    templates = data["prompt_templates"]
    if templates is not None:
        text = yaml.safe_dump(templates, sort_keys=False, allow_unicode=True, width=float("inf"))
        (folder / "prompts.yaml").write_text(text, encoding="utf-8")
    named = {
        **data,
        "tools": [tool["name"] for tool in data["tools"]],
        "managed_agents": {one["name"]: one["class"] for one in data["managed_agents"]},
    }
    (folder / "agent.json").write_text(json.dumps(named, indent=4, ensure_ascii=False), encoding="utf-8")
    (folder / "requirements.txt").write_text("".join(f"{one}\n" for one in data["requirements"]), encoding="utf-8")
    (folder / "app.py").write_text(_APP.format(kind=data["class"]), encoding="utf-8")


def _read(folder: Path) -> dict[str, Any]:
    """What `to_dict` would return, put together from the files of a folder."""
    try:
        data: Any = json.loads((folder / "agent.json").read_text("utf-8"))
        tools, names = [_name(one) for one in data["tools"]], [_name(one) for one in data["managed_agents"]]
        data["tools"] = [{"name": name, "code": (folder / "tools" / f"{name}.py").read_text("utf-8")} for name in tools]
    except OSError as error:
        raise AgentNotLoaded(f"There is no whole agent in {folder}: {error}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise AgentNotLoaded(f"agent.json in {folder} cannot be read: {type(error).__name__}: {error}.") from error
    data["managed_agents"] = [_read(folder / "managed_agents" / name) for name in names]
    return cast("dict[str, Any]", data)


def _name(given: object) -> str:
    """A name of the file, which must not lead out of the folder."""
    if not isinstance(given, str) or not given.isidentifier():
        raise AgentNotLoaded(f"{given!r} cannot be the name of a tool or an agent.")
    return given
