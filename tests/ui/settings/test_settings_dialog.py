"""The settings: pages, search, and every setting holding at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_agent.store.settings import Grant, Settings, StandingRule
from desktop_agent.store.tool_sources import McpServer
from desktop_agent.ui import density, fonts, theme
from desktop_agent.ui.preferences import Preferences, preferences_from, settings_with
from desktop_agent.ui.run_limits import budget_of, limits_of


@pytest.fixture
def settings(shell):
    shell.dialogs.open_settings()
    yield shell.dialogs.settings
    if shell.dialogs.settings is not None:
        shell.dialogs.settings.close()
    QApplication.processEvents()


@pytest.fixture
def usual_look(themes):
    yield
    themes.set_code(light="standard", dark="standard", zoom=1.0)
    themes.set_density("comfortable")


def visible_rows(settings):
    return {title for title, row in settings.current.rows.items() if not row.isHidden()}


def test_search_goes_over_all_pages_and_shows_only_what_is_found(settings):
    settings.search.setText("memory")
    shown = [
        settings.list.item(at).text() for at in range(settings.list.count()) if not settings.list.item(at).isHidden()
    ]
    assert shown == ["Limits"]
    assert visible_rows(settings) == {"Memory", "Memory for going back"}
    settings.search.setText("night")
    assert visible_rows(settings) == {"Theme"}
    settings.search.setText("unheard of")
    assert settings.nothing.isVisible()
    settings.search.clear()
    assert len(visible_rows(settings)) > 5


def test_the_keyboard_walks_through_the_pages_from_the_search_line(settings, qtbot):
    assert settings.search.hasFocus()
    qtbot.keyClick(settings.search, Qt.Key.Key_Down)
    assert settings.current.page.id == "accounts"
    qtbot.keyClicks(settings.search, "network")
    qtbot.keyClick(settings.search, Qt.Key.Key_Escape)
    assert settings.search.text() == ""
    assert settings.isVisible()


def test_a_page_goes_back_to_its_usual_values_and_no_other_does(settings, preferences):
    preferences.change(run_tokens=5000, density="compact")
    settings.show_page("limits")
    assert settings.current.restore.isEnabled()
    settings.current.restore.click()
    assert preferences.now.run_tokens == 0
    assert preferences.now.density == "compact"
    assert not settings.current.restore.isEnabled()
    assert settings.row("limits", "Tokens").control.text() == "no cap"
    preferences.change(density="comfortable")


def test_limits_reach_the_next_run(settings, shell, until, service, preferences):
    for title, value in (
        ("Tokens", 20_000), ("Time", 5), ("Time of an action", 77), ("Processor time", 600), ("Memory", 2048),
        ("Memory for going back", 256), ("Printed characters in a step", 9_000), ("Output that is kept", 32),
        ("Size of a file", 16),
    ):  # fmt: skip
        settings.row("limits", title).control.setValue(value)
    settings.row("limits", "Cost").control.setValue(1.25)
    settings.row("limits", "Namespaces around the worker").control.click()
    preferences.change(approval="auto")
    shell.composer.set_text("Task")
    shell.composer.run.click()
    until(lambda: service.runs)
    request = service.runs[0].request
    assert tuple(request.budget) == (20_000, 1.25, 300.0)
    limits = request.limits
    assert (limits.seconds, limits.cpu_seconds, limits.memory_mb, limits.checkpoint_mb) == (77.0, 600, 2048, 256)
    assert (limits.output_chars, limits.output_mb, limits.file_mb, limits.bubblewrap) == (9_000, 32, 16, True)
    until(lambda: not shell.desk.active)


def test_without_caps_a_run_has_no_budget():
    assert tuple(budget_of(Preferences())) == (None, None, None)
    assert limits_of(Preferences()).cpu_seconds is None


def test_hosts_tools_and_rules_reach_the_next_run(settings, shell, until, service, preferences):
    preferences.change(tools=("web_search",), tool_permissions={"web_search": "ask"}, approval="auto")
    preferences.change(network="list", hosts=("example.org",), standing_rules=(StandingRule(imports=("math",)),))
    shell.composer.set_text("Task")
    shell.composer.run.click()
    until(lambda: service.runs)
    request = service.runs[0].request
    assert request.hosts == ("example.org",)
    assert (request.tools, request.tool_permissions) == (("web_search",), {"web_search": "ask"})
    assert request.standing_rules == (StandingRule(imports=("math",)),)
    until(lambda: not shell.desk.active)


def test_settings_follow_what_is_changed_elsewhere(settings, shell, preferences):
    box = settings.row("appearance", "Text size").control
    shell.commands.run("view.larger")
    assert box.currentData() == 1.1
    shell.commands.run("view.usual")
    shell.composer.change(max_steps=33)
    assert settings.row("limits", "Step limit").control.value() == 33


def test_code_has_a_size_and_colours_of_its_own(settings, shell, usual_look):
    settings.row("appearance", "Size of code").control.setCurrentIndex(5)
    assert theme.current().ui_font().pixelSize() == fonts.UI_PIXELS
    assert theme.current().mono_font().pixelSize() == fonts.MONO_PIXELS * 1.5
    colours = settings.row("appearance", "Colours of code, light theme").control
    colours.setCurrentIndex(colours.findData("paper"))
    assert theme.current().code_theme == "paper"
    assert theme.current().color("code.keyword") != theme.LIGHT.color("code.keyword")


def test_compact_makes_room(settings, shell, usual_look):
    before = shell.composer.run.sizeHint().height()
    box = settings.row("appearance", "Density").control
    box.setCurrentIndex(box.findData("compact"))
    assert density.density() == "compact"
    assert shell.composer.run.sizeHint().height() < before


def test_a_rule_for_every_run_is_shown_in_words_and_can_be_taken_back(settings, preferences):
    rule = StandingRule(imports=("pandas",), tools=("web_search",), hosts=("example.org",), on="2026-11-29")
    preferences.change(standing_rules=(rule, StandingRule(imports=("math",))))
    control = settings.row("approval", "Always allowed").control
    remove = [button for button in control.findChildren(QAbstractButton) if "pandas" in button.accessibleName()]
    assert "imports pandas · calls web_search · hosts example.org" in remove[0].accessibleName()
    remove[0].click()
    assert preferences.now.standing_rules == (StandingRule(imports=("math",)),)


def test_an_address_that_is_none_is_marked_and_not_kept(settings, preferences, qtbot):
    line = settings.row("privacy", "Collector for traces").control
    for text, kept in (("127.0.0.1:6006", ""), ("http://127.0.0.1:6006/v1/traces", "http://127.0.0.1:6006/v1/traces")):
        line.setText(text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert preferences.now.telemetry_endpoint == kept
        assert (line.property("wrong") == "true") is (kept == "")
    assert settings.isVisible()


def test_files_with_tools_are_added_and_removed(settings, preferences):
    control = settings.row("tools", "Python files with tools").control
    control.take("/home/me/tools.py")
    control.take("/home/me/tools.py")
    assert preferences.now.tool_files == ("/home/me/tools.py",)
    remove = [button for button in control.findChildren(QAbstractButton) if "Remove" in button.accessibleName()]
    remove[0].click()
    assert preferences.now.tool_files == ()


def test_tools_on_their_page_and_in_the_task_box_are_the_same(settings, shell, until, preferences):
    settings.show_page("tools")
    control = settings.row("tools", "What new runs may call").control
    until(lambda: "web_search" in control.tools)
    control.tools["web_search"].permission.buttons["ask"].click()
    assert shell.composer.options.tools == ("web_search",)
    assert shell.composer.options.tool_permissions == {"web_search": "ask"}
    shell.composer.change(tools=(), tool_permissions={})
    assert control.tools["web_search"].permission.value == "never"


def test_who_granted_an_import_is_remembered_and_forgotten_with_it(shell, preferences):
    shell.window.workspace.start.example_cards[2].click()
    assert {grant.by for grant in preferences.now.import_grants.values()} == {"example"}
    assert set(preferences.now.import_grants) == set(preferences.now.imports) != set()
    shell.composer.change(imports=(*preferences.now.imports, "pandas"))
    assert preferences.now.import_grants["pandas"].by == "person"
    shell.composer.change(imports=("pandas",))
    assert set(preferences.now.import_grants) == {"pandas"}


def test_every_preference_survives_the_settings_file(tmp_path):
    from desktop_agent.store.settings import SettingsFile

    changed = Preferences(
        theme="dark", density="compact", zoom=1.25, code_zoom=1.5, code_light="ink", code_dark="ember", language="de",
        enter_sends=True, shortcuts={"run.new": ("Ctrl+M",), "run.stop": ()}, recent_commands=("run.new",),
        approval="auto", standing_rules=(StandingRule(imports=("a",), on="2026-11-29"),), max_steps=7, tools=("x",),
        tool_permissions={"x": "ask"}, tool_files=("t.py",), imports=("pandas.*",),
        mcp_servers={"files": McpServer(command="uvx", args=("x",))},
        import_grants={"pandas.*": Grant("example", "2026-11-29")}, network="list", hosts=("a.org",),
        private_addresses=True, favourite_models=("f",), recent_models=("r",), recent_files=("f.csv",), run_tokens=1,
        run_cost=2.5, run_seconds=60.0, action_seconds=9.0, action_memory_mb=256, cpu_seconds=3, output_chars=4,
        output_mb=5, file_mb=6, checkpoint_mb=7, bubblewrap=True, notify=False, tray=True,
        tray_told=True, use_hugging_face_login=True, telemetry_endpoint="http://127.0.0.1:1/v1/traces",
    )  # fmt: skip
    usual = Preferences()
    same = [field for field in Preferences.__struct_fields__ if getattr(usual, field) == getattr(changed, field)]
    assert same == ["model"]
    file = SettingsFile(tmp_path / "settings.toml")
    file.save(settings_with(file.load(), changed))
    assert preferences_from(SettingsFile(tmp_path / "settings.toml").load()) == changed
    assert preferences_from(Settings()) == usual


def test_a_server_is_added_changed_and_removed(settings, preferences):
    control = settings.row("tools", "MCP servers").control
    control.add.click()
    dialog = control.dialog
    dialog.name.setText("files")
    dialog.command.setText("uvx mcp-server-files '/home/me/my files'")
    dialog.save.click()
    added = McpServer(command="uvx", args=("mcp-server-files", "/home/me/my files"))
    assert preferences.now.mcp_servers == {"files": added}
    preferences.change(tools=("web_search", "mcp:files"))
    buttons = {button.accessibleName(): button for button in control.findChildren(QAbstractButton)}
    buttons["Change files"].click()
    dialog = control.dialog
    assert dialog.command.text() == "uvx mcp-server-files '/home/me/my files'"
    dialog.way.buttons["url"].click()
    dialog.url.setText("https://example.org/mcp")
    dialog.save.click()
    assert preferences.now.mcp_servers == {"files": McpServer(url="https://example.org/mcp")}
    buttons = {button.accessibleName(): button for button in control.findChildren(QAbstractButton)}
    buttons["Remove files"].click()
    assert preferences.now.mcp_servers == {}
    assert preferences.now.tools == ("web_search",)


@pytest.mark.parametrize(
    ("name", "command", "why"),
    [
        ("2nd", "uvx x", "begins with a letter"),
        ("files", "uvx 'x", "not closed"),
        ("files", "", "needs a command or an address"),
    ],
)
def test_a_server_that_cannot_work_is_refused_in_words(settings, preferences, name, command, why):
    control = settings.row("tools", "MCP servers").control
    control.add.click()
    control.dialog.name.setText(name)
    control.dialog.command.setText(command)
    control.dialog.save.click()
    assert why in control.dialog.problem.text()
    assert preferences.now.mcp_servers == {}
    control.dialog.reject()


def test_the_imports_lead_to_the_network_also_while_its_chip_is_not_shown(shell, preferences):
    assert not shell.composer.chips["network"].isVisible()
    shell.composer.chips["imports"].click()
    shell.pickers.open_picker.network.click()
    picker = shell.pickers.open_picker
    picker.hosts.modes["list"].button.click()
    assert preferences.now.network == "list"
    assert shell.composer.chips["network"].isVisible()
    picker.close()
