"""`doctor` tells what holds the worker, by trying it."""

import sys

import pytest

from desktop_agent.execution import ContainmentLevel, Session, probe


async def test_each_feature_is_a_finding() -> None:
    findings = {finding.name: finding for finding in await probe()}
    assert findings["containment"].text
    if sys.platform == "linux":
        assert findings["checkpoints"].works
        assert any(name.startswith("seccomp") for name in findings)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's means")
async def test_a_means_that_the_kernel_lacks_is_named_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    weaker = ContainmentLevel(level="read-only", features=("seccomp", "resource limits", "no new privileges"))
    monkeypatch.setattr(Session, "containment", property(lambda _: weaker))
    findings = {finding.name: finding for finding in await probe()}
    assert not findings["containment"].works
    assert not findings["Landlock"].works
    assert findings["seccomp"].works


async def test_a_worker_that_does_not_start_is_a_finding_and_no_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "desktop_agent.execution.starting.worker_command", lambda: [sys.executable, "-c", "raise SystemExit('broken')"]
    )
    first = (await probe())[0]
    assert (first.name, first.works) == ("worker", False)
    assert "broken" in first.text
