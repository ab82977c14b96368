"""The exit codes that scripts rely on."""

ANSWERED = 0
FAILED = 1
WRONG_USAGE = 2
STEP_LIMIT = 3
INTERRUPTED = 130
