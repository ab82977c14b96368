"""State, output, values, final answers and the wording of errors."""

import os
import types
from typing import Any

import pytest

from desktop_agent.interpreter.control import ActionInterrupted
from desktop_agent.interpreter.evaluator import Evaluator
from desktop_agent.interpreter.outcome import ActionError


class Session:
    """An evaluator that remembers what was printed."""

    def __init__(self, **options: Any) -> None:
        self.printed: list[str] = []
        self.evaluator = Evaluator(write=self.printed.append, **options)
        self.run = self.evaluator.run

    @property
    def text(self) -> str:
        return "".join(self.printed)

    def error(self, code: str) -> ActionError:
        error = self.run(code).error
        assert error is not None
        return error


@pytest.fixture
def session() -> Session:
    def web_search(query: str) -> str:
        return f"found {query}"

    return Session(tools={"web_search": web_search}, tool_signatures={"web_search": "web_search(query: str) -> str"})


def test_the_last_expression_is_the_value(session: Session) -> None:
    assert session.run("x = 2\nx + 1").value == 3
    assert not session.run("x = 2").has_value


def test_what_an_action_defines_is_there_in_the_next(session: Session) -> None:
    session.run("import math\ndef f(x): return math.floor(x) + k\nclass A: pass\nk = 1")
    assert session.run("f(2.5), A.__name__").value == (3, "A")
    assert {"f", "A", "k", "math"} <= set(session.evaluator.variables())


def test_what_ran_before_an_error_stays(session: Session) -> None:
    session.run("a = 1\nb = nope\nc = 3")
    assert set(session.evaluator.variables()) == {"a"}


def test_printing_is_passed_on_as_it_happens(session: Session) -> None:
    session.run("print('a', 1, sep='-')\nprint('b', end='')")
    assert session.text == "a-1\nb"


@pytest.mark.parametrize(
    "code",
    [
        "try:\n    final_answer(7)\nexcept:\n    print('caught')\nfinally:\n    print('finally')\nprint('after')",
        "try:\n    final_answer(7)\nexcept BaseException as e:\n    print('caught')\nfinally:\n    print('finally')",
        "E = BaseException\ntry:\n    final_answer(7)\nexcept (ValueError, E):\n    print('caught')\nfinally: print('finally')",
        "try:\n    final_answer(7)\nexcept* BaseException:\n    print('caught')\nfinally: print('finally')",
        "def f():\n    try: final_answer(7)\n    finally: print('finally')\nwhile True:\n    try: f()\n    except: continue",
        "import asyncio\nasync def m():\n    try: final_answer(7)\n    except BaseException: print('caught')\n"
        "    finally: print('finally')\nasyncio.run(m())",
        "import asyncio\nasync def w():\n    try: final_answer(7)\n    finally: print('finally')\nasync def m():\n"
        "    async with asyncio.TaskGroup() as g: g.create_task(w())\nasyncio.run(m())",
    ],
)
def test_a_final_answer_passes_every_handler_and_runs_finally(session: Session, code: str) -> None:
    outcome = session.run(code)
    assert (outcome.is_final_answer, outcome.value, outcome.error) == (True, 7, None)
    assert session.text == "finally\n"


def test_a_final_answer_counts_even_when_a_context_manager_swallows_it(session: Session) -> None:
    outcome = session.run("import contextlib\nwith contextlib.suppress(BaseException):\n    final_answer(7)\n1 / 0")
    assert (outcome.is_final_answer, outcome.value) == (True, 7)


@pytest.mark.parametrize(
    ("code", "kind", "message"),
    [
        ("\n1 / 0", "exception", "line 2: ZeroDivisionError: division by zero"),
        (
            "\n\nopen('x')",
            "forbidden",
            "line 3: 'open' is not available here; read a file through an authorized import, as pandas.read_csv or "
            "pathlib.Path, or with a tool that you have",
        ),
        ("x = = 1", "syntax", "line 1: SyntaxError: invalid syntax"),
        (
            "websearch('x')",
            "exception",
            "line 1: NameError: name 'websearch' is not defined. Did you mean: 'web_search'? "
            "The tool: web_search(query: str) -> str",
        ),
        ("value = 1\nvalu", "exception", "line 2: NameError: name 'valu' is not defined. Did you mean: 'value'?"),
        (
            "[].appendd(1)",
            "exception",
            "line 1: AttributeError: 'list' object has no attribute 'appendd'. Did you mean: 'append'?",
        ),
        (
            "input('name?')",
            "exception",
            "line 1: EOFError: input() has nobody to ask here; use the values you have, or ask with final_answer(...)",
        ),
        ("raise ValueError", "exception", "line 1: ValueError"),
        ("x = [0] * 10**15", "memory", "line 1: MemoryError"),
        ("raise KeyboardInterrupt", "cancelled", "line 1: KeyboardInterrupt"),
    ],
)
def test_an_error_says_what_to_do(session: Session, code: str, kind: str, message: str) -> None:
    error = session.error(code)
    assert (error.kind, error.message) == (kind, message)


def test_a_refused_import_names_what_may_be_imported(session: Session) -> None:
    error = session.error("import os")
    assert error.kind == "import"
    assert error.message.startswith("Import of 'os' is not allowed. You may import: abc, asyncio, ")


def test_a_dunder_is_refused_before_anything_runs(session: Session) -> None:
    error = session.error("print('ran')\n(lambda: 0).__globals__")
    assert error.kind == "forbidden"
    assert error.message.startswith("line 2: the attribute '__globals__' is not available here")
    assert session.text == ""


def test_a_traceback_shows_own_lines_of_earlier_actions_too(session: Session) -> None:
    session.run("import json\ndef f(x):\n    return json.loads(x)")
    error = session.error("\nf('{')")
    assert error.line == 2
    assert "return json.loads(x)" in error.traceback
    assert "decoder.py" not in error.traceback


def test_a_name_of_ones_own_may_be_called_open(session: Session) -> None:
    assert session.run("def open(x): return x\nopen(3)").value == 3
    assert session.run("open(4)").value == 4


def test_an_interruption_passes_every_handler(session: Session) -> None:
    def stop() -> None:
        raise ActionInterrupted

    session.evaluator.define("stop", stop)
    error = session.error("while True:\n    try: stop()\n    except BaseException: pass")
    assert error.kind == "cancelled"


def test_authorizing_widens_the_list() -> None:
    session = Session()
    assert session.error("import html").kind == "import"
    session.evaluator.authorize(["html"])
    assert session.run("import html\nhtml.escape('<')").value == "&lt;"


def test_one_submodule_can_be_authorized_alone() -> None:
    session = Session(authorized_imports=["xml.etree"])
    assert session.run("import xml.etree.ElementTree as e\ne.fromstring('<a/>').tag").value == "a"
    assert session.error("import xml.sax").kind == "import"
    assert session.run("import xml\nhasattr(xml, 'sax')").value is False


def test_os_is_whole_when_it_is_authorized() -> None:
    session = Session(authorized_imports=["os"])
    outcome = session.run(
        "import os\nfrom os import path, getcwd\nos.path.join('a', 'b'), getcwd() == os.getcwd(), os.sep"
    )
    assert outcome.value == (os.path.join("a", "b"), True, os.sep)  # noqa: PTH118
    assert session.error("import os\nos.sys").kind == "exception"


def test_everything_can_be_authorized() -> None:
    session = Session(authorized_imports=["*"])
    assert session.run("import os.path\nfrom os import getpid\nos.path.basename('a/b'), getpid() > 0").value == (
        "b",
        True,
    )


def test_a_facade_is_a_plain_module_and_writing_to_it_changes_no_real_one(session: Session) -> None:
    import math

    session.run("import math\nmath.pi = 3\nmath.own = 1")
    assert session.run("math.pi + math.own").value == 4
    assert math.pi != 3 and not hasattr(math, "own")
    assert type(session.evaluator.variables()["math"]) is types.ModuleType


def test_deep_expressions_are_no_obstacle(session: Session) -> None:
    assert session.run("+".join(["1"] * 900)).value == 900


@pytest.mark.parametrize("code", ["\0", "(" * 500 + ")" * 500, "x = '\ud800'", "é = 1\n  bad"])
def test_text_that_is_no_python_is_a_syntax_error(session: Session, code: str) -> None:
    assert session.error(code).kind == "syntax"


def test_a_hostile_exception_does_no_harm(session: Session) -> None:
    error = session.error("class E(Exception):\n    def __str__(self): raise SystemExit\nraise E")
    assert error.exception_type == "E"


def test_changed_streams_do_not_outlive_the_action(session: Session) -> None:
    session.run("import contextlib, io\nr = contextlib.redirect_stdout(io.StringIO())\nr.__enter__()")
    session.run("print('seen')")
    assert session.text == "seen\n"


def test_a_tool_named_final_answer_makes_the_answer_and_still_ends_the_run() -> None:
    evaluator = Evaluator(tools={"final_answer": lambda answer: f"<{answer}>"}, write=lambda text: None)
    outcome = evaluator.run("try:\n    final_answer(42)\nexcept Exception:\n    pass\nx = 1")
    assert (outcome.value, outcome.is_final_answer) == ("<42>", True)
    assert "x" not in evaluator.variables()


def test_an_error_in_a_tool_named_final_answer_is_an_ordinary_one() -> None:
    def final_answer(answer: object) -> object:
        raise ValueError("too short")

    evaluator = Evaluator(tools={"final_answer": final_answer}, write=lambda text: None)
    outcome = evaluator.run("try:\n    final_answer(42)\nexcept ValueError as error:\n    print(error)\n1")
    assert (outcome.value, outcome.is_final_answer) == (1, False)


def test_a_rehearsal_leaves_nothing_behind(session: Session) -> None:
    session.run("x = 1")
    session.evaluator.rehearse("0")
    assert set(session.evaluator.variables()) == {"x"}
    assert 'File "<action 2>", line 1' in session.error("1 / 0").traceback
