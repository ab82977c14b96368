"""Files that go with a task, and files that a run's code wrote."""
