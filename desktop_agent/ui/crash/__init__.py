"""What happens when the program itself goes wrong: a report on this computer, and a word to the person."""
