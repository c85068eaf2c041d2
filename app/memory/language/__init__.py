"""The words that learning and recall share: how they are stemmed, and who and what they name."""
