import ast
import re

import pytest

from tests.architecture.sources import ROOT, Source, list_names, read_sources

# The one place for bugs in the window, and where processes begin: nothing else may catch a bug.
CATCHES_BUGS = {"app/ui/tasks.py", "app/engine/worker/__main__.py", "app/__main__.py"}
PRINTS = ("app/cli/", "app/__main__.py")

# What is counted to keep people longer, or to report on them, has no name in this code.
UNWANTED = (
    "engagement",
    "dwell",
    "churn",
    "stickiness",
    "telemetry",
    "analytics",
    "leaderboard",
    "gamif",
    "winback",
    "daily_active",
    "monthly_active",
    "return_rate",
    "session_length",
    "user_retention",
)


def test_only_the_lanes_and_the_beginnings_of_processes_catch_bugs() -> None:
    catching = {source.name for source in read_sources() if any(_swallows(source))}

    assert catching <= CATCHES_BUGS


def test_only_the_terminal_prints() -> None:
    printing = [source.name for source in read_sources() if "print" in _called(source)]

    assert [name for name in printing if not name.startswith(PRINTS)] == []


@pytest.mark.parametrize("word", UNWANTED)
def test_nothing_measures_how_long_people_stay(word: str) -> None:
    named = [
        f"{source.name}: {name}"
        for source in read_sources()
        for name in list_names(source.tree)
        if word in _snake(name)
    ]

    assert named == []


def test_a_streak_is_never_shown() -> None:
    window = [source for source in read_sources() if source.name.startswith("app/ui/")]
    names = [name for source in window for name in list_names(source.tree)]

    assert [name for name in names if "streak" in _snake(name)] == []


def test_only_the_lanes_make_threads() -> None:
    making = {source.name for source in read_sources() if "Thread" in _called(source)}

    assert making <= {"app/ui/tasks.py"}


def test_nothing_in_the_repository_names_a_place_on_one_machine() -> None:
    personal = re.compile(r"/(?:home|Users)/[a-z]\w*|/root/|" + re.escape(str(ROOT)))
    kinds = {".py", ".md", ".toml", ".txt", ".json", ".svg", ".sh", ".yaml", ""}
    naming = [
        str(path.relative_to(ROOT))
        for folder in ("app", "models", "packaging", "resources", "tests", ".ci")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix in kinds and "__pycache__" not in path.parts
        if path.name != "test_manners.py" and personal.search(path.read_text(errors="replace"))
    ]

    assert naming == []


def _swallows(source: Source) -> list[ast.ExceptHandler]:
    """Return the handlers that take everything and do not raise it on."""
    handlers = [node for node in ast.walk(source.tree) if isinstance(node, ast.ExceptHandler)]
    return [handler for handler in handlers if _is_wide(handler) and not _raises(handler)]


def _is_wide(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    names = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    return not names.isdisjoint({"Exception", "BaseException"})


def _raises(handler: ast.ExceptHandler) -> bool:
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))


def _called(source: Source) -> set[str]:
    calls = [node.func for node in ast.walk(source.tree) if isinstance(node, ast.Call)]
    plain = {call.id for call in calls if isinstance(call, ast.Name)}
    return plain | {call.attr for call in calls if isinstance(call, ast.Attribute)}


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
