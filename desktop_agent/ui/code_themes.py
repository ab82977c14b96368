"""Colours of code to choose from, each with a contrast of at least 4.5 on its theme's ground of code."""

from collections.abc import Mapping
from typing import Final

STANDARD: Final = "standard"

LIGHT: Final[Mapping[str, Mapping[str, str]]] = {
    STANDARD: {
        "keyword": "#7c3aad",
        "string": "#0f7b4f",
        "number": "#b45309",
        "function": "#2257d6",
        "comment": "#667080",
        "operator": "#1b2028",
        "name": "#1b2028",
        "decorator": "#7c3aad",
    },
    "paper": {
        "keyword": "#8a1c4a",
        "string": "#3c6414",
        "number": "#1f5f99",
        "function": "#6b4a00",
        "comment": "#6f6a5f",
        "operator": "#57503f",
        "name": "#2b2620",
        "decorator": "#8a1c4a",
    },
    "ink": {
        "keyword": "#1a3f8f",
        "string": "#4a5568",
        "number": "#1b2028",
        "function": "#1b2028",
        "comment": "#667080",
        "operator": "#3f4754",
        "name": "#1b2028",
        "decorator": "#1a3f8f",
    },
}
"""For the light theme."""

DARK: Final[Mapping[str, Mapping[str, str]]] = {
    STANDARD: {
        "keyword": "#c9a3ff",
        "string": "#7fd1a6",
        "number": "#f0b072",
        "function": "#8fb3ff",
        "comment": "#8d96a4",
        "operator": "#e6e9ee",
        "name": "#e6e9ee",
        "decorator": "#c9a3ff",
    },
    "ember": {
        "keyword": "#ff9d80",
        "string": "#d5c07a",
        "number": "#a8d08d",
        "function": "#f2d6a2",
        "comment": "#9a9087",
        "operator": "#d9d0c7",
        "name": "#efe7de",
        "decorator": "#ff9d80",
    },
    "ink": {
        "keyword": "#9dbcff",
        "string": "#b8c1ce",
        "number": "#e6e9ee",
        "function": "#ffffff",
        "comment": "#8b94a2",
        "operator": "#b8c1ce",
        "name": "#e6e9ee",
        "decorator": "#9dbcff",
    },
}
"""For the dark theme."""
