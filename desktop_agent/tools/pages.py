"""From a page's bytes to text that a model reads."""

import codecs
import json
import re
from typing import Any, cast

from desktop_agent.tools.errors import ToolError, ToolNotInstalled
from desktop_agent.tools.fetching import Page

_HTML = {"text/html", "application/xhtml+xml"}
_TEXT_ENDINGS = ("+json", "+xml", "/json", "/xml", "/javascript", "/yaml", "/x-yaml", "/toml", "/csv")
_META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_UNSEEN = ("script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "form", "dialog")
_BLANK_LINES = re.compile(r"\n\s*\n\s*\n+")
_SHORT = 8_000
"""Characters up to which a page is given whole: there is little around its main text to leave out."""
_MAIN_PART = 0.3
"""The main text is taken alone when it is at least this part of the page's whole text; below, it missed too much."""


def page_text(page: Page) -> str:
    """Returns a page as Markdown, or as it is where it is text of another kind.

    Raises:
        ToolError: It is no text.
        ToolNotInstalled: The `pages` extra is missing.
    """
    kind = page.content_type
    if kind in _HTML or (not kind and b"<html" in page.body[:2048].lower()):
        return _markdown(decode(page), page.url)
    if kind and not kind.startswith("text/") and not kind.endswith(_TEXT_ENDINGS):
        raise ToolError(f"{page.url} is no page of text but {kind}.", advice="visit_webpage reads web pages and text.")
    if b"\0" in page.body[:4096]:
        raise ToolError(f"{page.url} is no page of text.", advice="visit_webpage reads web pages and text.")
    text = decode(page)
    if kind.endswith("json") and not page.is_cut:
        try:
            return json.dumps(json.loads(text), ensure_ascii=False, indent=1)
        except ValueError:
            return text
    return text


def decode(page: Page) -> str:
    """Returns the page's characters: by the server's word, by the page's own, as UTF-8, or as browsers guess."""
    declared = _META_CHARSET.search(page.body[:4096])
    for name in (page.charset, declared.group(1).decode("ascii", "ignore") if declared else "", "utf-8"):
        try:
            codec = codecs.lookup(name).name if name else ""
            if codec:
                return page.body.decode(codec)
        except (LookupError, UnicodeDecodeError):
            continue
    # A page that was cut may end in the middle of a character.
    return page.body.decode("utf-8", "replace") if page.is_cut else page.body.decode("windows-1252", "replace")


def _markdown(html: str, url: str) -> str:
    try:
        import lxml.html as lxml_html
        import trafilatura as _  # noqa: F401 - said here when it is missing, not only for the first long page
        from markdownify import markdownify
    except ImportError as error:
        raise ToolNotInstalled(
            f"visit_webpage needs the package {error.name}, which is not installed.",
            advice="Install it: pip install 'desktop-agent[pages]'.",
        ) from error
    if not html.strip():
        return ""
    lxml = cast("Any", lxml_html)  # lxml states no types.
    parser = lxml.HTMLParser(encoding="utf-8", remove_comments=True)
    try:
        tree = lxml.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except lxml.etree.ParserError:
        # There is no element in it at all.
        return html
    title = " ".join((tree.findtext(".//title") or "").split())
    for element in list(tree.iter(*_UNSEEN)):
        element.drop_tree()
    for element in tree.iter("img"):
        # A picture inside the address would be a long line of letters.
        if element.get("src", "").startswith("data:"):
            element.drop_tree()
    tree.make_links_absolute(url, handle_failures="ignore")
    body = tree.find("body")
    cleaned: str = lxml.tostring(tree if body is None else body, encoding="unicode")
    whole = _tidy(markdownify(cleaned, heading_style="ATX", strip=["title", "head"]))
    text = whole if len(whole) <= _SHORT else _main_text(lxml.tostring(tree, encoding="unicode"), url, whole)
    return f"# {title}\n\n{text}" if title and not text.startswith(f"# {title}") else text


def _main_text(html: str, url: str, whole: str) -> str:
    import trafilatura

    main = trafilatura.extract(
        html,
        url=url,
        output_format="markdown",
        include_links=True,
        include_tables=True,
        favor_recall=True,
    )
    return _tidy(main) if main and len(main) >= _MAIN_PART * len(whole) else whole


def _tidy(text: str) -> str:
    return _BLANK_LINES.sub("\n\n", text).strip()
