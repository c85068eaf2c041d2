"""Recall: lexical and dense evidence, added up, held against a bar that fits the question."""
