"""Tools on the Hub: read, pinned to a revision, and run only for those who say that they trust the code."""

import contextlib
import re
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from desktop_agent.tools.errors import ToolNetworkError, ToolNotTrusted

if TYPE_CHECKING:
    from huggingface_hub import HfApi

    from desktop_agent.tools.base import Tool

Token = str | bool | None
_FILE = "tool.py"
_DOWNLOADING = frozenset({"cache_dir", "force_download", "local_files_only"})
_SHA = re.compile(r"[0-9a-f]{40}")


class HubCode(msgspec.Struct, frozen=True, kw_only=True):
    """The source of a tool on the Hub, which has not been run.

    Attributes:
        repo_id: The Space that it is in.
        revision: The commit, by which the Hub will always give this very text.
        code: The text.
    """

    repo_id: str
    revision: str
    code: str

    @property
    def source(self) -> str:
        """Where it comes from, for people."""
        return f"Hub: {self.repo_id}@{self.revision[:12]}"


def read_hub_tool(
    repo_id: str, *, revision: str | None = None, token: Token = None, subfolder: str = "", **options: Any
) -> HubCode:
    """Reads the source of a tool on the Hub, and runs nothing: look at it before you trust it.

    Args:
        repo_id: The Space, as `owner/name`.
        revision: A commit, branch or tag; by default the newest commit. What is read names the commit.
        token: A token of the Hub, or True for the login of this computer; by default none is sent.
        subfolder: The folder in the Space.
        options: Of `hf_hub_download`: `cache_dir`, `force_download`, `local_files_only`.

    Raises:
        ToolNetworkError: The Hub cannot be reached, or has no such tool.
    """
    api = hub_api(token)
    with hub_errors(repo_id):
        commit = revision or ""
        if not _SHA.fullmatch(commit) and not options.get("local_files_only"):
            commit = str(api.space_info(repo_id, revision=revision).sha)
        # Half of the library's signature has no types.
        download = cast("Callable[..., str]", api.hf_hub_download)  # pyright: ignore[reportUnknownMemberType]
        path = download(
            repo_id, _FILE, repo_type="space", revision=commit or None, subfolder=subfolder or None, **options
        )
    # The folder of a downloaded file is named after its commit.
    named = [part for part in Path(path).parts if _SHA.fullmatch(part)]
    return HubCode(repo_id=repo_id, revision=named[-1] if named else commit, code=Path(path).read_text("utf-8"))


def read_hub_folder(
    repo_id: str, *, revision: str | None = None, token: Token = None, **options: Any
) -> tuple[Path, str]:
    """Reads all files of a Space into the cache, and runs nothing; returns their folder and the commit.

    Raises:
        ToolNetworkError: The Hub cannot be reached, or has no such Space.
    """
    api = hub_api(token)
    with hub_errors(repo_id):
        # Half of the library's signature has no types.
        download = cast("Callable[..., str]", api.snapshot_download)  # pyright: ignore[reportUnknownMemberType]
        folder = Path(download(repo_id, repo_type="space", revision=revision, **options))
    # The folder is named after its commit.
    return folder, folder.name


def require_trust(what: str, repo_id: str, revision: str | None, *, trusted: bool) -> None:
    """Refuses code of the Hub that nobody has said to trust.

    Raises:
        ToolNotTrusted: Nobody has.
    """
    if not trusted:
        raise ToolNotTrusted(
            f"The {what} {repo_id} is code that would run with your rights.",
            advice=f"Read it at {hub_page(repo_id, revision)}; if you trust it, pass trust_remote_code=True, and the "
            "commit that you read as `revision`.",
        )


def hub_page(repo_id: str, revision: str | None = None) -> str:
    """Returns where a person reads the files of a Space."""
    from huggingface_hub import constants

    return f"{constants.ENDPOINT}/spaces/{repo_id}/tree/{revision or 'main'}"


def hub_api(token: Token) -> "HfApi":
    """Returns the Hub for a token; without one, none is sent, not even that of a login."""
    from huggingface_hub import HfApi, constants

    return HfApi(endpoint=constants.ENDPOINT, token=False if token is None else token)


@contextlib.contextmanager
def hub_errors(what: str) -> Generator[None]:
    """A block in which the library's errors become ours."""
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    try:
        yield
    except (HfHubHTTPError, HFValidationError, httpx2.HTTPError, OSError) as error:
        said = str(error).strip().splitlines()
        raise ToolNetworkError(
            f"{what} cannot be had from the Hub: {said[-1] if said else type(error).__name__}",
            advice="Check the name and the network; what is private needs a token.",
        ) from error


def download_options(settings: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Splits what was given into what the download takes and what the tool's `__init__` takes."""
    ours = {name: value for name, value in settings.items() if name in _DOWNLOADING and value is not None}
    return ours, {name: value for name, value in settings.items() if name not in _DOWNLOADING}


def push_folder(
    folder: str,
    repo_id: str,
    message: str,
    *,
    private: bool | None,
    token: Token,
    create_pr: bool,
    tag: str,
) -> str:
    """Uploads a folder to a Space, which is made if it is not there; returns the commit's address.

    Raises:
        ToolNetworkError: The Hub cannot be reached, or refused.
    """
    # To push is to act as somebody: without a token the login of this computer is meant.
    api = hub_api(True if token is None else token)
    _describe(Path(folder), repo_id, tag)
    with hub_errors(repo_id):
        made = api.create_repo(repo_id, private=private, exist_ok=True, repo_type="space", space_sdk="gradio")
        commit = api.upload_folder(
            repo_id=made.repo_id,
            folder_path=folder,
            repo_type="space",
            commit_message=message,
            create_pr=create_pr,
        )
    return str(commit.pr_url if create_pr and commit.pr_url else commit.commit_url)


def _describe(folder: Path, repo_id: str, tag: str) -> None:
    """Writes the card by which the Hub finds tools and agents, and knows how to run them."""
    title = repo_id.rpartition("/")[2]
    card = f"---\ntitle: {title}\nsdk: gradio\napp_file: app.py\ntags:\n- smolagents\n- {tag}\n---\n"
    (folder / "README.md").write_text(card, encoding="utf-8")


def load_tool(
    repo_id: str,
    model_repo_id: str | None = None,
    token: Token = None,
    trust_remote_code: bool = False,
    **kwargs: Any,
) -> "Tool":
    """Loads a tool from a Space on the Hub; see `Tool.from_hub`.

    Args:
        repo_id: The Space.
        model_repo_id: Given to the tool's `__init__` where it is not None.
        token: A token of the Hub, or True for the login of this computer; by default none is sent.
        trust_remote_code: Say that you trust the code; without it nothing is downloaded.
        **kwargs: As for `Tool.from_hub`.

    Raises:
        ToolError: As for `Tool.from_hub`.
    """
    from desktop_agent.tools.base import Tool

    if model_repo_id is not None:
        kwargs["model_repo_id"] = model_repo_id
    return Tool.from_hub(repo_id, token, trust_remote_code, **kwargs)
