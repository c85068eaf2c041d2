"""What a worker does: each job is a module with `make_job`, imported in the worker alone."""

from collections.abc import Callable, Iterable

from app.engine.worker.abort import AbortFlag

Answer = Callable[[object], Iterable[bytes]]
"""Answers one request with one or more frames, the last of which the asker recognises."""

MakeJob = Callable[[AbortFlag, str], Answer]
"""Makes a job from the shared flag and the guard's sentence about the network."""
