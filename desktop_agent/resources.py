"""Where the files beside the code are: icons, prompts, fonts, translations."""

from pathlib import Path

_PACKAGED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def resource_path(name: str) -> Path:
    """Returns the path of a resource such as `icons/run.svg`.

    A wheel carries the resources inside the package; a checkout has them beside it.

    Raises:
        FileNotFoundError: There is no such resource.
    """
    for root in (_PACKAGED, _CHECKOUT):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"The resource '{name}' is missing from this installation.")
