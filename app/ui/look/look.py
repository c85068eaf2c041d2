"""The look in force: theme, colours and text size, applied to the whole window at once."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.ui.look import tokens
from app.ui.look.appearance import Appearance, Theme
from app.ui.look.icons import RESOURCES, SIZE, make_icon
from app.ui.look.sheet import build_palette, build_sheet
from app.ui.look.tokens import DARK, LIGHT, Colours


class Look(QObject):
    """What everything is drawn with; `changed` tells those who draw by hand."""

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance) -> None:
        super().__init__(app)
        self._app = app
        self.appearance = appearance
        self.colours = LIGHT
        _load_fonts()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def scale(self) -> float:
        """How much larger than designed words are, 1.0 to 1.5."""
        return self.appearance.text_size / 100

    def choose(self, appearance: Appearance) -> None:
        """Change the look of everything that is open."""
        self.appearance = appearance
        self._apply()

    def font(self, pixels: int, *, family: str = tokens.SANS) -> QFont:
        """Return a font of the type scale, enlarged as the person chose."""
        font = QFont(family)
        font.setPixelSize(round(pixels * self.scale))
        return font

    def mono(self, pixels: int) -> QFont:
        """Return the system's fixed-width font in a size of the type scale."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(round(pixels * self.scale))
        return font

    def icon(self, name: str) -> QIcon:
        """Return an icon in the colour of words."""
        return make_icon(name, self.colours.ink, self.colours.muted)

    def dress(self, button: QAbstractButton, name: str) -> None:
        """Give a button an icon that follows the theme for as long as the button lives."""

        def draw() -> None:
            light = button.property("role") == "primary"
            colour = self.colours.on_accent if light else self.colours.ink
            button.setIcon(make_icon(name, colour, self.colours.muted))
            button.setIconSize(QSize(SIZE, SIZE) * self.scale)

        draw()
        self.changed.connect(draw)
        button.destroyed.connect(lambda: self.changed.disconnect(draw))

    def _apply(self) -> None:
        self.colours = self._colours()
        self._app.setPalette(build_palette(self.colours))
        self._app.setFont(self.font(tokens.SMALL))
        self._app.setStyleSheet(build_sheet(self.colours, self.scale))
        self.changed.emit()

    def _colours(self) -> Colours:
        match self.appearance.theme:
            case Theme.LIGHT:
                return LIGHT
            case Theme.DARK:
                return DARK
            case Theme.SYSTEM:
                dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
                return DARK if dark else LIGHT


def _load_fonts() -> None:
    """Make the typefaces that come with Candor known to Qt; the system's stand in for them."""
    if tokens.SERIF not in QFontDatabase.families():
        for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
