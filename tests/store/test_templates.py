"""Saved tasks live in a file that people can read and edit."""

from pathlib import Path

import pytest

from desktop_agent.store.errors import SettingsBroken
from desktop_agent.store.templates import Template, TemplateFile, placeholders


def test_tasks_come_back_letter_for_letter_in_their_order(tmp_path: Path) -> None:
    file = TemplateFile(tmp_path / "templates.toml")
    saved = [
        Template(name='A "quoted" name', task='First line\nsecond, with """quotes""" and a \\ and\ttab\n'),
        Template(name="Chart", task="Draw {what} from {file}."),
    ]
    assert file.load() == []
    file.save(saved)
    assert file.load() == saved
    assert "Draw {what} from {file}." in file.path.read_text()
    file.save([])
    assert file.load() == []


def test_a_file_written_by_hand_is_read_and_a_broken_one_is_said(tmp_path: Path) -> None:
    file = TemplateFile(tmp_path / "templates.toml")
    file.path.write_text('[[template]]\nname = "a"\ntask = "one"\n[[template]]\nname = "a"\ntask = "two"\n')
    assert file.load() == [Template(name="a", task="one")]
    for text in ("[[template", '[[template]]\nname = 3\ntask = ""\n'):
        file.path.write_text(text)
        with pytest.raises(SettingsBroken, match=r"templates\.toml"):
            file.load()


def test_only_words_in_braces_are_filled_in() -> None:
    task = "Sum {the column} of {file}; keep {} and {1} and { x }"
    assert [task[start:end] for start, end in placeholders(task)] == ["{the column}", "{file}"]
