"""Where runs and models are kept, how much room they take, and what can be done about it."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_agent.ui.settings.backup_box import BackupBox
from desktop_agent.ui.settings.clean_up import CleanUp
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import button
from desktop_agent.ui.settings.disk_use import DiskUse
from desktop_agent.ui.settings.rows import Group, Page, Row


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    folder = context.services.data_folder

    def show() -> QWidget:
        made = button(_tr("Show folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        made.setAccessibleName(_tr("Show the folder with the data"))
        return made

    groups = [
        Group(
            [
                Row(
                    _tr("Folder"),
                    show,
                    _tr("Runs and models are kept in {folder} and nowhere else. Nothing is sent.").format(
                        folder=folder
                    ),
                    words=_tr("where path directory"),
                )
            ]
        )
    ]
    services = context.services.data
    if services is not None:
        groups += [
            Group(
                [
                    Row(
                        _tr("What takes how much room"),
                        lambda: DiskUse(services, context.tasks),
                        words=_tr("disk size space"),
                        wide=True,
                    ),
                    Row(
                        _tr("Delete old runs"),
                        lambda: CleanUp(services, context.tasks, context.history_changed),
                        _tr("With all their steps and files, for good. Runs that go on are left alone."),
                        words=_tr("clean up days compact vacuum"),
                        wide=True,
                    ),
                ],
                _tr("Room on the disk"),
            ),
            Group(
                [
                    Row(
                        _tr("Copy of the whole history"),
                        lambda: BackupBox(services, context.tasks, context.history_changed),
                        _tr(
                            "All runs in one file, without models and tokens. From a copy, the runs that are not here "
                            "are added; those that are stay as they are."
                        ),
                        words=_tr("backup restore export import"),
                        wide=True,
                    )
                ],
                _tr("Backup"),
            ),
        ]
    return Page("data", _tr("Data"), groups)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DataPage", text)
