"""`doctor` tells what holds the worker, by trying it."""

import sys

import pytest

from desktop_agent.execution import probe


async def test_each_feature_is_a_finding() -> None:
    findings = {finding.name: finding for finding in await probe()}
    assert findings["containment"].text
    if sys.platform == "linux":
        assert findings["checkpoints"].works
        assert any(name.startswith("seccomp") for name in findings)


async def test_a_worker_that_does_not_start_is_a_finding_and_no_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "desktop_agent.execution.starting.worker_command", lambda: [sys.executable, "-c", "raise SystemExit('broken')"]
    )
    first = (await probe())[0]
    assert (first.name, first.works) == ("worker", False)
    assert "broken" in first.text
