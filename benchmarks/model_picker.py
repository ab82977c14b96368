"""The list of a provider's models while a person types: 2,000 models, each key stroke through search, list and paint.

    python benchmarks/model_picker.py

The peer is the same list view and delegate over Qt's own QSortFilterProxyModel. Without a display it runs offscreen.
Times are milliseconds a key stroke, on the machine and Python that the output names: of the wall clock, and of the
processor, which other work on the machine disturbs less.
"""

import os
import platform
import random
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6
from PySide6.QtCore import QRegularExpression, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.listing import ListedModel, Price
from desktop_agent.ui import fonts
from desktop_agent.ui.models.listed_models import ModelRow
from desktop_agent.ui.models.models_page import ModelsPage
from desktop_agent.ui.theme import ThemeManager

MODELS = 2_000
ROUNDS = 10
TYPED = ("qwen coder 32b", "instruct", "llama-3", "zzz")
MAKERS = ("Qwen", "meta-llama", "mistralai", "deepseek-ai", "google", "microsoft", "nvidia", "openai")
FAMILIES = ("Coder", "Instruct", "Chat", "Vision", "Reasoner", "Llama-3", "Qwen3")


def rows() -> list[ModelRow]:
    """Models with names, prices and providers as the lists have them."""
    rng = random.Random(7)
    found: list[ModelRow] = []
    for number in range(MODELS):
        size = rng.choice((1, 3, 7, 14, 32, 70))
        name = f"{rng.choice(MAKERS)}/{rng.choice(FAMILIES)}-{size}B-{rng.choice(FAMILIES)}-{number:04}"
        model = ListedModel(
            id=name,
            context_tokens=131_072,
            price=Price(input=0.1, output=0.4, source="router.huggingface.co:443"),
            vision=number % 5 == 0,
            tools=number % 2 == 0,
            providers=("novita", "together"),
        )
        found.append(ModelRow(ModelChoice(provider="hugging_face", model_id=name), model))
    return found


def key_strokes() -> list[str]:
    """What stands in the search line after each key, typing words and deleting them again."""
    texts: list[str] = []
    for words in TYPED:
        texts += [words[:end] for end in range(1, len(words) + 1)]
        texts += [words[:end] for end in range(len(words) - 1, -1, -1)]
    return texts


class AllWords(QSortFilterProxyModel):
    """The peer: Qt's filter with a pattern that wants all the words."""

    def search(self, text: str) -> None:
        """Sets the pattern."""
        words = "".join(f"(?=.*{QRegularExpression.escape(word)})" for word in text.split())
        option = QRegularExpression.PatternOption.CaseInsensitiveOption
        self.setFilterRegularExpression(QRegularExpression(words, option))


def measure(app: QApplication, page: ModelsPage, type_text) -> list[tuple[float, float]]:
    """Returns the milliseconds of each key stroke, of the wall clock and of the processor."""
    times: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        for text in key_strokes():
            began, worked = time.perf_counter(), time.process_time()
            type_text(text)
            page.view.viewport().repaint()
            app.processEvents()
            times.append(((time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000))
    return times


def report(name: str, times: list[tuple[float, float]]) -> None:
    """Prints a line for each clock."""
    for clock, measured in zip(("wall", "processor"), zip(*times, strict=True), strict=True):
        ordered = sorted(measured)
        print(
            f"{name:<34} {clock:<10} median {statistics.median(ordered):6.2f} ms   "
            f"p99 {ordered[int(len(ordered) * 0.99)]:6.2f} ms   worst {ordered[-1]:6.2f} ms"
        )


def main() -> None:
    """Measures both and prints a table."""
    app = QApplication([])
    fonts.load_bundled_fonts()
    ThemeManager().apply(app, "light")
    print(f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.machine()}, {os.cpu_count()} cores")
    print(f"{MODELS} models, {len(key_strokes()) * ROUNDS} key strokes, list painted after each")
    found = rows()
    page = ModelsPage()
    page.resize(620, 600)
    page.show()
    page.show_models(found)
    app.processEvents()
    report("ListedModels (the product)", measure(app, page, page.search.setText))
    peer = ModelsPage()
    peer.resize(620, 600)
    peer.show()
    peer.show_models(found)
    proxy = AllWords()
    proxy.setSourceModel(peer.model)
    proxy.setFilterRole(Qt.ItemDataRole.DisplayRole)
    peer.view.setModel(proxy)
    app.processEvents()
    report("QSortFilterProxyModel, same view", measure(app, peer, proxy.search))


if __name__ == "__main__":
    main()
