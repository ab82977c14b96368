"""Twenty small tasks for an agent, and a runner that counts how many a model solves: `python -m benchmarks.tasks`."""
