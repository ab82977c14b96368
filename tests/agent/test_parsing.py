"""Replies as models really write them."""

import pytest

from desktop_agent.agent.parsing import parse_reply, title_of

TOOLS = {"web_search", "final_answer", "visit_webpage"}

QWEN_CODER = "Thought: I add the numbers.\n```python\ntotal = 1 + 2\nfinal_answer(total)\n```"
GPT_PY = "Thought: short.\n\n```py\nprint(1)\n```<end_code>"
SMOLAGENTS_TAGS = "Thought: I add.\n<code>\nprint(1)\n</code>"
CODEACT_TAGS = "I will compute it.\n<execute>\nprint(1)\n</execute>"
GEMMA_TOOL_CODE = "I compute it.\n```tool_code\nprint(1)\n```"
UNLABELLED = "Thought: ok\n```\nprint(1)\n```"
UPPER_CASE_LABEL = "Thought: ok\n```Python\nprint(1)\n```"
TILDES = "Thought: ok\n~~~python\nprint(1)\n~~~"
NO_FENCE_AFTER_STOP = "Thought: ok\n```python\nprint(1)\n"
CLOSED_ON_THE_LAST_LINE = "Thought: ok\n```python\nprint(1)```"
OPENED_IN_A_LINE = "Thought: I print ```python\nprint(1)\n```"
INDENTED = "Thought: ok\n  ```python\n  print(1)\n  ```"
WINDOWS_LINE_ENDS = "Thought: ok\r\n```python\r\nprint(1)\r\n```"
PROSE_AFTER = "Thought: ok\n```python\nprint(1)\n```\nThis will print 1, and then I will go on."
INTERACTIVE = "Thought: ok\n```python\n>>> print(1)\n```"
DEEPSEEK_REASONING = "<think>\nMaybe ```python\nprint(2)\n``` or not.\n</think>\nThought: ok\n```python\nprint(1)\n```"
TEMPLATE_OPENED_REASONING = (
    "I should print.\n```python\nprint(2)\n```\n</think>\n\nThought: ok\n```python\nprint(1)\n```"
)
OUTPUT_BLOCK = "Thought: ok\n```python\nprint(1)\n```\n```output\n1\n```"
SHELL_FIRST = "Install it:\n```bash\npip install x\n```\nThen:\n```python\nprint(1)\n```"
INVENTED_OBSERVATION = (
    "Thought: ok\n```python\nprint(1)\n```\nObservation: 1\nThought: now answer\n```python\nfinal_answer(7)\n```"
)
BARE_WITH_LABELS = "Thought: ok\nCode:\nprint(1)"
BARE = "print(1)"
THOUGHT_THEN_BARE = "Thought: I print it.\nprint(1)"

FORMS = [
    GPT_PY,
    SMOLAGENTS_TAGS,
    CODEACT_TAGS,
    GEMMA_TOOL_CODE,
    UNLABELLED,
    UPPER_CASE_LABEL,
    TILDES,
    NO_FENCE_AFTER_STOP,
    CLOSED_ON_THE_LAST_LINE,
    OPENED_IN_A_LINE,
    INDENTED,
    WINDOWS_LINE_ENDS,
    PROSE_AFTER,
    INTERACTIVE,
    DEEPSEEK_REASONING,
    TEMPLATE_OPENED_REASONING,
    OUTPUT_BLOCK,
    SHELL_FIRST,
    INVENTED_OBSERVATION,
    BARE_WITH_LABELS,
    BARE,
    THOUGHT_THEN_BARE,
]


@pytest.mark.parametrize(
    "reply",
    FORMS,
)
def test_the_action_is_found_in_every_form(reply: str) -> None:
    parsed = parse_reply(reply, tools=TOOLS)
    assert parsed.code == "print(1)"
    assert parsed.problem == ""


def test_thought_and_code_are_told_apart() -> None:
    parsed = parse_reply(QWEN_CODER)
    assert parsed.thought == "I add the numbers."
    assert parsed.code == "total = 1 + 2\nfinal_answer(total)"


def test_several_blocks_are_one_action() -> None:
    parsed = parse_reply("First:\n```python\na = 1\n```\nand then\n```python\nprint(a)\n```")
    assert parsed.code == "a = 1\n\nprint(a)"


def test_reasoning_is_kept_apart_from_the_thought() -> None:
    parsed = parse_reply("<think>Let me see.</think>Thought: ok\n```python\nprint(1)\n```")
    assert (parsed.reasoning, parsed.thought) == ("Let me see.", "ok")


@pytest.mark.parametrize(
    "code",
    [
        'text = """\n```python\nx = 1\n```\n"""\nprint(text)',
        "page = '''<code>x</code>'''\nprint(page)",
        'print("</code> and </think> and ``` in a string")',
        'print(f"""```\n{1 + 1}\n```""")',
        "tag = '</think>'\nprint(tag)",
    ],
)
@pytest.mark.parametrize("form", ["```python\n{}\n```", "<code>\n{}\n</code>"])
def test_marks_inside_strings_belong_to_the_code(code: str, form: str) -> None:
    assert parse_reply("Thought: ok\n" + form.replace("{}", code)).code == code


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (
            '<tool_call>\n{"name": "web_search", "arguments": {"query": "x"}}\n</tool_call>',
            "print(web_search(query='x'))",
        ),
        ('{"name": "web_search", "parameters": {"query": "x"}}', "print(web_search(query='x'))"),
        ('```json\n{"name": "final_answer", "arguments": {"answer": 7}}\n```', "final_answer(answer=7)"),
        ('<function=web_search>{"query": "x"}</function>', "print(web_search(query='x'))"),
        ('[TOOL_CALLS][{"name": "web_search", "arguments": {"query": "x"}}]', "print(web_search(query='x'))"),
        ('{"thought": "I print.", "code": "print(1)"}', "print(1)"),
        ('{"name": "python_interpreter", "arguments": {"code": "print(1)"}}', "print(1)"),
        ('<|python_tag|>web_search(query="x")', 'web_search(query="x")'),
        (
            '{"type": "function", "function": {"name": "web_search", "arguments": "{\\"query\\": \\"x\\"}"}}',
            "print(web_search(query='x'))",
        ),
    ],
)
def test_models_that_insist_on_json_are_understood(reply: str, code: str) -> None:
    assert parse_reply(reply, tools=TOOLS).code == code


def test_a_dict_literal_in_a_block_is_python_and_no_call() -> None:
    assert parse_reply('```python\n{"name": "Ada", "age": 36}\n```', tools=TOOLS).code == '{"name": "Ada", "age": 36}'


@pytest.mark.parametrize("reply", ["", "   \n", "<think>only thoughts</think>"])
def test_an_empty_reply_is_named(reply: str) -> None:
    assert parse_reply(reply).problem == "The reply was empty."


@pytest.mark.parametrize(
    "reply", ["The answer is 42.", "42", "Paris", "I would use print(1) here.", "```json\n[1, 2]\n```x"]
)
def test_prose_is_not_run(reply: str) -> None:
    parsed = parse_reply(reply, tools=TOOLS)
    assert parsed.code == "" or reply.startswith("```json")
    assert parsed.problem or parsed.code


def test_half_an_action_is_not_taken() -> None:
    parsed = parse_reply("Thought: ok\n```python\nremove(everything)\nkeep(", cut_off=True)
    assert parsed.code == ""
    assert "cut off" in parsed.problem


def test_a_title_is_the_first_sentence_without_marks() -> None:
    assert title_of("I **add** the numbers. Then I answer.") == "I add the numbers."
    assert len(title_of("word " * 100)) <= 80
