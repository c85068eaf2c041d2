"""What is known of the person, from where, and how it goes away.

* `MemoryService` is the whole of it for the façade: learn, recall, accept, forget, verify.
* `learning` reads memories out of what the person says; `recall` finds those that belong beside a
  question; `forgetting` plans, seals and checks; `keeping` is the one way they are written.
"""

from app.memory.errors import SecretRefusedError, StatementRefusedError
from app.memory.recall.recall import Found
from app.memory.service import MemoryService

__all__ = ["Found", "MemoryService", "SecretRefusedError", "StatementRefusedError"]
