"""Tools with fixed answers, so that the tasks need no network and have one right answer."""

from typing import ClassVar

from desktop_agent.tools import Tool, tool

_PAGES = {
    "eckmühl lighthouse phare": "The Eckmühl lighthouse was first lit on 17 October 1897. It is 60 metres high.",
    "mount hood oregon": "Mount Hood is the highest mountain of Oregon. Its summit is 3,429 metres above the sea.",
    "mount rainier washington": "Mount Rainier, in Washington, rises to 4,392 metres.",
    "garden snail speed": "A garden snail moves at about 1 metre in 75 seconds.",
    "bridge glasgow clyde arc": "The Clyde Arc in Glasgow opened in 2006. Its span is 96 metres.",
}
_STOCK = {"lamp": 17, "desk": 4, "chair": 31, "shelf": 9}
_TEAMS = {"blue": ["Ines", "Marek", "Tom"], "green": ["Aiko", "Luc"]}
_SALARIES = {"Ines": 3100.0, "Marek": 2800.0, "Tom": 3550.0, "Aiko": 2950.0, "Luc": 4100.0}
_RATES = {("USD", "EUR"): 0.92, ("EUR", "USD"): 1.087, ("GBP", "EUR"): 1.17}


@tool
def get_stock(product: str) -> int:
    """Number of pieces of a product in the warehouse.

    Args:
        product: The product's name, in the singular and in lower case.
    """
    if product not in _STOCK:
        raise ValueError(f"There is no product '{product}'.")
    return _STOCK[product]


@tool
def list_team(team: str) -> list:
    """The names of the people in a team.

    Args:
        team: The team's name, for example "blue".
    """
    return list(_TEAMS[team.lower()])


@tool
def get_salary(name: str) -> float:
    """Monthly salary of a person in euros.

    Args:
        name: The person's name.
    """
    return _SALARIES[name]


@tool
def exchange_rate(source: str, target: str) -> float:
    """How many units of the target currency one unit of the source currency is worth.

    Args:
        source: A currency code such as "USD".
        target: A currency code such as "EUR".
    """
    return _RATES[(source.upper(), target.upper())]


class SearchStub(Tool):
    """A search over five fixed pages."""

    name = "web_search"
    description = "Searches the web and returns the text of the best results."
    inputs: ClassVar = {"query": {"type": "string", "description": "What to search for."}}
    output_type = "string"

    def forward(self, query: str) -> str:
        """Returns the pages that share a word with the query, the best first."""
        words = set(query.lower().replace(",", " ").replace("?", " ").split())
        scored = [(len(words & set(keys.split())), text) for keys, text in _PAGES.items()]
        found = [text for score, text in sorted(scored, reverse=True) if score]
        return "\n".join(f"{number}. {text}" for number, text in enumerate(found[:3], 1)) or "No results."
