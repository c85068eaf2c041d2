"""Makes the starter model at set-up and says how far it is."""

import sys

from app.domain.errors import CandorError
from app.engine.starter.making import make_starter

_STEP = 0.1


class _Teller:
    """Writes a line for every tenth of the work, for people and for logs."""

    def __init__(self) -> None:
        self._told = -_STEP

    def hear(self, share: float) -> None:
        """Hear the share that is done."""
        if share - self._told >= _STEP:
            self._told = share
            sys.stdout.write(f"Making the starter model: {share:.0%}\n")
            sys.stdout.flush()


def main() -> int:
    """Make the starter; return the exit code: 0 when its one file is there, otherwise 1."""
    teller = _Teller()
    try:
        path = make_starter(teller.hear)
    except CandorError as error:
        sys.stderr.write(f"{error} {error.advice}\n")
        return 1
    sys.stdout.write(f"The starter model is ready: {path.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
