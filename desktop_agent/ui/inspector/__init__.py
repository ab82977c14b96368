"""What stands behind a step: facts, requests, output, calls, times."""
