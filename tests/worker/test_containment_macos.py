"""The macOS profile's text, since it can only be applied there."""

from pathlib import Path

import pytest

from desktop_agent.protocol.launch import Launch
from desktop_agent.worker.containment import macos
from desktop_agent.worker.containment.level import ContainmentFailed


def test_everything_is_refused_but_what_is_named(tmp_path: Path) -> None:
    text = macos.profile([tmp_path], [Path("/opt/python")])
    assert text.splitlines()[1] == "(deny default)"
    assert f'(allow file-write* (subpath "{tmp_path.resolve()}")' in text
    assert '(subpath "/opt/python")' in text
    assert "(deny network*)" in text
    assert "(deny process-exec)" in text
    assert text.count("(") == text.count(")")


def test_a_path_cannot_end_its_quotes() -> None:
    text = macos.profile([Path('/tmp/a")(allow default)(x "')], [])
    assert '"/tmp/a\\")(allow default)(x \\""' in text


def test_a_profile_that_is_refused_ends_the_worker(tmp_path: Path) -> None:
    with pytest.raises(ContainmentFailed):
        macos.contain(Launch(scratch=str(tmp_path)), apply=lambda _: "no", limit=lambda _: None)


def test_the_applied_profile_is_the_level(tmp_path: Path) -> None:
    applied: list[str] = []
    limited: list[Launch] = []
    plan = Launch(scratch=str(tmp_path), branches=str(tmp_path / "branches"))

    def apply(text: str) -> str:
        applied.append(text)
        return ""

    held = macos.contain(plan, apply=apply, limit=limited.append)
    assert held.level == "isolated"
    assert limited == [plan]
    write = next(line for line in applied[0].splitlines() if line.startswith("(allow file-write*"))
    assert f'"{tmp_path.resolve()}"' in write
    assert f'"{(tmp_path / "branches").resolve()}"' in write
