"""Models: what completes chat messages."""
