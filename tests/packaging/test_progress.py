import io

from candor_setup.progress import (
    Progress,
    clock_face,
    read_build_step,
    read_install_step,
    read_share,
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_line_of_ninja_says_which_step_began() -> None:
    assert read_build_step("  [57/193] /usr/bin/g++ -DGGML_BUILD") == "[57/193]"


def test_other_lines_of_a_build_say_nothing() -> None:
    assert read_build_step("warning: array[3/4] is out of bounds") is None
    assert read_build_step("-- Installing: libllama.so") is None


def test_a_line_of_pip_says_what_it_fetches_and_how_much() -> None:
    assert read_install_step("Collecting torch==2.13.0") == "torch"
    fetched = read_install_step("  Downloading torch-2.13.0-cp311-none-any.whl (191.8 MB)")
    assert fetched is not None
    assert fetched.endswith("(191.8 MB)")


def test_pip_says_how_many_packages_it_unpacks() -> None:
    assert read_install_step("Installing collected packages: a, b, c") == "unpacking 3 packages"


def test_the_making_of_the_starter_says_its_share() -> None:
    assert read_share("Preparing the starter model:  45%") == "45%"
    assert read_share("The starter model is ready: starter.gguf") is None


def test_a_duration_reads_as_minutes_and_seconds() -> None:
    assert [clock_face(seconds) for seconds in (0, 59.9, 60, 605)] == [
        "0:00", "0:59", "1:00", "10:05",
    ]  # fmt: skip


def test_a_log_gets_a_line_twice_a_minute_and_no_more() -> None:
    stream, clock = io.StringIO(), Clock()
    progress = Progress("Building", stream, clock)
    for step in range(61):
        clock.seconds = float(step)
        progress.show(f"[{step}/61]")
    progress.finish()

    assert stream.getvalue().splitlines() == [
        "Building …",
        "Building … [30/61] 0:30",
        "Building … [60/61] 1:00",
        "Building: done in 1:00",
    ]


def test_a_terminal_gets_one_line_that_is_written_over() -> None:
    stream, clock = Terminal(), Clock()
    progress = Progress("Building", stream, clock)
    for step in range(100):
        progress.show(f"[{step}/100]")
    progress.finish()

    assert stream.getvalue().count("\n") == 1
    assert stream.getvalue().endswith("Building: done in 0:00\n")


def test_the_last_known_step_stays_while_nothing_new_is_said() -> None:
    stream, clock = Terminal(), Clock()
    progress = Progress("Building", stream, clock)
    progress.show("[3/193]")
    clock.seconds = 5.0
    progress.show(None)

    assert stream.getvalue().endswith("Building … [3/193] 0:05")
