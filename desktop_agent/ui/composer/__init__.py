"""The task box, its chips and their pickers."""
