"""The command line: the same engine as the window, without a display.

Exit codes: 0 answered, 1 failed, 2 wrong usage, 3 step limit, 130 interrupted. Results go to stdout, everything else to
stderr. Without a terminal nothing ever asks.
"""

from collections.abc import Sequence

from desktop_agent.cli.exit_codes import FAILED, INTERRUPTED


def main(argv: Sequence[str]) -> int:
    """Runs one command.

    Args:
        argv: The words after the program's name; none opens the window.

    Returns:
        The exit code.
    """
    import os
    import sys

    from desktop_agent.cli.parser import build_parser
    from desktop_agent.errors import DesktopAgentError
    from desktop_agent.store.redaction import redact_logs, shared_redactor

    redact_logs()
    arguments = build_parser().parse_args(argv)
    try:
        return arguments.command_function(arguments)
    except DesktopAgentError as error:
        # What failed may have been told a key.
        sys.stderr.write(f"{shared_redactor().redact(str(error))}\n")
        return FAILED
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone (`… | head`); what it did not read is not an error, and there is nowhere left to write.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
