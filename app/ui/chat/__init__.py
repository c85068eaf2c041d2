"""The chat page: transcript, composer, and what hangs below answers.

`page` holds them together; `turn` shows one question and its answer; `cards` hangs receipts and
proposals; `another` offers other answers, on the cards of `alternatives`; `chats` is the list at
the left.
"""

from app.ui.chat.page import ChatPage

__all__ = ["ChatPage"]
