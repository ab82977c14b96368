"""The task box and its chips."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QPushButton

from desktop_agent.interpreter.imports import BASE_IMPORTS
from desktop_agent.models.choice import ModelChoice
from desktop_agent.store.settings import Grant
from desktop_agent.tools.registry import ToolRegistry
from desktop_agent.ui.composer.choice_row import ChoiceRow
from desktop_agent.ui.composer.composer import Composer
from desktop_agent.ui.composer.host_picker import HostPicker
from desktop_agent.ui.composer.import_picker import ImportPicker
from desktop_agent.ui.composer.model_picker import ModelPicker
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.composer.packages import Package, installed_packages, reaches
from desktop_agent.ui.composer.small_pickers import ApprovalPicker, StepsPicker
from desktop_agent.ui.composer.tool_picker import ToolPicker


@pytest.fixture
def composer(themes, qtbot):
    composer = Composer(RunOptions(), len(BASE_IMPORTS))
    qtbot.addWidget(composer)
    composer.resize(720, 90)
    composer.show()
    return composer


@pytest.fixture
def imports(themes, composer):
    picker = ImportPicker(BASE_IMPORTS, (), composer)
    picker.show_packages([Package(name="pandas", version="2.3.1"), Package(name="requests", version="2.32")])
    picker.show()
    yield picker
    picker.close()


def rows(picker):
    QCoreApplication.processEvents()
    return {row.title: row for row in picker.findChildren(ChoiceRow) if not row.isHidden()}


def test_the_box_grows_with_its_text_to_eight_lines(composer):
    one = composer.edit.height()
    composer.set_text("a\nb\nc")
    three = composer.edit.height()
    composer.set_text("\n".join("abcdefghijkl"))
    assert one < three < composer.edit.height()
    assert composer.edit.height() < one * 9


def test_enter_makes_a_line_and_ctrl_enter_sends(composer, qtbot):
    qtbot.keyClicks(composer.edit, "one")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(composer.edit, "two")
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent.args == ["one\ntwo"]


def test_enter_sends_where_the_person_wants_it_so_and_shift_enter_makes_a_line(composer, qtbot):
    composer.show_keys(enter_sends=True)
    qtbot.keyClicks(composer.edit, "one")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.edit, "two")
    with qtbot.waitSignal(composer.submitted) as sent:
        qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent.args == ["one\ntwo"]


def test_enter_does_not_send_while_a_word_is_being_composed(composer, qtbot):
    composer.show_keys(enter_sends=True)
    sent = []
    composer.submitted.connect(sent.append)
    qtbot.keyClicks(composer.edit, "text ")
    QCoreApplication.sendEvent(composer.edit, QInputMethodEvent("ni hao", []))
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent == []
    done = QInputMethodEvent("", [])
    done.setCommitString("你好")
    QCoreApplication.sendEvent(composer.edit, done)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    assert len(sent) == 1


def test_chips_say_what_the_run_will_be_made_with(composer):
    composer.set_options(
        RunOptions(
            tools=("web_search", "visit_webpage"),
            imports=("pandas",),
            model=ModelChoice(provider="hugging_face", model_id="Qwen/Qwen2.5-Coder-32B-Instruct"),
            approval="auto",
            max_steps=7,
        )
    )
    texts = {name: chip.text() for name, chip in composer.chips.items()}
    assert texts["tools"] == "Tools 2"
    assert texts["imports"] == f"Imports {len(BASE_IMPORTS)} + 1"
    assert "Qwen2.5-Coder-32B-Instruct" in texts["model"]
    assert texts["approval"] == "Run without asking"
    assert texts["steps"] == "Steps 7"


def test_dropped_files_are_handed_over(composer, qtbot, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "sales.csv"))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), actions, mime, buttons, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(composer.files_dropped) as dropped:
        composer.edit.dropEvent(event)
    assert [path.name for path in dropped.args[0]] == ["sales.csv"]


def test_buttons_fit_what_the_run_is_doing(composer):
    composer.set_phase("running")
    assert composer.pause.isVisible()
    assert composer.stop.isVisible()
    assert not composer.run.isVisible()
    composer.set_text("a message")
    assert composer.run.text().startswith("Send")
    composer.set_phase("paused")
    assert composer.resume.isVisible()
    composer.set_phase("stopping")
    assert "Stop now" in composer.stop.text()
    composer.set_phase("idle")
    assert composer.run.isVisible()
    assert not composer.stop.isVisible()


@pytest.fixture
def tools(composer):
    picker = ToolPicker(ToolRegistry().available(), ("web_search",), {"web_search": "ask"}, composer)
    picker.show()
    yield picker
    picker.close()


def shown_tools(picker):
    return {name for name, row in picker.content.tools.items() if not row.isHidden()}


def test_the_tool_picker_shows_what_tools_do_and_take_and_finds_them(tools):
    assert {"web_search", "visit_webpage"} <= shown_tools(tools)
    row = tools.content.tools["web_search"]
    assert row.permission.value == "ask"
    assert "query: string" in row.permission.buttons["ask"].accessibleDescription()
    assert row.permission.buttons["ask"].accessibleName() == "web_search: Ask"
    tools.search.setText("visit")
    assert shown_tools(tools) == {"visit_webpage"}


def test_each_tool_is_allowed_asked_about_or_kept_away(tools):
    said = []
    tools.changed.connect(lambda chosen, permissions: said.append((chosen, dict(permissions))))
    rows = tools.content.tools
    rows["visit_webpage"].permission.buttons["allow"].click()
    rows["web_search"].permission.buttons["allow"].click()
    rows["visit_webpage"].permission.buttons["ask"].click()
    rows["web_search"].permission.buttons["never"].click()
    assert said == [
        (("web_search", "visit_webpage"), {"web_search": "ask"}),
        (("web_search", "visit_webpage"), {}),
        (("web_search", "visit_webpage"), {"visit_webpage": "ask"}),
        (("visit_webpage",), {"visit_webpage": "ask"}),
    ]


@pytest.fixture
def network(composer):
    picker = HostPicker("imports", (), False, composer)
    picker.show()
    yield picker
    picker.close()


def test_hosts_are_named_for_a_run_also_from_the_address_of_a_page(network, qtbot):
    said = []
    network.changed.connect(lambda mode, hosts: said.append((mode, hosts)))
    assert not network.hosts.host.isVisible()
    network.hosts.modes["list"].button.click()
    for typed in ("https://Docs.Example.org/a?b=c", "*.python.org", "not a host", "127.0.0.1:8000"):
        network.hosts.host.setText(typed)
        qtbot.keyClick(network.hosts.host, Qt.Key.Key_Return)
        network.hosts.host.clear()
    assert said[-1] == ("list", ("docs.example.org", "*.python.org", "127.0.0.1"))
    remove = [button for button in network.findChildren(QPushButton) if button.accessibleName() == "Remove 127.0.0.1"]
    remove[0].click()
    assert said[-1] == ("list", ("docs.example.org", "*.python.org"))


@pytest.mark.parametrize(
    ("options", "text", "hosts"),
    [
        (RunOptions(), "Network off", None),
        (RunOptions(imports=("requests",)), "Network public", None),
        (RunOptions(imports=("requests",), network="none", hosts=("a.org",)), "Network off", ()),
        (RunOptions(network="list", hosts=("a.org", "b.org")), "Network 2 host", ("a.org", "b.org")),
    ],
)
def test_the_network_chip_says_where_the_code_may_go(composer, options, text, hosts):
    composer.set_options(options)
    assert composer.chips["network"].text().startswith(text)
    assert options.allowed_hosts() == hosts
    assert composer.chips["network"].isVisible() is (options != RunOptions())


def test_typing_finds_installed_packages_with_version_and_reach(imports):
    imports.search.setText("pan")
    row = rows(imports)["pandas"]
    assert "2.3.1" in row.button.accessibleDescription()
    assert "files" in row.button.accessibleDescription()
    chosen = []
    imports.changed.connect(chosen.append)
    row.button.click()
    assert chosen == [("pandas",)]


def test_an_import_says_who_granted_it(composer, themes):
    grants = {"pandas": Grant("example", "2026-11-29"), "numpy": Grant("person", "2026-11-30")}
    picker = ImportPicker(BASE_IMPORTS, ("pandas", "numpy"), composer, grants)
    picker.show()
    assert "example task, 2026-11-29" in rows(picker)["pandas"].button.accessibleDescription()
    assert "by you, 2026-11-30" in rows(picker)["numpy"].button.accessibleDescription()
    picker.close()


def test_a_package_and_its_submodules_are_two_different_grants(imports, qtbot):
    chosen = []
    imports.changed.connect(chosen.append)
    imports.search.setText("pandas.*")
    assert {"pandas", "pandas.*"} <= set(rows(imports))
    qtbot.keyClick(imports.search, Qt.Key.Key_Return)
    assert chosen == [("pandas.*",)]


def test_everything_is_allowed_only_after_a_confirmation(imports, qtbot):
    chosen = []
    imports.changed.connect(chosen.append)
    imports.search.setText("*")
    qtbot.keyClick(imports.search, Qt.Key.Key_Return)
    assert chosen == []
    confirm = [button for button in imports.findChildren(QPushButton) if "every import" in button.text()]
    confirm[-1].click()
    assert chosen == [("*",)]


def test_what_is_always_there_cannot_be_added_twice(imports, qtbot):
    chosen = []
    imports.changed.connect(chosen.append)
    imports.search.setText("math")
    qtbot.keyClick(imports.search, Qt.Key.Key_Return)
    assert chosen == []


def test_the_list_of_installed_packages_has_versions():
    found = {package.name: package.version for package in installed_packages()}
    assert found["PySide6"]
    assert found["json"] == ""
    assert reaches("requests.sessions") == ("network",)


def test_approval_and_steps_are_changed_in_place(composer, qtbot):
    modes, limits = [], []
    approval = ApprovalPicker("ask", composer)
    approval.changed.connect(modes.append)
    approval.findChildren(ChoiceRow)[1].button.click()
    approval.close()
    steps = StepsPicker(20, composer)
    steps.changed.connect(limits.append)
    steps.spin.setValue(5)
    steps.close()
    assert modes == ["auto"]
    assert limits == [5]


def test_the_model_picker_refuses_an_address_that_is_none_and_says_why(composer, qtbot):
    picker = ModelPicker(ModelChoice(), composer)
    picker.show()
    chosen = []
    picker.changed.connect(chosen.append)
    picker.address.setText("localhost:1234")
    qtbot.keyClick(picker.address, Qt.Key.Key_Return)
    assert chosen == []
    assert "http" in picker._other_problem.text()
    picker.address.setText("http://127.0.0.1:1234/v1")
    picker.model_id.setText("any")
    qtbot.keyClick(picker.model_id, Qt.Key.Key_Return)
    assert chosen == [ModelChoice(provider="openai_compatible", model_id="any", base_url="http://127.0.0.1:1234/v1")]


def test_the_model_picker_takes_a_model_of_the_hub_by_its_whole_name(composer, qtbot):
    picker = ModelPicker(ModelChoice(), composer)
    picker.show()
    chosen = []
    picker.changed.connect(chosen.append)
    picker.hub_model.setText("no-owner")
    qtbot.keyClick(picker.hub_model, Qt.Key.Key_Return)
    picker.hub_model.setText("Qwen/Qwen2.5-Coder-32B-Instruct")
    qtbot.keyClick(picker.hub_model, Qt.Key.Key_Return)
    assert chosen == [ModelChoice(provider="hugging_face", model_id="Qwen/Qwen2.5-Coder-32B-Instruct")]


def test_the_hint_in_the_empty_box_changes_on_the_screen(composer, qtbot):
    painted = []

    class Watcher(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(composer.edit.placeholderText())
            return False

    qtbot.waitExposed(composer)
    # A blinking cursor would paint it too.
    composer.edit.clearFocus()
    composer.set_phase("paused")
    qtbot.wait(50)
    watcher = Watcher()
    composer.edit.viewport().installEventFilter(watcher)
    composer.set_phase("idle", continues=True)
    qtbot.waitUntil(lambda: any("follow-up" in text for text in painted))
