# Candor: `make run` talks, `make test` checks everything a change can break.
# The set-up comes first by itself; when nothing has changed it takes a moment.

.PHONY: run test proof reference coverage bench-vault setup clean
.DEFAULT_GOAL := run

run: setup
	@.venv/bin/candor

test: setup
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports
	QT_QPA_PLATFORM=offscreen .venv/bin/pytest

proof: setup
	QT_QPA_PLATFORM=offscreen .venv/bin/pytest -m proof

# llama.cpp's own programs, for `python -m tests.benchmarks.engine`.
reference: setup
	.venv/bin/python -m tests.benchmarks.reference

# Every branch of the vault is run by a test; what is missing is listed.
coverage: setup
	QT_QPA_PLATFORM=offscreen .venv/bin/coverage run -m pytest tests/vault
	.venv/bin/coverage report

# The vault's figures as one JSON object; ARGS="--kills 10000 --cuts 10000 ..." for a release.
bench-vault: setup
	@.venv/bin/python -m tests.benchmarks.vault --json $(ARGS)

# What the set-up says goes to standard error, so that an answer can be piped on.
setup:
	@sh packaging/prepare </dev/null >&2

clean:
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis \
		.coverage
	find app tests packaging models -name __pycache__ -type d -prune -exec rm -rf {} +
