from collections.abc import Generator

import pytest

from desktop_agent.models import forbid


@pytest.fixture(autouse=True)
def _no_real_models(request: pytest.FixtureRequest) -> Generator[None]:
    """Only tests marked `model` may load the embedded model; none may leave this computer."""
    with forbid.requests_forbidden(request.node.get_closest_marker("model") is None):
        yield
