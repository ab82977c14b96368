import itertools
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from stories import NAME_ERROR, Story

from desktop_agent.agent.events import Shown
from desktop_agent.ui.timeline.column import GAP
from desktop_agent.ui.timeline.model import RunModel

KEYS = (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F2)


class Monkey:
    """Does at random what a run and a person can do; the same each time for a seed."""

    def __init__(self, view, qtbot, seed):
        self.view, self.qtbot, self.chance = view, qtbot, random.Random(seed)
        self.new_run()

    def words(self, most=40):
        return " ".join(self.chance.choice(("word", "**bold**", "`x`", "länger", "数", "😀")) for _ in range(most))

    def new_run(self):
        self.story = Story().start(self.words(10))
        self.asked = self.ended = False
        self.view.set_run(RunModel(self.story.new()))

    def act(self):
        deed = self.chance.choice(
            (self.run_goes_on,) * 8 + (self.scroll,) * 4 + (self.press,) * 3 + (self.resize, self.fold, self.select)
        )
        deed()
        if self.chance.random() < 0.5:
            self.view.apply(self.story.new())
        if self.chance.random() < 0.3:
            self.view.flush()
        QApplication.processEvents()

    def run_goes_on(self):
        story, chance = self.story, self.chance
        if self.ended:
            if chance.random() < 0.3:
                self.view.apply(story.new())
                self.new_run()
            return
        code = "\n".join(f"x_{n} = '{self.words(chance.randrange(1, 20))}'" for n in range(chance.randrange(1, 30)))
        kind = chance.randrange(12)
        if self.asked:
            story.say_yes(code if kind < 3 else "", edited=kind < 3).finish(self.words())
            self.asked = False
        elif kind < 3:
            story.begin().stream(self.words(), code, size=50)
        elif kind < 6:
            value = Shown(kind="table", text="t", columns=("a", "b"), rows=(("1", "2"),) * 12, shape=(12, 2))
            failure = NAME_ERROR if kind == 3 else None
            story.begin().ready(self.words(), code).call(error="no" if kind == 4 else "").output(self.words() + "\n")
            story.finish("line\n" * chance.randrange(100), failure=failure, value=value if kind == 5 else None)
        elif kind == 6:
            story.begin().ready(self.words(), code).ask(code, tools=(self.words(),))
            self.asked = True
        elif kind == 7:
            story.plan(self.words())
        elif kind == 8:
            story.pause()
        elif kind == 9 and chance.random() < 0.3:
            chance.choice((story.answer, story.fail, story.cancel))()
            self.ended = True

    def scroll(self):
        bar = self.view.verticalScrollBar()
        bar.setValue(
            self.chance.choice((0, bar.maximum(), self.chance.randrange(bar.maximum() + 1), bar.value() + 120))
        )

    def press(self):
        self.qtbot.keyClick(self.view, self.chance.choice(KEYS))

    def resize(self):
        self.view.resize(self.chance.randrange(300, 1200), self.chance.randrange(120, 900))

    def fold(self):
        self.view.fold(
            self.chance.choice(self.view.run.cards[: len(self.view.column.cards)]), self.chance.random() < 0.5
        )

    def select(self):
        self.view.select_step(self.chance.randrange(1, 30))


def check(view):
    """Cards in sight stand one below the other, as high as they must be."""
    boxes = sorted(
        (
            widget.geometry()
            for widget in map(view.widget_of, view.column.cards)
            if widget is not None and widget.isVisible()
        ),
        key=lambda box: box.top(),
    )
    # Cards that hold a draft or a selection stay where they are, far out of sight.
    near = [box for box in boxes if box.bottom() > 0 and box.top() < view.viewport().height()]
    for upper, lower in itertools.pairwise(near):
        assert lower.top() - upper.bottom() - 1 == GAP
    for card in view.column.cards:
        widget = view.widget_of(card)
        if widget is not None and widget.geometry() in near:
            assert widget.height() == widget.height_for(widget.width())
            assert widget.revision == card.revision


@pytest.mark.parametrize("seed", range(3))
def test_whatever_happens_the_cards_stand_in_order(view, qtbot, seed):
    monkey = Monkey(view, qtbot, seed)
    for _ in range(250):
        monkey.act()
        view.apply(monkey.story.new())
        view.flush()
        view.refit()
        check(view)
