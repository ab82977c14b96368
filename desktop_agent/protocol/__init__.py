"""Frames between the application and its worker; imports nothing of ours."""
