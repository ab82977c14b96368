"""The engine in its own thread, with a face that Qt can use."""
