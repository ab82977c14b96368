"""The history of runs at the left of the window."""
