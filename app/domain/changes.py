"""What an operation changed, so that every open page can refresh itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The parts of the profile that an operation touched."""

    chats: bool = False
    memories: bool = False
    persona: bool = False
    settings: bool = False
    wellbeing: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        """Return what either of two operations changed."""
        return Changes(
            chats=self.chats or other.chats,
            memories=self.memories or other.memories,
            persona=self.persona or other.persona,
            settings=self.settings or other.settings,
            wellbeing=self.wellbeing or other.wellbeing,
        )
