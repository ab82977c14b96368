import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_agent.store import RunRecord, RunStore
from desktop_agent.store.errors import RunNotFound, StoreClosed
from desktop_agent.store.upkeep import back_up, sizes, usage


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RunStore]:
    with RunStore(tmp_path / "runs.db") as opened:
        yield opened


def record(run_id: str, **fields: object) -> RunRecord:
    return RunRecord(run_id=run_id, **{"created_at": 1.0, **fields})  # type: ignore[arg-type]


def test_a_run_and_its_events_are_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    with RunStore(path) as store:
        store.add_run(record("a", title="Primes", task="sum of primes", model="m"))
        for seq in range(5):
            store.append("a", seq, "output_delta", float(seq), b'{"seq":%d}' % seq)
        store.append("a", 5, "step_finished", 5.0, b'{"seq":5}', durable=True).result()
        store.update_run("a", state="success", answer_text="76127", steps=1, ended_at=6.0)
    with RunStore(path) as store:
        assert store.events("a") == [b'{"seq":%d}' % seq for seq in range(6)]
        assert store.events("a", from_seq=4) == [b'{"seq":4}', b'{"seq":5}']
        expected = record("a", title="Primes", task="sum of primes", model="m", state="success", answer_text="76127")
        assert store.run("a") == RunRecord(
            **{**{name: getattr(expected, name) for name in RunRecord.__struct_fields__}, "steps": 1, "ended_at": 6.0}
        )


def test_a_read_sees_what_was_appended_before_it(store: RunStore) -> None:
    store.add_run(record("a"))
    for seq in range(100):
        store.append("a", seq, "model_delta", 0.0, b"{}")
        if seq % 10 == 0:
            assert len(store.events("a")) == seq + 1


def test_events_from_several_threads_are_all_kept(store: RunStore) -> None:
    def fill(run_id: str) -> None:
        store.add_run(record(run_id))
        for seq in range(200):
            store.append(run_id, seq, "model_delta", 0.0, f'"{run_id} {seq}"'.encode())

    threads = [threading.Thread(target=fill, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name in "abcd":
        assert store.events(name) == [f'"{name} {seq}"'.encode() for seq in range(200)]


async def test_a_coroutine_awaits_the_commit_and_reads_off_the_loop(store: RunStore) -> None:
    store.add_run(record("a", title="Title"))
    await asyncio.wrap_future(store.append("a", 0, "step_finished", 0.0, b"{}", durable=True))
    assert await store.aevents("a") == [b"{}"]
    assert [run.run_id for run in await store.alist_runs(words="titl")] == ["a"]
    assert (await store.arun("a")).title == "Title"


async def test_a_coroutine_that_gives_up_waiting_does_not_lose_the_event(store: RunStore) -> None:
    store.add_run(record("a"))
    waiting = asyncio.wrap_future(store.append("a", 0, "step_finished", 0.0, b"{}", durable=True))
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert await store.aevents("a") == [b"{}"]


def test_runs_are_listed_newest_first_in_pages(store: RunStore) -> None:
    for number in range(10):
        store.add_run(record(f"r{number}", created_at=float(number)))
    first = store.list_runs(limit=4)
    assert [run.run_id for run in first] == ["r9", "r8", "r7", "r6"]
    assert [run.run_id for run in store.list_runs(limit=4, before=first[-1].created_at)] == ["r5", "r4", "r3", "r2"]


def test_runs_are_found_by_the_first_characters_of_their_id(store: RunStore) -> None:
    for name in ("ab2", "ab1", "b%"):
        store.add_run(record(name))
    assert store.find_ids("ab") == ["ab1", "ab2"]
    assert store.find_ids("ab1") == ["ab1"]
    assert store.find_ids("%") == []


def test_a_search_finds_title_task_answer_and_code_by_the_beginnings_of_words(store: RunStore) -> None:
    store.add_run(record("a", title="Leopard", task="How many seconds over the Pont des Arts?", created_at=1.0))
    store.append("a", 0, "code_ready", 0.0, json.dumps({"code": "speed = most_downloaded(16)"}).encode())
    store.add_run(record("b", title="Café", created_at=2.0))
    store.update_run("b", answer_text="9.6 seconds")
    assert [run.run_id for run in store.list_runs(words="SECON")] == ["b", "a"]
    assert [run.run_id for run in store.list_runs(words="leop downloaded")] == ["a"]
    assert [run.run_id for run in store.list_runs(words="cafe")] == ["b"]
    assert store.list_runs(words="leopard cafe") == []
    store.update_run("a", title="Tiger")
    assert store.list_runs(words="leopard") == []


@pytest.mark.parametrize("words", ['"', "a AND", "NEAR(", "title:x", "*", "'; DROP TABLE runs; --", "-", "\x00"])
def test_nothing_typed_into_the_search_is_a_query_of_its_own(store: RunStore, words: str) -> None:
    store.add_run(record("a", title="something else"))
    store.list_runs(words=words)
    assert len(store.list_runs()) == 1


def test_a_deleted_run_takes_only_its_own_with_it(store: RunStore, tmp_path: Path) -> None:
    shared = json.dumps({"text": "s" * 5000}).encode()
    big = json.dumps({"text": "".join(map(str, range(300_000)))}).encode()
    for name in "ab":
        store.add_run(record(name, title=f"run {name}"))
        store.append(name, 0, "step_started", 0.0, shared)
    store.append("a", 1, "step_finished", 0.0, big, durable=True).result()
    assert len(list((tmp_path / "blobs").rglob("*.z"))) == 1
    store.delete_run("a").result()
    assert store.events("b") == [shared]
    assert list((tmp_path / "blobs").rglob("*.z")) == []
    assert [run.run_id for run in store.list_runs(words="run")] == ["b"]
    with pytest.raises(RunNotFound):
        store.events("a")
    with pytest.raises(RunNotFound):
        store.delete_run("a").result()


def test_a_deleted_run_leaves_no_trace_in_any_file(tmp_path: Path) -> None:
    with RunStore(tmp_path / "runs.db") as store:
        store.add_run(record("keep", title="Nothing special"))
        store.add_run(record("gone", title="Secretproject alpha", task="about zyxwvut"))
        store.append("gone", 0, "code_ready", 0.0, json.dumps({"code": "zyxwvut = 1"}).encode())
        store.append("gone", 1, "step_finished", 0.0, json.dumps({"output": "zyxwvut " * 2000}).encode())
        store.delete_run("gone").result()
        for file in tmp_path.rglob("*"):
            if file.is_file():
                content = file.read_bytes().lower()
                assert b"zyxwvut" not in content, file
                assert b"secretproject" not in content, file


def test_old_runs_are_deleted_together_but_not_those_that_go_on(store: RunStore) -> None:
    for number, state in enumerate(("success", "running", "failed", "success")):
        store.add_run(record(f"r{number}", created_at=float(number), state=state))
    store.delete_before(3.0).result()
    assert [run.run_id for run in store.list_runs()] == ["r3", "r1"]


def test_files_that_a_crash_left_behind_go_with_the_next_deletion(store: RunStore, tmp_path: Path) -> None:
    stray = tmp_path / "blobs" / "ab" / "abcdef.z"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"x")
    store.add_run(record("a"))
    store.delete_run("a").result()
    store.flush()
    assert not stray.exists()


def test_the_size_of_a_run_is_what_its_deletion_would_free(store: RunStore) -> None:
    shared = json.dumps({"text": "".join(map(str, range(3000)))}).encode()
    own = json.dumps({"text": "".join(map(str, range(100_000, 400_000)))}).encode()
    for name in "ab":
        store.add_run(record(name, state="success"))
        store.append(name, 0, "x", 0.0, shared)
    store.append("a", 1, "x", 0.0, own)
    found = sizes(store)
    assert found["a"] > 500_000
    assert found["b"] < 1000
    taken = usage(store)
    assert taken.runs == 2
    assert taken.files > 500_000
    assert taken.total >= taken.files + taken.database


def test_a_backup_is_a_whole_history_of_its_own(store: RunStore, tmp_path: Path) -> None:
    big = json.dumps({"text": "".join(map(str, range(300_000)))}).encode()
    store.add_run(record("a", state="success"))
    store.append("a", 0, "x", 0.0, big)
    copy = back_up(store, tmp_path / "copies")
    store.delete_run("a").result()
    with RunStore(copy / "runs.db") as restored:
        assert restored.events("a") == [big]


def test_a_run_that_another_process_takes_up_again_belongs_to_it(tmp_path: Path) -> None:
    with RunStore(tmp_path / "runs.db") as first:
        first.add_run(record("a")).result()
    with RunStore(tmp_path / "runs.db") as second:
        assert second.run("a").state == "interrupted"
        second.update_run("a", state="running").result()
        with RunStore(tmp_path / "runs.db") as third:
            assert third.run("a").state == "running"


def test_an_event_of_an_unknown_run_fails_alone(store: RunStore) -> None:
    store.add_run(record("a"))
    store.append("a", 0, "x", 0.0, b"0")
    wrong = store.append("nobody", 0, "x", 0.0, b"{}", durable=True)
    after = store.append("a", 1, "x", 0.0, b"1", durable=True)
    with pytest.raises(RunNotFound, match="no run 'nobody'"):
        wrong.result()
    after.result()
    assert store.events("a") == [b"0", b"1"]


def test_only_fields_of_the_record_can_be_changed(store: RunStore) -> None:
    with pytest.raises(TypeError, match="run_id"):
        store.update_run("a", run_id="b")
    with pytest.raises(TypeError, match="owner"):
        store.update_run("a", owner="b")


def test_a_store_that_is_not_open_says_so(tmp_path: Path) -> None:
    store = RunStore(tmp_path / "runs.db")
    with pytest.raises(StoreClosed):
        store.append("a", 0, "x", 0.0, b"")
    with pytest.raises(StoreClosed):
        store.list_runs()
    store.open()
    store.close()
    store.close()
    with pytest.raises(StoreClosed):
        store.add_run(record("a"))


def test_closing_leaves_no_thread_and_no_lock(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with RunStore(tmp_path / "runs.db") as store:
        store.add_run(record("a", state="success"))
        asyncio.run(store.alist_runs())
    assert set(threading.enumerate()) == before
    assert list((tmp_path / "owners").iterdir()) == []


def test_the_long_prompt_that_runs_share_takes_room_once(store: RunStore) -> None:
    prompt = "You are an agent. " * 500
    for number in range(20):
        store.add_run(record(f"r{number}"))
        store.append(f"r{number}", 0, "step_started", 0.0, json.dumps({"run": number, "prompt": prompt}).encode())
    store.flush()
    with store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM bodies").fetchone() == (1,)
        assert connection.execute("SELECT sum(length(payload)) FROM events").fetchone()[0] < 20 * 100


def test_runs_of_a_process_that_was_killed_are_interrupted_and_keep_their_events(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    code = f"""
import os, signal
from pathlib import Path
from desktop_agent.store import RunRecord, RunStore
store = RunStore(Path({str(path)!r})).open()
store.add_run(RunRecord(run_id="a", created_at=1.0))
store.add_run(RunRecord(run_id="done", created_at=2.0, state="success"))
store.append("a", 0, "step_finished", 7.5, b"[0]", durable=True).result()
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", code], check=False)
    with RunStore(path) as store:
        assert store.run("a").state == "interrupted"
        assert store.run("a").ended_at == 7.5
        assert store.run("done").state == "success"
        assert store.events("a") == [b"[0]"]
    assert list((tmp_path / "owners").iterdir()) == []


def test_runs_of_a_process_that_lives_are_left_alone(tmp_path: Path) -> None:
    with RunStore(tmp_path / "runs.db") as first:
        first.add_run(record("a")).result()
        with RunStore(tmp_path / "runs.db") as second:
            assert second.run("a").state == "running"
            second.add_run(record("b")).result()
        assert {run.run_id for run in first.list_runs()} == {"a", "b"}
        assert first.mark_interrupted() == 1
        assert first.run("b").state == "interrupted"
        assert first.run("a").state == "running"


def test_a_forgotten_close_still_writes_at_the_end_of_the_process(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    code = f"""
from pathlib import Path
from desktop_agent.store import RunRecord, RunStore
store = RunStore(Path({str(path)!r})).open()
store.add_run(RunRecord(run_id="a", created_at=1.0, state="success"))
store.append("a", 0, "x", 1.0, b"[0]")
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    with RunStore(path) as store:
        assert store.events("a") == [b"[0]"]


def test_the_default_place_is_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(tmp_path / "deep" / "data"))
    with RunStore() as store:
        store.add_run(record("a")).result()
    path = tmp_path / "deep" / "data" / "runs.db"
    assert path.exists()
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)
long_texts = st.builds(lambda part, times: part * times, st.text(min_size=1, max_size=20), st.integers(1, 4000))


@given(json_values, st.lists(long_texts, max_size=3), st.booleans())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_event_comes_back_letter_for_letter(
    store: RunStore, value: object, texts: list[str], ascii: bool
) -> None:
    payload = json.dumps({"value": value, "texts": texts, "again": texts}, ensure_ascii=ascii).encode(
        "utf-8", "surrogatepass"
    )
    if not store.list_runs():
        store.add_run(record("a"))
    seq = len(store.events("a"))
    store.append("a", seq, "code_ready", 0.0, payload, durable=True).result()
    assert store.events("a", seq) == [payload]


@given(st.binary(max_size=20_000).map(lambda noise: noise * 3))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_even_what_is_not_json_comes_back_byte_for_byte(store: RunStore, payload: bytes) -> None:
    if not store.list_runs():
        store.add_run(record("a"))
    seq = len(store.events("a"))
    store.append("a", seq, "code_ready", 0.0, payload, durable=True).result()
    assert store.events("a", seq) == [payload]
