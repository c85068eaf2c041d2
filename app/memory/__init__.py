"""What is known of the person, from where, and how it goes away.

* `MemoryService` is the whole of it for the façade: learn, recall, accept, forget, verify.
* `learning` reads findings out of what the person says and `proposing` makes memories of them;
  `consent` accepts, declines and edits, `declined` keeps a refusal without its words; `summing_up`
  takes a sentence or two from a chat that has ended, `extract` what a message states; `taking_in`
  keeps what comes from elsewhere; `expiring` lets go what has had its time, which `endings` knows.
* `recall` finds what belongs beside a question, and `looking_up` what was said in other chats,
  where that is allowed; `language` holds the words that all need.
* `forgetting` plans, seals and checks; `never_again` recognises what is not to come back.
* `keeping` is the one way memories are written, and `indexes`, over the vectors of `index`, what
  follows it in memory.
"""

from app.memory.errors import NeverAgainError, SecretRefusedError, StatementRefusedError
from app.memory.extracts import extract
from app.memory.recall.found import Found
from app.memory.service import MemoryService

__all__ = [
    "Found",
    "MemoryService",
    "NeverAgainError",
    "SecretRefusedError",
    "StatementRefusedError",
    "extract",
]
