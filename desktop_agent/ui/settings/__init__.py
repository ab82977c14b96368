"""The settings, as far as they do something."""
