"""`candor` opens the window; with arguments it is the command line."""

import os
import stat
import sys
import traceback


def main() -> int:
    """Run the window or a command and return the exit code."""
    try:
        return _run(sys.argv[1:])
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:  # before a command is there to take it
        return 130
    except Exception as bug:  # noqa: BLE001 - the process's entry point: a bug must not print text
        _report(bug)
        return 1


def _run(arguments: list[str]) -> int:
    from app.assistant import guard_process  # noqa: PLC0415 - not before a bug is caught
    from app.cli import chosen_profile, run_command  # noqa: PLC0415 - likewise

    guard_process()
    if _text_is_piped_in():
        return run_command(arguments)
    profile = chosen_profile(arguments)
    if profile is None:
        return run_command(arguments)
    if not _has_display():
        _say("There is no display: this is the terminal chat.")
        return run_command(arguments)
    try:
        from app.ui import run_window  # noqa: PLC0415 - Qt is only loaded for the window
    except ImportError:
        _say("The window's system libraries are missing; `make setup` names them.")
        _say("This is the terminal chat.")
        return run_command(arguments)
    return run_window(profile)


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in names) or "QT_QPA_PLATFORM" in os.environ


def _text_is_piped_in() -> bool:
    """Whether a pipe or a file is standard input; whoever writes to it may take a while."""
    if sys.stdin is None or sys.platform == "win32":
        return False
    mode = os.fstat(sys.stdin.fileno()).st_mode
    return stat.S_ISREG(mode) or stat.S_ISFIFO(mode)


def _report(bug: Exception) -> None:
    """Say where a bug is, without the values that it met: they may be private."""
    where = traceback.extract_tb(bug.__traceback__)[-1]
    _say(
        f"Candor met a bug ({type(bug).__name__} at {where.name}, line {where.lineno}). "
        "Nothing that was kept is lost; please report this line."
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 - nobody else can speak yet


if __name__ == "__main__":
    sys.exit(main())
