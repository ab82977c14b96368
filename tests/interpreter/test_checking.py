"""What would be refused is known without running anything."""

from desktop_agent.interpreter.checking import check


def test_all_refusals_are_found_in_the_order_of_the_lines() -> None:
    found = check("x = 1\nimport os\nopen('a')\nx.__globals__\nimport numpy")
    assert [(error.kind, error.line) for error in found] == [
        ("import", 2),
        ("forbidden", 3),
        ("forbidden", 4),
        ("import", 5),
    ]


def test_authorized_imports_are_no_refusals() -> None:
    assert check("import numpy.linalg\nfrom pandas import DataFrame\nimport json", ["numpy", "pandas.*"]) == []


def test_syntax_errors_are_told() -> None:
    (error,) = check("def f(:\n    pass")
    assert (error.kind, error.line) == ("syntax", 1)


def test_errors_of_the_compiler_are_told_too() -> None:
    (error,) = check("x = 1\nreturn x")
    assert (error.kind, error.message) == ("syntax", "line 2: SyntaxError: 'return' outside function")


def test_names_of_earlier_actions_are_known() -> None:
    assert check("open('x')", known_names=["open"]) == []
