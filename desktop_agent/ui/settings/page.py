"""A page of the settings on the screen: headings, rows and what puts the usual values back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_agent.ui.fonts import scaled
from desktop_agent.ui.preferences import PreferenceDesk, Preferences
from desktop_agent.ui.settings.rows import Page, Row
from desktop_agent.ui.widgets.labels import label, set_look

_CONTROL_WIDTH = 200


class RowWidget(QFrame):
    """A setting: its texts at the left, its control at the right or under them."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        self.setProperty("kind", "setting")
        self.control = row.make()
        if not self.control.accessibleName():
            self.control.setAccessibleName(row.title)
        self.control.setAccessibleDescription(row.note)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        title = label(row.title)
        title.setWordWrap(True)
        texts.addWidget(title)
        if row.note:
            texts.addWidget(label(row.note, "small", wrap=True))
        if row.wide:
            box = QVBoxLayout(self)
            box.setSpacing(6)
            box.addLayout(texts)
            box.addWidget(self.control)
        else:
            box = QHBoxLayout(self)
            box.setSpacing(16)
            box.addLayout(texts, 1)
            self.control.setMinimumWidth(scaled(_CONTROL_WIDTH))
            if isinstance(self.control, (QAbstractSpinBox, QComboBox)):
                self.control.setMaximumWidth(scaled(_CONTROL_WIDTH))
            self.control.setSizePolicy(QSizePolicy.Policy.Fixed, self.control.sizePolicy().verticalPolicy())
            box.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        box.setContentsMargins(8, 6, 8, 6)


class PageWidget(QScrollArea):
    """One page."""

    def __init__(self, page: Page, preferences: PreferenceDesk) -> None:
        super().__init__()
        self.page = page
        self._preferences = preferences
        self.rows: dict[str, RowWidget] = {}
        self._groups: list[tuple[QWidget | None, list[RowWidget]]] = []
        inside = QWidget()
        inside.setProperty("kind", "surface")
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(18, 14, 18, 16)
        self._box.setSpacing(0)
        self._box.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = label(page.title, "page")
        heading.setContentsMargins(8, 0, 8, 2)
        self._box.addWidget(heading)
        if page.about:
            about = label(page.about, "muted", wrap=True)
            about.setContentsMargins(8, 0, 8, 6)
            self._box.addWidget(about)
        for group in page.groups:
            self._add_group(group.title, group.rows)
        self.restore = QPushButton(self.tr("Restore the usual values of this page"))
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._restore)
        self.restore.setVisible(bool(page.fields()))
        self._box.addSpacing(14)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 0)
        line.addWidget(self.restore)
        line.addStretch(1)
        self._box.addLayout(line)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        preferences.changed.connect(self._show_restorable)
        self._show_restorable()

    def filter(self, words: str) -> None:
        """Shows only the rows in which all words occur, marked; all of them without words."""
        found = {row.title for row in self.page.found(words)}
        for title, widget in self.rows.items():
            widget.setVisible(title in found)
            self._mark(widget, bool(words) and len(found) < len(self.rows))
        for heading, widgets in self._groups:
            if heading is not None:
                heading.setVisible(any(not widget.isHidden() for widget in widgets))
        self.restore.setVisible(bool(self.page.fields()) and not words)

    def reveal(self, title: str) -> None:
        """Marks a row, brings it into sight and gives its control the keyboard."""
        for name, widget in self.rows.items():
            self._mark(widget, name == title)
        if widget := self.rows.get(title):
            self._box.activate()
            self.ensureWidgetVisible(widget)
            widget.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_group(self, title: str, rows: Sequence[Row]) -> None:
        heading: QWidget | None = None
        if title:
            heading = label(title, "section")
            heading.setContentsMargins(8, 14, 8, 4)
            self._box.addWidget(heading)
        widgets: list[RowWidget] = []
        for row in rows:
            widget = RowWidget(row)
            self._box.addWidget(widget)
            self.rows[row.title] = widget
            widgets.append(widget)
        self._groups.append((heading, widgets))

    def _mark(self, widget: RowWidget, marked: bool) -> None:
        if bool(widget.property("marked")) != marked:
            set_look(widget, marked=marked)

    def _restore(self) -> None:
        usual = Preferences()
        self._preferences.change(**{field: getattr(usual, field) for field in self.page.fields()})

    def _show_restorable(self) -> None:
        usual, now = Preferences(), self._preferences.now
        self.restore.setEnabled(any(getattr(usual, field) != getattr(now, field) for field in self.page.fields()))
