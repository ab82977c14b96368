"""The models of this computer in the dialog."""

import dataclasses
from pathlib import Path

from library_fakes import LARGE, SMALL

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import ModelFileMissing
from desktop_agent.models.probe import ProbeResult


def yes(question):
    return next(button for button in question.buttons() if button.text() == "Delete")


def test_each_model_says_its_size_memory_licence_and_whether_it_fits(opened):
    tab = opened().local
    small, large = tab.cards["small"], tab.cards["large"]
    assert small.facts.text() == "1.0 GB · 2.0 GB of memory while it runs · Apache-2.0 · huggingface.co/someone/small"
    assert (small.state.text(), small.fit.text(), small.used.text()) == ("ready", "fits this computer", "chosen")
    assert (large.state.text(), large.fit.text(), large.used.text()) == ("not downloaded", "needs more memory", "")
    assert large.download.text() == "Download 4.7 GB"
    assert "1.0 GB of disk used in" in tab.disk.text()
    assert "7.8 GB of memory" in tab.disk.text()


def test_a_download_shows_its_progress_pauses_and_goes_on(opened, until, library, desk):
    card = opened().local.cards["large"]
    card.download.click()
    until(lambda: card.bar.value() == 250)
    assert card.progress.text() == library.progress[2]
    assert card.state.text() == "downloading 25 %"
    assert card.download.isHidden()
    card.pause.click()
    until(lambda: card.state.text() == "paused at 25 %")
    assert card.download.text() == "Resume, 3.5 GB to go"
    assert "unfinished" in desk.dialog.local.disk.text()
    card.download.click()
    library.done.set()
    until(lambda: card.state.text() == "ready")
    assert not card.delete.isHidden()


def test_a_cancelled_download_leaves_nothing_behind(opened, until, library):
    card = opened().local.cards["large"]
    card.download.click()
    until(lambda: card.bar.value() == 250)
    card.discard.click()
    until(lambda: card.state.text() == "not downloaded")
    assert library.models["large"].unfinished == 0
    assert card.discard.isHidden()


def test_a_download_that_fails_says_why_and_can_be_tried_again(opened, until, library):
    library.failure = ModelFileMissing("The disk is full.", advice="Make room.")
    library.done.set()
    card = opened().local.cards["large"]
    card.download.click()
    until(lambda: "The disk is full. Make room." in card.problem.text())
    assert not card.download.isHidden()


def test_a_download_goes_on_while_the_dialog_is_closed_and_is_seen_when_it_opens_again(
    opened, until, library, desk, run
):
    dialog = opened()
    dialog.local.cards["large"].download.click()
    until(lambda: dialog.local.cards["large"].bar.value() == 250)
    dialog.reject()
    assert desk.dialog is None
    assert desk.local.downloads.running == {"large"}
    desk.open()
    until(lambda: "large" in desk.dialog.local.cards and desk.dialog.local.cards["large"].bar.value() == 250)
    library.done.set()
    until(lambda: desk.dialog.local.cards["large"].state.text() == "ready")


def test_deleting_asks_first_and_then_the_file_is_gone(opened, until, library, desk):
    card = opened().local.cards["small"]
    card.delete.click()
    assert "1.0 GB become free" in desk.local.question.informativeText()
    yes(desk.local.question).click()
    until(lambda: card.state.text() == "not downloaded")
    assert library.models["small"].own == 0


def test_a_file_that_cannot_be_deleted_says_why(opened, until, library, desk):
    library.failure = ModelFileMissing("It is in use.")
    card = opened().local.cards["small"]
    card.delete.click()
    yes(desk.local.question).click()
    until(lambda: card.result.text() == "It is in use.")
    assert card.state.text() == "ready"


def test_what_is_elsewhere_is_named_and_not_offered_for_deletion(opened, library):
    library.models["small"] = dataclasses.replace(SMALL, own=0, path=Path("/cache/small.gguf"))
    card = opened().local.cards["small"]
    assert card.delete.isHidden()
    assert "used from /cache/small.gguf" in card.facts.text()


def test_a_missing_runtime_says_what_to_install(opened, library):
    library.models["small"] = dataclasses.replace(
        SMALL, state="runtime_missing", text="The runtime is missing. Install it."
    )
    card = opened().local.cards["small"]
    assert card.state.text() == "runtime missing"
    assert card.problem.text() == "The runtime is missing. Install it."
    assert card.use.isHidden()


def test_a_model_is_used_from_now_on(opened, until, library, preferences):
    library.models["large"] = dataclasses.replace(LARGE, state="ready", own=LARGE.size)
    dialog = opened()
    dialog.local.cards["large"].use.click()
    assert preferences.now.model == ModelChoice(model_id="large")
    assert dialog.local.cards["large"].used.text() == "chosen"
    dialog.local.cards["small"].use.click()
    assert preferences.now.model == ModelChoice()


def test_a_test_says_in_words_what_it_found(opened, until, library):
    card = opened().local.cards["small"]
    card.test.click()
    until(lambda: "It works" in card.result.text())
    assert "The first words after 0.9 s, 41 tokens a second." in card.result.text()
    library.result = ProbeResult(reachable=True, finished=True, problem="It answered, but not with Python code.")
    card.test.click()
    until(lambda: "not with Python" in card.result.text())


def test_a_file_of_ones_own_is_looked_at_before_it_is_used(opened, run, desk, preferences):
    dialog = opened()
    run(desk.local.take_file(Path("/home/notes.txt")))
    assert "is not a GGUF file" in dialog.local.problem.text()
    assert preferences.now.model == ModelChoice()
    run(desk.local.take_file(Path("/home/mine.gguf")))
    assert preferences.now.model == ModelChoice(model_id="/home/mine.gguf")
    assert dialog.local.problem.isHidden()
    assert not dialog.local.own.isHidden()
    assert "mine.gguf" in dialog.local.own.accessibleName()
