"""The recipe of the starter's adapter: synthetic tasks, training, export. Not part of the app.

Read in this order:

* `examples`: what one training example is; `heads`: the system text and the sliders in it.
* `words`, `patterns`, `facts`: made-up people and what may be true of them.
* `memory_tasks`, `dialogue_tasks`, `extraction_tasks`, `talk_tasks`, `corpora`, `mixture`: the
  examples themselves; `held_out` holds what training never sees.
* `tokens`, `packing`, `network`, `training`, `adapter`: from examples to a file.
* `make`: the one command.
"""
