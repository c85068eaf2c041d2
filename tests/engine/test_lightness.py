"""What importing the package costs."""

import subprocess
import sys

HEAVY = ("torch", "llama_cpp", "transformers", "sentence_transformers", "gguf", "PySide6")


def test_importing_the_engine_loads_no_model_library() -> None:
    program = f"import app.engine, sys; print([name for name in {HEAVY} if name in sys.modules])"

    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert shown.stdout.strip() == "[]"
