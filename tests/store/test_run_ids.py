"""A run is found by the first characters of its id."""

from pathlib import Path

from desktop_agent.store import RunRecord, RunStore


def test_a_run_is_found_by_the_beginning_of_its_id_and_no_pattern_means_more(tmp_path: Path) -> None:
    with RunStore(tmp_path / "runs.db") as store:
        for number, run_id in enumerate(("abc1", "abc2", "b%c3")):
            store.add_run(
                RunRecord(run_id=run_id, title="", task="t", model="m", provider="p", created_at=float(number))
            )
        assert store.find_ids("abc") == ["abc1", "abc2"]
        assert store.find_ids("abc2") == ["abc2"]
        assert store.find_ids("b%") == ["b%c3"]
        assert store.find_ids("a%") == []
