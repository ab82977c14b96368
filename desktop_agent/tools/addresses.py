"""Which network addresses a tool may visit.

A page that a model reads may try to send it to this computer or to the local network: a router, a database, a cloud's
metadata service. What counts is the address that is connected to, not the name in the URL: names can lie, and can
change between two look-ups.
"""

import ipaddress
import socket

from desktop_agent.tools.errors import AddressRefused, ToolNetworkError

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.IPv6Network("64:ff9b:1::/48")


def is_public(address: str) -> bool:
    """True if the numeric address belongs to the internet: not to this computer, a local network or a special use."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address) and (parsed in _NAT64 or parsed in _NAT64_LOCAL):
        # A whole network of such addresses stands for IPv4: only the part that is passed on counts.
        return _is_global(ipaddress.IPv4Address(int(parsed) & 0xFFFF_FFFF))
    return all(_is_global(one) for one in (parsed, *_embedded(parsed)))


def resolve_public(host: str, port: int) -> list[str]:
    """Looks a name up and returns its numeric addresses, each of them public.

    Raises:
        AddressRefused: One of the addresses is not public.
        ToolNetworkError: The name cannot be found.
    """
    addresses = resolve(host, port)
    refused = [address for address in addresses if not is_public(address)]
    if refused:
        raise AddressRefused(
            f"{host} is not on the internet ({refused[0]}): tools may not visit this computer or its network."
        )
    return addresses


def resolve(host: str, port: int) -> list[str]:
    """Looks a name up and returns its numeric addresses, the preferred one first.

    Raises:
        ToolNetworkError: The name cannot be found.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise ToolNetworkError(
            f"The name {host} cannot be found.", advice="Check the address and the network connection."
        ) from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def _is_global(address: _Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address) and address.is_site_local:
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _embedded(address: _Address) -> list[_Address]:
    """IPv4 addresses that an IPv6 address stands for: a router would pass them on."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    found: list[_Address] = []
    if address.ipv4_mapped is not None:
        found.append(address.ipv4_mapped)
    if address.sixtofour is not None:
        found.append(address.sixtofour)
    if address.teredo is not None:
        found.extend(address.teredo)
    return found
