"""The system libraries that the window needs; pip can not bring them."""

import ctypes
from collections.abc import Callable

# Library and Debian package. Source: `ldd` of the plug-ins of PySide6 6.11.3 on a bare Debian 12.
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def is_missing(library: str) -> bool:
    """Return whether the system can not load this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def list_missing(is_missing: Callable[[str], bool] = is_missing) -> tuple[str, ...]:
    """Return the libraries of the window that this system lacks."""
    return tuple(library for library in PACKAGES if is_missing(library))
