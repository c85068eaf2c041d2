"""One generated history, forgotten and sealed: what is left of it, along every path."""

from pathlib import Path

from app.memory import MemoryService
from app.vault import MemoryKeySource, Vault, create_vault, open_vault, private_vault
from tests.memory.lineages import NOW, History, NoEmbedder, name_of, word_of, write


def everything(vault: Vault) -> str:
    """All words in the vault, wherever they stand."""
    chats = vault.chats.all()
    messages = [message for chat in chats for message in vault.chats.messages(chat.id)]
    memories = vault.memories.all()
    lines = [line.statement for message in messages for line in message.block]
    quotes = [each.text for memory in memories for each in memory.evidence]
    texts = [*(chat.title for chat in chats), *(message.text for message in messages)]
    return "\n".join([*texts, *lines, *quotes, *(memory.statement for memory in memories)])


def sealed(history: History, folder: Path | None = None) -> tuple[bool, bool, bool]:
    """Forget and seal; whether deletion, cascade and absence hold without any exception.

    With a folder the vault is a file, and is locked and unlocked again before anything is read.
    """
    keys = MemoryKeySource()
    path = folder / "vault" if folder else None
    vault = (
        create_vault(path, keystore=keys, passphrase=None, clock=lambda: NOW)
        if path
        else private_vault(lambda: NOW)
    )
    write(history, vault)
    service = MemoryService(vault, NoEmbedder(), lambda: NOW)
    service.forget(service.plan([name_of(number) for number in sorted(history.forgotten)]))
    receipt = service.seal(now=True)
    if path:
        vault.close()
        vault = open_vault(path, keystore=keys, passphrase=None, clock=lambda: NOW)
        service = MemoryService(vault, NoEmbedder(), lambda: NOW)
    clean = receipt is not None and receipt.residues == 0 and service.verify().residues == 0
    found = (_deleted(history, vault), _cascaded(history, vault), _absent(history, service, vault))
    vault.close()
    return found if clean else (False, False, False)


def _deleted(history: History, vault: Vault) -> bool:
    return all(vault.memories.get(name_of(number)) is None for number in history.forgotten)


def _cascaded(history: History, vault: Vault) -> bool:
    """Whether all that hangs on it is gone, with its vectors, and all else stands."""
    gone = history.gone()
    return all(
        (vault.memories.get(name_of(number)) is None) == (number in gone)
        and (vault.vectors.get(name_of(number)) is None) == (number in gone)
        for number in range(len(history.links))
    )


def _absent(history: History, service: MemoryService, vault: Vault) -> bool:
    """Whether nothing says it any more: written, listed, searched or recalled."""
    left = everything(vault)
    listed = {memory.id for memory in (*service.all(), *service.proposals())}
    for number in history.gone():
        word, name = word_of(number), name_of(number)
        recalled = service.recall(f"Do I keep {word}?", 2048).memories
        found = {*(each.memory.id for each in recalled), *(m.id for m in service.find(word))}
        if word in left or name in listed | found:
            return False
    stays = set(range(len(history.links))) - history.gone()
    return all(word_of(number) in left for number in stays)
