"""The one place that turns an error into words for a person."""

import asyncio
import logging

from PySide6.QtCore import QCoreApplication

from desktop_agent.errors import DesktopAgentError
from desktop_agent.ui.widgets.notice_bar import NoticeBar

_log = logging.getLogger("desktop_agent.ui")


def show_error(notice: NoticeBar, error: BaseException) -> None:
    """Shows an error: what happened and what to do. A cancellation is silent; a bug is logged with its traceback."""
    if isinstance(error, asyncio.CancelledError):
        return
    if isinstance(error, DesktopAgentError):
        notice.show_notice(str(error))
        return
    _log.error("unexpected error in the window", exc_info=error)
    text = QCoreApplication.translate("Errors", "Something went wrong in the application itself: {error}")
    notice.show_notice(text.format(error=f"{type(error).__name__}: {error}"))
