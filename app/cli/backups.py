"""`candor backup (make | list | verify | due | schedule)` and `candor restore FILE`."""

import argparse
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from app.assistant import Assistant, Profile, Restored, RestoreKeys
from app.cli import json_lines
from app.cli.opening import (
    ask_new_passphrase,
    given_passphrase,
    present_passphrase,
    read_passphrase,
    unlock,
)
from app.cli.speech import agree, note, say, somebody_is_there
from app.domain.backups import EVERY_DAYS, KEEP, Backup, BackupSchedule, unreached
from app.domain.errors import BackupPassphraseNeededError, CandorError, NoBackupError

Add = Callable[[str, str], argparse.ArgumentParser]


def add_backups(add: Add) -> None:
    """Say which words follow `backup` and `restore`."""
    backup = add("backup", "Make a sealed copy of everything, list or check the copies.")
    backup.add_argument("action", choices=("make", "list", "verify", "due", "schedule"))
    backup.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="where make and schedule put it"
    )
    backup.add_argument(
        "--every",
        type=int,
        choices=range(EVERY_DAYS[1] + 1),
        metavar="DAYS",
        help="schedule: how often one is due; 0 is never",
    )
    backup.add_argument(
        "--keep",
        type=int,
        choices=range(KEEP[0], KEEP[1] + 1),
        metavar="N",
        help="schedule: how many of its backups stay",
    )
    backup.add_argument("--json", action="store_true", help="list: one JSON object a line")
    restore = add("restore", "Put a backup in place; what was forgotten since stays forgotten.")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--code", action="store_true", help="open it with the recovery code")
    restore.add_argument("--code-file", type=Path, metavar="FILE", help="holds the recovery code")
    restore.add_argument("--accept-loss", action="store_true", help="of a damaged backup")
    restore.add_argument(
        "--set-aside", action="store_true", help="move a vault away that opens no more"
    )
    restore.add_argument("--now", action="store_true", help="do not ask")
    for command in (backup, restore):
        command.add_argument(
            "--backup-passphrase-file",
            type=Path,
            metavar="FILE",
            help="holds what opens the backup, where the vault's own passphrase does not",
        )


def check_backups(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with a usage error where a folder is missing, or one too many is named."""
    wanted = options.action in {"make", "schedule"}
    off = options.action == "schedule" and options.every == 0
    if wanted != bool(options.folder) and not off:
        parser.error("backup make and backup schedule take a FOLDER, the others none")


def backup(profile: Profile, options: argparse.Namespace) -> None:
    """Do what the action says; what was forgotten goes from backups that are back in reach."""
    with unlock(profile, options) as assistant:
        assistant.backups.catch_up()
        match options.action:
            case "make":
                passphrase = _backup_passphrase(assistant, options)
                _tell("Made", assistant.backups.make(options.folder, passphrase))
            case "list":
                _list(assistant, as_json=options.json)
            case "verify":
                _verify(assistant)
            case "due":
                made = assistant.backups.run_due()
                _tell("Made", made) if made else note("No backup is due.")
            case _:
                _schedule(assistant, options)


def restore(profile: Profile, options: argparse.Namespace) -> None:
    """Put a backup in place, once somebody agreed that what is there now makes room."""
    _demand_file(options.file)
    keys = _restore_keys(profile, options)
    if profile.exists() and not options.now and not agree(_QUESTION):
        note("Nothing was restored.")
        return
    done = profile.restore(
        options.file, keys, accept_loss=options.accept_loss, replace=options.set_aside
    )
    for line in _told(done):
        say(line)


_QUESTION = (
    "Put this backup in the place of everything that is there now? What is there is kept aside."
)


def _demand_file(path: Path) -> None:
    """See that there is something to restore before anybody is asked for anything."""
    try:
        there = path.is_file()
    except OSError:  # a folder that nobody may look into
        there = False
    if not there:
        raise NoBackupError(
            "There is no backup in this place.",
            advice="Connect its drive, or check the name of the file.",
        )


def _told(done: Restored) -> list[str]:
    when = f"of {done.made_at:%Y-%m-%d %H:%M} UTC " if done.made_at else ""
    lines = [f"The backup {when}was restored."]
    if done.corrections:
        lines.append(f"  Forgotten since, and left out: {done.corrections}")
    if done.aside:
        lines.append(f"  What was there before: {done.aside}")
    if done.out_of_reach:
        lines.append("  Forgetting does not reach that file: delete it once you do not need it.")
    return lines


def _list(assistant: Assistant, *, as_json: bool) -> None:
    found = assistant.backups.all()
    for each in found:
        say(json_lines.line(json_lines.backup(each)) if as_json else f"{each.id}  {_line(each)}")
    for sentence in () if as_json else unreached(found):
        note(sentence)
    if not found and not as_json:
        note("There is no backup yet.")


def _verify(assistant: Assistant) -> None:
    """Read every backup wholly; one that is not well does not keep the others from being read."""
    problems: list[CandorError] = []
    for each in assistant.backups.all():
        try:
            assistant.backups.verify(each.id)
        except CandorError as error:
            problems.append(error)
            say(f"! {_line(each)}: {error}")
        else:
            say(f"✓ {_line(each)}: every record was read.")
    if problems:
        raise problems[0]


def _schedule(assistant: Assistant, options: argparse.Namespace) -> None:
    old = assistant.backups.schedule()
    every = (old.every_days or 7) if options.every is None else options.every
    folder = str(options.folder.expanduser().absolute()) if options.folder else old.folder
    passphrase = _backup_passphrase(assistant, options) if every else None
    assistant.backups.save_schedule(
        BackupSchedule(every, options.keep or old.keep, folder), passphrase
    )
    often = f"A backup is due every {'day' if every == 1 else f'{every} days'}"
    say(f'{often}: "candor backup due" makes it.' if every else "No backup is made by itself.")


def _backup_passphrase(assistant: Assistant, options: argparse.Namespace) -> str | None:
    if options.backup_passphrase_file:
        return read_passphrase(options.backup_passphrase_file)
    if assistant.backups.needs_passphrase and somebody_is_there():
        note("Nothing would open this backup on another computer: choose a passphrase for it.")
        return ask_new_passphrase()
    return None


def _restore_keys(profile: Profile, options: argparse.Namespace) -> RestoreKeys:
    code = _code(options)
    passphrase = None if code else _passphrase_of_backup(options)
    return RestoreKeys(passphrase, code, _passphrase_of_vault(profile, options, code))


def _code(options: argparse.Namespace) -> str | None:
    if options.code_file:
        return read_passphrase(options.code_file)
    return _asked("Recovery code: ") if options.code else None


def _passphrase_of_backup(options: argparse.Namespace) -> str:
    path = options.backup_passphrase_file or options.passphrase_file
    return read_passphrase(path) if path else _asked("Passphrase of the backup: ")


def _passphrase_of_vault(
    profile: Profile, options: argparse.Namespace, code: str | None
) -> str | None:
    if not profile.exists():
        given = given_passphrase(options)
        ask = code and not given and somebody_is_there()
        return ask_new_passphrase() if ask else given
    try:
        return present_passphrase(profile, options)
    except CandorError:
        if options.set_aside:
            return None
        raise


def _asked(prompt: str) -> str:
    if not somebody_is_there():
        raise BackupPassphraseNeededError(
            "Nobody is there to say what opens this backup.",
            advice="Give --backup-passphrase-file FILE or --code-file FILE.",
        )
    return getpass(prompt)


def _tell(done: str, backup: Backup) -> None:
    say(f"{done}: {_line(backup)}")


def _line(backup: Backup) -> str:
    return f"{backup.made_at:%Y-%m-%d %H:%M}  {_size(backup)}  {backup.place}"


def _size(backup: Backup) -> str:
    if not backup.size:
        return "unfinished"
    kilobytes = backup.size / 1000
    return f"{kilobytes:.0f} kB" if kilobytes < 1000 else f"{kilobytes / 1000:.1f} MB"
