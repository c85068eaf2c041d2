"""Forgetting: the closure is planned and shown, sealed by destroying keys, and checked."""
