"""Full-text search over titles, tasks, answers and code.

Each text is a row of its own in the index, numbered so that the run can be told from the row: a change of the title
replaces one row, and a step's code is added without touching what is there. A run matches when each word is somewhere
in it.
"""

import re
import sqlite3

_ROWS_PER_RUN = 32
"""Bits of a row number below the run's."""
TITLE, TASK, ANSWER, FIRST_CODE = 0, 1, 2, 3
_LONGEST = 100_000
_MOST_WORDS = 8
_WORD = re.compile(r"\w+")

BEGIN, END = "\ue000", "\ue001"
"""Around each word that was found, in an excerpt; characters that no text has a use for."""

_EXCERPTS = f"""
    SELECT rowid >> {_ROWS_PER_RUN}, rowid & {(1 << _ROWS_PER_RUN) - 1}, snippet(words, 0, ?, ?, '…', 12)
    FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?
"""

MATCHING = f"SELECT rowid >> {_ROWS_PER_RUN} FROM words WHERE words MATCH ?"


def index(connection: sqlite3.Connection, run: int, part: int, text: str) -> None:
    """Puts a text of a run into the index, in the place of what the part had before."""
    row = (run << _ROWS_PER_RUN) + part
    connection.execute("DELETE FROM words WHERE rowid = ?", (row,))
    if text:
        connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (row, text[:_LONGEST]))


def forget(connection: sqlite3.Connection, run: int) -> None:
    """Takes all texts of a run out of the index."""
    connection.execute(
        "DELETE FROM words WHERE rowid BETWEEN ? AND ?", (run << _ROWS_PER_RUN, ((run + 1) << _ROWS_PER_RUN) - 1)
    )


def forget_words(connection: sqlite3.Connection) -> None:
    """Writes the index anew without the words of texts that were taken out: until then they would stay in the file."""
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")


def queries(words: str) -> list[str]:
    """Returns one query of the index for each word that a person typed; nothing typed can be a query of its own."""
    return [f'"{word}"*' for word in _WORD.findall(words)[:_MOST_WORDS]]


def excerpt(connection: sqlite3.Connection, run: int, wanted: list[str]) -> str:
    """Returns the part of a run in which words stand, marked; empty where only its title has them.

    Args:
        connection: A connection to the history.
        run: The run's number.
        wanted: The queries, from `queries`.
    """
    between = (run << _ROWS_PER_RUN, ((run + 1) << _ROWS_PER_RUN) - 1)
    rows = connection.execute(_EXCERPTS, (BEGIN, END, " OR ".join(wanted), *between)).fetchall()
    # The title is in sight anyway, and often the task's beginning; the answer and the code say more.
    found = {part: " ".join(text.split()) for _, part, text in rows}
    order = [ANSWER, *sorted(part for part in found if part >= FIRST_CODE), TASK]
    return next((found[part] for part in order if part in found), "")
