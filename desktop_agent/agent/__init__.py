"""The agent: its loop, memory, prompts, parsing, approval and events."""
