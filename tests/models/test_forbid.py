import pytest

from desktop_agent.models import forbid


@pytest.mark.parametrize(
    "url", ["https://api.example.org/v1", "http://192.168.1.4:8000", "http://127.0.0.1.example.org"]
)
def test_a_real_address_is_refused_while_requests_are_forbidden(url: str):
    with forbid.requests_forbidden(), pytest.raises(forbid.RequestForbidden):
        forbid.check_address(url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/v1", "http://localhost:1234", "http://[::1]:11434"])
def test_servers_on_this_computer_stay_allowed(url: str):
    with forbid.requests_forbidden():
        forbid.check_address(url)


def test_a_block_can_allow_what_the_block_around_it_forbids():
    with forbid.requests_forbidden():
        with forbid.requests_forbidden(False):
            forbid.check_embedded_model()
        with pytest.raises(forbid.RequestForbidden):
            forbid.check_embedded_model()
