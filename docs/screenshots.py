"""Takes the pictures of every state: `python docs/screenshots.py [FOLDER]`, light and dark, wide and narrow.

The main states are taken in both sizes, the others in the wide one, and five of them at 200 % besides: all together
would be some 300 files that nobody looks at.

The window is the real one over the real engine; only the model is scripted, so that the same thing happens each time.
Without a display Qt's offscreen platform is used.
"""

import asyncio
import json
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_agent.ui.timeline.model import RunModel

TASK = "How many seconds would it take for a leopard at full speed to run through Pont des Arts?"
REPLIES = [
    "Thought: I need the length of the Pont des Arts and the top speed of a leopard. I write both down.\n"
    "```python\nlength_m = 155  # the bridge, in metres\nleopard = {'kmh': '58 km/h'}\n"
    "print('The Pont des Arts is a pedestrian bridge in Paris, total length', length_m, 'm, width 11 m')\n```",
    "Thought: Convert the speed and divide.\n```python\nspeed = float(leopard['kmh']) / 3.6\n```",
    "Thought: The speed is in text form. A leopard runs at 58 km/h, so I divide the length by the speed in m/s.\n"
    "```python\nspeed_ms = 58 / 3.6\nfinal_answer(round(length_m / speed_ms, 2))\n```",
]
SLOW = ["Thought: I will count slowly, to be seen.\n```python\nimport time\nfor n in range(60):\n    print('step', n)\n"
        "    time.sleep(0.2)\n```"]  # fmt: skip
SIZES = ((1360, 860), (1000, 700))
WIDE = SIZES[:1]
THEMES = ("light", "dark")
LARGE = "large"


class Pictures:
    """One window in one theme, driven through its states."""

    def __init__(self, folder: Path, theme: str, data: Path) -> None:
        from desktop_agent.app import build

        self._folder = folder
        self._theme = theme
        self._data = data
        self._script("main", REPLIES)
        (data / "settings.toml").write_text(
            f'[model]\nprovider = "scripted"\nmodel_id = {json.dumps(str(data / "main.json"))}\n'
            f'[appearance]\ntheme = "{theme}"\n[tools]\nenabled = ["web_search", "visit_webpage"]\n',
            "utf-8",
        )
        self.application = build()
        self.shell = self.application.shell
        self.taken: list[Path] = []

    def _script(self, name: str, replies: list[str]) -> str:
        """Writes a script and returns its path; a model that has begun a script goes on with it."""
        path = self._data / f"{name}.json"
        path.write_text(json.dumps(replies), "utf-8")
        return str(path)

    def _use(self, name: str, replies: list[str]) -> None:
        from desktop_agent.models.choice import ModelChoice

        self.shell.desk.new_run()
        choice = ModelChoice(provider="scripted", model_id=self._script(name, replies))
        self.shell.composer.change(approval="auto", model=choice)

    async def settle(self, seconds: float = 0.4) -> None:
        """Gives the window time to lay itself out."""
        await asyncio.sleep(seconds)

    async def until(self, state: str) -> None:
        """Waits until the shown run is in a state."""
        desk = self.shell.desk
        for _ in range(600):
            if desk.shell_state(desk.shown) == state:
                await self.settle(0.6)
                return
            await asyncio.sleep(0.05)
        raise TimeoutError(f"The run did not come to the state '{state}'.")

    async def take(
        self,
        name: str,
        open_popover: Callable[[], object] | None = None,
        sizes: tuple[tuple[int, int], ...] = SIZES,
    ) -> None:
        """Takes the picture in the sizes, with a popover over the window if one is to be opened."""
        for width, height in sizes:
            self.shell.window.resize(width, height)
            await self.settle()
            if open_popover is not None:
                open_popover()
                await self.settle(1.2)
            picture = self.shell.window.grab()
            for popover in (self.shell.pickers.open_picker, self.shell.palette):
                if popover is not None:
                    self._paint_over(picture, popover)
                    popover.close()
            await self._keep(picture, f"{name}-{self._theme}-{width}x{height}.png")

    def _paint_over(self, picture: object, popover: object) -> None:
        from PySide6.QtGui import QPainter, QPixmap
        from PySide6.QtWidgets import QWidget

        assert isinstance(picture, QPixmap)
        assert isinstance(popover, QWidget)
        painter = QPainter(picture)
        painter.drawPixmap(self.shell.window.mapFromGlobal(popover.pos()), popover.grab())
        painter.end()

    async def dialog(self, name: str, dialog: object) -> None:
        """Takes the picture of a dialog."""
        from PySide6.QtWidgets import QWidget

        assert isinstance(dialog, QWidget)
        await self.settle()
        await self._keep(dialog.grab(), f"{name}-{self._theme}.png")

    async def _keep(self, picture: object, name: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QImage, QPixmap

        assert isinstance(picture, QPixmap)
        path = self._folder / name
        # 256 colours are plenty for a flat drawing, and half the size.
        image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
        colours = Counter(image.constBits().cast("I"))
        ranked = [colour for colour, _ in colours.most_common()]
        # Small things, such as a green dot, must not drown among the many greys of the text: each region has a colour.
        regions = {colour & 0xE0E0E0: colour for colour in reversed(ranked)}
        table = list(dict.fromkeys([*regions.values(), *ranked]))[:256]
        image = image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
        image.save(str(path), "PNG", 0)
        self.taken.append(path)

    async def ask(self, text: str) -> None:
        """Types a task and presses Run."""
        self.shell.composer.set_text(text)
        self.shell.composer.run.click()

    async def approve(self) -> None:
        """Says yes to the waiting action, and waits for what comes of it."""
        desk = self.shell.desk
        run = desk.run
        step = run.waiting if run is not None else None
        assert step is not None
        assert step.approval is not None
        asked = step.approval.approval_id
        desk.approve(asked, "run", None, "", "")
        for _ in range(200):
            now = run.waiting if run is not None else None
            if desk.shell_state(desk.shown) not in ("running", "waiting"):
                return
            if now is not None and now.approval is not None and now.approval.approval_id != asked:
                await self.settle(1.0)
                return
            await asyncio.sleep(0.05)

    async def all(self) -> None:
        """Goes through the states."""
        shell = self.shell
        shell.composer.change(approval="ask", tools=("web_search", "visit_webpage"), imports=())
        await self.settle(1.5)
        await self.take("start")
        for chip in ("tools", "imports", "network", "model", "approval", "steps"):
            await self.take(f"picker-{chip}", shell.composer.chips[chip].click)
        await self.take("palette", shell.open_palette)
        await self._runs()
        await self._list()
        await self._dialogs()

    async def _runs(self) -> None:
        await self.ask(TASK)
        await self.until("waiting")
        await self.approve()
        await self.approve()
        await self.take("waiting")
        await self.approve()
        await self.until("success")
        await self.take("finished")
        for tab in ("messages", "timing"):
            self.shell.inspector.show_tab(tab)
            await self.settle()
            await self.take(f"inspector-{tab}")
        self.shell.inspector.show_tab("step")
        self._use("short", REPLIES[:1])
        await self.ask("A task for which the script is too short")
        await self.until("failed")
        await self.take("failed")
        self._use("slow", SLOW)
        await self.ask("Count slowly")
        await self.settle(2.0)
        await self.take("running")
        self.shell.window.resize(*WIDE[0])
        await self.settle()
        # It lasts some milliseconds.
        self.shell.desk.stop()
        await self._keep(self.shell.window.grab(), f"stopping-{self._theme}-{WIDE[0][0]}x{WIDE[0][1]}.png")
        await self.until("cancelled")
        await self.take("stopped")
        await self._steered()
        await self._told()

    async def _steered(self) -> None:
        """A run that a person holds, sends messages to, and caps."""
        shell = self.shell
        self._use("held", SLOW)
        await self.ask("Count slowly, in metres")
        await self.settle(1.0)
        for message in ("Use metres, not feet.", "Round to two digits."):
            await self.ask(message)
            await self.settle(0.2)
        await self.take("queue", sizes=WIDE)
        shell.desk.stop()
        await self.until("cancelled")
        self._use("paused", REPLIES)
        shell.composer.change(approval="ask")
        await self.ask(TASK)
        await self.until("waiting")
        shell.desk.pause()
        await self.approve()
        await self.until("paused")
        await self.take("paused", sizes=WIDE)
        shell.desk.stop()
        await self.until("cancelled")
        before = self.application.preferences.now.run_tokens
        self.application.preferences.change(run_tokens=500)
        self._use("budget", REPLIES)
        await self.ask(TASK)
        await self.until("paused")
        await self.take("budget", sizes=WIDE)
        self.application.preferences.change(run_tokens=before)
        shell.desk.stop()
        await self.until("cancelled")

    async def _told(self) -> None:
        """States that need a crash, or a model that thinks long, from their events alone."""
        from desktop_agent.agent.events import ModelDelta, PlanReady, RunStarted, StepStarted
        from desktop_agent.ui.timeline.model import RunModel

        first = RunStarted(run_id="told", seq=0, at=time.time() - 9, task=TASK, title=TASK, model="Qwen3-Coder 30B")
        common = {"run_id": "told", "at": time.time() - 4}
        plan = PlanReady(seq=1, plan="1. Find the length of the bridge.\n2. Find the speed.\n3. Divide.", **common)
        begun = StepStarted(seq=2, step=1, **common)
        thought = ModelDelta(seq=3, step=1, part="thought", text="I need the length of the bridge and", **common)
        code = ModelDelta(seq=4, step=1, part="code", text="length_m = 155\nspeed = ", **common)
        for name, events in (
            ("plan", [first, plan]),
            ("thinking", [first, begun]),
            ("writing", [first, begun, thought, code]),
        ):
            await self._show(name, RunModel(events))
        cut_off = RunModel([first, plan, begun, thought, code])
        cut_off.end_interrupted()
        await self._show("interrupted", cut_off)

    async def _show(self, name: str, model: "RunModel") -> None:
        self.shell.desk.new_run()
        self.application.windows.book.begin(name, model)
        self.shell.desk.open_run(name)
        await self.settle(0.6)
        await self.take(name, sizes=WIDE)
        self.shell.desk.new_run()
        self.application.windows.book.forget(name)

    async def _list(self) -> None:
        """The list of runs, with what a search found and one run pinned."""
        runs = self.shell.window.runs
        entries = runs.model.runs
        await self.application.windows.book.pin(entries[-1].run_id, True)
        await self.settle(0.6)
        runs.search.setText("length")
        await self.settle(0.8)
        await self.take("search", sizes=WIDE)
        runs.search.clear()
        await self.settle(0.6)

    async def large(self) -> None:
        """The main states on a screen of twice the density."""
        await self.settle(1.5)
        await self.take("start@2x", sizes=WIDE)
        await self.ask(TASK)
        await self.until("waiting")
        await self.approve()
        await self.approve()
        await self.take("waiting@2x", sizes=WIDE)
        await self.approve()
        await self.until("success")
        await self.take("finished@2x", sizes=SIZES)
        await self.take("palette@2x", self.shell.open_palette, sizes=WIDE)

    async def _dialogs(self) -> None:
        from PySide6.QtCore import Qt

        from desktop_agent.ui.local_model.dialog import DownloadDialog
        from desktop_agent.ui.services import Offer

        shell = self.shell
        shell.dialogs.open_settings()
        settings = shell.dialogs.settings
        if settings is not None:
            for row in range(settings.list.count()):
                settings.list.setCurrentRow(row)
                page = settings.list.item(row).data(Qt.ItemDataRole.UserRole)
                await self.settle(1.0)
                await self.dialog(f"settings-{page}", settings)
            settings.close()
        shell.open_models()
        await self.settle(1.5)
        if shell.library is not None and shell.library.dialog is not None:
            await self.dialog("models", shell.library.dialog)
            shell.library.dialog.close()
        done = [run.run_id for run in shell.window.runs.model.runs]
        shell.compare.open(done[0], done[-1])
        await self.settle(1.5)
        for window in tuple(shell.compare.windows):
            await self.dialog("compare", window)
            window.close()
        shell.dialogs.open_accounts()
        await self.settle(1.0)
        await self.dialog("accounts", shell.dialogs.accounts)
        if shell.dialogs.accounts is not None:
            shell.dialogs.accounts.close()
        target = Path("~/.local/share/desktop-agent/models/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf")
        source = "huggingface.co/Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF"
        offer = Offer("Qwen2.5-Coder 1.5B", 1_117_320_768, source, target, "Apache-2.0")
        dialog = DownloadDialog(offer, shell.window)
        dialog.show()
        await self.dialog("download", dialog)
        dialog.show_progress(430_000_000, offer.size)
        await self.dialog("downloading", dialog)
        dialog.close()
        dialog.deleteLater()


async def _drive(pictures: Pictures, work: Callable[[], Awaitable[None]]) -> None:
    living = asyncio.ensure_future(pictures.application.live())
    try:
        await work()
    finally:
        pictures.shell.desk.stop()
        await asyncio.sleep(0.5)
        pictures.application.windows.quit()
        await living


def _screen(folder: Path, density: float = 1.0) -> None:
    """Asks for Qt's offscreen platform with a screen that is larger than the window, so that popovers have room."""
    os.environ["QT_SCALE_FACTOR"] = str(density)
    screen = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}
    screen |= {"width": round(1920 * density), "height": round(1200 * density)}
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"


def main() -> None:
    """Takes all pictures; each theme in a process of its own, so that nothing of one is left in the other."""
    if len(sys.argv) == 3:
        folder, large = Path(sys.argv[1]), sys.argv[2] == LARGE
        theme = THEMES[0] if large else sys.argv[2]
        data = Path(tempfile.mkdtemp(prefix="desktop-agent-screenshots-"))
        os.environ["DESKTOP_AGENT_DATA"] = str(data)
        _screen(data, 2.0 if large else 1.0)
        try:
            pictures = Pictures(folder, theme, data)
            asyncio.set_event_loop(pictures.application.loop)
            pictures.application.loop.run_until_complete(_drive(pictures, pictures.large if large else pictures.all))
            pictures.application.loop.close()
            print(f"{theme}: {len(pictures.taken)} pictures in {folder}")
        finally:
            shutil.rmtree(data, ignore_errors=True)
        return
    import subprocess

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for theme in (*THEMES, LARGE):
        subprocess.run([sys.executable, __file__, str(folder), theme], check=True)


if __name__ == "__main__":
    main()
