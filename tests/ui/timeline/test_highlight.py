from desktop_agent.ui.timeline.highlight import Lexing


def words(code):
    lexing = Lexing(code)
    while not lexing.advance(1):
        pass
    lines = code.split("\n")
    return [
        (lines[number][column : column + length], role)
        for number, spans in enumerate(lexing.lines)
        for column, length, role in spans
    ]


def test_calls_strings_numbers_and_keywords_have_their_colours():
    found = words('import math\nlength = web_search("km") / 3.6  # far')
    assert ("import", "keyword") in found
    assert ("web_search", "function") in found
    assert ("3.6", "number") in found
    assert ("# far", "comment") in found
    assert "".join(text for text, role in found if role == "string") == '"km"'


def test_a_keyword_inside_a_docstring_is_text():
    found = words('"""One line.\nimport nothing here\n"""')
    assert {role for _, role in found} == {"string"}


def test_every_line_of_the_text_has_an_entry():
    lexing = Lexing("a = 1\n\nb = 2\n")
    lexing.advance(1)
    assert len(lexing.lines) == 4


def test_columns_count_as_qt_does():
    lexing = Lexing("print('😀') + 1")
    lexing.advance(1)
    number = next(span for span in lexing.lines[0] if span[2] == "number")
    assert number[0] == len("print('😀') + ".encode("utf-16-le")) // 2


def test_a_long_text_is_read_in_slices():
    lexing = Lexing("value = compute(1, 'two')\n" * 5000)
    assert not lexing.advance(0.0)
    known = len(lexing.lines)
    lexing.advance(0.0)
    assert len(lexing.lines) >= known
    while not lexing.advance(0.05):
        pass
    assert len(lexing.lines) == 5001
