"""Opens the pickers of the composer's chips and takes their answers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_agent.models.choice import ModelChoice
from desktop_agent.ui.composer.composer import Composer
from desktop_agent.ui.composer.host_picker import HostPicker
from desktop_agent.ui.composer.import_picker import ImportPicker
from desktop_agent.ui.composer.model_picker import ModelPicker
from desktop_agent.ui.composer.option_chips import OptionChips
from desktop_agent.ui.composer.packages import Package, needs_network
from desktop_agent.ui.composer.small_pickers import ApprovalPicker, StepsPicker
from desktop_agent.ui.composer.tool_picker import ToolPicker
from desktop_agent.ui.model_desk import ModelDesk
from desktop_agent.ui.preferences import PreferenceDesk
from desktop_agent.ui.services import Services
from desktop_agent.ui.tasks import Tasks
from desktop_agent.ui.widgets.popover import Popover


class Pickers(QObject):
    """One picker at a time, opened at its chip.

    Signals:
        all_models_wanted: The person wants to see all models, those of providers first when the argument is true.
    """

    all_models_wanted = Signal(bool)

    def __init__(
        self,
        composer: Composer,
        models: ModelDesk,
        services: Services,
        preferences: PreferenceDesk,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = composer.option_chips
        self._composer = composer.option_chips
        self._models = models
        self._services = services
        self._preferences = preferences
        self._tasks = tasks
        self._packages: Sequence[Package] | None = None
        self.open_picker: Popover | None = None
        composer.picker_wanted.connect(partial(self._open_for, composer.option_chips))
        models.picker_wanted.connect(self._open_section)

    def serve(self, chips: OptionChips) -> None:
        """Opens pickers for other chips than the composer's too; their answers go to where the chips are."""
        chips.picker_wanted.connect(partial(self._open_for, chips))

    def _open_for(self, holder: OptionChips, name: str, chip: QWidget) -> None:
        self._holder = holder
        match name:
            case "tools":
                self._tasks.start(self._open_tools(chip))
            case "imports":
                self._open_imports(chip)
            case "network":
                self._open_network(chip)
            case "model":
                self._open_model("")
            case "approval":
                picker = ApprovalPicker(self._holder.options.approval, self._holder)
                picker.changed.connect(partial(self._change, "approval"))
                self._show(picker, chip)
            case _:
                steps = StepsPicker(self._holder.options.max_steps, self._holder)
                steps.changed.connect(partial(self._change, "max_steps"))
                self._show(steps, chip)

    def open_model(self, section: str) -> None:
        """Opens the composer's model picker, at a section if one is named."""
        self._holder = self._composer
        self._open_model(section)

    def _open_model(self, section: str) -> None:
        picker = ModelPicker(self._holder.options.model, self._holder)
        picker.all.setVisible(self._services.library is not None)
        picker.all_wanted.connect(self._show_all_models)
        picker.changed.connect(partial(self._change, "model"))
        picker.file_wanted.connect(self._choose_file)
        picker.discovery_wanted.connect(self._discover)
        self._models.servers_found.connect(picker.show_servers)
        self._show(picker, self._holder.chips["model"])
        self._tasks.start(self._fill_model(picker))
        if section:
            picker.show_section(section)

    def _open_section(self, section: str) -> None:
        # Another provider is better found in the lists than typed as an address.
        if section == "other" and self._services.library is not None:
            self.all_models_wanted.emit(True)
        else:
            self.open_model(section)

    def _show_all_models(self) -> None:
        if self.open_picker is not None:
            self.open_picker.close()
        self.all_models_wanted.emit(self._holder.options.model.provider != "embedded")

    async def _open_tools(self, chip: QWidget) -> None:
        tools = await self._services.bridge.background(self._services.tools)
        options = self._holder.options
        picker = ToolPicker(tools, options.tools, options.tool_permissions, self._holder)
        picker.changed.connect(self._change_tools)
        self._show(picker, chip)

    def _change_tools(self, tools: tuple[str, ...], permissions: object) -> None:
        self._holder.change(tools=tools, tool_permissions=permissions)

    def _open_network(self, chip: QWidget) -> None:
        options = self._holder.options
        picker = HostPicker(options.network, options.hosts, needs_network(options.imports), self._holder)
        picker.changed.connect(self._change_network)
        self._show(picker, chip if chip.isVisible() else self._holder.chips["imports"])

    def _change_network(self, mode: str, hosts: tuple[str, ...]) -> None:
        self._holder.change(network=mode, hosts=hosts)

    def _open_imports(self, chip: QWidget) -> None:
        grants = self._preferences.now.import_grants
        picker = ImportPicker(self._services.base_imports, self._holder.options.imports, self._holder, grants)
        picker.changed.connect(partial(self._change, "imports"))
        picker.network_wanted.connect(self._holder.chips["network"].click)
        self._show(picker, chip)
        self._tasks.start(self._fill_packages(picker))

    async def _fill_packages(self, picker: ImportPicker) -> None:
        if self._packages is None:
            self._packages = await self._services.bridge.background(self._services.packages)
        if self.open_picker is picker:
            picker.show_packages(self._packages)

    async def _fill_model(self, picker: ModelPicker) -> None:
        models = self._services.models
        state = await models.state(ModelChoice())
        hub = await models.state(ModelChoice(provider="hugging_face"))
        if self.open_picker is not picker:
            return
        picker.show_embedded_state(state)
        picker.show_hub_state(hub)
        picker.show_looking()
        await self._models.discover()

    def _discover(self) -> None:
        if isinstance(self.open_picker, ModelPicker):
            self.open_picker.show_looking()
            self._tasks.start(self._models.discover())

    def _choose_file(self) -> None:
        if self.open_picker is not None:
            self.open_picker.close()
        self._models.choose_file()

    def _change(self, field: str, value: object) -> None:
        self._holder.change(**{field: value})

    def _show(self, picker: Popover, chip: QWidget) -> None:
        if self.open_picker is not None:
            self.open_picker.close()
        self.open_picker = picker
        picker.closed.connect(self._closed)
        picker.open_at(chip)

    def _closed(self) -> None:
        picker, self.open_picker = self.open_picker, None
        if picker is not None:
            picker.deleteLater()
