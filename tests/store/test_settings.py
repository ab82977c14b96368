from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_agent.store import files
from desktop_agent.store.errors import SettingsBroken, StoreFull
from desktop_agent.store.settings import (
    AppearanceSettings,
    ImportSettings,
    LimitSettings,
    ModelSettings,
    Settings,
    SettingsFile,
    ToolSettings,
    load_or_default,
)
from desktop_agent.store.tool_sources import McpServer

BY_HAND = """\
# My settings.
future = "kept"

[limits]
max_steps = 7   # seven is enough
unknown = { a = 1 }

[appearance]
# dark, of course
theme = "dark"
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.toml")


def test_without_a_file_the_defaults_hold_and_none_is_written(file: SettingsFile) -> None:
    assert file.load() == Settings()
    file.save(Settings())
    assert not file.path.exists()


def test_only_what_was_changed_is_written(file: SettingsFile) -> None:
    file.save(Settings(limits=LimitSettings(max_steps=5)))
    assert file.path.read_text() == "[limits]\nmax_steps = 5\n"
    assert SettingsFile(file.path).load().limits.max_steps == 5


def test_comments_order_and_unknown_keys_stay(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text(BY_HAND)
    loaded = file.load()
    assert loaded.limits.max_steps == 7
    assert loaded.appearance.theme == "dark"
    file.save(
        msgspec.structs.replace(
            loaded,
            limits=LimitSettings(max_steps=9),
            appearance=AppearanceSettings(theme="dark", zoom=1.5),
            imports=ImportSettings(additional=("numpy.*", "pandas.*")),
        )
    )
    assert (
        file.path.read_text()
        == BY_HAND.replace("= 7 ", "= 9 ").replace('theme = "dark"\n', 'theme = "dark"\nzoom = 1.5\n')
        + '\n[imports]\nadditional = ["numpy.*", "pandas.*"]\n'
    )


def test_what_another_process_changed_meanwhile_is_not_overwritten(file: SettingsFile) -> None:
    other = SettingsFile(file.path)
    file.load()
    other.load()
    other.save(Settings(model=ModelSettings(model_id="big")))
    file.save(Settings(limits=LimitSettings(max_steps=3)))
    assert other.load() == Settings(model=ModelSettings(model_id="big"), limits=LimitSettings(max_steps=3))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("[limits]\nmax_steps = = 3\n", 2, "this is no TOML"),
        ("[limits\n", 1, "this is no TOML"),
        (
            "# a\n\n[limits]\naction_seconds = 1\nmax_steps = 'many'\n",
            5,
            "expected `int`, got `str` for limits.max_steps",
        ),
        ("[limits]\nmax_steps = 0\n", 2, "expected `int` >= 1 for limits.max_steps"),
        ("limits = 3\n", 1, "expected `object`, got `int` for limits"),
        ("limits.max_steps = 'x'\n", 1, "for limits.max_steps"),
        ("[tools]\nenabled = ['a', 3]\n", 2, "for tools.enabled"),
        ('[appearance]\ntheme = "blue"\n', 2, "invalid enum value 'blue' for appearance.theme"),
    ],
)
def test_a_broken_file_is_told_with_its_line(file: SettingsFile, text: str, line: int, said: str) -> None:
    file.path.parent.mkdir()
    file.path.write_text(text)
    with pytest.raises(SettingsBroken) as caught:
        file.load()
    assert caught.value.line == line
    assert said in caught.value.message
    assert f"line {line} of {file.path}" in caught.value.message
    fallback, reason = load_or_default(file)
    assert fallback == Settings()
    assert isinstance(reason, SettingsBroken)


def test_a_broken_file_is_set_aside_whole_before_a_new_one_is_written(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text("[limits]\nmax_steps = = 3\n")
    load_or_default(file)
    file.save(Settings(limits=LimitSettings(max_steps=4)))
    assert file.set_aside is not None
    assert file.set_aside.read_text() == "[limits]\nmax_steps = = 3\n"
    assert file.load().limits.max_steps == 4


def test_what_is_no_text_is_told_with_its_line(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(b"# fine\n\xff\xfe")
    with pytest.raises(SettingsBroken, match=r"not text .line 2"):
        file.load()


def test_a_full_disk_leaves_the_old_settings(file: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> None:
    file.save(Settings(limits=LimitSettings(max_steps=5)))

    def no_room(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", no_room)
    with pytest.raises(StoreFull):
        file.save(Settings(limits=LimitSettings(max_steps=6)))
    assert SettingsFile(file.path).load().limits.max_steps == 5


SERVERS_BY_HAND = """\
[tools.mcp.files]
command = "files-server"   # from the distribution
args = ["--root", "/srv"]
later = 1

[tools.mcp.tracker]
url = "https://tracker.example/mcp"
account = "work"
"""


def test_servers_are_tables_of_their_own_and_a_change_of_one_leaves_the_others_as_they_stand(
    file: SettingsFile,
) -> None:
    file.path.parent.mkdir()
    file.path.write_text(SERVERS_BY_HAND)
    loaded = file.load()
    assert loaded.tools.mcp["files"] == McpServer(command="files-server", args=("--root", "/srv"))
    servers = {
        "files": McpServer(command="files-server"),
        "search": McpServer(url="https://search.example/mcp", headers={"X-Region": "eu"}),
    }
    changed = msgspec.structs.replace(loaded, tools=msgspec.structs.replace(loaded.tools, mcp=servers))
    file.save(changed)
    text = file.path.read_text()
    assert 'command = "files-server"   # from the distribution\nlater = 1\n' in text
    assert "tracker" not in text
    assert SettingsFile(file.path).load() == changed


def test_a_name_that_no_tool_could_carry_is_refused(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text('[tools.mcp."my server"]\nurl = "https://example.org"\n')
    with pytest.raises(SettingsBroken, match="regex"):
        file.load()


texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=20)
any_settings = st.builds(
    Settings,
    model=st.builds(ModelSettings, model_id=texts, base_url=texts, account=texts),
    imports=st.builds(ImportSettings, additional=st.lists(texts, max_size=3).map(tuple)),
    tools=st.builds(
        ToolSettings,
        mcp=st.dictionaries(
            st.sampled_from("abc"), st.builds(McpServer, command=texts, args=st.tuples(texts)), max_size=3
        ),
    ),
    limits=st.builds(LimitSettings, max_steps=st.integers(1, 10**9), action_seconds=st.floats(0.001, 1e6)),
)


@given(st.lists(any_settings, min_size=1, max_size=3))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_saved_is_loaded_again(file: SettingsFile, saved: list[Settings]) -> None:
    for one in saved:
        file.save(one)
    assert SettingsFile(file.path).load() == saved[-1]
