"""The model file that a command needs, fetched with progress on stderr."""

import sys

from desktop_agent.models import ModelChoice


async def ensure_model(choice: ModelChoice) -> None:
    """Downloads the chosen model of this computer if it is not here yet, after saying how much and where to.

    Raises:
        ModelError: It cannot be brought here; the message says what else to do.
    """
    if choice.provider != "embedded":
        return
    from desktop_agent.models.local.status import status

    if status(choice.model_id).state == "not_downloaded":
        await pull(choice.model_id)


async def pull(name: str) -> None:
    """Downloads a model of the catalogue, with progress on stderr.

    Raises:
        ModelError: It cannot be brought here; the message says what else to do.
    """
    from desktop_agent.models.local.catalogue import find_model
    from desktop_agent.models.local.download import Progress, download

    terminal = sys.stderr.isatty()
    shown = ("", -1)

    def show(progress: Progress) -> None:
        nonlocal shown
        percent = 100 * progress.done_bytes // progress.total_bytes
        # A log file gets a line for each tenth, a terminal one line that changes.
        now = (progress.stage, percent if terminal else percent // 10)
        if now == shown:
            return
        shown = now
        if terminal and progress.stage == "downloading":
            sys.stderr.write(f"\r\x1b[K{progress.text}")
        else:
            line_break = "\n" if terminal and progress.stage == "checking" else ""
            sys.stderr.write(f"{line_break}{progress.text}\n")
        sys.stderr.flush()

    await download(find_model(name), on_progress=show)
