"""The pages of the settings, one module each."""
