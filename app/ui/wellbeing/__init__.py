"""The break reminder on the screen, and why it is there."""

from app.ui.wellbeing.banner import BreakBanner

__all__ = ["BreakBanner"]
