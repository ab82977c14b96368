"""Heights of cards, summed: where a card begins and which card is at a place, both in O(log n)."""

from collections.abc import Sequence


class HeightIndex:
    """A binary indexed tree over the cards' heights.

    Changing one height, adding one at the end, and both questions cost O(log n), so that a streamed line in a run of
    10,000 steps moves nothing else. Source: P. M. Fenwick, A new data structure for cumulative frequency tables, 1994.
    """

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._heights: list[int] = []
        self._tree: list[int] = [0]
        self.reset(heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, place: int) -> int:
        return self._heights[place]

    @property
    def total(self) -> int:
        """The height of all cards together."""
        return self.top(len(self._heights))

    def reset(self, heights: Sequence[int]) -> None:
        """Takes all heights anew, in O(n)."""
        self._heights = list(heights)
        tree = [0, *heights]
        for node in range(1, len(tree)):
            parent = node + (node & -node)
            if parent < len(tree):
                tree[parent] += tree[node]
        self._tree = tree

    def append(self, height: int) -> None:
        """Adds a card at the end."""
        self._heights.append(height)
        node = len(self._tree)
        value = height
        child = node - 1
        # A node holds the heights of its lowest set bit's range, which its children already hold.
        while child > node - (node & -node):
            value += self._tree[child]
            child -= child & -child
        self._tree.append(value)

    def set(self, place: int, height: int) -> None:
        """Gives a card another height."""
        change = height - self._heights[place]
        if not change:
            return
        self._heights[place] = height
        node = place + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def top(self, place: int) -> int:
        """Returns where a card begins: the height of all cards before it."""
        total = 0
        while place > 0:
            total += self._tree[place]
            place -= place & -place
        return total

    def at(self, y: int) -> int:
        """Returns the card at a height from the top; the last one for what lies below all."""
        place, left = 0, y
        step = 1 << len(self._heights).bit_length()
        while step:
            following = place + step
            if following < len(self._tree) and self._tree[following] <= left:
                place = following
                left -= self._tree[following]
            step >>= 1
        return max(0, min(place, len(self._heights) - 1))
