"""Models that come with Candor: the starter's adapter, its card, and the recipe that made it."""
