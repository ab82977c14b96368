"""Addresses of model servers: whether two are the same server, and whether one is on this computer."""

import ipaddress
from urllib.parse import urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}


def is_loopback(url: str) -> bool:
    """Whether an address is on this computer, without asking a name server."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin(url: str) -> tuple[str, str, int]:
    """Returns scheme, host and port: what a key belongs to.

    Raises:
        ValueError: The text is not an http or https address.
    """
    parts = urlsplit(url)
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"'{url}' is not an address that starts with http:// or https://.")
    return parts.scheme, parts.hostname, parts.port or _DEFAULT_PORTS[parts.scheme]
