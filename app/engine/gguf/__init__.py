"""GGUF model files, looked at in Python before native code may."""

from app.engine.gguf.header import ModelFile, check_adapter, check_header

__all__ = ["ModelFile", "check_adapter", "check_header"]
