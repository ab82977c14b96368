"""Keeps the translations: `python packaging/translations.py` reads all texts of the window and renews the files.

Texts stand in the code as `self.tr("…")`, whose context is the class, or as `_tr("…")`, whose context is the one that
the module's own `_tr` names. New texts are added to each `resources/i18n/*.ts`, gone ones are dropped, translations
that are there stay, also when a text moved to another class. The `.qm` files that the application reads are made from
them by Qt's lrelease.

For translators: `python packaging/translations.py missing de > missing.json` lists what German lacks, as objects with
`context`, `source` and `forms` (one text, or one for each plural form, in Qt's order); with the forms filled in,
`python packaging/translations.py take de missing.json` puts them into the file and renews it.
"""

import ast
import json
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"en": ("one", "other"), "de": ("one", "other"), "fr": ("one", "other"), "zh_CN": ("other",)}


class Text(NamedTuple):
    """A text of the window; `plural` when it changes with a number."""

    context: str
    source: str
    plural: bool


def texts() -> list[Text]:
    """Returns all texts of the window, in the order of files and lines, each once."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted((ROOT / "desktop_agent" / "ui").rglob("*.py")):
        for text in _texts_in(ast.parse(path.read_text("utf-8"))):
            found.setdefault((text.context, text.source), text)
    return list(found.values())


def _texts_in(tree: ast.Module) -> Iterator[Text]:
    module_context = _module_context(tree)
    for node in tree.body:
        yield from _calls(node, node.name if isinstance(node, ast.ClassDef) else "", module_context)


def _calls(node: ast.AST, class_name: str, module_context: str) -> Iterator[Text]:
    for child in ast.walk(node):
        if not isinstance(child, ast.Call) or not child.args:
            continue
        match child.func:
            case ast.Attribute(attr="tr"):
                context, plural = class_name, len(child.args) == 3
            case ast.Name(id="_tr"):
                context, plural = module_context, len(child.args) == 2
            case ast.Attribute(attr="translate") if len(child.args) >= 2 and _text(child.args[1]):
                yield Text(_text(child.args[0]), _text(child.args[1]), plural=len(child.args) == 4)
                continue
            case _:
                continue
        if context and (source := _text(child.args[0])):
            yield Text(context, source, plural)


def _module_context(tree: ast.Module) -> str:
    """Returns the first argument of the `translate` call in the module's own `_tr`."""
    constants = {
        target.id: _text(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and call.func.attr == "translate"
                ):
                    first = call.args[0]
                    return constants.get(first.id, "") if isinstance(first, ast.Name) else _text(first)
    return ""


def _text(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


Translations = dict[tuple[str, str], list[str]]
"""The forms of each text, by context and source."""


def known(path: Path) -> Translations:
    """Returns the translations that a file has, by context and source."""
    if not path.exists():
        return {}
    result: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                result[name, message.findtext("source") or ""] = forms
    return result


def renew(language: str, all_texts: list[Text], new: Translations | None = None) -> tuple[int, int]:
    """Writes a language's file and returns how many texts it has and how many of them are translated."""
    path = FOLDER / f"desktop_agent_{language}.ts"
    before = {**known(path), **(new or {})}
    elsewhere = {source: forms for (_, source), forms in before.items() if all(forms)}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    done = 0
    for text in all_texts:
        if language == "en" and not text.plural:
            continue
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        forms = before.get((text.context, text.source), [])
        if not all(forms) or not forms:
            forms = elsewhere.get(text.source, [])
        if len(forms) != (len(LANGUAGES[language]) if text.plural else 1):
            forms = _first_forms(language, text)
        translation = ET.SubElement(message, "translation")
        if not all(forms):
            translation.set("type", "unfinished")
        else:
            done += 1
        if text.plural:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n",
        "utf-8",
    )
    return sum(1 for _ in root.iter("message")), done


def _first_forms(language: str, text: Text) -> list[str]:
    """Returns what a new text begins with: its English forms, or nothing."""
    if language != "en":
        return [""] * (len(LANGUAGES[language]) if text.plural else 1)
    return [text.source.replace("(s)", ""), text.source.replace("(s)", "s")]


def release(language: str) -> None:
    """Makes the file that the application reads."""
    source = FOLDER / f"desktop_agent_{language}.ts"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def missing(language: str) -> list[dict[str, object]]:
    """Returns what a language's file lacks, with empty forms to fill in."""
    result: list[dict[str, object]] = []
    root = ET.parse(FOLDER / f"desktop_agent_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") != "unfinished":
                continue
            forms = [""] * max(1, len(list(translation.iter("numerusform"))))
            result.append({"context": context.findtext("name"), "source": message.findtext("source"), "forms": forms})
    return result


def take(language: str, path: Path) -> Translations:
    """Reads filled-in forms.

    Raises:
        SystemExit: A form lacks a place for a value that its source has, or has one that the source lacks.
    """
    new: Translations = {}
    for entry in json.loads(path.read_text("utf-8")):
        forms = [str(form) for form in entry["forms"]]
        if not all(forms):
            continue
        for form in forms:
            # A plural form may leave out the number: "one run".
            lost = _places(entry["source"]) ^ _places(form)
            if lost - ({"%n"} if len(LANGUAGES[language]) > 1 and form is forms[0] else set()):
                raise SystemExit(f"{language}: '{form}' has other places for values than '{entry['source']}'.")
        new[entry["context"], entry["source"]] = forms
    return new


def _places(text: str) -> set[str]:
    """Returns the places for values in a text: `%1`, `%n`, `{name}`."""
    numbered = {f"%{mark}" for mark in "n123456789" if f"%{mark}" in text}
    try:
        named = {field for _, field, _, _ in string.Formatter().parse(text) if (field or "").isidentifier()}
    except ValueError:
        # A lone brace is an ordinary character in a text that is never formatted.
        named = set[str]()
    return numbered | named


def main(arguments: list[str]) -> None:
    """Renews all languages and says how far each is; or serves a translator."""
    match arguments:
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
            return
        case ["take", language, path]:
            renew(language, texts(), take(language, Path(path)))
        case []:
            pass
        case _:
            raise SystemExit(__doc__)
    found = texts()
    for language in LANGUAGES:
        total, done = renew(language, found)
        release(language)
        print(f"{language}: {done} of {total}")


if __name__ == "__main__":
    main(sys.argv[1:])
