"""The recipe of the starter's adapter: synthetic tasks, training, export. Not part of the app.

Read in this order:

* `tables`: what people say and what is answered, written by hand: data and their forms.
* `tasks`: examples made of the tables, of public sets and of made-up people.
* `tokens`, `packing`, `network`, `training`, `adapter`: from examples to a file.
* `make`: the one command.
"""
