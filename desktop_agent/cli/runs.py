"""`desktop-agent runs`: the history."""

import argparse
import datetime
import sys
import time
from pathlib import Path

import msgspec

from desktop_agent.agent.events import AnyEvent, decode_event
from desktop_agent.agent.terminal import TerminalPrinter, printable
from desktop_agent.cli.exit_codes import ANSWERED
from desktop_agent.errors import DesktopAgentError
from desktop_agent.store import RunRecord, RunStore

LONGEST_PAUSE_S = 5.0
"""A replay never waits longer than this between two events, however long the model took."""


def list_runs(arguments: argparse.Namespace) -> int:
    """Prints the latest runs, newest first."""
    with RunStore() as store:
        _print_records(store.list_runs(limit=arguments.limit), arguments.json)
    return ANSWERED


def search(arguments: argparse.Namespace) -> int:
    """Prints the runs that contain all the words."""
    with RunStore() as store:
        _print_records(store.list_runs(limit=arguments.limit, words=" ".join(arguments.words)), arguments.json)
    return ANSWERED


def show(arguments: argparse.Namespace) -> int:
    """Prints one run: its events as lines of JSON, or as text."""
    with RunStore() as store:
        run_id = _whole_id(store, arguments.id)
        lines = store.events(run_id)
    if arguments.json:
        for line in lines:
            sys.stdout.buffer.write(line + b"\n")
        return ANSWERED
    printer = TerminalPrinter(progress=sys.stdout, answers=sys.stdout)
    for line in lines:
        printer.show(decode_event(line))
    return ANSWERED


def export(arguments: argparse.Namespace) -> int:
    """Writes one run to a file whose ending says in which form."""
    from desktop_agent.export import export_run

    with RunStore() as store:
        events = _events(store, arguments.id)
    target = Path(arguments.to)
    export_run(events, target)
    sys.stderr.write(f"Wrote {target}\n")
    return ANSWERED


def delete(arguments: argparse.Namespace) -> int:
    """Deletes a run and all that belongs to it."""
    with RunStore() as store:
        run_id = _whole_id(store, arguments.id)
        store.delete_run(run_id).result()
    sys.stderr.write(f"Deleted {run_id}\n")
    return ANSWERED


def import_file(arguments: argparse.Namespace) -> int:
    """Takes in an exported run and prints its id."""
    from desktop_agent.export.importing import import_run

    with RunStore() as store:
        sys.stdout.write(import_run(Path(arguments.file), store) + "\n")
    return ANSWERED


def replay(arguments: argparse.Namespace) -> int:
    """Shows a run again from its events, at its own pace or at once."""
    with RunStore() as store:
        events = _events(store, arguments.id)
    printer = TerminalPrinter(progress=sys.stderr, answers=sys.stdout)
    before = events[0].at if events else 0.0
    for event in events:
        if arguments.speed > 0:
            time.sleep(min(max(event.at - before, 0.0) / arguments.speed, LONGEST_PAUSE_S))
            before = event.at
        printer.show(event)
    return ANSWERED


def _events(store: RunStore, start: str) -> list[AnyEvent]:
    return [decode_event(line) for line in store.events(_whole_id(store, start))]


def _whole_id(store: RunStore, start: str) -> str:
    """Returns the id of the one run whose id begins so.

    Raises:
        DesktopAgentError: No run's id begins so, or several do.
    """
    found = store.find_ids(start)
    if len(found) == 1:
        return found[0]
    if not found:
        raise DesktopAgentError(f"There is no run '{start}'.", advice="`desktop-agent runs` lists them.")
    raise DesktopAgentError(
        f"Several runs begin with '{start}': {', '.join(found[:5])}.", advice="Type more of the id."
    )


def _print_records(records: list[RunRecord], as_json: bool) -> None:
    for record in records:
        if as_json:
            sys.stdout.buffer.write(msgspec.json.encode(record) + b"\n")
            continue
        when = datetime.datetime.fromtimestamp(record.created_at).strftime("%Y-%m-%d %H:%M")
        title = " ".join(printable(record.title or record.task).split())
        sys.stdout.write(f"{record.run_id}  {when}  {record.state:<11}  {record.steps:>3} steps  {title[:80]}\n")
