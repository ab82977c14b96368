import base64
import itertools
import json
import logging
import urllib.parse
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_agent.store import RunRecord, RunStore
from desktop_agent.store.redaction import MARK, RedactingFilter, Redactor, redact_logs

SECRET = 'hf_Zx9/"quoted"+ümlaut&Secret'


@pytest.fixture
def redactor() -> Redactor:
    redactor = Redactor()
    redactor.register(SECRET)
    return redactor


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        urllib.parse.quote(SECRET, safe=""),
        urllib.parse.quote_plus(SECRET),
        json.dumps(SECRET),
        json.dumps(SECRET, ensure_ascii=False),
        repr(SECRET),
        SECRET.encode().hex(),
    ],
)
def test_a_loaded_secret_is_found_in_every_form_it_travels_in(redactor: Redactor, form: str) -> None:
    clean = redactor.redact(f"before {form} after")
    assert clean.startswith("before ")
    assert clean.endswith(" after")
    assert MARK in clean
    assert "Secret" not in clean


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "user:"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_loaded_secret_is_found_inside_base64_wherever_it_begins(
    redactor: Redactor, before: str, encode: object
) -> None:
    encoded = encode(f"{before}{SECRET} and more".encode()).decode()  # type: ignore[operator]
    clean = redactor.redact(f"Authorization: Basic {encoded}")
    assert MARK in clean
    packed = clean.partition("Basic ")[2].partition(MARK)[0]
    assert len(packed) <= len(base64.b64encode(before.encode())) + 2


@pytest.mark.parametrize(
    "text",
    [
        "token hf_abcdefghijklmnopqrstuvwxyz0123",
        "OPENAI_API_KEY=sk-proj-abcdefghijklmnopqrstuvwxyz",
        "sk-ant-api03-abcdefghijklmnopqrstuvwxyz-ABC",
        "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
        "github_pat_abcdefghijklmnopqrstuvwxyz0123456789",
        "glpat-abcdefghijklmnopqrst",
        "gsk_abcdefghijklmnopqrstuvwxyz0123456789",
        "AKIAABCDEFGHIJKLMNOP",
        "AIzaSyA-abcdefghijklmnopqrstuvwxyz01234",
        "xoxb-1234567890-abcdef",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijk",
        "Authorization: Bearer abcdefghijklmnop.qrstuvwxyz==",
        "https://user:password@example.com/path",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc\n-----END RSA PRIVATE KEY-----",
    ],
)
def test_the_usual_shapes_are_found_without_being_loaded(text: str) -> None:
    assert MARK in Redactor().redact(text)
    stream = Redactor().stream()
    shown = "".join(stream.feed(character) for character in text) + stream.finish()
    assert shown == Redactor().redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "the task-force asked whether risk-averse people sk-ip it",
        "import hf_transfer; hf_hub_download(repo_id)",
        "https://example.com:8080/a?b=c@d",
        "bearer of bad news",
        "The sum of all prime numbers below 1000 is 76127.",
        "0123456789abcdef" * 8,
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    redactor = Redactor()
    assert redactor.redact(text) is text
    stream = redactor.stream()
    assert "".join(stream.feed(character) for character in text) + stream.finish() == text


def test_words_too_short_to_be_secrets_are_not_looked_for() -> None:
    redactor = Redactor()
    redactor.register("")
    redactor.register("answer")
    assert redactor.redact("the answer") == "the answer"


def test_a_secret_inside_another_leaves_no_rest() -> None:
    redactor = Redactor()
    redactor.register("abcdefgh")
    redactor.register("abcdefghijkl")
    assert redactor.redact("abcdefghijkl") == MARK


alphabet = st.text("ab_hfsk-0 ", max_size=30)


@given(
    st.text("abhf_sk-", min_size=8, max_size=14),
    st.lists(alphabet, min_size=1, max_size=4),
    st.lists(st.integers(0, 200), max_size=12),
)
@settings(max_examples=300, deadline=None)
def test_a_secret_split_over_pieces_is_never_shown(secret: str, between: list[str], cuts: list[int]) -> None:
    redactor = Redactor()
    redactor.register(secret)
    text = secret.join([*between, ""])
    edges = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    stream = redactor.stream()
    shown = [stream.feed(text[start:end]) for start, end in itertools.pairwise(edges)]
    shown.append(stream.finish())
    assert secret not in "".join(shown).replace(MARK, "\n")
    assert "".join(shown).count(MARK) >= (1 if len(between) else 0)


@given(st.lists(st.text(max_size=40), max_size=8))
@settings(deadline=None)
def test_a_stream_without_secrets_is_shown_whole(pieces: list[str]) -> None:
    redactor = Redactor()
    redactor.register("a secret that is not there")
    stream = redactor.stream()
    assert "".join([*map(stream.feed, pieces), stream.finish()]) == redactor.redact("".join(pieces))


def test_pieces_are_shown_as_soon_as_they_cannot_be_part_of_a_secret(redactor: Redactor) -> None:
    stream = redactor.stream()
    assert stream.feed("The answer is 42. ") == "The answer is 42. "
    assert stream.feed("See hf") == "See "
    assert stream.feed(" later. ") == "hf later. "


def test_a_line_that_is_over_is_shown_at_once() -> None:
    stream = Redactor().stream()
    # Words that end like the beginning of a token: ghp_, sk-, hf_, eyJ.
    for line in ("waiting\n", "tasks\n", "at 1,000 s\n", "half\n", "done e\n", "see http://a/\n", "Bearer of news\n"):
        assert stream.feed(line) == line


def test_logs_are_cleaned_in_message_arguments_and_traceback(
    redactor: Redactor, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger("test.redaction")
    caplog.handler.addFilter(RedactingFilter(redactor))
    try:
        try:
            raise ValueError(f"refused {SECRET}")
        except ValueError:
            logger.exception("sent %s to %s", SECRET, "server")
    finally:
        for one in list(caplog.handler.filters):
            caplog.handler.removeFilter(one)
    assert SECRET not in caplog.text
    assert f"sent {MARK} to server" in caplog.text
    assert f"refused {MARK}" in caplog.text


def test_after_one_call_no_handler_sees_a_secret(redactor: Redactor, caplog: pytest.LogCaptureFixture) -> None:
    before = logging.getLogRecordFactory()
    try:
        redact_logs(redactor)
        redact_logs(redactor)
        logging.getLogger("test.redaction").error("sent %s %d", SECRET, 3)
        try:
            raise KeyError(SECRET)
        except KeyError:
            logging.getLogger("test.redaction").exception("failed")
        assert logging.getLogRecordFactory().before is before  # type: ignore[attr-defined]  # pyright: ignore
    finally:
        logging.setLogRecordFactory(before)
    assert f"sent {MARK} 3" in caplog.text
    assert "failed" in caplog.text
    assert "Secret" not in caplog.text


def test_no_secret_reaches_the_history(redactor: Redactor, tmp_path: Path) -> None:
    with RunStore(tmp_path / "runs.db", redactor=redactor) as store:
        store.add_run(RunRecord(run_id="a", title=f"use {SECRET}", task=f"use {SECRET}"))
        store.append("a", 0, "code_ready", 0.0, json.dumps({"code": f"login({SECRET!r})"}).encode())
        store.append("a", 1, "step_finished", 0.0, json.dumps({"output": SECRET * 2000}).encode(), durable=True)
        store.update_run("a", answer_text=f"it is {SECRET}").result()
        assert store.run("a").answer_text == f"it is {MARK}"
        assert json.loads(store.events("a")[0]) == {"code": f"login('{MARK}')"}
    for file in tmp_path.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"Secret" not in content
            assert b"quoted" not in content
