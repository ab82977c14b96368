"""Tokens and cost of steps and runs, with what is a guess marked as one."""

import pytest
from stories import Story

from desktop_agent.agent.events import Cost, Tokens
from desktop_agent.ui.inspector.facts_tab import FactsTab
from desktop_agent.ui.inspector.totals import TotalsBlock
from desktop_agent.ui.status_bar import StatusBar
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.money import money, money_with_source, used, used_in_full
from desktop_agent.ui.timeline.step_card import heading

COST = Cost(amount=0.0042, source="openrouter.ai:443")


def priced_run():
    story = Story().start()
    for amount in (0.0042, 0.0008):
        story.begin().ready().finish("1\n", cost=Cost(amount=amount, source="openrouter.ai:443"))
    return RunModel(story.events)


@pytest.mark.parametrize(
    ("amount", "text"), [(0.0042, "≈ $0.0042"), (12.345, "≈ $12.35"), (0.00001, "≈ < $0.0001"), (0.0, "≈ $0.00")]
)
def test_an_amount_is_marked_as_an_estimate(amount, text):
    assert money(Cost(amount=amount)) == text


def test_an_amount_that_a_provider_charged_is_no_estimate():
    assert money(Cost(amount=0.5, estimated=False)) == "$0.5000"
    assert money_with_source(COST) == "≈ $0.0042, an estimate by the list of openrouter.ai"


def test_cached_and_estimated_tokens_are_told_apart():
    tokens = Tokens(input=1000, output=204, cached=800, estimated=True)
    assert used(tokens, COST) == "≈ 1,204 tok · ≈ $0.0042"
    words = used_in_full(tokens, None)
    assert "of these 800 cached" in words
    assert "counts are estimates" in words
    assert used(Tokens(), None) == ""


def test_a_step_says_its_cost_in_its_header_and_where_the_price_is_from(themes):
    run = priced_run()
    shown = heading(run.steps[1])
    assert "≈ $0.0042" in shown.figures
    assert "by the list of openrouter.ai" in shown.details


def test_the_run_adds_its_steps_up_until_its_end_says_the_whole(themes, qtbot):
    run = priced_run()
    assert run.totals.cost.amount == pytest.approx(0.005)
    status, totals, facts = StatusBar(), TotalsBlock(), FactsTab()
    for widget in (status, totals, facts):
        qtbot.addWidget(widget)
    four_lines = totals.sizeHint().height()
    status.show_run(run)
    totals.show_totals(run.totals)
    facts.show_step(run, run.steps[2])
    assert status.cost.text() == "≈ $0.0050"
    assert "Cost ≈ $0.0050" in totals.accessibleName()
    assert totals.sizeHint().height() > four_lines
    assert facts.facts()["Cost"] == "≈ $0.0008, an estimate by the list of openrouter.ai"
    assert facts.facts()["Cost so far"].startswith("≈ $0.0050")
    story = Story().start().step().answer(cost=Cost(amount=0.25))
    assert RunModel(story.events).totals.cost.amount == 0.25


def test_without_a_known_price_nothing_is_said_of_cost(themes, qtbot):
    run = RunModel(Story().start().step().answer().events)
    status, facts = StatusBar(), FactsTab()
    for widget in (status, facts):
        qtbot.addWidget(widget)
    status.show_run(run)
    facts.show_step(run, run.steps[1])
    assert status.cost.text() == ""
    assert "Cost" not in facts.facts()
    assert "$" not in heading(run.steps[1]).figures
