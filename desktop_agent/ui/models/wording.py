"""Words and figures for models: what is said of them in rows, badges and after a test."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_agent.models.listing import ListedModel, Price
from desktop_agent.models.probe import ProbeResult
from desktop_agent.ui.timeline.wording import duration, short
from desktop_agent.ui.widgets.labels import Tone


def badges(model: ListedModel) -> list[str]:
    """Returns what a model's list says that it can do, in a word each; what it does not say is left out."""
    said = [
        (model.vision, _tr("sees pictures")),
        (model.tools, _tr("tools")),
        (model.small, _tr("small")),
    ]
    return [word for true, word in said if true]


def facts(model: ListedModel, further: Sequence[str] = ()) -> str:
    """Returns context, price with its source, and who serves it, as far as the list says."""
    parts = [*further]
    if model.context_tokens:
        parts.append(_tr("{tokens} context").format(tokens=short(model.context_tokens)))
    if model.price is not None:
        parts.append(price(model.price))
    if len(model.providers) > 1:
        parts.append(_tr("from {name}, %n provider(s)", len(model.providers)).format(name=model.providers[0]))
    elif model.providers:
        parts.append(_tr("served by {name}").format(name=model.providers[0]))
    return " · ".join(parts)


def price(of: Price) -> str:
    """Returns a price for a million tokens, and whose list says so."""
    if not of.input and not of.output:
        text = _tr("free of charge")
    else:
        text = _tr("${input} in, ${output} out per million tokens").format(
            input=_dollars(of.input), output=_dollars(of.output)
        )
    return _tr("{price} (list of {source})").format(price=text, source=_host(of.source)) if of.source else text


def probe_words(result: ProbeResult) -> tuple[str, Tone]:
    """Returns what a test found, in a sentence or two, and how good that is."""
    measured: list[str] = []
    if result.first_seconds is not None:
        measured.append(_tr("the first words after {time}").format(time=duration(result.first_seconds)))
    if result.tokens_a_second is not None:
        speed = QLocale().toString(result.tokens_a_second, "f", 0 if result.tokens_a_second >= 10 else 1)
        measured.append(_tr("{speed} tokens a second").format(speed=speed))
    figures = ", ".join(measured)
    if result.finished and result.acts:
        works = _tr("It works: it answered with Python that can be run.")
        return (f"{works} {_sentence(figures)}" if figures else works), "success"
    problem = " ".join(part for part in (result.problem, result.advice, _sentence(figures)) if part)
    return problem, "warning" if result.reachable else "danger"


def size_text(size: int) -> str:
    """Returns a size in decimal units: `1.1 GB`, `340 MB`."""
    if size >= 1_000_000_000:
        return _tr("{size} GB").format(size=QLocale().toString(size / 1e9, "f", 1))
    return _tr("{size} MB").format(size=QLocale().toString(round(size / 1e6)))


def memory_text(megabytes: int) -> str:
    """Returns a size of memory in binary units, as computers are sold: `16 GB`."""
    return _tr("{size} GB").format(size=QLocale().toString(megabytes / 1024, "f", 1 if megabytes < 10_240 else 0))


def _dollars(amount: float) -> str:
    return QLocale().toString(amount, "f", 2 if amount >= 0.1 or not amount else 3)


def _host(source: str) -> str:
    return source.removesuffix(":443")


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Models", text, None, n)
