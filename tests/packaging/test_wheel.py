import os
from dataclasses import replace
from pathlib import Path

import pytest
from candor_setup.machine import Compiler, find_compiler
from candor_setup.places import Places
from candor_setup.wheel import Build, flags_for, get_wheel, plan_build, read_requirement

GCC = Compiler(path="/usr/bin/c++", major="gcc 12", flags=("-mno-amx-tile", "-mno-amx-int8"))
BUILD = Build(
    source="llama-cpp-python==0.3.36",
    cpu="model name: A\nflags: avx2",
    python="cpython-311",
    compiler="gcc 12",
    flags="-mno-amx-tile",
    wishes="",
)


@pytest.mark.parametrize("what", ["source", "cpu", "python", "compiler", "flags", "wishes"])
def test_a_wheel_has_another_key_when_anything_it_depends_on_changes(what: str) -> None:
    changed = replace(BUILD, **{what: "something else"})

    assert changed.key != BUILD.key


def test_the_same_build_has_the_same_key_in_every_checkout(tmp_path: Path, root: Path) -> None:
    (tmp_path / "packaging").mkdir()
    pinned = root / "packaging" / "engine.txt"
    (tmp_path / "packaging" / "engine.txt").write_bytes(pinned.read_bytes())

    here = plan_build(GCC, root=root, environ={})
    there = plan_build(GCC, root=tmp_path, environ={})

    assert here.key == there.key


def test_a_wish_for_a_graphics_card_is_another_build(root: Path) -> None:
    plain = plan_build(GCC, root=root, environ={})
    cuda = plan_build(GCC, root=root, environ={"CMAKE_ARGS": "-DGGML_CUDA=on"})

    assert plain.key != cuda.key


def test_remarks_in_the_requirements_do_not_cause_a_new_build() -> None:
    pinned = "# a remark\nllama-cpp-python==0.3.36 \\\n    --hash=sha256:83\n"

    assert read_requirement(pinned) == "llama-cpp-python==0.3.36 --hash=sha256:83"


def test_the_build_leaves_amx_out_and_keeps_the_persons_own_flags() -> None:
    environ = flags_for(GCC, {"CFLAGS": "-O2", "PATH": "/usr/bin"})

    assert environ["CFLAGS"] == "-O2 -mno-amx-tile -mno-amx-int8"
    assert environ["CXXFLAGS"] == "-mno-amx-tile -mno-amx-int8"
    assert environ["PATH"] == "/usr/bin"


def test_the_persons_own_number_of_jobs_stands() -> None:
    assert flags_for(GCC, {"CMAKE_BUILD_PARALLEL_LEVEL": "1"})["CMAKE_BUILD_PARALLEL_LEVEL"] == "1"


def test_a_wheel_that_was_built_once_is_not_built_again(tmp_path: Path, root: Path) -> None:
    compiler = find_compiler(os.environ)
    if compiler is None:
        pytest.skip("this machine has no compiler")
    folder = tmp_path / "wheels" / plan_build(compiler, root=root, environ={}).key
    (folder / "building-left").mkdir(parents=True)
    (folder / "engine.whl").touch()

    wheel = get_wheel(Places(root=root, cache=tmp_path), {})

    assert wheel == folder / "engine.whl"
    assert not (folder / "building-left").exists()
