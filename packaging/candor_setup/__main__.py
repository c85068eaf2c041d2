"""Makes a checkout ready to run: `python -m candor_setup`, from `make`."""

import os
import sys
from collections.abc import Mapping

from candor_setup import environment, needs, stamp
from candor_setup.failures import OTHERWISE, SetupError
from candor_setup.lock import alone
from candor_setup.places import Places, find_places, without_home
from candor_setup.watching import say
from candor_setup.wheel import get_wheel

AGAIN = "Stopped. Nothing is lost: run the same command again to go on."


def main() -> int:
    """Set up this checkout if it is not; returns 0 when it is ready."""
    places = find_places(os.environ)
    if stamp.is_current(places):
        return 0
    environ = {**os.environ, "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    try:
        with alone(places.root, say=say, waiting="Another set-up is at work here; waiting for it."):
            if not stamp.is_current(places):
                set_up(places, environ)
    except SetupError as error:
        say(f"{error}\n{error.advice}")
        return 1
    except OSError as error:
        place = without_home(str(error.filename or "the disk"))
        say(f"The set-up can not go on: {error.strerror or 'an error'} at {place}.\n{OTHERWISE}")
        return 1
    except KeyboardInterrupt:
        say(AGAIN)
        return 130
    return 0


def set_up(places: Places, environ: Mapping[str, str]) -> None:
    """Take each step that is not yet done; whatever was interrupted goes on here."""
    say("Setting up Candor; this is needed once.")
    needs.supply(log=places.logs / "system.log", environ=environ)
    environment.make(places, environ)
    wheel = get_wheel(places, environ)
    environment.install_engine(places, wheel, environ)
    environment.install_packages(places, environ)
    environment.install_candor(places, environ)
    environment.install_models(places, environ)
    if environment.merge_starter(places, environ):
        stamp.write(places)
    say("Candor is ready.")


if __name__ == "__main__":
    sys.exit(main())
