"""The tabs that are text: the request, the output, the tool calls, the events."""

import json
import shlex
from typing import Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_agent.agent.events import Message, encode_event
from desktop_agent.ui.inspector.tab import InspectorTab
from desktop_agent.ui.inspector.text_pane import Run, TextPane
from desktop_agent.ui.timeline.cards import StepCard
from desktop_agent.ui.timeline.model import RunModel
from desktop_agent.ui.timeline.wording import characters, duration, short
from desktop_agent.ui.widgets.label_button import LabelButton, Part

_BYTES_A_TOKEN: Final = 4


class MessagesTab(TextPane, InspectorTab):
    """The exact request of a step."""

    name = "messages"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.text.setAccessibleName(self.tr("Messages"))
        self.only_new = LabelButton(Part(self.tr("New")), kind="chip")
        self.only_new.setCheckable(True)
        self.only_new.setToolTip(self.tr("Only what is new since the step before"))
        self.only_new.setAccessibleName(self.only_new.toolTip())
        self.only_new.toggled.connect(self._render)
        self._copy = LabelButton(Part(self.tr("Copy cURL")))
        self._copy.setToolTip(self.tr("Copy the request as a command; the key is left out"))
        self._copy.clicked.connect(self._copy_curl)
        self.bar.addWidget(self.only_new)
        self.bar.addWidget(self._copy)
        self._run = RunModel()
        self._step: StepCard | None = None

    def title(self) -> str:
        """The tab's text."""
        return self.tr("Messages")

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows the request of a step."""
        self.say_step(step)
        self._run, self._step = run, step
        self._render()

    def messages(self) -> list[Message]:
        """Returns the messages that are shown."""
        if self._step is None:
            return []
        return list(self._step.new_messages) if self.only_new.isChecked() else self._run.request(self._step)

    def curl(self) -> str:
        """Returns the whole request as a command for a shell; address and key are variables."""
        request = self._run.request(self._step) if self._step is not None else []
        body = {
            "model": self._run.model,
            "messages": [{"role": message.role, "content": message.content} for message in request],
        }
        return (
            'curl "$BASE_URL/chat/completions" -H "Authorization: Bearer $API_KEY" '
            f"-H 'Content-Type: application/json' -d {shlex.quote(json.dumps(body, ensure_ascii=False))}"
        )

    def _tokens(self, message: Message) -> str:
        """Returns about how many tokens a message is: providers count a request as a whole only."""
        return self.tr("≈ %1 tok").replace("%1", short(max(1, len(message.content.encode()) // _BYTES_A_TOKEN)))

    def _copy_curl(self) -> None:
        QGuiApplication.clipboard().setText(self.curl())

    def _render(self) -> None:
        self._copy.setEnabled(self._step is not None)
        runs: list[Run] = []
        for message in self.messages():
            facts = characters(len(message.content)) + " · " + self._tokens(message)
            if message.images:
                facts += self.tr(" · %1 picture(s)").replace("%1", str(message.images))
            runs.extend(
                [(message.role, "heading"), (f"  {facts}\n", "muted"), (message.content.rstrip() + "\n\n", "plain")]
            )
        self.show_runs(*(runs or [(self.tr("No request yet."), "muted")]))


class OutputTab(TextPane, InspectorTab):
    """All that a step printed, and its last value; of a very long output the beginning and the end.

    Signals:
        whole_wanted: All that this step printed is to be opened.
    """

    name = "output"
    whole_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "output.txt", parent)
        self.text.setAccessibleName(self.tr("Output"))
        self._number = 0
        self.whole = LabelButton(Part(self.tr("Open whole output")))
        self.whole.clicked.connect(lambda: self.whole_wanted.emit(self._number))
        self.whole.hide()
        line = QHBoxLayout()
        line.setContentsMargins(10, 0, 10, 0)
        line.addWidget(self.whole)
        line.addStretch(1)
        self.box.insertLayout(1, line)

    def title(self) -> str:
        """The tab's text."""
        return self.tr("Output")

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows the output of a step."""
        self.say_step(step)
        self._number = step.number if step is not None else 0
        self.whole.setVisible(step is not None and step.whole_output_kept)
        if step is None:
            self.show_runs((self.tr("No step yet."), "muted"))
            return
        runs: list[Run] = []
        if step.output_stream is None and step.output_chars > len(step.output):
            kept = self.tr("%1 of %2 were kept: the beginning and the end.\n\n").replace("%1", short(len(step.output)))
            runs.append((kept.replace("%2", characters(step.output_chars)), "muted"))
        if step.value is not None:
            runs.extend(
                [(self.tr("value") + f" {step.value.type_name}\n", "heading"), (step.value.text + "\n\n", "plain")]
            )
        if step.failure is not None:
            text = step.failure.traceback or step.failure.message
            runs.extend([(self.tr("error") + "\n", "heading"), (text.rstrip() + "\n\n", "danger")])
        if step.reasoning is not None:
            text = step.reasoning.text.rstrip() + "\n\n"
            runs.extend([(self.tr("reasoning") + "\n", "heading"), (text, "muted")])
        if step.has_output:
            runs.extend([("stdout\n", "heading"), (step.output_text, "plain")])
        self.show_runs(*(runs or [(self.tr("This step printed nothing."), "muted")]))


class ToolsTab(TextPane, InspectorTab):
    """The tool calls of a step, with whole arguments and results."""

    name = "tools"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.text.setAccessibleName(self.tr("Tool calls"))

    def title(self) -> str:
        """The tab's text."""
        return self.tr("Tools")

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows the calls of a step; without calls the tools that the run may call."""
        self.say_step(step)
        runs: list[Run] = []
        for call in step.tools if step is not None else ():
            facts = f"  {duration(call.seconds)} · {characters(call.size)}" if call.done else "  " + self.tr("running")
            runs.extend([(call.tool, "heading"), (facts + "\n", "muted"), (f"({call.arguments})\n", "plain")])
            if call.error:
                runs.append((f"→ {call.error}\n", "danger"))
            elif call.done:
                runs.append((f"→ {call.result}\n", "plain"))
            runs.append(("\n", "plain"))
        for helper in step.helpers if step is not None else ():
            head = f"{helper.agent} · " + self.tr("step %1").replace("%1", str(helper.number))
            runs.extend(
                [(head, "heading"), (f"  {duration(helper.seconds)}\n", "muted"), (f"{helper.code}\n", "plain")]
            )
            if helper.output:
                runs.append((f"{helper.output.rstrip()}\n", "muted"))
            if helper.error:
                runs.append((f"→ {helper.error}\n", "danger"))
            runs.append(("\n", "plain"))
        if not runs:
            runs.append((self.tr("This step called no tool. The run has these:\n\n"), "muted"))
            for tool in run.tools:
                runs.extend([(tool.name, "heading"), (f"  {tool.source}\n", "muted")])
                runs.append((f"{tool.signature}\n{tool.description}\n\n", "plain"))
        self.show_runs(*runs)


class RawTab(TextPane, InspectorTab):
    """The events of a step as JSON; streamed pieces are left out, since a later event has them whole."""

    name = "raw"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "events.json", parent)
        self.text.setAccessibleName(self.tr("Events"))

    def title(self) -> str:
        """The tab's text."""
        return self.tr("Raw")

    def show_step(self, run: RunModel, step: StepCard | None) -> None:
        """Shows the events of a step, or of the run."""
        self.say_step(step)
        events = step.events if step is not None else run.run_events
        lines = [msgspec.json.format(encode_event(event), indent=2).decode() for event in events]
        self.show_runs(("[\n" + ",\n".join(lines) + "\n]\n", "plain"))
