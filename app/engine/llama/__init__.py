"""Language models with llama.cpp, in the process that imports this: `LlamaEngine`.

`engine` is the door and `speaker` the loaded model that answers, over `native` (llama.cpp),
`vocabulary` (text to tokens and back), `layout` (what fits) and `turns` (tokens made once).
`prefix` keeps what was evaluated for the next prompt, as `states` where that is of other chats and
`saved` on the way to the vault. `sampling` chooses the next token, `lookup` guesses those after it,
`candidates` speaks several answers at once, `governor` decides how many threads make a token,
`calibration` tries out what is fastest here, and `build` knows what this llama.cpp can do. `job` is
what the worker of a `ChildEngine` does, `devices_job` what that of `find_devices` does.
"""

from app.engine.llama.engine import LlamaEngine

__all__ = ["LlamaEngine"]
