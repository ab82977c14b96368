"""The real embedded model, from a task to an answer: run with `make test-model`."""

from pathlib import Path

import pytest

from desktop_agent import CodeAgent, LocalModel
from desktop_agent.agent import ActionStep

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]


async def test_the_embedded_model_answers_by_code_of_its_own(real_model_file: Path) -> None:
    model = LocalModel(real_model_file)
    async with CodeAgent([], model) as agent:
        result = await agent.arun("What is the sum of all prime numbers below 1000?", return_full_result=True)
    await model.aclose()
    assert (result.output, result.state) == (76127, "success")
    code = [step.code_action for step in result.memory_steps if isinstance(step, ActionStep)]
    assert not any("76127" in action for action in code if action)
