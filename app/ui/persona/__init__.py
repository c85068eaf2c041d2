"""The persona page: sliders inside their bounds, and the exact words they put in the prompt."""

from app.ui.persona.page import PersonaPage

__all__ = ["PersonaPage"]
