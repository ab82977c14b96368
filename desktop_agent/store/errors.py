"""Why history, settings or secrets could not be read or written.

StoreError
├── StoreFull        no room on the disk; what was to be written is kept in memory and tried again
├── StoreBusy        another program holds the file; likewise tried again
├── StoreReadOnly    the folder or file may not be written
├── StoreUnavailable the folder or file cannot be reached or read at all
├── StoreCorrupt     the file is damaged or something else
├── StoreTooNew      a newer version of the program wrote the file
├── StoreClosed      used before `open` or after `close`
├── RunNotFound      there is no such run
├── RunFileInvalid   a file to import is not an exported run
├── BackupInvalid    a file is no backup of a history
├── SettingsBroken   the settings file cannot be read, with the line where it is wrong
└── SecretsError     tokens could not be kept or read, see `desktop_agent.store.secret_errors`
"""

from desktop_agent.errors import DesktopAgentError


class StoreError(DesktopAgentError):
    """History, settings or secrets could not be read or written."""


class StoreFull(StoreError):
    """There is no room on the disk."""


class StoreBusy(StoreError):
    """Another program holds the file."""


class StoreReadOnly(StoreError):
    """The folder or file may not be written."""


class StoreUnavailable(StoreError):
    """The folder or file cannot be reached or read at all."""


class StoreCorrupt(StoreError):
    """The file is damaged, or is something else."""


class StoreTooNew(StoreError):
    """A newer version of the program wrote the file."""


class StoreClosed(StoreError):
    """The store was used before `open` or after `close`."""


class RunNotFound(StoreError):
    """There is no such run."""


class RunFileInvalid(StoreError):
    """A file to import is not an exported run."""


class BackupInvalid(StoreError):
    """A file is no backup of a history."""


class SettingsBroken(StoreError):
    """The settings file cannot be read.

    Attributes:
        line: The line where it is wrong, from 1, or None where that is not known.
    """

    def __init__(self, message: str, *, advice: str = "", line: int | None = None) -> None:
        super().__init__(message, advice=advice)
        self.line = line
