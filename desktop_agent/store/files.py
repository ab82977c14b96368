"""Files that are either the old or the new one, never half of each."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from desktop_agent.store.errors import StoreError, StoreFull, StoreReadOnly, StoreUnavailable

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def make_folder(folder: Path) -> None:
    """Makes a folder that only its owner may read, and its parents.

    Raises:
        StoreError: It cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise translate_os_error(error, folder) from error


def write_atomically(path: Path, data: bytes, *, private: bool = True) -> None:
    """Writes a file so that a crash or a full disk leaves the old one, and a finished call survives a power cut.

    Args:
        path: The file; a symbolic link is followed, not replaced.
        data: Its new content.
        private: Only the owner may read a new file; otherwise the user's umask decides. An old file keeps its mode.

    Raises:
        StoreError: It could not be written; the old file is untouched.
    """
    target = path.resolve()
    make_folder(target.parent)
    try:
        mode = target.stat().st_mode & 0o777
    except OSError:
        mode = 0o600 if private else 0o666 & ~_umask()
    temporary: str | None = None
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
        temporary = None
        sync_folder(target.parent)
    except OSError as error:
        raise translate_os_error(error, path) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def sync_folder(folder: Path) -> None:
    """Makes a new name in the folder survive a power cut, where the system has such a thing."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def translate_os_error(error: OSError, path: Path) -> StoreError:
    """Returns what a person should read about a failed file operation."""
    reason = error.strerror or str(error)
    if error.errno in _FULL:
        return StoreFull(f"There is no room to write {path}.", advice="Free some space on that disk, then try again.")
    if error.errno in _REFUSED:
        return StoreReadOnly(
            f"{path} may not be written ({reason.lower()}).",
            advice="Allow it for your user, or choose another folder with DESKTOP_AGENT_DATA.",
        )
    return StoreUnavailable(
        f"{path} cannot be used: {reason.lower()}.", advice="Check that the folder exists and is one."
    )


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
