"""One command per table of the README; none of them is a test.

Engines in this process wait as the app's worker does, without spinning, so that both are compared
alike; the variable counts only before the engine's library is loaded.
"""

import os

os.environ.setdefault("GOMP_SPINCOUNT", "0")
