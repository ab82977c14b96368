"""Finds words in the timeline: counts them, marks them, goes from one to the next."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_agent.ui.timeline.cards import AnyCard, StepCard
from desktop_agent.ui.timeline.hits import Hit, Scan, pattern_of

if TYPE_CHECKING:
    from desktop_agent.ui.timeline.view import TimelineView

_SLICE: Final = 0.004
_AGAIN_MS: Final = 400


class Finder(QObject):
    """Looks through the whole run, a few milliseconds at a time; however long it is, the window goes on.

    Signals:
        found: The number of the hit that is shown, from 1, or 0; how many there are so far; and whether that is all.
    """

    found = Signal(int, int, bool)

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self._words = ""
        self._scan: Scan | None = None
        self._current: Hit | None = None
        self._wanted: int | None = None
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._look)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._begin)

    @property
    def current(self) -> Hit | None:
        """The hit that is shown."""
        return self._current

    @property
    def active(self) -> bool:
        """Something is looked for."""
        return bool(self._words)

    def search(self, words: str) -> None:
        """Looks for other words, and shows the first place from what is in sight on."""
        self._words, self._current = words, None
        self._view.hub.hit = None
        self._wanted = 0 if words else None
        self._view.hub.pattern = pattern_of(words) if words else None
        self._begin()

    def go(self, by: int) -> None:
        """Shows the next hit, or the one before; after the last one the first."""
        self._wanted = by
        self._serve()

    def close(self) -> None:
        """Looks for nothing any more."""
        self.search("")

    def run_changed(self) -> None:
        """Looks again, a moment later: the run goes on or is another one."""
        if self._words and not self._again.isActive():
            self._again.start()

    def _begin(self) -> None:
        self._again.stop()
        self._looking.stop()
        pattern = self._view.hub.pattern
        self._scan = Scan(self._view.run.cards, pattern) if pattern is not None else None
        self._view.mark_hits()
        if self._scan is None:
            self.found.emit(0, 0, True)
        else:
            self._look()

    def _look(self) -> None:
        scan = self._scan
        if scan is None:
            return
        scan.advance(_SLICE)
        self._serve()
        self._tell()
        if not scan.done:
            self._looking.start(1)

    def _serve(self) -> None:
        """Goes where the person wants, as soon as it is known where that is."""
        scan, by = self._scan, self._wanted
        if scan is None or by is None:
            return
        if self._current is None:
            place = self._first(scan)
            if place is None and not scan.done:
                return
            place = 0 if place is None else place
        else:
            known = scan.place(self._current)
            place = (-1 if known is None else known) + (by or 0)
            if not scan.done and not 0 <= place < scan.count:
                return
        self._wanted = None
        if scan.count:
            self._current = scan.hit(place % scan.count)
            self._view.show_hit(self._current)
            self._tell()

    def _first(self, scan: Scan) -> int | None:
        """Returns the first hit from the selected card on, or from the upper edge of what is in sight."""
        column = self._view.column
        start = column.current if column.current is not None else self._upper()
        if start is None:
            return 0 if scan.count else None
        return scan.first_from(self._place(start), self._place)

    def _upper(self) -> AnyCard | None:
        anchor = self._view.scroller.anchor()
        return anchor[0] if anchor is not None else None

    def _place(self, card: AnyCard) -> int:
        column = self._view.column
        try:
            return column.place(card)
        except KeyError:
            # It came a moment ago and is not shown yet.
            return len(column.cards)

    def _tell(self) -> None:
        scan = self._scan
        if scan is not None:
            current = self._current
            place = scan.place(current) if current is not None else None
            self.found.emit(0 if place is None else place + 1, scan.count, scan.done)


def opens(hit: Hit) -> bool:
    """Returns whether a hit can only be seen in an open card."""
    return isinstance(hit.card, StepCard) and hit.part != "error"
