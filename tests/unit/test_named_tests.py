"""What the documentation says is shown by a test is shown by one that exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"`(?:tests/[\w/]*/)?(test_\w+)(?:\.py)?`")


def existing() -> set[str]:
    files = list((ROOT / "tests").rglob("test_*.py"))
    functions = (re.findall(r"^\s*(?:async )?def (test_\w+)", file.read_text("utf-8"), re.M) for file in files)
    return {file.stem for file in files} | {name for names in functions for name in names}


@pytest.mark.parametrize("page", ["docs/from-smolagents.md"])
def test_every_test_that_a_page_names_exists(page: str) -> None:
    named = set(NAMED.findall((ROOT / page).read_text("utf-8")))
    assert len(named) > 30
    assert sorted(named - existing()) == []


def test_a_row_without_a_test_says_plainly_that_it_does_not_work() -> None:
    lines = (ROOT / "docs/from-smolagents.md").read_text("utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ") and "---" not in line and "| shown by |" not in line]
    assert len(rows) > 40
    assert [row for row in rows if "`test_" not in row and "**No**" not in row] == []
