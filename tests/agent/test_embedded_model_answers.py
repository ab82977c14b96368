"""The real embedded model, from a task to an answer: run with `make test-model`."""

from pathlib import Path

import pytest

from desktop_agent import CodeAgent, LocalModel
from desktop_agent.agent import ActionStep

FILE = Path("~/.cache/desktop-agent-models/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf").expanduser()

pytestmark = [
    pytest.mark.model,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not FILE.exists(), reason=f"the model's file is not at {FILE}"),
]


async def test_the_embedded_model_answers_by_code_of_its_own() -> None:
    model = LocalModel(FILE)
    async with CodeAgent([], model) as agent:
        result = await agent.arun("What is the sum of all prime numbers below 1000?", return_full_result=True)
    await model.aclose()
    assert (result.output, result.state) == (76127, "success")
    code = [step.code_action for step in result.memory_steps if isinstance(step, ActionStep)]
    assert not any("76127" in action for action in code if action)
