"""The tool of the course's second example: which model of a task has the most downloads."""

from desktop_agent.tools.base import Tool


class ModelDownloadTool(Tool):
    """Asks the Hugging Face Hub for the most downloaded model of a task."""

    name = "model_download_tool"
    description = (
        "Returns the most downloaded model of a given task on the Hugging Face Hub: the name of its checkpoint."
    )
    inputs = {"task": {"type": "string", "description": "The task for which to get the download count."}}
    output_type = "string"

    def forward(self, task: str) -> str:
        """Asks the Hub, without a token: its lists are public."""
        from huggingface_hub import HfApi

        most_downloaded = next(iter(HfApi(token=False).list_models(filter=task, sort="downloads", limit=1)), None)
        if most_downloaded is None:
            return f"The Hub has no model for the task '{task}'."
        return most_downloaded.id
