"""The catalogue: models that can be fetched, as data in `models/catalogue.toml`."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from app.domain.errors import ModelFileError
from app.domain.models import Offer
from app.engine.places import find_shipped

_FILE = "models/catalogue.toml"
_GIGA = 1_000_000_000

Table = Mapping[str, object]


def load_catalogue(path: Path | None = None) -> tuple[Offer, ...]:
    """Return what is offered, smallest first.

    Args:
        path: another catalogue than the one that comes with Candor.

    Raises:
        ModelFileError: the catalogue is missing or damaged.
    """
    try:
        table = tomllib.loads((path or find_shipped(_FILE)).read_text(encoding="utf-8"))
        return tuple(_offer(each, str(table["checked"])) for each in _tables(table["models"]))
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise ModelFileError(
            "The list of models that comes with Candor can not be read.",
            advice="Install Candor again.",
        ) from error


def _tables(value: object) -> list[Table]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise TypeError
    return value


def _offer(table: Table, checked: str) -> Offer:
    sha256, source = str(table.get("sha256", "")), str(table["source"])
    return Offer(
        id=str(table["id"]),
        title=str(table["title"]),
        maker=str(table["maker"]),
        licence=str(table["licence"]),
        open_licence=table["open"] is True,
        languages=str(table["languages"]),
        parameters=_number(table["parameters"]),
        size=round(_number(table["size"]) * _GIGA),
        memory=round(_number(table["memory"]) * _GIGA),
        source=source,
        host=urlsplit(source).hostname or "",
        sha256=sha256,
        checked=checked if sha256 else "not checked yet: the first download does it",
    )


def _number(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError
    return float(value)
