"""Why a tool is wrong or failed.

ToolError
├── ToolDefinitionError      the tool itself is wrong: its author has to change it
│   ├── MissingTypeHint      a parameter or the result has no type hint
│   └── DocstringError       the docstring does not describe the tool or one of its arguments
├── ToolFileError            a Python file with tools cannot be loaded
├── ToolNotSaved             a tool cannot be written to a file of its own
├── ToolNotTrusted           code of others that nobody said to trust (also a ValueError)
├── ToolArgumentError        a call does not fit the tool's inputs (also a TypeError)
├── ToolNotFound             no tool has this name
├── ToolNotInstalled         the tool needs a package that is not installed
├── AddressRefused           an address that tools may not visit
├── ToolNetworkError         no connection, a broken one, or a server that answers with an error
│   └── ToolRateLimited      the service asked to be left alone for a while
└── ToolTimeout              it took too long
"""

from desktop_agent.errors import DesktopAgentError


class ToolError(DesktopAgentError):
    """A tool is wrong or failed; the agent's code can catch it and go on."""


class ToolDefinitionError(ToolError):
    """The tool itself is wrong, and its author has to change it."""


class MissingTypeHint(ToolDefinitionError):
    """A parameter or the result of the function has no type hint."""


class DocstringError(ToolDefinitionError):
    """The docstring does not describe the function or one of its arguments."""


class ToolFileError(ToolError):
    """A Python file with tools cannot be loaded."""


class ToolNotSaved(ToolError):
    """The tool uses what a file of its own would not have."""


class ToolNotTrusted(ToolError, ValueError):
    """Code of others would run, and nobody has said that it may."""


class ToolArgumentError(ToolError, TypeError):
    """A call does not fit the tool's inputs."""


class ToolNotFound(ToolError):
    """No tool has this name."""


class ToolNotInstalled(ToolError):
    """The tool needs a package that is not installed."""


class AddressRefused(ToolError):
    """The address is one that tools may not visit."""


class ToolNetworkError(ToolError):
    """There is no connection, it broke, or the server answered with an error."""


class ToolRateLimited(ToolNetworkError):
    """The service asked to be left alone for a while."""


class ToolTimeout(ToolError):
    """It took too long."""
