"""Messages that wait for the next step of a run."""
