"""Tokens of every source, a whole run in which everything spills them, then a look into all that is left behind."""

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from desktop_agent.agent import RunRequest, RunService
from desktop_agent.agent.events import AnyEvent, RunFinished, StepFinished
from desktop_agent.export import FORMATS, export_run
from desktop_agent.models import ModelChoice
from desktop_agent.store import RunStore
from desktop_agent.store.crash_reports import CrashReports
from desktop_agent.store.redaction import RedactingFilter, Redactor
from desktop_agent.store.secrets import Account, EncryptedFile, Keyring, Secrets
from desktop_agent.tools import ToolRegistry, tool

CANARIES = {
    "environment": "canary-environment-0123456789",
    "keyring": "canary-keyring-0123456789",
    "file": "canary-file-0123456789",
    "session": "canary-session-0123456789",
    "login": "canary-login-0123456789",
}


class Backend:
    """Stands in for the system's keyring."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, key: str) -> str | None:
        return self.kept.get((service, key))

    def set_password(self, service: str, key: str, secret: str) -> None:
        self.kept[service, key] = secret


@pytest.fixture
def redactor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Redactor]:
    """A redactor that knows the canaries because each was loaded from its source, the real way."""
    from huggingface_hub import constants

    login = tmp_path / "login"
    login.write_text(CANARIES["login"])
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(login))
    monkeypatch.setenv("CANARY_TOKEN", CANARIES["environment"])
    redactor = Redactor()
    secrets = Secrets(
        index=tmp_path / "accounts.json",
        keyring=Keyring(backend=Backend()),
        file=EncryptedFile(tmp_path / "data" / "secrets.bin"),
        redactor=redactor,
        use_hugging_face_login=True,
    )
    monkeypatch.delenv("HF_TOKEN", raising=False)
    secrets.file.open("correct horse battery staple")
    for place in ("keyring", "file", "session"):
        secrets.add(Account(provider="p", name=place, place=place), CANARIES[place])  # type: ignore[arg-type]
    secrets.add(Account(provider="p", name="environment", place="environment", variable="CANARY_TOKEN"))
    for name in ("keyring", "file", "session", "environment"):
        found = secrets.find("p", account=name)
        assert found is not None
        assert found.value == CANARIES[name]
    assert secrets.find("hugging_face") is not None
    yield redactor
    login.unlink()


def reply(code: str) -> str:
    return f"Thought: I go on.\n```python\n{code}\n```"


async def run_all(service: RunService, request: RunRequest) -> list[AnyEvent]:
    return [event async for event in (await service.start(request)).events()]


async def test_no_token_of_any_source_is_left_anywhere(
    redactor: Redactor, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    every = " ".join(CANARIES.values())

    @tool
    def spill() -> str:
        """Returns and logs tokens."""
        logging.getLogger("desktop_agent.test").error("spilled %s", every)
        return every

    @tool
    def burst() -> str:
        """Fails with tokens in the message."""
        raise RuntimeError(f"refused {every}")

    script = tmp_path / "script.json"
    script.write_text(
        json.dumps(
            [
                reply(f"print({every!r})\nspill()"),
                reply("burst()"),
                reply(f"raise ValueError({every!r})"),
                reply(f"import base64\nprint(base64.b64encode({every!r}.encode()))\nfinal_answer(spill())"),
            ]
        )
    )
    registry = ToolRegistry(built_in=False)
    registry.add(spill)
    registry.add(burst)
    folder = tmp_path / "data"
    caplog.handler.addFilter(RedactingFilter(redactor))
    try:
        with RunStore(folder / "runs.db", redactor=redactor) as store:
            service = RunService(store, registry)
            request = RunRequest(
                task=f"Use {every}",
                model=ModelChoice(provider="scripted", model_id=str(script)),
                tools=("spill", "burst"),
                imports=("base64",),
            )
            events = await run_all(service, request)
            await service.aclose()
    finally:
        for one in list(caplog.handler.filters):
            caplog.handler.removeFilter(one)
    assert isinstance(events[-1], RunFinished)
    assert sum(isinstance(event, StepFinished) for event in events) == 4
    for one in FORMATS:
        export_run(events, folder / f"run{one.ending}", redactor=redactor)
    try:
        raise RuntimeError(f"{every} in an error of the program itself")
    except RuntimeError as error:
        CrashReports(folder / "crash-reports", {"Facts": every}, redactor).write(error, "the test")
    looked_at = [file for file in folder.rglob("*") if file.is_file()]
    assert {file.suffix for file in looked_at} >= {*(one.ending for one in FORMATS), ".db", ".txt"}
    for file in looked_at:
        assert b"canary-" not in file.read_bytes(), file
    assert "canary-" not in caplog.text


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_no_token_of_the_environment_is_in_the_worker(
    redactor: Redactor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []

    @tool
    def look() -> int:
        """Looks into the environment and memory of all processes that this one started."""
        looked_at = 0
        for child in psutil.Process().children(recursive=True):
            process = Path(f"/proc/{child.pid}")
            try:
                environment, memory = (process / "environ").read_bytes(), memory_of(process)
            except (FileNotFoundError, ProcessLookupError):
                # It ended meanwhile.
                continue
            looked_at += bool(memory)
            for name, content in (("environment", environment), ("memory", memory)):
                if CANARIES["environment"].encode() in content:
                    found.append(f"{name} of process {child.pid}")
        return looked_at

    script = tmp_path / "script.json"
    script.write_text(json.dumps([reply("final_answer(look())")]))
    registry = ToolRegistry(built_in=False)
    registry.add(look)
    with RunStore(tmp_path / "data" / "runs.db", redactor=redactor) as store:
        service = RunService(store, registry)
        choice = ModelChoice(provider="scripted", model_id=str(script))
        events = await run_all(service, RunRequest(task="Look.", model=choice, tools=("look",)))
        await service.aclose()
    last = events[-1]
    assert isinstance(last, RunFinished)
    assert last.answer >= 1
    assert found == []


def memory_of(process: Path) -> bytes:
    """Returns all memory of a process that may be read."""
    content = bytearray()
    with (process / "mem").open("rb", buffering=0) as memory:
        for line in (process / "maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                content += memory.read(min(end - start, 64 * 1024 * 1024))
            except (OSError, OverflowError):
                continue
    return bytes(content)
