"""Telling the person, who is elsewhere, that a run waits or has ended: notices of the desktop, a badge, the tray."""
