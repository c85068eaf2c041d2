"""Answers from a server of the person's own that speaks OpenAI's protocol over HTTP.

`engine` is the `Engine`; `protocol` writes its requests and reads what streams back, `connection`
carries both and can be stopped while the server is silent; `cutting` shortens a long chat.
llama.cpp's RPC is not spoken: it has neither a key nor a lock (llama.cpp #25289).
"""

from app.engine.remote.engine import RemoteEngine

__all__ = ["RemoteEngine"]
