"""Where a worker works."""

import os
import tempfile
from pathlib import Path


def move_to(scratch: Path) -> None:
    """Makes a folder the present one, in which libraries keep their settings and temporary files too."""
    os.chdir(scratch)
    place = str(scratch)
    os.environ.update(HOME=place, TMPDIR=place, TEMP=place, TMP=place, MPLCONFIGDIR=place, MPLBACKEND="Agg")
    tempfile.tempdir = None
