import sys
from pathlib import Path

# `stories` writes the runs that these tests show.
sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))
