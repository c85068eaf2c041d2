"""Language models with llama.cpp, in the process that imports this: `LlamaEngine`.

`engine` answers prompts with `native` (llama.cpp), `vocabulary` (text to tokens and back), `forms`
(how a family marks turns), `layout` (what fits) and `turns` (tokens made once). `prefix` keeps what
was evaluated for the next prompt, as `states` where that is of other chats and `saved` on the way
to the vault; `sampling` chooses the next token `governor` how many threads make it, and
`calibration` tries out what is fastest here. `job` is what the worker of a `ChildEngine` does.
"""

from app.engine.llama.engine import LlamaEngine

__all__ = ["LlamaEngine"]
