"""Words and figures for what the cards show."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_agent.ui.timeline.cards import AnswerCard, AnyCard, FailureCard, NoticeCard, PlanCard, StepCard, TaskCard

_CONTEXT: Final = "Timeline"


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate(_CONTEXT, text, None, n)


def duration(seconds: float) -> str:
    """Returns a time in the unit that suits it: `18 ms`, `2.1 s`, `3 min 20 s`."""
    if seconds <= 0:
        return _tr("0 s")
    if seconds < 0.8:
        return _tr("%1 ms").replace("%1", f"{max(1, round(seconds * 1000))}")
    if seconds < 99.95:
        return _tr("%1 s").replace("%1", _decimal(seconds, 1))
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return _tr("%1 min %2 s").replace("%1", str(minutes)).replace("%2", str(rest))
    return _tr("%1 h %2 min").replace("%1", str(minutes // 60)).replace("%2", str(minutes % 60))


def memory(size: int) -> str:
    """Returns an amount of memory: `142 MB`, `1.5 GB`; the units are of 1024, as those of the limits."""
    megabytes = size / 2**20
    if megabytes < 1000:
        return _tr("%1 MB").replace("%1", str(round(megabytes)))
    gigabytes = round(megabytes / 1024, 1)
    return _tr("%1 GB").replace("%1", _decimal(gigabytes, 0 if gigabytes.is_integer() else 1))


def plural(text: str, number: int) -> str:
    """Returns a counted text without the `(s)` of its untranslated form; translations have plurals of their own."""
    return text.replace("(s)", "" if number == 1 else "s")


def whole(number: int) -> str:
    """Returns a number with separators for thousands."""
    return _locale().toString(number)


def short(number: int) -> str:
    """Returns a large number in few characters: `950`, `7.2k`, `1.3M`."""
    if number < 1000:
        return str(number)
    if number < 999_500:
        return _decimal(number / 1000, 1 if number < 99_950 else 0).removesuffix(".0") + "k"
    return _decimal(number / 1_000_000, 1) + "M"


def tokens(number: int) -> str:
    """Returns a count of tokens: `1,204 tok`."""
    return _tr("%1 tok").replace("%1", whole(number))


def characters(number: int) -> str:
    """Returns a length of text: `950 characters`, `2.6M characters`."""
    return _tr("%1 characters").replace("%1", short(number))


def file_size(size: int) -> str:
    """Returns the size of a file: `12.4 kB`."""
    return _locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def state_word(state: str) -> str:
    """Returns the word for the state of a step or a run."""
    words = {
        "empty": _tr("empty"),
        "thinking": _tr("thinking"),
        "writing": _tr("writing"),
        "executing": _tr("running"),
        "waiting": _tr("waiting for you"),
        "done": _tr("done"),
        "failed": _tr("failed"),
        "stopped": _tr("stopped"),
        "paused": _tr("paused"),
        "success": _tr("answered"),
        "max_steps": _tr("step limit"),
        "cancelled": _tr("stopped"),
        "interrupted": _tr("interrupted"),
    }
    return words[state]


def rule_text(rule: str) -> str:
    """Returns a rule in words, as the engine names it when it has answered a question."""
    if rule.startswith("next "):
        return _tr("next %1 steps").replace("%1", rule.removeprefix("next "))
    words = {"this run": _tr("this run"), "until something new": _tr("until something new"), "auto": _tr("ask nobody")}
    return words.get(rule, rule)


def failure_word(step: StepCard) -> str:
    """Returns the failure's name: the exception's, else its kind in words."""
    failure = step.failure
    if failure is None:
        return ""
    kinds = {
        "syntax": _tr("syntax error"),
        "import": _tr("import refused"),
        "forbidden": _tr("not allowed"),
        "timeout": _tr("time limit"),
        "memory": _tr("memory limit"),
        "crash": _tr("interpreter ended"),
        "cancelled": _tr("stopped"),
        "parsing": _tr("no code in the reply"),
    }
    return failure.exception_type or kinds.get(failure.kind, failure.kind)


def title(step: StepCard) -> str:
    """Returns the header of a step: the first sentence of its thought, or what stands for it."""
    if step.title:
        return step.title.removesuffix(".")
    thought = step.thought_text.strip()
    if thought and not step.live:
        first = thought.split("\n", 1)[0]
        return first.partition(". ")[0].strip().removesuffix(".")
    if step.live:
        return {
            "thinking": _tr("Thinking…"),
            "writing": _tr("Writing code…"),
            "executing": _tr("Running…"),
            "waiting": _tr("Waiting for you"),
        }[step.state]
    return _tr("Step %1").replace("%1", str(step.number))


def accessible(card: AnyCard) -> str:
    """Returns what a screen reader says of a card: `Step 3, failed, NameError`."""
    match card:
        case TaskCard() if card.message:
            return _tr("Your message: %1").replace("%1", card.text)
        case TaskCard():
            return _tr("Task: %1").replace("%1", card.text)
        case PlanCard():
            return _tr("Plan") if card.ready else _tr("Plan, being written")
        case AnswerCard():
            return _tr("Answer: %1").replace("%1", card.text[:500])
        case FailureCard():
            return _tr("The run failed: %1").replace("%1", card.message)
        case NoticeCard():
            return notice(card)
        case StepCard():
            parts = [_tr("Step %1").replace("%1", str(card.number)), state_word(card.state)]
            parts.append(failure_word(card) or title(card))
            return ", ".join(parts)


def notice(card: NoticeCard) -> str:
    """Returns the sentence of a run that ended or rests without an answer."""
    if card.kind == "paused":
        return card.reason or _tr("Paused. The next message you send goes with the next step.")
    if card.kind == "cancelled":
        return _tr("You stopped this run.")
    if card.kind == "branched":
        return branched(card)
    if card.step > 1:
        text = _tr("The application ended during step %1. Everything up to step %2 is here.")
        return text.replace("%1", str(card.step)).replace("%2", str(card.step - 1))
    if card.step == 1:
        return _tr("The application ended during step 1.")
    return _tr("The application ended before this run did. Everything until then is here.")


def branched(card: NoticeCard) -> str:
    """Returns what is said where a run branched off another one."""
    where = _tr("Up to here the steps are those of another run; from here on this run goes its own way.")
    if not card.step:
        where = _tr("This run has the task of another one and goes its own way from the beginning.")
    variables = {
        "kept": _tr("The variables are as they were after step %1.").replace("%1", str(card.step)),
        "replayed": _tr("The steps ran again to make the variables anew."),
        "none": _tr("The variables of those steps are not there; the model was told."),
    }
    return " ".join(part for part in (where, variables.get(card.variables, ""), card.reason) if part)


def inherited() -> str:
    """Returns the mark of a step that took place in another run."""
    return _tr("from the other run")


def attached(names: Sequence[str], images: int) -> str:
    """Returns the line under a task that names its files."""
    parts = list(names)
    if images and not parts:
        parts.append(plural(_tr("%n picture(s)", images), images))
    return _tr("With %1").replace("%1", ", ".join(parts)) if parts else ""


def cap_text(limit: str, cap: float) -> str:
    """Returns a cap with its unit: `40,000 tokens`, `$0.50`, `20 min 0 s`."""
    if limit == "tokens":
        return _tr("%1 tokens").replace("%1", whole(int(cap)))
    return f"${cap:.2f}" if limit == "cost" else duration(cap)


def action_text(action: str) -> str:
    """Returns the text of a button on a card."""
    words = {
        "continue": _tr("Continue"),
        "fork_end": _tr("Fork"),
        "export": _tr("Export"),
        "compare": _tr("Compare"),
        "template": _tr("Save as template"),
        "replay": _tr("Replay"),
        "retry": _tr("Try again"),
        "switch_model": _tr("Choose another model"),
        "add_token": _tr("Add a token"),
        "allow_import": _tr("Allow the import"),
        "raise_limit": _tr("Raise the limit"),
        "resume": _tr("Resume"),
        "open_parent": _tr("Open the other run"),
    }
    return words.get(action, action)


def allow_import(module: str) -> str:
    """Returns the text of the button that allows a refused import."""
    return _tr("Allow %1 and go on").replace("%1", module)


def import_allowed(module: str) -> str:
    """Returns what stands in the button's place once the import is allowed."""
    return _tr("You allowed %1 for this run.").replace("%1", module)


def _decimal(number: float, places: int) -> str:
    return _locale().toString(number, "f", places)


def _locale() -> QLocale:
    # The C locale writes 1204 where people read 1,204.
    usual = QLocale()
    return usual if usual.language() != QLocale.Language.C else QLocale(QLocale.Language.English)
