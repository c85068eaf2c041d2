"""How much room memories get in a prompt. Source: `memory.md`, "Recall into a prompt"."""

SHARE = 0.15  # of the model's context
MOST_TOKENS = 1024
CHARACTERS_A_TOKEN = 4  # of English prose, about


def characters_for(context: int) -> int:
    """Return the budget in characters for a context of so many tokens."""
    return int(min(SHARE * context, MOST_TOKENS) * CHARACTERS_A_TOKEN)
