"""The chips that say how a run will be made, and open the pickers that change it."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_agent.ui.composer.model_text import model_name, model_place
from desktop_agent.ui.composer.options import RunOptions
from desktop_agent.ui.composer.packages import needs_network
from desktop_agent.ui.widgets.flow_layout import FlowLayout
from desktop_agent.ui.widgets.label_button import LabelButton, Part


class OptionChips(QWidget):
    """Tools, imports, network, model, approval and step limit, as chips in lines.

    Attributes:
        chips: The chips by name: `tools`, `imports`, `network`, `model`, `approval`, `steps`.

    Signals:
        options_changed: The `RunOptions` that hold from now on.
        picker_wanted: A chip was pressed: its name and the chip.
    """

    options_changed = Signal(object)
    picker_wanted = Signal(str, object)

    def __init__(self, options: RunOptions, base_imports: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._base_imports = base_imports
        self._places = True
        self.chips: dict[str, LabelButton] = {}
        flow = FlowLayout(spacing=6)
        names = {
            "tools": self.tr("Tools the code may call"),
            "imports": self.tr("Modules the code may import"),
            "network": self.tr("Where the code may go on the network"),
            "model": self.tr("Model"),
            "approval": self.tr("Approval"),
            "steps": self.tr("Step limit"),
        }
        for name, tip in names.items():
            chip = LabelButton(kind="chip")
            chip.setToolTip(tip)
            chip.clicked.connect(lambda _checked=False, name=name: self.picker_wanted.emit(name, self.chips[name]))
            self.chips[name] = chip
            flow.addWidget(chip)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._refresh()

    @property
    def options(self) -> RunOptions:
        """What the next run will be made with."""
        return self._options

    def set_options(self, options: RunOptions) -> None:
        """Shows and uses other options."""
        if options != self._options:
            self._options = options
            self._refresh()
            self.options_changed.emit(options)

    def change(self, **fields: object) -> None:
        """Changes some of the options."""
        self.set_options(msgspec.structs.replace(self._options, **fields))

    def show_place(self, shown: bool) -> None:
        """Says on the model's chip where the model is, or leaves that out."""
        self._places = shown
        self._refresh()

    def _refresh(self) -> None:
        options = self._options
        self._show_chip("tools", Part(self.tr("Tools"), "muted"), Part(str(len(options.tools))))
        added = len(options.imports)
        imports = f"{self._base_imports} + {added}" if added else str(self._base_imports)
        if "*" in options.imports:
            imports = self.tr("all")
        self._show_chip("imports", Part(self.tr("Imports"), "muted"), Part(imports))
        self._show_chip("network", Part(self.tr("Network"), "muted"), Part(self._network()))
        # The usual case, no network, needs no word: the status bar says it, and the imports' picker leads here.
        self.chips["network"].setVisible(options.network != "imports" or needs_network(options.imports))
        place = model_place(options.model) if self._places else ""
        self._show_chip("model", Part(model_name(options.model)), *([Part(f"· {place}", "muted")] if place else []))
        ask = options.approval == "ask"
        self._show_chip("approval", Part(self.tr("Ask before running") if ask else self.tr("Run without asking")))
        self._show_chip("steps", Part(self.tr("Steps"), "muted"), Part(str(options.max_steps)))

    def _network(self) -> str:
        options = self._options
        hosts = options.allowed_hosts()
        if hosts is None:
            return self.tr("public") if needs_network(options.imports) else self.tr("off")
        if not hosts:
            return self.tr("off")
        return self.tr("public") if "*" in hosts else self.tr("%n host(s)", "", len(hosts))

    def _show_chip(self, name: str, *parts: Part) -> None:
        chip = self.chips[name]
        chip.show_parts(*parts)
        chip.setAccessibleDescription(chip.toolTip())
