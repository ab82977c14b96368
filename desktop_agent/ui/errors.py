"""The one place that turns an error into words for a person."""

import asyncio
import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.widgets.notice_bar import NoticeBar

_log = logging.getLogger("desktop_agent.ui")


def show_error(
    notice: NoticeBar, error: BaseException, on_bug: Callable[[BaseException, str], None] | None = None
) -> None:
    """Shows an error: what happened and what to do. A cancellation is silent; a bug is logged with its traceback.

    Args:
        notice: Where it is shown.
        error: The error.
        on_bug: Takes an error that is not meant for people, and where it happened; it sees to the showing then.
    """
    if isinstance(error, asyncio.CancelledError):
        return
    if isinstance(error, DesktopAgentError):
        notice.show_notice(str(error))
        return
    if on_bug is not None:
        on_bug(error, "the window")
        return
    _log.error("unexpected error in the window", exc_info=error)
    text = QCoreApplication.translate("Errors", "Something went wrong in the application itself: {error}")
    notice.show_notice(text.format(error=f"{type(error).__name__}: {error}"))
