"""How many processor cores the model may really use."""

import os
from pathlib import Path

_TOPOLOGY = "/sys/devices/system/cpu/cpu{}/topology/thread_siblings_list"
_QUOTA = Path("/sys/fs/cgroup/cpu.max")


def usable_cores() -> int:
    """Return the number of physical cores that this process may use, at least 1."""
    if not hasattr(os, "sched_getaffinity"):
        return max(1, (os.cpu_count() or 2) // 2)
    cpus = os.sched_getaffinity(0)
    cores = {_siblings(cpu) for cpu in cpus}
    return max(1, min(len(cores), _quota(default=len(cores))))


def _siblings(cpu: int) -> str:
    """Name the core that a logical processor belongs to."""
    try:
        return Path(_TOPOLOGY.format(cpu)).read_text(encoding="ascii")
    except OSError:
        return str(cpu)


def _quota(*, default: int) -> int:
    """Read how many processors a container may keep busy, rounded up."""
    try:
        allowed, period = _QUOTA.read_text(encoding="ascii").split()
        return -(-int(allowed) // int(period))
    except (OSError, ValueError):
        return default
