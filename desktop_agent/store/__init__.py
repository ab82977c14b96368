"""What is kept on this computer: runs, settings, secrets."""
