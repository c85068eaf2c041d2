"""The only way to the network.

`permits` is what a person has allowed, for as long as one connection takes; `watch` stands at
every socket of the app's process, refuses what has no permit, and remembers all of it for the
ledger. The workers have no network at all: `app.engine.sandbox`.
"""

from app.engine.network.permits import Permit, permit_for, permitted
from app.engine.network.watch import take_connections, watch_network

__all__ = ["Permit", "permit_for", "permitted", "take_connections", "watch_network"]
