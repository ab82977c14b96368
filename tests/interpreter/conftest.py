"""What one module's programs leave behind does not print into the next one's."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="module")
def _nothing_left_behind() -> Iterator[None]:
    yield
    gc.collect()
