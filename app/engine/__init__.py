"""Text from a prompt, vectors from text, models on disk; the only way to the network."""
