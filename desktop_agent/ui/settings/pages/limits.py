"""What runs and actions may use."""

from PySide6.QtCore import QCoreApplication

from desktop_agent.ui.composer.small_pickers import MOST_STEPS
from desktop_agent.ui.settings.context import SettingsContext
from desktop_agent.ui.settings.controls import amount, number, toggle
from desktop_agent.ui.settings.rows import Group, Page, Row

_GIGABYTES = 1_000_000


def page(context: SettingsContext) -> Page:
    """Returns the page."""
    return Page(
        "limits",
        _tr("Limits"),
        [_run(context), _action(context), _output(context), _isolation(context)],
        _tr("They hold for runs that begin from now on."),
    )


def _run(context: SettingsContext) -> Group:
    preferences, none = context.preferences, _tr("no cap")
    ends = _tr("At a cap the run pauses and asks whether to go on.")
    return Group(
        [
            Row(
                _tr("Step limit"),
                lambda: number(preferences, "max_steps", 1, MOST_STEPS),
                _tr("At the limit the model is asked once for its best answer so far."),
                fields=("max_steps",),
            ),
            Row(
                _tr("Tokens"),
                lambda: number(preferences, "run_tokens", 0, 100_000_000, step=10_000, none=none),
                _tr("Sent and received. {ends}").format(ends=ends),
                fields=("run_tokens",),
                words=_tr("budget"),
            ),
            Row(
                _tr("Cost"),
                lambda: amount(preferences, "run_cost", 0, 10_000, step=0.5, unit=_tr(" US$"), none=none),
                _tr("By the provider's list of prices. Where it has none, a cap keeps a run from beginning."),
                fields=("run_cost",),
                words=_tr("budget money price"),
            ),
            Row(
                _tr("Time"),
                lambda: number(preferences, "run_seconds", 0, 10_000, unit=_tr(" min"), none=none, scale=60),
                _tr("Without the time in which it waits for you."),
                fields=("run_seconds",),
                words=_tr("budget"),
            ),
        ],
        _tr("A run"),
    )


def _action(context: SettingsContext) -> Group:
    preferences = context.preferences
    return Group(
        [
            Row(
                _tr("Time of an action"),
                lambda: number(preferences, "action_seconds", 1, 86_400, step=10, unit=_tr(" s")),
                _tr("The clock stands still while a tool runs."),
                fields=("action_seconds",),
                words=_tr("timeout"),
            ),
            Row(
                _tr("Processor time"),
                lambda: number(preferences, "cpu_seconds", 0, 1_000_000, step=60, unit=_tr(" s"), none=_tr("no limit")),
                _tr("Of all actions of a run together."),
                fields=("cpu_seconds",),
                words="CPU",
            ),
            Row(
                _tr("Memory"),
                lambda: number(preferences, "action_memory_mb", 128, _GIGABYTES, step=256, unit=_tr(" MB")),
                _tr("That the code may take, in addition to what the interpreter needs."),
                fields=("action_memory_mb",),
                words="RAM",
            ),
            Row(
                _tr("Memory for going back"),
                lambda: number(preferences, "checkpoint_mb", 64, _GIGABYTES, step=256, unit=_tr(" MB")),
                _tr("For the states before earlier actions, from which a run can branch. The latest is always kept."),
                fields=("checkpoint_mb",),
                words=_tr("checkpoints rewind fork"),
            ),
        ],
        _tr("An action"),
    )


def _output(context: SettingsContext) -> Group:
    preferences = context.preferences
    return Group(
        [
            Row(
                _tr("Printed characters in a step"),
                lambda: number(preferences, "output_chars", 1_000, 10_000_000, step=10_000),
                _tr("More is cut in the middle on the card; the whole output is kept beside it."),
                fields=("output_chars",),
            ),
            Row(
                _tr("Output that is kept"),
                lambda: number(preferences, "output_mb", 1, 100_000, step=64, unit=_tr(" MB")),
                _tr("Of one action. What it prints beyond that is dropped."),
                fields=("output_mb",),
            ),
            Row(
                _tr("Size of a file"),
                lambda: number(preferences, "file_mb", 1, 100_000, step=64, unit=_tr(" MB")),
                _tr("That an action may write."),
                fields=("file_mb",),
            ),
        ],
        _tr("Output and files"),
    )


def _isolation(context: SettingsContext) -> Group:
    return Group(
        [
            Row(
                _tr("Namespaces around the worker"),
                lambda: toggle(context.preferences, "bubblewrap", _tr("Use bubblewrap")),
                _tr("A third wall, on Linux where bubblewrap is installed. A run says when it cannot be had."),
                fields=("bubblewrap",),
                words=_tr("isolation sandbox"),
            )
        ],
        _tr("Isolation"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LimitsPage", text)
