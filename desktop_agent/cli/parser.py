"""The words of the command line; each command's work is imported when it is the one that was typed."""

import argparse
from collections.abc import Callable
from importlib import import_module

import desktop_agent


def build_parser() -> argparse.ArgumentParser:
    """Returns the parser; the parsed arguments carry `command_function`, which does the work."""
    parser = argparse.ArgumentParser(
        prog="desktop-agent",
        description="A language model answers your task by writing Python, which runs step by step in isolation.",
    )
    parser.add_argument("--version", action="version", version=f"desktop-agent {desktop_agent.__version__}")
    parser.set_defaults(command_function=_lazy("window"), run_id="", new_instance=False)
    commands = parser.add_subparsers(title="commands", metavar="")
    _add_window(commands)
    _add_integration(commands)
    _add_run(commands)
    _add_exec(commands)
    _add_runs(commands)
    _add_models(commands)
    _add_tokens(commands)
    doctor = commands.add_parser("doctor", help="what this computer offers: isolation, model, libraries, keyring")
    doctor.set_defaults(command_function=_lazy("doctor"))
    return parser


def _lazy(module: str, function: str = "main") -> Callable[[argparse.Namespace], int]:
    def call(arguments: argparse.Namespace) -> int:
        work: Callable[[argparse.Namespace], int] = getattr(import_module(f"desktop_agent.cli.{module}"), function)
        return work(arguments)

    return call


type_subparsers = argparse._SubParsersAction  # pyright: ignore[reportPrivateUsage]  # argparse has no public name for it


def _add_window(commands: "type_subparsers[argparse.ArgumentParser]") -> None:
    window = commands.add_parser("window", help="open the window (the default)")
    window.add_argument(
        "run_id", nargs="?", default="", metavar="RUN", help="a run to show first: its id or a run file"
    )
    window.add_argument("--new-instance", action="store_true", help="open a window even when one is open")
    window.set_defaults(command_function=_lazy("window"))


def _add_integration(commands: "type_subparsers[argparse.ArgumentParser]") -> None:
    integration = commands.add_parser(
        "integration", help="put the application into the desktop's menu, and open run files by double-click"
    )
    integration.add_argument("what", choices=("add", "remove"), help="add it for this person, or take it away again")
    integration.set_defaults(command_function=_lazy("integration"))


def _add_run(commands: "type_subparsers[argparse.ArgumentParser]") -> None:
    run = commands.add_parser("run", help="answer a task in the terminal")
    run.add_argument("task", help="what to do; - reads it from standard input")
    add_model_options(run)
    run.add_argument(
        "--tools",
        default=None,
        metavar="A,B",
        help="tools the code may call, Python files with tools, or mcp:NAME for a server of the settings "
        "(default: none)",
    )
    run.add_argument("--ask-tools", default="", metavar="A,B", help="tools before whose calls a person is asked")
    run.add_argument("--never-tools", default="", metavar="A,B", help="tools of --tools whose calls are refused")
    run.add_argument("--imports", default="", metavar="X,Y", help="modules the code may import besides the base list")
    _add_hosts(run)
    run.add_argument("--max-steps", type=_positive, default=20, metavar="N", help="step limit (default 20)")
    run.add_argument("--max-tokens", type=_positive, default=None, metavar="N", help="most tokens the run may use")
    run.add_argument(
        "--max-cost",
        type=_seconds,
        default=None,
        metavar="USD",
        help="most dollars it may cost, by the provider's list",
    )
    run.add_argument("--max-seconds", type=_seconds, default=None, metavar="S", help="most seconds it may take")
    run.add_argument(
        "--timeout", type=_seconds, default=None, metavar="S", help="seconds an action may take (default 30)"
    )
    run.add_argument(
        "--memory", type=_positive, default=None, metavar="MB", help="memory an action may take (default 1024)"
    )
    _add_bubblewrap(run)
    run.add_argument(
        "--telemetry",
        default=None,
        metavar="URL",
        help="send the run to an OpenTelemetry collector, for example http://127.0.0.1:6006/v1/traces; off sends "
        "nothing (default: the setting privacy.telemetry_endpoint, which is empty)",
    )
    run.add_argument("--ask", action="store_true", help="ask before each action runs")
    run.add_argument("--yes", action="store_true", help="answer every question with yes")
    run.add_argument("--json", action="store_true", help="print one event a line and nothing else")
    run.set_defaults(command_function=_lazy("run"))


def _add_exec(commands: "type_subparsers[argparse.ArgumentParser]") -> None:
    execute = commands.add_parser("exec", help="run one action in the restricted interpreter")
    execute.add_argument("file", metavar="FILE", help="a Python file; - reads standard input")
    execute.add_argument("--imports", default="", metavar="X,Y", help="modules it may import besides the base list")
    _add_hosts(execute)
    execute.add_argument("--timeout", type=_seconds, default=None, metavar="S", help="seconds it may take (default 30)")
    execute.add_argument(
        "--memory", type=_positive, default=None, metavar="MB", help="memory it may take (default 1024)"
    )
    _add_bubblewrap(execute)
    execute.add_argument("--json", action="store_true", help="print one object with value, output and error")
    execute.set_defaults(command_function=_lazy("exec_action"))


def _add_runs(commands: "type_subparsers[argparse.ArgumentParser]") -> None:
    runs = commands.add_parser("runs", help="the history of runs")
    runs.set_defaults(command_function=_lazy("runs", "list_runs"), limit=50, json=False)
    actions = runs.add_subparsers(title="actions", metavar="")
    listing = actions.add_parser("list", help="the latest runs (the default)")
    listing.add_argument("--limit", type=_positive, default=50, metavar="N")
    listing.add_argument("--json", action="store_true", help="print one run a line")
    listing.set_defaults(command_function=_lazy("runs", "list_runs"))
    show = actions.add_parser("show", help="one run, step by step")
    show.add_argument("id", metavar="ID", help="the run's id, or its first characters")
    show.add_argument("--json", action="store_true", help="print its events, one a line")
    show.set_defaults(command_function=_lazy("runs", "show"))
    search = actions.add_parser("search", help="runs that contain all the words")
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--limit", type=_positive, default=50, metavar="N")
    search.add_argument("--json", action="store_true", help="print one run a line")
    search.set_defaults(command_function=_lazy("runs", "search"))
    export = actions.add_parser("export", help="write a run to a file: .md, .html, .ipynb, .json or .py")
    export.add_argument("id", metavar="ID", help="the run's id, or its first characters")
    export.add_argument("--to", required=True, metavar="FILE")
    export.set_defaults(command_function=_lazy("runs", "export"))
    delete = actions.add_parser("delete", help="delete a run and all that belongs to it")
    delete.add_argument("id", metavar="ID", help="the run's id, or its first characters")
    delete.set_defaults(command_function=_lazy("runs", "delete"))
    take_in = actions.add_parser("import", help="take in a run exported as .json, or lines of `run --json`")
    take_in.add_argument("file", metavar="FILE")
    take_in.set_defaults(command_function=_lazy("runs", "import_file"))
    replay = actions.add_parser("replay", help="show a run again as it happened, without a model or a network")
    replay.add_argument("id", metavar="ID", help="the run's id, or its first characters")
    replay.add_argument(
        "--speed", type=_seconds, default=0.0, metavar="X", help="1 is real time; 0, the default, does not wait"
    )
    replay.set_defaults(command_function=_lazy("runs", "replay"))


def _add_models(commands: "type_subparsers[argparse.ArgumentParser]") -> None:
    models = commands.add_parser("models", help="models on this computer")
    models.set_defaults(command_function=_lazy("models", "list_models"), servers=False)
    actions = models.add_subparsers(title="actions", metavar="")
    listing = actions.add_parser("list", help="models that can run on this computer (the default)")
    listing.add_argument("--servers", action="store_true", help="also look for model servers on this computer")
    listing.set_defaults(command_function=_lazy("models", "list_models"))
    pull = actions.add_parser("pull", help="download a model")
    pull.add_argument(
        "name", metavar="NAME", nargs="?", default="", help="a name of the list (default: the built-in model)"
    )
    pull.set_defaults(command_function=_lazy("models", "pull"))
    remove = actions.add_parser("remove", help="delete a downloaded model")
    remove.add_argument("name", metavar="NAME", help="a name of the list")
    remove.set_defaults(command_function=_lazy("models", "remove"))


def _add_tokens(commands: "type_subparsers[argparse.ArgumentParser]") -> None:
    tokens = commands.add_parser("tokens", help="API tokens in this computer's keyring")
    tokens.set_defaults(command_function=_lazy("tokens", "list_tokens"))
    actions = tokens.add_subparsers(title="actions", metavar="")
    actions.add_parser("list", help="names of the stored tokens (the default)").set_defaults(
        command_function=_lazy("tokens", "list_tokens")
    )
    for name, text in (
        ("set", "store a token; it is read from the terminal without echo, or from standard input"),
        ("test", "ask the provider whether the token works"),
        ("rename", "give an account another name"),
        ("remove", "delete a token from where it is kept"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("name", metavar="NAME", help="provider, or provider/account, for example huggingface/work")
        action.set_defaults(command_function=_lazy("tokens", f"{name}_token"))
        if name == "set":
            action.add_argument("--base-url", default="", metavar="URL", help="the only server that gets it")
            action.add_argument(
                "--place",
                choices=("keyring", "file", "environment", "session"),
                default="keyring",
                help="file: encrypted with a passphrase; environment: a variable that you set, whose name alone is "
                "kept; session: nothing is kept, the line to type is printed",
            )
            action.add_argument(
                "--variable",
                default="",
                metavar="NAME",
                help="the variable for --place environment, which this implies",
            )
        elif name == "rename":
            action.add_argument("new", metavar="NEW", help="the new name of the account")


def _add_hosts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--hosts",
        default=None,
        metavar="A,B",
        help="hosts the code may reach: example.org, *.example.org or * (default: * if an import needs a network)",
    )


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options that choose a model."""
    parser.add_argument(
        "--model",
        default="",
        metavar="ID",
        help="a model of the Hub (owner/name or owner/name:provider), a name of `models list`, or a GGUF file "
        "(default: the built-in model)",
    )
    parser.add_argument(
        "--base-url",
        default="",
        metavar="URL",
        help="an OpenAI-compatible server, for example http://127.0.0.1:11434/v1",
    )
    parser.add_argument(
        "--account", default="", metavar="NAME", help="the stored token to use for --base-url or the Hub; see `tokens`"
    )
    parser.add_argument("--bill-to", default="", metavar="ORG", help="the organization on the Hub that is billed")
    parser.add_argument(
        "--hf-login",
        action="store_true",
        help="use the login of `hf auth login`, read only, where no account is chosen",
    )


def _add_bubblewrap(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--bubblewrap", action="store_true", help="put namespaces of its own around the code's process (see doctor)"
    )


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError("must be a number of at least 0")
    return value
