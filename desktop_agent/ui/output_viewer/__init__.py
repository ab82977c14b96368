"""Outputs of any length in a window of their own."""
