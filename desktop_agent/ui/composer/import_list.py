"""Which modules may be imported besides the base list: those added, and what typing finds among the installed."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_agent.store.settings import Grant
from desktop_agent.ui.composer.choice_row import ChoiceRow
from desktop_agent.ui.composer.packages import Package, reaches
from desktop_agent.ui.composer.search_list import SearchList
from desktop_agent.ui.widgets.labels import label

_SHOWN: Final = 40
_DOTTED: Final = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(\.\*)?")


class ImportList(SearchList):
    """The chosen imports, what is found by typing among the installed packages, and the base list.

    Signals:
        changed: The authorized imports besides the base list.
    """

    changed = Signal(tuple)

    def __init__(
        self,
        base: Sequence[str],
        chosen: Sequence[str],
        grants: Mapping[str, Grant] | None = None,
        *,
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", height=height, parent=parent)
        asks = self.tr("Type a package, for example pandas or matplotlib.*")
        self.search.setPlaceholderText(asks)
        self.search.setAccessibleName(asks)
        self.note.setText(
            self.tr("pkg allows a package with its submodules, pkg.sub that one. The isolation holds in any case.")
        )
        self._base = tuple(base)
        self._chosen = list(chosen)
        self._grants = dict(grants or {})
        self._packages: dict[str, Package] = {}
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._take_typed)
        self._fill()

    def show_packages(self, packages: Sequence[Package]) -> None:
        """Shows what is installed, once that is known."""
        self._packages = {package.name: package for package in packages}
        self._fill()

    def show_chosen(self, chosen: Sequence[str], grants: Mapping[str, Grant]) -> None:
        """Shows what is authorized now, and who granted it."""
        if list(chosen) != self._chosen or dict(grants) != self._grants:
            self._chosen, self._grants = list(chosen), dict(grants)
            self._fill()

    def _fill(self) -> None:
        self.clear_rows()
        typed = self.search.text().strip()
        if not typed:
            self._add_section(self.tr("Added"), list(self._chosen))
            if not self._packages:
                self.rows.addWidget(label(self.tr("Looking at what is installed…"), "small"))
            self.rows.addWidget(label(self.tr("Always there"), "section"))
            self.rows.addWidget(label(", ".join(self._base), "muted", wrap=True))
            return
        if typed == "*":
            self._offer_everything()
            return
        top = typed.partition(".")[0].casefold()
        found = [name for name in self._packages if top in name.casefold() and name not in self._base]
        found.sort(key=lambda name: (name.casefold() != top, not name.casefold().startswith(top), name.casefold()))
        names = [name for name in self._chosen if top in name.casefold()]
        names += [name for name in found[:_SHOWN] if name not in names]
        if _DOTTED.fullmatch(typed) and typed not in names and typed not in self._base:
            names.insert(0, typed)
        self._add_section("", names)
        if typed in self._base:
            self.rows.addWidget(label(self.tr("{name} is always there.").format(name=typed), "muted"))
        elif not names:
            self.rows.addWidget(label(self.tr("No installed package is called that."), "muted"))

    def _add_section(self, title: str, names: Sequence[str]) -> None:
        if title and names:
            self.rows.addWidget(label(title, "section"))
        for name in names:
            row = ChoiceRow(name, self._granted(name), note=self._note(name))
            row.button.setChecked(name in self._chosen)
            row.toggled.connect(partial(self._toggle, name))
            self.rows.addWidget(row)

    def _granted(self, name: str) -> str:
        if name not in self._chosen:
            return ""
        grant = self._grants.get(name)
        if grant is None:
            return self.tr("granted by you")
        text = self.tr("granted with an example task") if grant.by == "example" else self.tr("granted by you")
        return f"{text}, {grant.on}" if grant.on else text

    def _note(self, name: str) -> str:
        if name == "*":
            return self.tr("everything installed")
        package = self._packages.get(name.partition(".")[0])
        words = {
            "network": self.tr("can reach the network"),
            "files": self.tr("can reach files"),
            "processes": self.tr("can start programs"),
        }
        parts = [words[word] for word in reaches(name)]
        if package is None and self._packages:
            parts.append(self.tr("not installed"))
        elif package is not None:
            parts.insert(0, package.version or self.tr("Python's own"))
        return " · ".join(parts)

    def _offer_everything(self) -> None:
        text = self.tr(
            "This allows every installed module, those that reach files, programs and the network included. "
            "Only the isolation of the worker then stands between the code and this computer."
        )
        warning = label(text, wrap=True)
        self.rows.addWidget(warning)
        confirm = QPushButton(self.tr("Allow every import"))
        confirm.setAutoDefault(False)
        confirm.clicked.connect(self._confirm_everything)
        self.rows.addWidget(confirm, alignment=Qt.AlignmentFlag.AlignLeft)

    def _confirm_everything(self) -> None:
        self._toggle("*", True)
        self.search.clear()

    def _take_typed(self) -> None:
        typed = self.search.text().strip()
        if typed == "*" or not _DOTTED.fullmatch(typed) or typed in self._base:
            return
        self._toggle(typed, True)
        self.search.clear()

    def _toggle(self, name: str, on: bool) -> None:
        if on and name not in self._chosen:
            self._chosen.append(name)
        elif not on and name in self._chosen:
            self._chosen.remove(name)
        self.changed.emit(tuple(self._chosen))
