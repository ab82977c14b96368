"""The messages that a person sent during a run and that wait for its next step."""

from desktop_agent.agent.events import AnyEvent, MessageDelivered, MessageMoved, MessageQueued, Notice


class MessageQueue:
    """What waits, in the order in which the model will read it.

    Attributes:
        waiting: The texts by the messages' names.
        late: Texts that came when the model was not asked any more.
    """

    def __init__(self) -> None:
        self.waiting: dict[str, str] = {}
        self.late: list[str] = []

    def take(self, event: AnyEvent) -> None:
        """Takes an event; those that are about no message change nothing."""
        match event:
            case MessageQueued() if event.text:
                self.waiting[event.message_id] = event.text
            case MessageQueued() | MessageDelivered():
                self.waiting.pop(event.message_id, None)
            case MessageMoved():
                self._move(event.message_id, event.before)
            case Notice() if event.kind == "message":
                text = self.waiting.pop(event.message_id, "")
                if text:
                    self.late.append(text)
            case _:
                pass

    def after(self, message_id: str) -> str:
        """Returns the message that stands two places further: before it, this one stands one place lower."""
        names = list(self.waiting)
        place = names.index(message_id) + 2
        return names[place] if place < len(names) else ""

    def before(self, message_id: str) -> str:
        """Returns the message that stands right before this one, or an empty string for the first."""
        names = list(self.waiting)
        place = names.index(message_id) - 1
        return names[place] if place >= 0 else ""

    def _move(self, message_id: str, before: str) -> None:
        text = self.waiting.pop(message_id, "")
        others, self.waiting = self.waiting, {}
        for name, its_text in others.items():
            if name == before:
                self.waiting[message_id] = text
            self.waiting[name] = its_text
        self.waiting.setdefault(message_id, text)
