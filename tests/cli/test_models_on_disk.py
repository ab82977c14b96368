"""`desktop-agent models`: what is on the disk, and how it gets off it."""

import argparse

import pytest

from desktop_agent.cli.parser import build_parser
from desktop_agent.models.errors import ModelFileMissing
from desktop_agent.models.local.catalogue import DEFAULT


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DESKTOP_AGENT_DATA", str(tmp_path))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("DESKTOP_AGENT_MODEL", raising=False)
    models = tmp_path / "models"
    (models / ".unfinished").mkdir(parents=True)
    return models


def call(*words: str) -> int:
    arguments: argparse.Namespace = build_parser().parse_args(["models", *words])
    return arguments.command_function(arguments)


def test_the_list_says_what_the_models_take_of_the_disk(folder, capsys):
    (folder / DEFAULT.file_name).write_bytes(b"GGUF" + bytes(2_999_996))
    (folder / ".unfinished" / "other.part").write_bytes(bytes(1_000_000))
    assert call("list") == 0
    said = capsys.readouterr()
    assert f"4 MB of disk in {folder}, 1 MB of it unfinished downloads" in said.err
    assert "disk" not in said.out


def test_a_removed_model_is_gone_with_what_was_unfinished_of_it(folder, capsys):
    (folder / DEFAULT.file_name).write_bytes(b"GGUF" + bytes(1_999_996))
    (folder / ".unfinished" / f"{DEFAULT.file_name}.part").write_bytes(bytes(1_000_000))
    assert call("remove", DEFAULT.id) == 0
    assert "3 MB are free again" in capsys.readouterr().err
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_removing_what_is_not_there_says_so(folder, capsys):
    assert call("remove", DEFAULT.id) == 1
    assert "Nothing of" in capsys.readouterr().err


def test_a_file_elsewhere_is_left_alone_and_named(folder, capsys, tmp_path, monkeypatch):
    own = tmp_path / "mine.gguf"
    own.write_bytes(b"GGUF")
    monkeypatch.setenv("DESKTOP_AGENT_MODEL", str(own))
    assert call("remove", DEFAULT.id) == 1
    assert str(own) in capsys.readouterr().err
    assert own.exists()


def test_a_name_that_is_not_in_the_list_is_refused_with_those_that_are(folder):
    with pytest.raises(ModelFileMissing) as caught:
        call("remove", "nothing")
    assert DEFAULT.id in caught.value.advice
