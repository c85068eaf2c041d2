"""Makes the starter model at set-up and says how far it is."""

import sys

from app.domain.errors import CandorError
from app.engine.starter.making import make_starter

_STEP = 0.1


class _Teller:
    """Writes a dot for every tenth of the work, so that a log of it stays one line."""

    def __init__(self) -> None:
        self._told = 0.0

    def hear(self, share: float) -> None:
        """Hear the share that is done."""
        while self._told + _STEP <= share + 1e-9:
            self._told += _STEP
            sys.stdout.write("." if self._told > _STEP else "Preparing the starter model ")
            sys.stdout.flush()


def main() -> int:
    """Make the starter; return the exit code: 0 when its one file is there, otherwise 1."""
    teller = _Teller()
    try:
        path = make_starter(teller.hear)
    except CandorError as error:
        sys.stderr.write(f"\n{error} {error.advice}\n")
        return 1
    sys.stdout.write(f"\nThe starter model is ready: {path.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
