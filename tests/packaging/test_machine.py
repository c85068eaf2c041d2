import os

import pytest
from candor_setup.machine import WITHOUT_AMX, accepted_flags, describe_cpu, find_compiler, read_cpu

CPUINFO = """\
processor\t: 0
model name\t: Some Processor
cpu MHz\t\t: 2400.000
flags\t\t: fpu avx2 amx_int8

processor\t: 1
model name\t: Some Processor
cpu MHz\t\t: 800.000
flags\t\t: fpu avx2 amx_int8
"""


def test_a_processor_is_the_same_at_any_speed_and_with_any_number_of_cores() -> None:
    one_core, faster = CPUINFO.partition("\n\n")[0], CPUINFO.replace("2400", "3100")

    assert describe_cpu(CPUINFO) == describe_cpu(one_core) == describe_cpu(faster)


def test_a_processor_with_other_instructions_is_another() -> None:
    assert describe_cpu(CPUINFO) != describe_cpu(CPUINFO.replace(" amx_int8", ""))


def test_this_machines_processor_has_an_identity() -> None:
    assert read_cpu().strip()


def test_a_compiler_that_is_not_there_is_none() -> None:
    assert find_compiler({"CXX": "no-such-compiler"}) is None


def test_flags_against_amx_go_together_or_not_at_all() -> None:
    compiler = find_compiler(os.environ)
    if compiler is None:
        pytest.skip("this machine has no compiler")

    assert accepted_flags(compiler.path) in {WITHOUT_AMX, ()}
    assert compiler.major.split()[1].isdigit()


def test_a_compiler_that_refuses_the_flags_gets_none() -> None:
    assert accepted_flags("/bin/false") == ()
