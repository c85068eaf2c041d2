"""The memory page: everything that is remembered, the consent queue, and forgetting."""

from app.ui.memory.page import MemoryPage

__all__ = ["MemoryPage"]
