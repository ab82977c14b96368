"""Where the program starts, whichever of its processes it is.

The worker and the model's server are this same program with a switch, because in a frozen application `sys.executable`
is the application itself. They are dispatched before anything else is imported: the worker must not carry what it does
not need.
"""

import sys


def main() -> int:
    """Runs the command line, or the process that a switch names.

    Returns:
        The exit code; see `desktop_agent.cli`.
    """
    argv = sys.argv[1:]
    if argv[:1] == ["--worker"]:
        from desktop_agent.worker.main import main as worker_main

        return worker_main(argv[1:])
    if argv[:1] == ["--model-server"]:
        from desktop_agent.models.local.server_process import main as server_main

        return server_main(argv[1:])
    from desktop_agent.cli import main as cli_main

    return cli_main(argv)


def main_window() -> int:
    """Opens the window; the entry point without a console."""
    if sys.argv[1:2] in (["--worker"], ["--model-server"]):
        return main()
    from desktop_agent.cli import main as cli_main

    return cli_main(["window", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
