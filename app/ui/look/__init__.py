"""How the window looks.

`tokens` names every colour and size once; `sheet` makes the palette and the style sheet from them;
`Look` is the one in force; `Appearance` is what the person chose for this device; `icons` draws.
"""

from app.ui.look.appearance import Appearance, Theme, load_appearance, save_appearance
from app.ui.look.look import Look

__all__ = ["Appearance", "Look", "Theme", "load_appearance", "save_appearance"]
