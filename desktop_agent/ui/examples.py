"""The three tasks that a newcomer can start with; each fills the box and chooses what it needs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Example:
    """A task with the tools and imports it needs."""

    title: str
    text: str
    task: str
    tools: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()


def examples() -> tuple[Example, ...]:
    """Returns the examples. The tasks themselves stay in English, as the model is asked in it."""
    return (
        Example(
            title=_tr("Leopard on the bridge"),
            text=_tr("How many seconds would a leopard at full speed need to cross the Pont des Arts?"),
            task="How many seconds would it take for a leopard at full speed to run through Pont des Arts?",
            tools=("web_search",),
        ),
        Example(
            title=_tr("Most downloaded model"),
            text=_tr("Which text-to-video model on the Hub has the most downloads?"),
            task=(
                "Can you give me the name of the model that has the most downloads in the 'text-to-video' task on "
                "the Hugging Face Hub?"
            ),
            tools=("model_download_tool",),
        ),
        Example(
            title=_tr("Title of a page"),
            text=_tr("Get the title of a web page with requests and bs4."),
            task="Could you get me the title of the page at url 'https://huggingface.co/blog'?",
            imports=("requests", "bs4"),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Examples", text)
