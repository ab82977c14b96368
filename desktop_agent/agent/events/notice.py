"""Something that a person should know and that stops nothing."""

from desktop_agent.agent.events.base import Event


class Notice(Event, frozen=True, kw_only=True, tag="notice"):
    """Something that a person should know and that stops nothing.

    Attributes:
        kind: `callback` (a step callback raised), `compaction` (old steps left the request), `variables` (the variables
            of earlier steps are gone), `message` (a message came too late: the run is over and the model never saw it;
            a window puts its text, that of its `message_queued`, back where the person writes), `repeat` (the model
            repeats itself), `reply` (something about the reply that was put right), `watcher` (the run is not sent on
            to where it should be, for example a collector of traces), `files` (what the code wrote is not kept).
        message: One plain sentence.
        message_id: For `message`: which one came too late.
    """

    kind: str
    message: str
    message_id: str = ""
