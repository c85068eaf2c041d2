"""The vocabulary and the rules: frozen values and pure functions, no input and no output."""
