"""What smolagents' tools do besides being called: saved, pushed to the Hub, and made of what others have made."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from desktop_agent.tools.base import Tool


class Sharable:
    """The methods of `Tool` for files, the Hub and other libraries; each loads what it needs when it is called."""

    def to_dict(self) -> dict[str, Any]:
        """Returns the tool as plain data: `name`, `code` and `requirements`, as smolagents writes it.

        Raises:
            ToolNotSaved: The tool uses what its own code does not define.
        """
        from desktop_agent.tools.source_code import code_of, requirements_of

        code = code_of(self._tool)
        return {"name": self._tool.name, "code": code, "requirements": requirements_of(code)}

    @classmethod
    def from_dict(cls, tool_dict: dict[str, Any], **kwargs: Any) -> "Tool":
        """Makes a tool of what `to_dict` returned; its code runs now, in this process.

        Raises:
            ToolFileError: There is no code, or it cannot be run.
        """
        from desktop_agent.tools.errors import ToolFileError

        if not isinstance(tool_dict.get("code"), str):
            raise ToolFileError("There is no 'code' in the data of the tool.")
        return cls.from_code(tool_dict["code"], **kwargs)

    @classmethod
    def from_code(cls, tool_code: str, **kwargs: Any) -> "Tool":
        """Makes a tool of the text of its file; it runs now, in this process, so use it for code that you have read.

        Args:
            tool_code: A class that derives from `Tool`, with what it imports; smolagents' files are taken as they are.
            **kwargs: For the tool's `__init__`.

        Raises:
            ToolFileError: The text cannot be run, or defines no tool.
        """
        from desktop_agent.tools.source_code import tool_from

        return tool_from(tool_code, **kwargs)

    def save(self, output_dir: str | Path, tool_file_name: str = "tool", make_gradio_app: bool = True) -> None:
        """Writes the tool's code to a folder, as smolagents does.

        Args:
            output_dir: The folder; it is made if it is not there.
            tool_file_name: The name of the file without its ending.
            make_gradio_app: Also write what a Space on the Hub needs: `app.py` and `requirements.txt`.

        Raises:
            ToolNotSaved: The tool uses what its own code does not define; nothing is written.
        """
        data = self.to_dict()
        folder = Path(output_dir)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{tool_file_name}.py").write_text(data["code"], encoding="utf-8")
        if make_gradio_app:
            (folder / "app.py").write_text(_app(data["code"], tool_file_name), encoding="utf-8")
            (folder / "requirements.txt").write_text("\n".join(data["requirements"]) + "\n", encoding="utf-8")

    def push_to_hub(
        self,
        repo_id: str,
        commit_message: str = "Upload tool",
        private: bool | None = None,
        token: bool | str | None = None,
        create_pr: bool = False,
    ) -> str:
        """Uploads the tool to a Space on the Hub, which is made if it is not there; returns the commit's address.

        Args:
            repo_id: The Space, as `owner/name`.
            commit_message: The message of the commit.
            private: Whether a new Space is private; None leaves it to the account.
            token: A token of the Hub that may write; None and True take the login of this computer.
            create_pr: Propose the change instead of making it.

        Raises:
            ToolNotSaved: The tool uses what its own code does not define; nothing is uploaded.
            ToolNetworkError: The Hub cannot be reached, or refused.
        """
        from desktop_agent.tools.hub import push_folder

        with tempfile.TemporaryDirectory() as folder:
            self.save(folder)
            return push_folder(
                folder, repo_id, commit_message, private=private, token=token, create_pr=create_pr, tag="tool"
            )

    @classmethod
    def from_hub(
        cls,
        repo_id: str,
        token: str | bool | None = None,
        trust_remote_code: bool = False,
        revision: str | None = None,
        subfolder: str = "",
        **kwargs: Any,
    ) -> "Tool":
        """Loads a tool from a Space on the Hub. Its code runs in this process, with your rights: read it first, with
        `read_hub_tool` or in the browser.

        The tool says what was loaded: `source` for people, `revision` with the commit, `to_dict()["code"]`.

        Args:
            repo_id: The Space, as `owner/name`.
            token: A token of the Hub, or True for the login of this computer; by default none is sent.
            trust_remote_code: Say that you trust the code; without it nothing is downloaded.
            revision: The commit that you have read; by default the newest.
            subfolder: The folder in the Space.
            **kwargs: `cache_dir`, `force_download` and `local_files_only` for the download, the rest for the tool's
                `__init__`.

        Raises:
            ToolNotTrusted: You did not say that you trust it.
            ToolNetworkError: The Hub cannot be reached, or has no such tool.
            ToolFileError: The code cannot be run, or defines no tool.
        """
        from desktop_agent.tools.hub import download_options, read_hub_tool, require_trust

        require_trust("tool", repo_id, revision, trusted=trust_remote_code)
        downloading, settings = download_options(kwargs)
        found = read_hub_tool(repo_id, revision=revision, token=token, subfolder=subfolder, **downloading)
        made = cls.from_code(found.code, **settings)
        made.source, made.revision = found.source, found.revision
        return made

    @staticmethod
    def from_space(
        space_id: str, name: str, description: str = "", api_name: str | None = None, token: str | None = None
    ) -> "Tool":
        """Makes a tool of an application on the Hub: its calls run there, on other people's computers.

        Args:
            space_id: The Space, as `owner/name`, or the address of a Gradio application.
            name: The tool's name.
            description: What it does.
            api_name: Which of its functions; by default the first.
            token: A token of the Hub, for private Spaces and higher quotas.

        Raises:
            ToolNotInstalled: The extra `spaces` is missing.
            ToolNetworkError: The Space cannot be reached.
            ToolDefinitionError: It has no such function, or the name cannot be a tool's.
        """
        from desktop_agent.tools.spaces import SpaceTool

        return SpaceTool(space_id, name, description, api_name, token)

    @staticmethod
    def from_langchain(langchain_tool: Any) -> "Tool":
        """Makes a tool of one of LangChain, which keeps running as it does there.

        Raises:
            ToolDefinitionError: It is none.
        """
        from desktop_agent.tools.other_libraries import LangChainTool

        return LangChainTool(langchain_tool)

    @staticmethod
    def from_gradio(gradio_tool: Any) -> "Tool":
        """Makes a tool of one of gradio-tools.

        Raises:
            ToolDefinitionError: It is none.
        """
        from desktop_agent.tools.other_libraries import GradioTool

        return GradioTool(gradio_tool)

    @property
    def _tool(self) -> "Tool":
        return cast("Tool", self)


def _app(code: str, module: str) -> str:
    """The application of a Space: smolagents shows a tool as a form."""
    import ast

    name = next(node.name for node in reversed(ast.parse(code).body) if isinstance(node, ast.ClassDef))
    return f"from smolagents import launch_gradio_demo\n\nfrom {module} import {name}\n\nlaunch_gradio_demo({name}())\n"
