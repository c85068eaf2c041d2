"""Taking system calls from a process: a seccomp filter, Linux on x86-64 and 64-bit Arm.

A worker computes; it opens no socket, starts no program, looks into no other process and asks
for no namespace. What it was given open (its channel) goes on working.

Source: the kernel's `Documentation/userspace-api/seccomp_filter.rst`; numbers from
`arch/x86/entry/syscalls/syscall_64.tbl` and `include/uapi/asm-generic/unistd.h`.
"""

import ctypes
import errno
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass

_SET_SECCOMP, _FILTER = 22, 2  # linux/prctl.h, linux/seccomp.h
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # linux/bpf_common.h
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4  # struct seccomp_data
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_X32 = 0x40000000  # the other way to call the kernel of an x86-64


@dataclass(frozen=True, slots=True)
class _Machine:
    architecture: int  # linux/audit.h
    refused: tuple[int, ...]


# socket connect bind listen accept · execve execveat ptrace process_vm_readv process_vm_writev
# pidfd_getfd · mount unshare setns · add_key request_key keyctl · bpf perf_event_open
# userfaultfd io_uring_setup
_X86_64 = "41 42 49 50 43 59 322 101 310 311 438 165 272 308 248 249 250 321 298 323 425"
_AARCH64 = "198 203 200 201 202 221 281 117 270 271 438 40 97 268 217 218 219 280 241 282 425"
_MACHINES = {
    "x86_64": _Machine(0xC000003E, tuple(map(int, _X86_64.split()))),
    "aarch64": _Machine(0xC00000B7, tuple(map(int, _AARCH64.split()))),
}


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


def refuse_calls() -> bool:
    """Refuse this process the calls that a worker never needs; return whether it worked.

    Call it with one thread, after `memory.keep_privileges`; it can not be taken back.
    """
    fits = sys.platform == "linux" and sys.maxsize > 1 << 32  # 32-bit Python has other numbers
    machine = _MACHINES.get(platform.machine()) if fits else None
    if machine is None:
        return False
    steps = _program(machine)
    array = (_Instruction * len(steps))(*(_Instruction(*step) for step in steps))
    program = _Program(len(steps), array)
    result = ctypes.CDLL(None).prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)
    return bool(result == 0)


def _program(machine: _Machine) -> Sequence[tuple[int, int, int, int]]:
    """The filter: another architecture and each refused number end at the refusal."""
    count = len(machine.refused)
    refused = enumerate(machine.refused)
    return [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 0, count + 3, machine.architecture),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_AT_LEAST, count + 1, 0, _X32),
        *((_EQUAL, count - place, 0, number) for place, number in refused),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
