"""The tasks and their right answers. None of them, nor anything like them, may stand in a prompt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.tasks.stub_tools import SearchStub, exchange_rate, get_salary, get_stock, list_team


@dataclass(frozen=True)
class Task:
    """One task.

    Attributes:
        name: A short name.
        text: What the agent is asked.
        answer: The right answer; a number is compared by value, a text without case and edges, a list item by item.
        tools: What the agent may call.
    """

    name: str
    text: str
    answer: Any
    tools: Sequence[Any] = ()


_ORDERS = """item,price,stock
kettle,24.50,3
toaster,31.00,0
mixer,45.90,7
grill,80.00,0
blender,52.10,2"""

_EXPENSES = """department,month,amount
sales,January,1200
research,January,2100
sales,February,1850
research,February,700
support,January,900
support,February,2050"""

_CONTACTS = """name,email,city
Ana,ana@example.org,Lisbon
Bo,,Malmo
Cem,cem@example.org,
Dora,,Zagreb
Eli,eli@example.org,Haifa"""

_PARAGRAPH = (
    "The old harbour was quiet that evening. Seven boats lay at the pier, and the keeper of the lighthouse "
    "counted the gulls on the roof before he went to sleep."
)

TASKS = (
    Task(
        "savings",
        "A savings account holds 1500 euros and gains 3 percent at the end of every year. After how many whole years "
        "does it hold more than 2000 euros for the first time?",
        10,
    ),
    Task("divisible", "How many whole numbers from 1 to 500 are divisible by 6 or by 8, but not by both?", 105),
    Task("digit sum", "What is the largest digit sum that a whole number below 3000 can have?", 29),
    Task(
        "train",
        "A train leaves with 240 passengers. At each of 5 stops a quarter of the passengers (rounded down) get off and "
        "then 12 get on. How many passengers are on the train after the fifth stop?",
        94,
    ),
    Task("weekday", "On which day of the week was 14 July 1989?", "Friday"),
    Task("days between", "How many days are there from 3 March 2024 to 25 December 2024?", 297),
    Task("sundays", "How many Sundays were there in the year 2023?", 53),
    Task("letters", f'How many times does the letter "e" (small or capital) occur in this text? "{_PARAGRAPH}"', 23),
    Task("longest word", f'Which is the longest word of this text? "{_PARAGRAPH}"', "lighthouse"),
    Task(
        "reversed words",
        'Write "a calm evening by the lake" with its words in reverse order.',
        "lake the by evening calm a",
    ),
    Task(
        "initials",
        'Build the acronym in capital letters from "light amplification by stimulated emission of radiation".',
        "LABSEOR",
    ),
    Task(
        "average price",
        f"Here is a CSV:\n{_ORDERS}\nWhat is the average price of the items that are in stock? Round to 2 decimals.",
        40.83,
    ),
    Task("largest department", f"Here is a CSV:\n{_EXPENSES}\nWhich department has the largest total amount?", "sales"),
    Task("missing emails", f"Here is a CSV:\n{_CONTACTS}\nHow many people have no email?", 2),
    Task(
        "versions",
        "Sort these version numbers from the oldest to the newest and answer with a list of texts: "
        "1.10.0, 1.9.3, 1.2.12, 2.0.0",
        ["1.2.12", "1.9.3", "1.10.0", "2.0.0"],
    ),
    Task("second largest", "What is the second largest different value in [17, 42, 8, 42, 39, 17, 40]?", 40),
    Task(
        "least stock",
        "Of which of these products is the least in stock: lamp, desk, chair or shelf? Use get_stock.",
        "desk",
        (get_stock,),
    ),
    Task(
        "team salary",
        "What is the average monthly salary of the people in the team blue?",
        3150,
        (list_team, get_salary),
    ),
    Task("exchange", "How many euros are 250 US dollars? Use exchange_rate.", 230, (exchange_rate,)),
    Task(
        "mountains", "By how many metres is Mount Rainier higher than Mount Hood? Search the web.", 963, (SearchStub(),)
    ),
)


def is_right(answer: Any, right: Any) -> bool:
    """Tells whether an answer is the right one."""
    if isinstance(right, list):
        given = re.findall(r"[\w.]+", answer) if isinstance(answer, str) else answer
        return isinstance(given, (list, tuple)) and len(given) == len(right) and all(map(is_right, given, right))
    if isinstance(right, (int, float)):
        if isinstance(answer, str):
            numbers = re.findall(r"-?\d+(?:\.\d+)?", answer.replace(",", ""))
            answer = float(numbers[0]) if len(numbers) == 1 else None
        return isinstance(answer, (int, float)) and not isinstance(answer, bool) and abs(answer - right) < 0.005
    return isinstance(answer, str) and answer.strip().strip(".\"'").lower() == right.lower()
