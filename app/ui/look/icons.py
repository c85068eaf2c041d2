"""Icons: Lucide's outlines, drawn in a colour of the theme and sharp on every screen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SIZE = 16  # pixels at 100 %
SHARPNESS = 3  # drawn this much larger, so that dense screens stay sharp


def draw_icon(name: str, colour: str, *, size: int = SIZE) -> QPixmap:
    """Return the icon `name` in one colour. The file is part of the installation."""
    outline = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(outline.replace("currentColor", colour).encode()))
    picture = QPixmap(QSize(size, size) * SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(SHARPNESS)
    return picture


def make_icon(name: str, colour: str, disabled: str) -> QIcon:
    """Return an icon for a button, quieter while the button is disabled."""
    icon = QIcon(draw_icon(name, colour))
    icon.addPixmap(draw_icon(name, disabled), QIcon.Mode.Disabled)
    return icon
