"""Learning: what the person says of themselves, read by rules, kept with their consent."""
