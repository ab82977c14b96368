import psutil
import pytest

from desktop_agent.models.local import CATALOGUE, DEFAULT, memory


def test_the_memory_of_this_computer_is_known(monkeypatch, tmp_path):
    monkeypatch.setattr(memory, "_CGROUP_LIMIT", tmp_path / "none")
    assert memory.total_memory_mb() == pytest.approx(psutil.virtual_memory().total / 2**20, abs=2)


def test_a_containers_limit_counts(monkeypatch, tmp_path):
    limit = tmp_path / "memory.max"
    monkeypatch.setattr(memory, "_CGROUP_LIMIT", limit)
    limit.write_text("536870912\n")
    assert memory.total_memory_mb() == 512
    limit.write_text("max\n")
    assert memory.total_memory_mb() > 512


def test_the_default_model_fits_four_gigabytes_and_the_largest_does_not():
    assert memory.fits(DEFAULT, 4096)
    assert not memory.fits(CATALOGUE[-1], 4096)
    assert not memory.fits(CATALOGUE[-1], 16384)
    assert memory.fits(CATALOGUE[-1], 32768)
