import subprocess
import sys

import pytest
from stories import NAME_ERROR, Story

from desktop_agent.agent.events import (
    Message,
    MessageQueued,
    ModelDelta,
    ModelReading,
    ModelRetry,
    Notice,
    OutputDelta,
    RunResumed,
    StepStarted,
    decode_event,
    encode_event,
)
from desktop_agent.ui.timeline.cards import AnswerCard, FailureCard, NoticeCard, PlanCard, StepCard, TaskCard
from desktop_agent.ui.timeline.growing_text import GrowingText
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.step_card import heading


def kinds(model):
    return [type(card) for card in model.cards]


def test_a_run_becomes_a_task_its_steps_and_its_answer_on_top():
    story = Story().start().step().step().answer("155 m")
    model = RunModel(story.events)
    assert kinds(model) == [TaskCard, AnswerCard, StepCard, StepCard]
    assert model.state == "success"
    assert model.answer.text == "155 m"
    assert [model.place(card) for card in model.cards] == [0, 1, 2, 3]


def test_a_run_read_back_from_its_events_looks_like_the_live_one():
    story = Story().start().plan().begin().stream("I will look.", "print(1)").ready()
    story.ask().say_yes().call().output("1\n").finish("1\n").step(failure=NAME_ERROR).answer()
    live = RunModel()
    for event in story.events:
        live.apply([event])
    loaded = RunModel(decode_event(encode_event(event)) for event in story.events)
    assert kinds(live) == kinds(loaded)
    for one, other in zip(live.steps.values(), loaded.steps.values(), strict=True):
        assert (one.thought_text, one.code_text, one.output_text) == (other.thought_text, other.code_text, other.output)
        assert (one.state, one.tokens, one.seconds) == (other.state, other.tokens, other.seconds)
    assert live.totals == loaded.totals


def test_each_batch_says_which_cards_it_changed():
    story = Story().start()
    model = RunModel()
    assert model.apply(story.new()).added == 1
    changes = model.apply(story.begin().new())
    assert (changes.added, changes.changed) == (1, [])
    changes = model.apply(story.stream(thought="I will look.").new())
    assert changes.changed == [model.steps[1]]
    assert changes.state
    changes = model.apply(story.ready().finish().begin().new())
    assert changes.added == 1
    assert changes.changed == [model.steps[1]]


def test_the_answer_moves_the_cards_and_says_so():
    story = Story().start().step()
    model = RunModel(story.new())
    changes = model.apply(story.answer().new())
    assert changes.rebuilt
    assert changes.state


def test_phases_follow_the_events():
    story = Story().start().begin()
    model = RunModel(story.new())
    seen = [model.state]
    for addition in (
        lambda: story.stream(thought="Look."),
        lambda: story.ready(),
        lambda: story.ask(),
        lambda: story.say_yes(),
        lambda: story.finish(),
        lambda: story.pause(),
        lambda: story.begin(),
    ):
        addition()
        model.apply(story.new())
        seen.append(model.state)
    assert seen == ["thinking", "writing", "executing", "waiting", "executing", "thinking", "paused", "thinking"]
    assert not any(isinstance(card, NoticeCard) for card in model.cards)


def test_while_it_waits_a_step_shows_exactly_the_code_asked_about():
    story = Story().start().begin().ready(code="x = 1").ask(code="x = 1\n")
    model = RunModel(story.new())
    assert model.waiting is model.steps[1]
    assert model.waiting.code_text == "x = 1\n"
    model.apply(story.say_yes(code="x = 2", edited=True).new())
    assert model.waiting is None
    assert model.steps[1].code_text == "x = 2"
    assert model.steps[1].edited


def test_a_failed_step_is_failed_and_the_run_goes_on():
    model = RunModel(Story().start().step(failure=NAME_ERROR).begin().events)
    assert model.steps[1].state == "failed"
    assert model.live


def test_a_run_that_cannot_go_on_ends_with_the_cause_and_actions():
    model = RunModel(Story().start().begin().fail(actions=("retry", "switch_model")).events)
    assert kinds(model) == [TaskCard, StepCard, FailureCard]
    assert model.cards[-1].actions == ("retry", "switch_model")
    assert model.steps[1].state == "stopped"
    assert model.state == "failed"


def test_a_stopped_run_keeps_what_was_streamed():
    model = RunModel(Story().start().begin().stream("I will", "print(").cancel().events)
    assert model.state == "cancelled"
    assert model.steps[1].thought_text == "I will"
    assert model.steps[1].code_text == "print("
    assert isinstance(model.cards[-1], NoticeCard)


def test_a_stored_run_that_stops_in_the_middle_is_interrupted():
    model = RunModel(Story().start().step().begin().events)
    model.end_interrupted()
    assert model.state == "interrupted"
    assert model.cards[-1].step == 2
    finished = RunModel(Story().start().step().answer().events)
    assert not finished.end_interrupted().state
    assert finished.state == "success"


def test_a_plan_streams_and_becomes_whole():
    story = Story().start().plan("1. Look.\n2. Answer.")
    model = RunModel()
    model.apply(story.events[:2])
    plan = model.cards[1]
    assert isinstance(plan, PlanCard)
    assert plan.text == "1. Look.\n"
    model.apply(story.events[2:])
    assert plan.ready
    assert plan.text == "1. Look.\n2. Answer."


def test_the_request_of_every_step_can_be_rebuilt():
    model = RunModel(Story().start().step().step().step().events)
    assert [message.content for message in model.request(model.steps[3])] == [
        "the system prompt",
        "the task",
        "reply 1",
        "observation",
        "reply 2",
        "observation",
    ]


def test_a_step_asked_again_shows_its_last_request_and_no_stale_text():
    story = Story().start().step().begin().stream(thought="broken off")
    story.begin(attempt=2, new_messages=(Message(role="user", content="once more"),)).ready().finish().step()
    model = RunModel(story.events)
    assert model.steps[2].attempt == 2
    assert model.steps[2].thought_text == "I will look."
    assert [message.content for message in model.request(model.steps[2])][-1] == "once more"
    assert len(model.request(model.steps[3])) == model.steps[3].kept + 2


def test_totals_add_up():
    story = Story().start().plan().begin().ready(seconds=2.0).call(seconds=0.5).finish(seconds=0.75).answer()
    totals = RunModel(story.events).totals
    assert totals.model_seconds == pytest.approx(2.7)
    assert totals.tool_seconds == pytest.approx(0.5)
    assert totals.code_seconds == pytest.approx(0.25)
    assert totals.context == 1100
    assert totals.ended_at == pytest.approx(totals.started_at + 18)


def test_an_event_of_a_step_that_never_began_is_shown_all_the_same():
    event = OutputDelta(run_id="r", seq=5, at=1.0, step=7, text="late")
    model = RunModel([*Story().start().events, event])
    assert model.steps[7].output_text == "late"


def test_streamed_pieces_are_not_kept_one_by_one():
    model = RunModel(Story().start().begin().stream("x" * 1000).ready().finish().events)
    assert len(model.steps[1].events) == 3


def test_a_flood_of_output_keeps_its_head_and_its_tail():
    text = GrowingText(limit=1000)
    for number in range(10_000):
        text.append(f"line {number}\n")
    assert text.text.startswith("line 0\nline 1\n")
    assert text.text.endswith("line 9999\n")
    assert len(text.text) < 1100
    assert "characters" in text.text
    assert text.since(text.length - 10) == "line 9999\n"
    assert text.since(0) is None


def test_the_model_needs_no_qt():
    code = "import sys, desktop_agent.ui.timeline.model; print([name for name in sys.modules if 'PySide6' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_no_card_shows_is_kept_for_the_inspector():
    story = Story().start().step()
    noted = story.add(Notice, 0.1, 1, kind="callback", message="A callback failed.")
    queued = story.add(MessageQueued, 0.1, message_id="m", text="Use metres.")
    story.add(ModelRetry, 0.1, 2, attempt=1, kind="rate_limit", message="Too many requests.")
    model = RunModel(story.events)
    assert noted in model.steps[1].events
    assert queued in model.run_events


def test_a_run_that_goes_on_has_lost_its_failure_card():
    story = Story().start().step().fail()
    model = RunModel(story.new())
    story.add(RunResumed, 1.0, model="another model")
    changes = model.apply(story.new())
    assert changes.rebuilt and changes.state
    assert kinds(model) == [TaskCard, StepCard]
    assert (model.state, model.model) == ("thinking", "another model")


def test_a_step_says_how_far_the_model_has_read_until_its_first_word():
    story = Story().start()
    story.add(StepStarted, 0.1, 1)
    story.add(ModelReading, 0.1, 1, read=310, total=620)
    model = RunModel(story.new())
    assert heading(model.steps[1]).figures == "reading, 50 %"
    story.add(ModelDelta, 0.1, 1, part="thought", text="I count.")
    model.apply(story.new())
    assert heading(model.steps[1]).figures == "writing"
