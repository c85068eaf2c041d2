"""Text from a prompt, vectors from text, models on disk; the only way to the network.

`Engine` and `Embedder` are the ports. `ChildEngine` runs `LlamaEngine` (`app.engine.llama`) in a
worker process, `ChildEmbedder` runs all-MiniLM-L6-v2 in another; `ScriptedEngine` says what it is
told to. `find_starter` is the model that comes with Candor, `Shelf` holds those that a person
added. `fit_file` tells how a model fits this computer, `find_devices` what else than the processor
there is to compute on. `json_grammar` writes down the shape that an answer must have,
`word_tree` the words that it may use. Importing this package loads no model library: only the
workers do.
"""

from app.engine.child import ChildEngine
from app.engine.devices import find_devices
from app.engine.embedder import ChildEmbedder
from app.engine.fit import fit_file
from app.engine.grammar import Schema, json_grammar
from app.engine.memory_size import memory_for_models
from app.engine.places import find_shipped
from app.engine.ports import Calibrating, Choosing, Embedder, Engine, Resumable, Vectors
from app.engine.power import on_battery
from app.engine.scripted import ScriptedEngine
from app.engine.shelf import Shelf, ShelvedModel, check_model, find_models, load_catalogue
from app.engine.starter import find_starter, make_starter
from app.engine.word_tree import word_tree

__all__ = [
    "Calibrating",
    "ChildEmbedder",
    "ChildEngine",
    "Choosing",
    "Embedder",
    "Engine",
    "Resumable",
    "Schema",
    "ScriptedEngine",
    "Shelf",
    "ShelvedModel",
    "Vectors",
    "check_model",
    "find_devices",
    "find_models",
    "find_shipped",
    "find_starter",
    "fit_file",
    "json_grammar",
    "load_catalogue",
    "make_starter",
    "memory_for_models",
    "on_battery",
    "word_tree",
]
