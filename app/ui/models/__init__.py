"""The models page: what answers now and why, what is on this computer, what can be fetched.

`answering` is the model in use, `here` what stands on the shelf or lies elsewhere on this computer,
`copying` what comes to the shelf from a file, `catalogue` what can be fetched (each `offer` with
its progress), `server` a server of one's own.
`choosing` lets another model answer, and asks about a chat template that Candor does not know.
"""

from app.ui.models.page import ModelsPage

__all__ = ["ModelsPage"]
