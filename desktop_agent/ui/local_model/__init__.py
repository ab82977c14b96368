"""The model on this computer: saying what it needs, fetching it."""
