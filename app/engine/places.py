"""Where the files that come with Candor lie: beside the package, or in the installation."""

import sys
from pathlib import Path

from app.domain.errors import ModelFileError

_BESIDE_THE_PACKAGE = Path(__file__).resolve().parents[2]
INSTALLATION = Path(sys.prefix) / "share" / "candor"


def find_shipped(name: str) -> Path:
    """Return the path of a file or folder such as `models/starter-adapter.gguf`.

    An editable installation has it beside the package `app`, a built one in the installation.

    Raises:
        ModelFileError: it is in neither place.
    """
    for root in (_BESIDE_THE_PACKAGE, INSTALLATION):
        if (root / name).exists():
            return root / name
    raise ModelFileError(
        f"The file {name}, which comes with Candor, is missing.", advice="Install Candor again."
    )
