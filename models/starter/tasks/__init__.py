"""Training examples, made of the tables, of public sets and of made-up people.

* `examples`: what one is; `heads`: the system text and the sliders in it; `manner`: what no answer
  says; `corpora`: the public sets.
* `facts`, `world`: made-up people and what is true of them; `changes`: what was true before.
* `blocks`: memory lines beside a question; `memory`: what they answer; `unknown`: what none does.
* `dialogue`, `extraction`, `talk`, `chores`: conversations, reading memories, talk, short tasks.
* `mixture`: how much of each.
"""
