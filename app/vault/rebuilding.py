"""Rebuilding: a whole new file of what can still be read of a damaged one."""

from app.vault.container import FIRST_PAGE, HEADER, ROOT, Container, make_container
from app.vault.reading import Reading
from app.vault.unlocking import Unlocked


def build_image(container: Container, unlocked: Unlocked, reading: Reading) -> bytes:
    """Return a new file with every record that was read, as it is sealed, and new key pages.

    The keys of what was lost are dropped from the tree of `reading`.
    """
    tree, vault_id = reading.tree, unlocked.identity.vault_id
    for slot in reading.damage.lost_slots:
        tree.drop_key(slot)
    pages = range(len(tree.page_keys))
    nodes = {FIRST_PAGE + page: tree.seal_page(vault_id, page) for page in pages}
    nodes[ROOT] = tree.seal_root(vault_id, unlocked.epoch, unlocked.root_key)
    stored = container.records(tree.entries)
    fresh = make_container()
    fresh.write(nodes | {HEADER: unlocked.stored}, {slot: stored[slot] for slot in tree.entries})
    return fresh.image()
