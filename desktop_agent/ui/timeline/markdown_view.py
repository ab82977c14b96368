"""A model's Markdown: formatted, and harmless."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from desktop_agent.ui import theme
from desktop_agent.ui.timeline.text_block import TextBlock, line_height

_FORMATTED_UP_TO = 60_000


class MarkdownView(TextBlock):
    """Shows Markdown in the GitHub dialect, without HTML; pictures and other resources are never loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document().setIndentWidth(22)
        self._markdown: str | None = None
        self._look: tuple[QFont, QColor] | None = None

    def show_markdown(self, text: str, font: QFont, colour: QColor) -> None:
        """Shows a text as Markdown; a very long one as it stands, since formatting it would stall the window."""
        look = (font, colour)
        if text == self._markdown and look == self._look:
            return
        self.show_font(font, colour)
        if len(text) > _FORMATTED_UP_TO:
            self.show_plain(text)
            return
        self._markdown, self._look = text, look
        self._text = None
        features = QTextDocument.MarkdownFeature
        self.document().setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self._text = text
        self._tidy()
        self.forget_height()

    def show_plain(self, text: str) -> None:
        """Shows a text as it stands."""
        if self._markdown is not None:
            self._markdown = None
            self.document().clear()
            self._text = None
        self.show_text(text)

    def _tidy(self) -> None:
        """Gives paragraphs the application's spacing, and code its font."""
        document = self.document()
        height = line_height(document.defaultFont())
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = QTextBlockFormat()
            heading = block.blockFormat().headingLevel()
            if not heading:
                form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            form.setTopMargin(6 if heading and block != document.begin() else 0)
            last = not block.next().isValid()
            close = (_in_list(block) and _in_list(block.next())) or (_in_fence(block) and _in_fence(block.next()))
            form.setBottomMargin(0 if last else (0 if _in_fence(block) else 2) if close else 6)
            if _in_fence(block):
                form.setBackground(theme.current().color("surface_alt"))
            cursor.mergeBlockFormat(form)
            self._tidy_fragments(block, heading)
            block = block.next()

    def _tidy_fragments(self, block: QTextBlock, heading: int) -> None:
        colours = theme.current()
        mono = colours.mono_font()
        pieces: list[tuple[int, int, QTextCharFormat]] = []
        # Qt's stubs leave out what a block iterates over.
        for iterator in cast(Iterable[QTextBlock.iterator], block):
            fragment = iterator.fragment()
            form = QTextCharFormat()
            if fragment.charFormat().fontFixedPitch():
                form.setFont(mono)
                form.setBackground(colours.color("surface_alt"))
            elif heading:
                form.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                form.setFont(colours.ui_font(max(0, 4 - heading), QFont.Weight.DemiBold))
            elif fragment.charFormat().isAnchor():
                form.setForeground(colours.color("link"))
                form.setToolTip(fragment.charFormat().anchorHref())
            else:
                continue
            pieces.append((fragment.position(), fragment.length(), form))
        for start, length, form in pieces:
            self.mark(start, length, form)


def _in_list(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().isValid() and block.blockFormat().objectIndex() >= 0


def _in_fence(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
