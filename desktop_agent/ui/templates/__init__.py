"""Tasks that a person saved to use again."""
