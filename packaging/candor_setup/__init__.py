"""The set-up of a machine: everything between `git clone` and the first answer.

Standard library only, because it runs before anything is installed.

`__main__` names the steps in their order; `places` says where things lie; `stamp` knows
whether there is anything to do; `lock` lets one set-up work at a time. `environment` makes
`.venv` and fills it through pip; `wheel` builds the engine once per machine, for the
processor and compiler that `machine` describes; `needs` asks for what only the system can
give, such as the `libraries` of the window, through apt (`debian`) or in one sentence.
`watching` runs long commands and shows their `progress`; `failures` says what went wrong and
what to do next.
"""
