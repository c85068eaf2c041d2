"""Counts, and speaks up rarely."""
