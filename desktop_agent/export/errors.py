"""Why a run could not be written as a document.

ExportError
└── UnknownFormat  the file's ending names no format
"""

from desktop_agent.errors import DesktopAgentError


class ExportError(DesktopAgentError):
    """A run could not be written as a document."""


class UnknownFormat(ExportError):
    """The file's ending names no format."""
