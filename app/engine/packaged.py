"""Model files that come as packages of the registry: found and checked, never imported."""

import hashlib
import importlib.util
from pathlib import Path

from app.domain.errors import ModelFileError

_AGAIN = "Install Candor again."


def find_packaged(package: str, name: str) -> Path:
    """Return a file or folder inside an installed package, without running the package.

    Raises:
        ModelFileError: it is not there.
    """
    spec = importlib.util.find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        if (Path(folder) / name).exists():
            return Path(folder) / name
    raise ModelFileError(
        f"The package {package}, which carries a model, is missing.", advice=_AGAIN
    )


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal.

    Raises:
        ModelFileError: it can not be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelFileError(f"The file {path.name} can not be read.", advice=_AGAIN) from error


def check_sha256(path: Path, expected: str) -> None:
    """Make sure that a file is the very one that is meant.

    Raises:
        ModelFileError: it is another.
    """
    if sha256(path) != expected:
        raise ModelFileError(
            f"The file {path.name} is not the one that Candor knows.", advice=_AGAIN
        )
