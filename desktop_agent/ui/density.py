"""How much room there is around things: comfortable, or compact for those who want to see more at once."""

from typing import Final, Literal

Density = Literal["comfortable", "compact"]

_COMPACT: Final = 0.5
_density: Density = "comfortable"


def set_density(density: Density) -> None:
    """Gives things that much room from now on; `ThemeManager` has them drawn anew."""
    global _density
    _density = density


def density() -> Density:
    """Returns how much room things have."""
    return _density


def spaced(pixels: int) -> int:
    """Returns a distance between lines or around a text, smaller when things stand compact."""
    return round(pixels * _COMPACT) if _density == "compact" else pixels
