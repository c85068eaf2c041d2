"""Language models with llama.cpp, in the process that imports this: `LlamaEngine`.

`engine` answers prompts with `native` (llama.cpp), `vocabulary` (text to tokens and back),
`sampling` (the next token), `governor` (threads), `forms` (how a family marks turns), `layout`
(what fits) and `turns` (tokens made once); `job` is what the worker of a `ChildEngine` does.
"""

from app.engine.llama.engine import LlamaEngine

__all__ = ["LlamaEngine"]
