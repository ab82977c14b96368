"""The run as cards: task, plans, steps, answer."""
