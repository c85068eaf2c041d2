"""The app's own source, read as text and as syntax."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its place below the checkout, its text and its syntax tree."""

    name: str
    text: str
    tree: ast.Module

    @property
    def length(self) -> int:
        """The file's lines."""
        return self.text.count("\n")


@cache
def read_sources() -> tuple[Source, ...]:
    """Return every Python file of the app, in order."""
    return tuple(_read(path) for path in sorted(APP.rglob("*.py")))


def list_packages() -> list[Path]:
    """Return the folders of the app that can be imported."""
    return sorted(path.parent for path in APP.rglob("__init__.py"))


def list_names(tree: ast.Module) -> Iterator[str]:
    """Yield every name that the code gives to something or takes from something."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.alias(name=name):
                yield name
            case _:
                pass


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(name=str(path.relative_to(ROOT)), text=text, tree=ast.parse(text))
