"""Which packages the agent's code could be allowed to import. No Qt: the list is made in a helper thread."""

import sys
from collections.abc import Iterable
from typing import Final

import msgspec

_REACHES: Final = {
    "network": (
        "aiohttp", "ddgs", "ftplib", "http", "httpx", "huggingface_hub", "imaplib", "mcp", "openai", "paramiko",
        "poplib", "pymongo", "redis", "requests", "selenium", "smtplib", "socket", "socketserver", "sqlalchemy", "ssl",
        "tornado", "trafilatura", "urllib", "urllib3", "websockets", "xmlrpc", "yfinance",
    ),
    "files": (
        "PIL", "cv2", "docx", "fileinput", "glob", "h5py", "joblib", "matplotlib", "numpy", "openpyxl", "os", "pandas",
        "pathlib", "pickle", "polars", "pyarrow", "scipy", "shelve", "shutil", "sklearn", "sqlite3", "tarfile",
        "tempfile", "torch", "xarray", "zipfile",
    ),
    "processes": ("ctypes", "multiprocessing", "os", "pty", "signal", "subprocess"),
}  # fmt: skip


class Package(msgspec.Struct, frozen=True, kw_only=True):
    """Something that can be imported.

    Attributes:
        name: What stands after `import`.
        version: The version of the distribution it comes from; empty for Python's own modules.
    """

    name: str
    version: str = ""


def reaches(name: str) -> tuple[str, ...]:
    """Returns which of network, files and processes a module is known to reach; nothing means unknown, not harmless."""
    top = name.partition(".")[0]
    return tuple(word for word, names in _REACHES.items() if top in names)


def needs_network(imports: Iterable[str]) -> bool:
    """Returns whether the engine opens the network for these imports, where no hosts are named."""
    names = tuple(imports)
    if not names:
        return False
    # Imported when there is something to ask: the window starts without it.
    from desktop_agent.execution.network import NetworkPolicy

    return bool(NetworkPolicy.for_imports(names).hosts)


def installed_packages() -> list[Package]:
    """Returns the modules of all installed distributions and of Python itself, sorted; reads a file of each, slowly."""
    # Imported here, in the helper thread: the window need not wait for it.
    from importlib import metadata

    found: dict[str, str] = dict.fromkeys((name for name in sys.stdlib_module_names if not name.startswith("_")), "")
    versions: dict[str, str] = {}
    for distribution in metadata.distributions():
        versions.setdefault(distribution.metadata["Name"], distribution.version)
    for name, distributions in metadata.packages_distributions().items():
        if name.isidentifier() and not name.startswith("_"):
            found[name] = versions.get(distributions[0], "")
    return [
        Package(name=name, version=version)
        for name, version in sorted(found.items(), key=lambda item: item[0].casefold())
    ]
