"""The course's own tool, letter for letter, with today's huggingface_hub."""

from types import SimpleNamespace

import huggingface_hub
import pytest

from desktop_agent import tool

COURSE_TOOL = '''
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
'''


def listing(filter: str, sort: str) -> list[SimpleNamespace]:
    return [SimpleNamespace(id=f"first of {filter} by {sort}")]


def test_the_courses_tool_still_lists_by_downloads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(huggingface_hub, "list_models", listing)
    names: dict[str, object] = {"tool": tool, "list_models": listing}
    exec(COURSE_TOOL, names)
    assert names["model_download_tool"](task="text-to-video") == "first of text-to-video by downloads"


def test_the_real_listing_takes_direction_again() -> None:
    names: dict[str, object] = {"tool": tool, "list_models": huggingface_hub.list_models}
    exec(COURSE_TOOL, names)
    assert names["list_models"] != huggingface_hub.list_models
    with pytest.raises(ValueError, match="downwards only"):
        names["list_models"](direction=1)


def test_a_name_that_is_not_the_hubs_stays_as_it_is() -> None:
    names: dict[str, object] = {"tool": tool, "list_models": listing}
    exec(COURSE_TOOL, names)
    assert names["list_models"] is listing
