"""A new run from a step of another one, or from the task of another one."""
