"""Ids that values in several files point to."""

from typing import NewType

MessageId = NewType("MessageId", str)
MemoryId = NewType("MemoryId", str)
