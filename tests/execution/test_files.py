"""Files that a person attaches can be read and not changed; files that actions write are listed."""

from pathlib import Path

import pytest

from desktop_agent.execution import Interpreter, ValueNotAccepted


async def test_an_attached_file_is_read_under_its_own_name_and_never_touched(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    source = tmp_path / "numbers.csv"
    source.write_text("a\n1\n2\n")
    async with Interpreter(["pandas"]) as session:
        assert await session.attach(source) == "numbers.csv"
        done = await session.execute("import pandas as pd\nint(pd.read_csv('numbers.csv').a.sum())")
        assert (done.value, done.files) == (3, ())
        assert (session.scratch / "numbers.csv").stat().st_mode & 0o222 == 0
    assert source.read_text() == "a\n1\n2\n"


async def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    source = tmp_path / "f.txt"
    source.write_text("x")
    async with Interpreter() as session:
        assert await session.attach(source, "../../evil.txt") == "evil.txt"
        assert (session.scratch / "evil.txt").exists()


async def test_a_link_with_the_name_is_replaced_and_not_followed(tmp_path: Path) -> None:
    source, outside = tmp_path / "f.txt", tmp_path / "outside.txt"
    source.write_text("new")
    outside.write_text("old")
    async with Interpreter() as session:
        (session.scratch / "f.txt").symlink_to(outside)
        await session.attach(source)
    assert outside.read_text() == "old"


async def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    async with Interpreter() as session:
        with pytest.raises(ValueNotAccepted):
            await session.attach(tmp_path)
        with pytest.raises(ValueNotAccepted):
            await session.attach(tmp_path / "missing")


async def test_files_that_an_action_writes_are_listed(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    async with Interpreter(["pandas"]) as session:
        first = await session.execute("import pandas as pd\npd.DataFrame({'a': [1]}).to_csv('out.csv', index=False)")
        second = await session.execute("1")
        assert [(file.name, file.size) for file in first.files] == [("out.csv", 4)]
        assert second.files == ()
        assert (session.scratch / "out.csv").read_text() == "a\n1\n"
