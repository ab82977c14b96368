"""The contained process: protocol and interpreter, nothing else of ours."""
