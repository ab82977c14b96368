"""Programs that hypothesis makes, compared with plain `exec`."""

import contextlib
import io
import sys
import types

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_agent.interpreter.evaluator import Evaluator
from desktop_agent.interpreter.failures import cut_traceback

NAMES = ("a", "b", "c", "d")
_numbers = st.integers(-5, 9).map(str)
_names = st.sampled_from(NAMES)
_operators = st.sampled_from(["+", "-", "*", "//", "%", "==", "<", "and", "or", "&", "is not"])


def _expressions(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, _operators, inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(inner, inner, inner).map(lambda t: f"({t[0]} if {t[1]} else {t[2]})"),
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.tuples(inner, inner).map(lambda t: f"{{{t[0]!r}: {t[1]}}}"),
        st.tuples(_names, inner, inner).map(lambda t: f"[{t[1]} for {t[0]} in ({t[2]}, 1)]"),
        st.tuples(_names, inner).map(lambda t: f"(lambda {t[0]}=2: {t[1]})()"),
        inner.map(lambda e: "f'{" + e.replace("'", '"') + "!r:>4}'" if "'" not in e and "{" not in e else e),
        st.tuples(inner, inner).map(lambda t: f"'{{}}-{{x.real}}'.format({t[0]}, x=3)"),
        inner.map(lambda e: f"getattr({e}, 'real', None)"),
        inner.map(lambda e: f"({e}).__class__.__name__"),
        st.tuples(inner, inner).map(lambda t: f"{t[0]}[{t[1]}]"),
        st.tuples(_names, inner).map(lambda t: f"({t[0]} := {t[1]})"),
    )


EXPRESSION = st.recursive(st.one_of(_numbers, _names, st.just("'s'"), st.just("None")), _expressions, max_leaves=5)


def _indent(block: str) -> str:
    return "\n".join("    " + line for line in block.splitlines())


def _statements(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    body = st.lists(inner, min_size=1, max_size=3).map("\n".join).map(_indent)
    return st.one_of(
        st.tuples(EXPRESSION, body, body).map(lambda t: f"if {t[0]}:\n{t[1]}\nelse:\n{t[2]}"),
        st.tuples(_names, body, body).map(lambda t: f"for {t[0]} in range(2):\n{t[1]}\nelse:\n{t[2]}"),
        st.tuples(body, body, body, body).map(
            lambda t: (
                f"try:\n{t[0]}\nexcept (TypeError, NameError) as e:\n    print(e)\n{t[1]}\nelse:\n{t[2]}\nfinally:\n{t[3]}"
            )
        ),
        st.tuples(body, body).map(
            lambda t: f"try:\n{t[0]}\nexcept* ValueError:\n    pass\nexcept* Exception as e:\n{t[1]}"
        ),
        st.tuples(_names, body, EXPRESSION).map(
            lambda t: f"def {t[0]}(b=1, *c, d=2):\n{t[1]}\n    return {t[2]}\nprint({t[0]}())"
        ),
        st.tuples(_names, body).map(lambda t: f"class {t[0].upper()}:\n{t[1]}\nprint({t[0].upper()}.__name__)"),
        st.tuples(EXPRESSION, body, body).map(
            lambda t: (
                f"match {t[0]}:\n    case int(n) if n > 1:\n{_indent(t[1])}\n    case [x, *_] | {{'s': x}}:\n{_indent(t[2])}\n"
                "    case str() | None:\n        print('str')"
            )
        ),
    )


STATEMENT = st.recursive(
    st.one_of(
        st.tuples(_names, EXPRESSION).map(lambda t: f"{t[0]} = {t[1]}"),
        st.tuples(_names, EXPRESSION).map(lambda t: f"{t[0]} += {t[1]}"),
        EXPRESSION.map(lambda e: f"print({e})"),
        EXPRESSION.map(lambda e: f"assert {e}, 'no'"),
        _names.map(lambda n: f"del {n}"),
        st.just("pass"),
    ),
    _statements,
    max_leaves=8,
)
PROGRAM = st.lists(STATEMENT, min_size=1, max_size=5).map(lambda s: "a, b = 1, 'text'\n" + "\n".join(s))


def _plain(code: str) -> tuple[str, str]:
    module = types.ModuleType("__main__")
    before, sys.modules["__main__"] = sys.modules["__main__"], module
    failure = ""
    try:
        with contextlib.redirect_stdout(io.StringIO()) as output:
            try:
                exec(compile(code, "<action 1>", "exec", dont_inherit=True), module.__dict__)
            except BaseException as error:  # noqa: BLE001  the program's own
                failure = cut_traceback(error)
    finally:
        sys.modules["__main__"] = before
    return output.getvalue(), failure


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(code=PROGRAM)
def test_a_generated_program_behaves_as_in_python(code: str) -> None:
    import re
    import warnings

    def clean(text: str) -> str:
        return re.sub(r"0x[0-9a-f]+", "0x…", text)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        printed: list[str] = []
        outcome = Evaluator(write=printed.append).run(code)
        if outcome.error is not None and outcome.error.kind == "syntax":
            return
        expected, failure = _plain(code)
    assert clean("".join(printed)) == clean(expected)
    assert clean(outcome.error.traceback if outcome.error else "") == clean(failure)
