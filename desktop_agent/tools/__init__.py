"""Tools: functions that the agent's code may call."""
