"""What typed words find, and in which order."""

from dataclasses import dataclass

import pytest

from desktop_agent.ui.ranking import Ranking, fitness


@dataclass(frozen=True)
class Thing:
    title: str
    words: str = ""

    @property
    def id(self) -> str:
        return self.title


THINGS = [
    Thing("Show or hide the runs"),
    Thing("New run"),
    Thing("Larger text"),
    Thing("Text size", "font zoom"),
    Thing("Run"),
    Thing("Choose the network of a run"),
]


def found(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [thing.title for thing in Ranking(recent).best(THINGS, typed, 10)]


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("run", "Run"),
        ("new", "New run"),
        ("nr", "New run"),
        ("latext", "Larger text"),
        ("text", "Text size"),
        ("zoom", "Text size"),
        ("run new", "New run"),
        ("RUNS", "Show or hide the runs"),
    ],
)
def test_the_best_stands_first(typed: str, best: str) -> None:
    assert found(typed)[0] == best


def test_every_word_must_fit() -> None:
    assert found("new zebra") == []
    assert found("xq") == []


def test_letters_count_only_where_words_begin_or_one_after_the_other() -> None:
    assert fitness(["hd"], "Show or hide the runs") is None
    assert fitness(["shr"], "Show or hide the runs") is not None


def test_with_nothing_typed_the_recent_ones_stand_first() -> None:
    assert found("", ("Run", "New run"))[:2] == ["Run", "New run"]
    assert found("")[0] == "Show or hide the runs"


def test_of_two_that_fit_as_well_the_recent_one_stands_first() -> None:
    assert found("text", ("Larger text",))[0] == "Text size"
    assert found("the", ("Choose the network of a run",))[0] == "Choose the network of a run"
