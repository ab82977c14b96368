"""The line at the top: which run is shown, its state, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_agent.ui import keymap
from desktop_agent.ui.run_state import state_look
from desktop_agent.ui.widgets.label_button import LabelButton, Part
from desktop_agent.ui.widgets.labels import ElidedLabel, Pill, rule

HEIGHT = 44
_MENU_WIDTH = 34


class Header(QWidget):
    """Title, state pill and buttons.

    Signals:
        export_wanted: The Export button, under which its menu opens.
        compare_wanted: Compare was pressed.
        commands_wanted: Commands was pressed.
        rules_refused: The person takes back what may run unasked.
        menu_wanted: The menu's button was pressed.
    """

    export_wanted = Signal(object)
    compare_wanted = Signal()
    commands_wanted = Signal()
    rules_refused = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("The shown run"))
        self.menu = LabelButton(kind="quiet", icon_name="menu")
        self.menu.setFixedWidth(_MENU_WIDTH)
        self.menu.clicked.connect(self.menu_wanted)
        self.title = ElidedLabel()
        self.title.setProperty("kind", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.pill = Pill()
        self.rules = LabelButton(kind="quiet", icon_name="shield")
        self.rules.clicked.connect(self.rules_refused)
        self.export = LabelButton(Part(self.tr("Export")), Part("▾", "hint"), icon_name="export")
        self.export.setToolTip(self.tr("Save this run as a file"))
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.export))
        self.compare = LabelButton(Part(self.tr("Compare")))
        self.compare.clicked.connect(self.compare_wanted)
        self.commands = LabelButton()
        self.commands.setToolTip(self.tr("Find any command or run by typing"))
        self.commands.clicked.connect(self.commands_wanted)
        line = QHBoxLayout()
        line.setContentsMargins(8, 6, 14, 6)
        line.setSpacing(10)
        line.addWidget(self.menu)
        line.addWidget(self.title)
        line.addWidget(self.pill)
        line.addWidget(self.rules)
        line.addStretch(1)
        for button in (self.export, self.compare, self.commands):
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(rule())
        self.setMinimumHeight(HEIGHT)
        self.show_keys()
        self.show_new()

    def show_keys(self) -> None:
        """Shows the keys that hold now."""
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setToolTip(keymap.with_keys(self.tr("Menu"), "app.menu"))
        self.commands.show_parts(Part(self.tr("Commands")), Part(keymap.shown("app.palette"), "muted"))

    def show_new(self) -> None:
        """No run is shown yet."""
        self.title.show_text(self.tr("New run"))
        self.pill.show_state("", "neutral")
        self.show_rules("")
        self.export.hide()
        self.compare.hide()

    def show_rules(self, words: str) -> None:
        """Says what may run unasked in this run, with the button that takes it back; nothing for an empty text."""
        if words:
            self.rules.show_parts(Part(words, "muted"), Part(self.tr("Take back")))
        self.rules.setToolTip(keymap.with_keys(self.tr("Ask me again from the next action on"), "run.rules"))
        self.rules.setVisible(bool(words))

    def show_run(self, title: str, state: str, *, comparable: bool | None) -> None:
        """Shows a run's title and state.

        Args:
            title: The run's title.
            state: The name of its state.
            comparable: Whether there is another run to compare it with; None where comparing means nothing.
        """
        self.title.show_text(title)
        look = state_look(state)
        self.pill.show_state(look.word, look.tone)
        self.export.show()
        # Kept in its place while it cannot be pressed: the header must not jump when a second run comes.
        self.compare.setVisible(comparable is not None)
        self.compare.setEnabled(bool(comparable))
        beside, alone = (
            self.tr("Show this run beside another one"),
            self.tr("There is no other run to compare with yet"),
        )
        self.compare.setToolTip(beside if comparable else alone)
