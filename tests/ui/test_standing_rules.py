"""What a person always allows, from the waiting action to the settings and the next run."""

from desktop_agent.agent.effects import static_effects
from desktop_agent.agent.standing import covers


def wait_for_question(shell, until):
    shell.composer.set_text("Task")
    shell.composer.run.click()
    until(lambda: shell.desk.run is not None and shell.desk.run.waiting is not None)
    return shell.desk.run.waiting.approval


def test_always_said_to_an_action_is_kept_for_later_runs(shell, until, service, preferences):
    approval = wait_for_question(shell, until)
    shell.desk.approve(approval.approval_id, "run", None, "", "always")
    assert len(preferences.now.standing_rules) == 1
    assert covers(preferences.now.standing_rules[0], approval.effects)
    assert service.runs[0].calls[-1][-1] == "always"
    until(lambda: not shell.desk.active)
    shell.desk.new_run()
    approval = wait_for_question(shell, until)
    assert service.runs[1].request.standing_rules == preferences.now.standing_rules
    shell.desk.approve(approval.approval_id, "run", None, "", "always")
    assert len(preferences.now.standing_rules) == 1
    until(lambda: not shell.desk.active)


def test_code_that_was_changed_gives_the_rule_for_what_runs(shell, until, preferences):
    approval = wait_for_question(shell, until)
    code = "import json\nopen('notes.txt')"
    shell.desk.approve(approval.approval_id, "run", code, "", "always")
    rule = preferences.now.standing_rules[0]
    assert (rule.imports, rule.paths) == (("json",), ("notes.txt",))
    assert covers(rule, static_effects(code, ()))
    until(lambda: not shell.desk.active)


def test_other_rules_are_for_the_run_alone(shell, until, preferences):
    approval = wait_for_question(shell, until)
    shell.desk.approve(approval.approval_id, "run", None, "", "run")
    assert preferences.now.standing_rules == ()
    until(lambda: not shell.desk.active)
