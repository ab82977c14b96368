"""A key is asked about once, at its own provider, and what the provider says is read without guessing."""

import json

import pytest

from desktop_agent.models import errors
from desktop_agent.models.key_check import check_key, read_whoami

WHOAMI = {
    "type": "user",
    "name": "ada",
    "orgs": [{"name": "analytics"}, {"no": "name"}],
    "auth": {
        "type": "access_token",
        "accessToken": {
            "displayName": "laptop",
            "role": "fineGrained",
            "fineGrained": {
                "canReadGatedRepos": True,
                "global": ["discussion.write"],
                "scoped": [{"entity": {"name": "ada", "type": "user"}, "permissions": ["inference.serverless.write"]}],
            },
        },
    },
}


def json_answer(wire, value, status=200):
    return wire.Answer([json.dumps(value).encode()], status, {"Content-Type": "application/json"})


async def test_the_hub_is_asked_once_and_says_name_role_and_scopes(server, wire, secrets_everywhere):
    server.answers = [json_answer(wire, WHOAMI)]
    facts = await check_key("hugging_face", "", "hf_mine", hub_api=server.url)
    assert (facts.owner, facts.kind, facts.label, facts.role) == ("ada", "user", "laptop", "fineGrained")
    assert facts.scopes == ("gated-repos.read", "discussion.write", "inference.serverless.write (ada)")
    assert facts.organizations == ("analytics",)
    assert facts.may_infer is True
    assert [request.path for request in server.received] == ["/v1/whoami-v2"]
    sent = server.received[0].headers
    assert sent["authorization"] == "Bearer hf_mine"
    assert not [secret for secret in secrets_everywhere if secret in str(sent)]


def test_a_fine_grained_token_without_inference_is_known_to_lack_it():
    token = {"role": "fineGrained", "fineGrained": {"scoped": [{"permissions": ["repo.content.read"]}]}}
    facts = read_whoami({"name": "ada", "auth": {"accessToken": token}})
    assert facts.may_infer is False
    assert read_whoami({"name": "ada", "auth": {"accessToken": {"role": "read"}}}).may_infer is None


@pytest.mark.parametrize("odd", [None, [], "text", {"orgs": 3, "auth": []}, {"auth": {"accessToken": {"role": 1}}}])
def test_an_odd_answer_of_the_hub_leaves_everything_unknown(odd):
    assert read_whoami(odd).owner == ""


async def test_a_refused_key_is_an_error_that_does_not_repeat_it(server, wire):
    server.answers = [wire.refusal(401, "Invalid key hf_mine_mine_mine")]
    with pytest.raises(errors.AuthenticationFailed) as caught:
        await check_key("hugging_face", "", "hf_mine_mine_mine", hub_api=server.url)
    assert "hf_mine_mine_mine" not in str(caught.value)


async def test_another_server_is_asked_for_its_models_and_said_to_have_proven_nothing(server, wire):
    server.answers = [json_answer(wire, {"data": [{"id": "a"}, {"id": "b"}]})]
    facts = await check_key("openai_compatible", server.url, "key")
    assert (facts.models, facts.proven, facts.owner) == (2, False, "")
    assert [request.path for request in server.received] == ["/v1/models"]
