"""A parser that takes a command's words and options in any order."""

import argparse
from collections.abc import Sequence


class WordsAnywhere(argparse.ArgumentParser):
    """Understands `server set --key ADDRESS`, where Python 3.11 gives up on the address.

    Python's own means for this, intermixed parsing, is not used for subcommands by itself.
    """

    _inner = False

    def parse_known_args(  # type: ignore[override]  # one of argparse's four overloads is enough
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Return the options, and what was not understood."""
        if self._inner:
            return super().parse_known_args(args, namespace)
        self._inner = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._inner = False
