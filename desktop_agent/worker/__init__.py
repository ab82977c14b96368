"""The contained process in which actions run."""
