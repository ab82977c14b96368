import itertools
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from stories import NAME_ERROR, Story

from desktop_agent.agent.events import Message, Shown, Tokens
from desktop_agent.ui.timeline.model import RunModel


def story():
    made = Story().start("How long is the bridge?")
    made.begin().stream("Look.", "a = 1").ready("Look.", "a = web_search('x')").ask("a").say_yes()
    made.call(arguments="'x'", result="155 m", size=2_000).output("155\n").finish("155\n")
    return made.step("Divide.", "b = 1 / 0", "", failure=NAME_ERROR)


@pytest.fixture
def run():
    return RunModel(story().events)


@pytest.fixture
def shown(panel, run):
    panel.set_run(run)
    panel.flush()
    return panel


def test_the_latest_step_is_shown_until_one_is_selected(shown):
    assert shown.step.number == 2
    shown.show_step(1)
    shown.flush()
    assert shown.facts.facts()["State"] == "done"
    assert shown.facts.facts()["Tokens in"] == "1,100"
    shown.show_step(0)
    shown.flush()
    assert shown.facts.facts()["State"] == "failed NameError"


def test_facts_of_the_run_stand_below(shown):
    facts = shown.facts.facts()
    assert facts["Model "] == "Qwen2.5-Coder-32B · scripted"
    assert facts["May import"] == "math, statistics"
    assert facts["Steps"] == "2 / 20"


def test_the_request_is_shown_letter_for_letter_and_its_new_part_alone(shown):
    shown.show_step(2)
    shown.show_tab("messages")
    assert [message.content for message in shown.messages.messages()] == [
        "the system prompt",
        "the task",
        "reply 1",
        "observation",
    ]
    shown.messages.only_new.click()
    assert [message.content for message in shown.messages.messages()] == ["reply 1", "observation"]
    assert "the system prompt" not in shown.messages.text.toPlainText()


def test_the_request_can_be_copied_as_a_command_without_a_key(panel, qtbot):
    made = Story().start()
    made.begin(new_messages=(Message(role="user", content='it\'s "quoted" $HOME'),))
    panel.set_run(RunModel(made.events))
    panel.show_tab("messages")
    panel.flush()
    qtbot.mouseClick(panel.messages._copy, Qt.MouseButton.LeftButton)
    command = QGuiApplication.clipboard().text()
    assert '"Authorization: Bearer $API_KEY"' in command
    body = command.split(" -d ", 1)[1][1:-1].replace("'\"'\"'", "'")
    assert json.loads(body)["messages"] == [{"role": "user", "content": 'it\'s "quoted" $HOME'}]


def test_output_is_whole_searchable_and_can_be_saved(panel, qtbot, tmp_path):
    output = "".join(f"line {number}\n" for number in range(20_000))
    panel.set_run(RunModel(Story().start().step(output=output).events))
    panel.show_tab("output")
    panel.flush()
    pane = panel.output
    qtbot.waitUntil(lambda: pane.complete)
    assert pane.text.toPlainText().endswith("line 19999\n")
    qtbot.keyClicks(pane.search, "line 19998")
    assert pane.text.textCursor().selectedText() == "line 19998"
    qtbot.keyClicks(pane.search, "x")
    assert pane.found.text() == "not found"
    pane.save(tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text("utf-8").endswith(output)


def test_a_long_text_comes_in_pieces(panel):
    panel.set_run(RunModel(Story().start().step(output="y" * 500_000).events))
    panel.show_tab("output")
    panel.flush()
    assert not panel.output.complete
    assert len(panel.output.shown_text()) > 500_000


def test_streamed_output_is_added_and_a_selection_stays(panel):
    made = Story().start().begin().ready().output("first\n")
    run = RunModel(made.new())
    panel.set_run(run)
    panel.show_tab("output")
    panel.flush()
    panel.output.text.selectAll()
    panel.refresh(run.apply(made.output("second\n").new()))
    panel.flush()
    assert panel.output.text.toPlainText() == "stdout\nfirst\nsecond\n"
    assert panel.output.text.textCursor().selectedText()


def test_an_error_shows_its_traceback_in_the_output(panel):
    failure = type(NAME_ERROR)(kind="exception", message="line 1: x", traceback="Traceback\n  line 1")
    panel.set_run(RunModel(Story().start().step(failure=failure, value=Shown(type_name="int", text="5")).events))
    panel.show_tab("output")
    panel.flush()
    assert "Traceback\n  line 1" in panel.output.text.toPlainText()
    assert "value int\n5" in panel.output.text.toPlainText()


def test_tool_calls_are_whole(shown):
    shown.show_step(1)
    shown.show_tab("tools")
    text = shown.tools.text.toPlainText()
    assert text.startswith("web_search  640 ms · 2k characters\n('x')\n→ 155 m")
    shown.show_step(2)
    shown.flush()
    assert "web_search(query: str) -> str" in shown.tools.text.toPlainText()


def test_the_waterfall_has_a_bar_for_each_phase_and_call(shown):
    shown.show_step(1)
    shown.show_tab("timing")
    spans = shown.timing.chart.spans
    assert [span.name for span in spans] == [
        "Model, until its first word",
        "Model, writing",
        "Waiting for you",
        "Code",
        "web_search",
    ]
    assert spans[2].seconds == pytest.approx(2.0)
    for before, after in itertools.pairwise(spans[:4]):
        assert before.end == pytest.approx(after.begin)


def test_raw_is_json_of_the_steps_events(shown):
    shown.show_step(1)
    shown.show_tab("raw")
    events = json.loads(shown.raw.shown_text())
    assert [event["event"] for event in events] == [
        "step_started",
        "code_ready",
        "approval_asked",
        "approval_given",
        "tool_called",
        "tool_returned",
        "step_finished",
    ]


def test_only_the_tab_that_can_be_seen_is_filled(shown):
    assert shown.raw.shown_text() == ""
    shown.show_tab("raw")
    assert shown.raw.shown_text()


def test_totals_say_times_and_context(shown, run):
    run.totals.context_limit = 32_000
    shown.set_run(run)
    shown.flush()
    assert "Context 1.1k / 32k tok" in shown.totals.accessibleName()
    assert "Tools 640 ms" in shown.totals.accessibleName()


def test_changes_elsewhere_do_not_fill_anything_anew(shown, run):
    shown.show_step(1)
    shown.flush()
    changes = run.apply([])
    shown.refresh(changes)
    assert not shown._refreshing.isActive()


def test_an_empty_run_shows_no_stale_step(shown):
    shown.set_run(None)
    shown.flush()
    assert shown.facts.facts() == {}
    for name in ("messages", "output", "tools", "timing", "raw"):
        shown.show_tab(name)
    assert shown.messages.messages() == []


def test_all_tabs_survive_another_theme(shown, themes, qapp, qtbot):
    for name in ("step", "messages", "output", "tools", "timing", "raw"):
        shown.show_tab(name)
        themes.apply(qapp, "dark")
        qtbot.wait(1)
        shown.flush()
        themes.apply(qapp, "light")
    assert shown.raw.shown_text()


def test_estimated_tokens_are_called_so(panel):
    made = Story().start().begin()
    made.ready(tokens=Tokens(input=10, output=2, estimated=True))
    panel.set_run(RunModel(made.events))
    panel.flush()
    assert panel.facts.facts()["Tokens in"] == "10 (estimated)"
