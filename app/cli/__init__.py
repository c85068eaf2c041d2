"""The same assistant in a terminal."""
