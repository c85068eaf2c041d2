import ast
from statistics import median

from tests.architecture.sources import APP, ROOT, list_packages, read_sources


def test_half_of_all_files_are_shorter_than_a_hundred_lines() -> None:
    assert median(source.length for source in read_sources()) < 100


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    assert [source.name for source in read_sources() if source.length > 300] == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [source.name for source in read_sources() if not ast.get_docstring(source.tree)]

    assert silent == []


def test_every_folder_of_the_app_is_a_package() -> None:
    folders = {path.parent for path in APP.rglob("*.py")}

    assert folders == set(list_packages())


def test_there_are_no_empty_rooms() -> None:
    empty = [
        str(package.relative_to(ROOT))
        for package in list_packages()
        if [path.name for path in package.rglob("*.py")] == ["__init__.py"]
    ]

    assert empty == []


def test_no_name_of_a_file_says_nothing() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "handler", "base", "common", "misc"}

    assert [source.name for source in read_sources() if vague & set(_words(source.name))] == []


def _words(name: str) -> list[str]:
    return name.removesuffix(".py").replace("/", "_").split("_")
