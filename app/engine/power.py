"""Whether this computer runs on its battery, and what its processor's own meter says."""

import ctypes
import subprocess
import sys
from pathlib import Path
from time import process_time

SUPPLIES = Path("/sys/class/power_supply")
METERS = Path("/sys/class/powercap")
_PMSET = ("/usr/bin/pmset", "-g", "batt")
_LIMIT = 2.0  # seconds that a program of the system may take
_OFF_LINE = 0  # of ACLineStatus; 1 is on line, 255 unknown


def on_battery() -> bool:
    """Return whether a battery feeds this computer now; False where nobody can say."""
    if sys.platform == "darwin":
        return says_battery(_ask_pmset())
    if sys.platform == "win32":
        return _windows_says_battery()
    return fed_by_battery(SUPPLIES)


def fed_by_battery(supplies: Path) -> bool:
    """Return whether Linux's power supplies are a battery that empties, and nothing plugged in.

    A battery of a mouse or a pen has the scope "Device" and feeds nothing else.
    """
    empties = False
    for supply in sorted(supplies.glob("*")):
        if _line(supply / "online") == "1":
            return False
        at_work = _line(supply / "type") == "Battery" and _line(supply / "scope") != "Device"
        empties |= at_work and _line(supply / "status") == "Discharging"
    return empties


def says_battery(text: str) -> bool:
    """Return whether macOS's `pmset -g batt` names the battery as what is drawn from."""
    return "'Battery Power'" in text.partition("\n")[0]


def processor_energy(meters: Path = METERS) -> int:
    """Return millijoules that the processor has spent by its own meter, 0 where it has none.

    Linux shows it (Intel and AMD, RAPL) to root alone unless somebody opened it. It counts all
    programs, and starts anew at its highest value.
    """
    counts = (_line(meter / "energy_uj") for meter in meters.glob("intel-rapl:?"))
    return sum(int(count) for count in counts if count.isdecimal()) // 1000


class Meter:
    """What this process has cost since the meter was made."""

    def __init__(self) -> None:
        self._cpu, self._energy = process_time(), processor_energy()

    def cpu_ms(self) -> int:
        """Return milliseconds of all its threads together."""
        return round(1000 * (process_time() - self._cpu))

    def processor_mj(self) -> int:
        """Return millijoules of the whole processor, 0 where nobody can say."""
        return max(0, processor_energy() - self._energy)


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _ask_pmset() -> str:
    try:
        shown = subprocess.run(_PMSET, capture_output=True, check=False, timeout=_LIMIT)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return shown.stdout.decode("utf-8", "replace")


def _windows_says_battery() -> bool:
    status = (ctypes.c_ubyte * 12)()  # SYSTEM_POWER_STATUS, whose first byte is ACLineStatus
    library = getattr(ctypes, "windll", None)
    if library is None or not library.kernel32.GetSystemPowerStatus(status):
        return False
    return bool(status[0] == _OFF_LINE)
