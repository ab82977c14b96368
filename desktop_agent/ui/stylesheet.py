"""The one stylesheet of the application, made from a theme.

Widgets take a look by the dynamic properties `kind` (buttons, labels, frames) and `tone` (pills).
"""

from string import Template
from typing import TYPE_CHECKING, Final

from desktop_agent.resources import resource_path
from desktop_agent.ui.density import spaced
from desktop_agent.ui.fonts import scaled

if TYPE_CHECKING:
    from desktop_agent.ui.theme import Theme

_TONES: Final = ("success", "warning", "danger")

_SHEET: Final = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $hairline; padding: 4px 6px; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QDockWidget { border: none; }

QFrame[kind="surface"], QWidget[kind="surface"] { background: $surface; }
QFrame[kind="card"] { background: $surface; border: 1px solid $hairline; border-radius: 10px; }
QFrame[kind="card"][drop="true"] { border-color: $accent; }
QListView[drop="true"] { border: 1px solid $accent; border-radius: 8px; }
QFrame[kind="popover"] { background: $surface; border: 1px solid $hairline; border-radius: 8px; }
QFrame[kind="notice"] { border: none; border-bottom: 1px solid $hairline; background: $danger_soft; }
QFrame[kind="notice"][tone="warning"] { background: $warning_soft; }
QFrame[kind="notice"][tone="success"] { background: $success_soft; }
QFrame[kind="setting"] { background: transparent; border: none; border-bottom: 1px solid $hairline; }
QFrame[kind="setting"][marked="true"] { background: $accent_soft; border-radius: 6px; }
QFrame[kind="rule"] { background: $hairline; border: none; }

QLabel { background: transparent; }
QLabel[kind="muted"] { color: $text_muted; }
QLabel[kind="small"] { color: $text_muted; font-size: ${small}px; }
QLabel[kind="section"] { color: $text_muted; font-size: ${small}px; font-weight: 600; }
QLabel[kind="title"] { font-weight: 600; }
QLabel[kind="headline"] { font-size: ${headline}px; font-weight: 600; }
QLabel[kind="page"] { font-size: ${page}px; font-weight: 600; }
QLabel[kind="danger"] { color: $danger; }
QLabel[kind="pill"] {
  color: $text_muted; background: $surface_alt; border-radius: ${pill}px; padding: 2px 8px;
  font-size: ${small}px; font-weight: 600;
}
$tones
QLabel[kind="pill"][tone="accent"] { color: $link; background: $accent_soft; }

QPushButton, QToolButton {
  background: $surface; color: $text; border: 1px solid $hairline; border-radius: 6px; padding: ${field}px 10px;
  font-weight: 500;
}
QPushButton:hover, QToolButton:hover { background: $surface_hover; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $text_faint; }
QPushButton[kind="primary"] { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $surface_alt; color: $text_faint; border-color: $hairline; }
QPushButton[kind="chip"] { border-radius: ${chip}px; padding: ${item}px 10px; font-size: ${chip_font}px; }
QPushButton[kind="chip"]:checked { border-color: $accent; background: $accent_soft; }
QPushButton[kind="segment"] { border-radius: 0; padding: ${segment}px 9px; font-size: ${chip_font}px;
  color: $text_muted; border-left-width: 0; }
QPushButton[kind="segment"][place="first"] { border-left-width: 1px; border-top-left-radius: 6px;
  border-bottom-left-radius: 6px; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[kind="segment"]:checked { background: $accent_soft; color: $link; font-weight: 600; }
QPushButton[kind="segment"]:focus { border-color: $accent; border-left-width: 1px; }
QPushButton[kind="row"] { border-color: transparent; text-align: left; padding: ${field}px 9px; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { border-color: transparent; background: transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $surface_hover; }
QPushButton[kind="row"]:focus, QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
  border-color: $accent;
}
QPushButton[kind="link"] { border: 1px solid transparent; background: transparent; color: $link; padding: 2px 2px; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="card"] { background: $surface; border-radius: 10px; text-align: left; padding: 0; }
QPushButton[kind="card"]:hover { border-color: $accent; background: $surface; }
QPushButton[kind="card"]:focus { border-color: $accent; }
QPushButton[kind="card"]:checked { border-color: $accent; background: $accent_soft; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit[kind="field"], QSpinBox, QDoubleSpinBox, QComboBox {
  background: $surface; color: $text; border: 1px solid $hairline; border-radius: 6px; padding: ${field}px 8px;
  selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit:focus, QPlainTextEdit[kind="field"]:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border-color: $accent;
}
QLineEdit[wrong="true"] { border-color: $danger; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $text_faint; background: $surface_alt; }
QPlainTextEdit[kind="composer"] { background: transparent; border: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QSpinBox, QDoubleSpinBox { padding-right: 24px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
  border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $hairline; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }

QListView, QTreeView, QTableView { background: $surface; border: none; outline: none; }
QListView::item, QTreeView::item { padding: ${item}px 6px; border-radius: 6px; color: $text; }
QListView::item:selected, QTreeView::item:selected { background: $accent_soft; color: $text; }
QListView::item:hover:!selected, QTreeView::item:hover:!selected { background: $surface_hover; }
QHeaderView::section { background: $surface; color: $text_muted; border: none; border-bottom: 1px solid $hairline;
  padding: ${field}px 10px; }

QMenu { background: $surface; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: ${field}px 24px ${field}px 10px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_faint; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }

QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text_muted; padding: ${tab}px 11px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:hover:!selected { color: $text; }
QTabBar::tab:focus { color: $link; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }

QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $text_faint;
  background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton::indicator:checked { border-color: $accent; image: url("$bullet"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hairline; }

QProgressBar { background: $hairline; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $text_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialog { background: $surface; }
QStatusBar { background: $surface; border: none; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
""")


def stylesheet(theme: "Theme") -> str:
    """Returns the stylesheet of a theme at the current zoom."""
    tones = "\n".join(
        f'QLabel[kind="pill"][tone="{tone}"] {{ color: {getattr(theme, tone)}; '
        f"background: {getattr(theme, tone + '_soft')}; }}"
        for tone in _TONES
    )
    colours = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    return _SHEET.substitute(
        colours,
        tones=tones,
        small=scaled(11),
        field=spaced(5),
        item=spaced(4),
        segment=spaced(3),
        tab=spaced(8),
        chip_font=scaled(12),
        chip=scaled(11),
        pill=scaled(8),
        headline=scaled(24),
        page=scaled(18),
        scroll="#c9ced6" if theme.name == "light" else "#3d4552",
        chevron=resource_path(f"icons/chevron-{theme.name}.svg").as_posix(),
        chevron_up=resource_path(f"icons/chevron-up-{theme.name}.svg").as_posix(),
        tick=resource_path(f"icons/tick-{theme.name}.svg").as_posix(),
        bullet=resource_path(f"icons/bullet-{theme.name}.svg").as_posix(),
    )
