"""A person's yes, asked in the terminal."""

import sys

from desktop_agent.agent import ActiveRun
from desktop_agent.agent.events import ApprovalAsked
from desktop_agent.agent.terminal import printable
from desktop_agent.cli.asking import ask_line, somebody_is_there

QUESTION = (
    "Run this action? [y]es, [n]o, [a]ll of this run, all [u]ntil something new, a number for as many more, [s]top: "
)
QUESTION_ABOUT_A_CALL = "Allow this call? [y]es, [n]o, [a]ll of this run, [u]ntil something new, [s]top: "


async def ask_in_terminal(active: ActiveRun, asked: ApprovalAsked) -> None:
    """Asks the person at the terminal; without one, refuses and ends the run.

    Args:
        active: The run that waits.
        asked: What it waits for.
    """
    if not somebody_is_there():
        sys.stderr.write(
            "This action needs a person's approval and there is no terminal to ask. Use --yes to allow it.\n"
        )
        active.approve(asked.approval_id, "reject", note="Nobody is there to approve actions.")
        active.stop()
        return
    sys.stderr.write(f"{printable(_touches(asked))}\n")
    while True:
        # Without an answer nobody will answer any more.
        answer = await ask_line(QUESTION_ABOUT_A_CALL if asked.tool else QUESTION, active)
        typed = "s" if answer is None else answer.strip().lower()
        if typed.isdecimal() and not asked.tool:
            active.approve(asked.approval_id, "run", rule=f"next:{int(typed)}")
            return
        match typed[:1]:
            case "y":
                active.approve(asked.approval_id, "run")
                return
            case "a":
                active.approve(asked.approval_id, "run", rule="run")
                return
            case "u":
                active.approve(asked.approval_id, "run", rule="until_new")
                return
            case "n":
                note = await ask_line("Tell the model why (may be empty): ", active)
                active.approve(asked.approval_id, "reject", note=(note or "").strip())
                return
            case "s":
                active.stop()
                return
            case _:
                sys.stderr.write("Type y, n, a, u or s.\n" if asked.tool else "Type y, n, a, u, s or a number.\n")


def _touches(asked: ApprovalAsked) -> str:
    effects = asked.effects
    if asked.tool:
        return f"The running code calls {asked.code}"
    parts = [
        f"{name}: {', '.join(values)}"
        for name, values in (
            ("imports", effects.imports),
            ("tools", effects.tools),
            ("paths", effects.paths),
            ("hosts", effects.hosts),
        )
        if values
    ]
    return (
        "It will touch (a guess from its text) " + "; ".join(parts)
        if parts
        else "It calls no tool and imports nothing."
    )
