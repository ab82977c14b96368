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

BLOCK_TWICE = "Thought: ok\n```python\nprint(1)\n```\nSo the whole code is:\n```python\nprint(1)\n```"
CODE_WORD_IN_TAGS = "I use the <code>print</code> function.\n```python\nprint(1)\n```"
THOUGHT_IN_TAGS = "<thought>I print.</thought>\n<code>\nprint(1)\n</code>"
GEMINI_TOOL_CODE_TAG = "I print.\n<tool_code>\nprint(1)\n</tool_code>"
TURN_END_LEFT_IN = "Thought: ok\n```python\nprint(1)\n```<|im_end|>"
TURN_END_AFTER_OPEN_BLOCK = "Thought: ok\n```python\nprint(1)<|eot_id|>\n"
QWEN3_EMPTY_REASONING = "<think>\n\n</think>\n\nThought: ok\n```python\nprint(1)\n```"
QWEN3_UNCLOSED_REASONING = (
    "<think>\nI could ```python\nprint(2)\n``` but no.\nThought: I print.\n```python\nprint(1)\n```"
)
R1_UNCLOSED_WITH_TAGS = "<think>\nFirst I look at the task. Then:\n<code>\nprint(1)\n</code>"
MAGISTRAL_REASONING = "[THINK]Let me see.[/THINK]Thought: ok\n```python\nprint(1)\n```"
KIMI_REASONING = "◁think▷Let me see.◁/think▷Thought: ok\n```python\nprint(1)\n```"
HARMONY = (
    "<|channel|>analysis<|message|>I should print.<|end|><|start|>assistant<|channel|>final<|message|>"
    "Thought: ok\n```python\nprint(1)\n```<|return|>"
)
HARMONY_PYTHON = (
    "<|channel|>analysis<|message|>Run it.<|end|><|start|>assistant<|channel|>commentary to=python "
    "<|constrain|>code<|message|>print(1)<|call|>"
)
LLAMA_PYTHON_TAG = "<|python_tag|>print(1)<|eom_id|>"
LABELLED_IN_BOLD = "**Thought:** I print.\n\n**Code:**\n```python\nprint(1)\n```"
PROSE_THEN_BARE = "Thought: I know it now.\nIt is one, so I print it.\n\nprint(1)"
IN_A_LIST = "1. Print:\n   ```python\n   print(1)\n   ```"
NAMED_FILE = 'Thought: ok\n```python title="a.py"\nprint(1)\n```'
BRACES = "Thought: ok\n```{python}\nprint(1)\n```"
EMPTY_BLOCK_AFTER = "Thought: ok\n```python\nprint(1)\n```\n```python\n"
FOUR_TICKS = "Thought: ok\n````python\nprint(1)\n````"

FORMS = [
    BLOCK_TWICE,
    CODE_WORD_IN_TAGS,
    THOUGHT_IN_TAGS,
    GEMINI_TOOL_CODE_TAG,
    TURN_END_LEFT_IN,
    TURN_END_AFTER_OPEN_BLOCK,
    QWEN3_EMPTY_REASONING,
    QWEN3_UNCLOSED_REASONING,
    R1_UNCLOSED_WITH_TAGS,
    MAGISTRAL_REASONING,
    KIMI_REASONING,
    HARMONY,
    HARMONY_PYTHON,
    LLAMA_PYTHON_TAG,
    LABELLED_IN_BOLD,
    PROSE_THEN_BARE,
    IN_A_LIST,
    NAMED_FILE,
    BRACES,
    EMPTY_BLOCK_AFTER,
    FOUR_TICKS,
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
        "x = 1\n# a fence is ``` or ~~~\nprint(x)",
        "note = 'Action: web_search'  # Observation: none\nprint(note)",
        'page = """<think>x</think>\n<tool_call>{}</tool_call>"""\nprint(page)',
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
        ('<|python_tag|>web_search.call(query="x")', 'print(web_search(query="x"))'),
        (
            '<|python_tag|>{"name": "web_search", "parameters": {"query": "x"}}<|eom_id|>',
            "print(web_search(query='x'))",
        ),
        (
            "<tool_call>\n<function=web_search>\n<parameter=query>\nx\n</parameter>\n</function>\n</tool_call>",
            "print(web_search(query='x'))",
        ),
        (
            "<tool_call>web_search\n<arg_key>query</arg_key>\n<arg_value>x</arg_value>\n</tool_call>",
            "print(web_search(query='x'))",
        ),
        (
            '<tool_call>{"name": "web_search", "arguments": {"query": "x"}}</tool_call>\n'
            '<tool_call>{"name": "web_search", "arguments": {"query": "y"}}</tool_call>',
            "print(web_search(query='x'))\nprint(web_search(query='y'))",
        ),
        (
            '<function_calls>\n<invoke name="web_search">\n<parameter name="query">x</parameter>\n</invoke>\n'
            "</function_calls>",
            "print(web_search(query='x'))",
        ),
        (
            "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>web_search\n```json\n"
            '{"query": "x"}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
            "print(web_search(query='x'))",
        ),
        (
            "<|tool_calls_section_begin|><|tool_call_begin|>functions.web_search:0<|tool_call_argument_begin|>"
            '{"query": "x"}<|tool_call_end|><|tool_calls_section_end|>',
            "print(web_search(query='x'))",
        ),
        ('[TOOL_CALLS]web_search[ARGS]{"query": "x"}', "print(web_search(query='x'))"),
        (
            '<|channel|>commentary to=functions.web_search <|constrain|>json<|message|>{"query": "x"}<|call|>',
            "print(web_search(query='x'))",
        ),
        ('Thought: I search.\nAction: web_search\nAction Input: {"query": "x"}', "print(web_search(query='x'))"),
        ('Thought: I search.\nAction: web_search\nAction Input: "x"\nObservation: none', "print(web_search('x'))"),
        ('Action:\n{"action": "web_search", "action_input": {"query": "x"}}', "print(web_search(query='x'))"),
        ('Action:\n```json\n{"name": "final_answer", "arguments": {"answer": 7}}\n```', "final_answer(answer=7)"),
        ("{'name': 'web_search', 'arguments': {'query': 'x'}}", "print(web_search(query='x'))"),
        ('```tool_call\n{"name": "web_search", "arguments": {"query": "x"}}\n```', "print(web_search(query='x'))"),
        ('{"tool": "python", "input": "print(1)"}', "print(1)"),
        ('{"name": "python", "arguments": "print(1)"}', "print(1)"),
        ('{"name": "python_interpreter", "arguments": {"code": "x = 1\nprint(x)"}}', "x = 1\nprint(x)"),
        ('{"thought": "I print.", "code": "x = 1\\\\nprint(x)"}', "x = 1\nprint(x)"),
        ('[{"name": "web_search", "arguments": {"query": "x"}}]', "print(web_search(query='x'))"),
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


@pytest.mark.parametrize("reply", ["", "   \n", "<think>only thoughts</think>", "<|im_end|>", "\r\n"])
def test_an_empty_reply_is_named(reply: str) -> None:
    assert parse_reply(reply).problem == "The reply was empty."


@pytest.mark.parametrize(
    "reply", ["The answer is 42.", "42", "Paris", "I would use print(1) here.", "```json\n[1, 2]\n```x"]
)
def test_prose_is_not_run(reply: str) -> None:
    parsed = parse_reply(reply, tools=TOOLS)
    assert parsed.code == "" or reply.startswith("```json")
    assert parsed.problem or parsed.code


@pytest.mark.parametrize("reply", ["<think>I wonder", "<think>\n```python\nprint(2)\n```\nor perhaps not", "[THINK]Hm"])
@pytest.mark.parametrize(("cut_off", "how"), [(True, "was cut off"), (False, "ended")])
def test_what_ends_inside_its_reasoning_is_not_run(reply: str, cut_off: bool, how: str) -> None:
    parsed = parse_reply(reply, cut_off=cut_off)
    assert parsed.code == ""
    assert parsed.problem == f"The reply {how} inside its reasoning."


def test_windows_line_ends_do_not_reach_the_code() -> None:
    parsed = parse_reply("Thought: ok\r\n```python\r\nx = 1\r\nprint(x)\r\n```\r\n")
    assert parsed.code == "x = 1\nprint(x)"


def test_marks_of_ones_own_are_understood_besides_the_usual_ones() -> None:
    tags = (r"<py(?: lang)?>", r"</py>")
    assert parse_reply("I print.\n<py lang>\nprint('</py>')\n</py>", tags=tags).code == "print('</py>')"
    assert parse_reply(QWEN_CODER, tags=tags).code == "total = 1 + 2\nfinal_answer(total)"


def test_a_long_reply_is_taken_apart_in_time_that_grows_with_its_length() -> None:
    text = "word " * 200_000 + " " * 200_000 + "\n" * 100_000
    assert parse_reply(text, tools=TOOLS).problem == "The reply has no Python block."


def test_half_an_action_is_not_taken() -> None:
    parsed = parse_reply("Thought: ok\n```python\nremove(everything)\nkeep(", cut_off=True)
    assert parsed.code == ""
    assert "cut off" in parsed.problem


def test_a_title_is_the_first_sentence_without_marks() -> None:
    assert title_of("I **add** the numbers. Then I answer.") == "I add the numbers."
    assert len(title_of("word " * 100)) <= 80
