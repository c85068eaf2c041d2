"""The palette and the small style sheet that follow from the tokens.

Widgets say what they are with the property `role`; nothing else in the window names a colour.
"""

from PySide6.QtGui import QColor, QPalette

from app.ui.look import tokens
from app.ui.look.icons import RESOURCES
from app.ui.look.tokens import Colours

Roles = QPalette.ColorRole


def build_palette(colours: Colours) -> QPalette:
    """Return the palette of one theme."""
    palette = QPalette()
    for role, colour in {
        Roles.Window: colours.page,
        Roles.WindowText: colours.ink,
        Roles.Base: colours.raised,
        Roles.AlternateBase: colours.side,
        Roles.Text: colours.ink,
        Roles.Button: colours.raised,
        Roles.ButtonText: colours.ink,
        Roles.BrightText: colours.danger,
        Roles.Highlight: colours.accent,
        Roles.HighlightedText: colours.on_accent,
        Roles.Link: colours.accent,
        Roles.LinkVisited: colours.accent,
        Roles.PlaceholderText: colours.muted,
        Roles.ToolTipBase: colours.raised,
        Roles.ToolTipText: colours.ink,
        Roles.Accent: colours.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (Roles.WindowText, Roles.Text, Roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def build_sheet(colours: Colours, scale: float) -> str:
    """Return the style sheet of one theme; `scale` enlarges the words, 1.0 to 1.5."""
    c = colours
    size = {
        name: round(pixels * scale)
        for name, pixels in {
            "caption": tokens.CAPTION,
            "small": tokens.SMALL,
            "body": tokens.BODY,
            "heading": tokens.HEADING,
            "title": tokens.TITLE,
        }.items()
    }
    return f"""
* {{ font-family: "{tokens.SANS}"; font-size: {size["small"]}px; }}
QToolTip {{ color: {c.ink}; background: {c.raised}; border: 1px solid {c.line}; padding: 4px 8px; }}
QWidget[role="side"] {{ background: {c.side}; }}
QWidget[role="page"] {{ background: {c.page}; }}
QWidget[role="chrome"] {{ background: {c.side}; border-bottom: 1px solid {c.line}; }}
QFrame[role="card"] {{ background: {c.raised}; border: 1px solid {c.line}; border-radius: 8px; }}
QFrame[role="inset"] {{ background: {c.tint}; border: none; border-radius: 8px; }}
QFrame[role="notice"] {{ background: {c.accent_soft}; border: none; border-radius: 8px; }}
QFrame[role="caution"] {{ background: {c.caution_soft}; border: none; border-radius: 8px; }}
QFrame[role="failure"] {{ background: {c.danger_soft}; border: none; border-radius: 8px; }}
QFrame[role="line"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-family: "{tokens.SERIF}"; font-size: {size["title"]}px; }}
QLabel[role="heading"] {{ font-family: "{tokens.SERIF}"; font-size: {size["heading"]}px; }}
QLabel[role="statement"] {{ font-family: "{tokens.SERIF}"; font-size: {size["heading"]}px; }}
QLabel[role="body"] {{ font-size: {size["body"]}px; }}
QLabel[role="quote"] {{ font-family: "{tokens.SERIF}"; font-size: {size["body"]}px;
    font-style: italic; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="caption"] {{ color: {c.muted}; font-size: {size["caption"]}px; }}
QLabel[role="mark"] {{ color: {c.caution}; background: {c.caution_soft}; border-radius: 4px;
    padding: 1px 6px; font-size: {size["caption"]}px; }}
QLabel[role="tag"] {{ color: {c.muted}; background: {c.tint}; border-radius: 4px;
    padding: 1px 6px; font-size: {size["caption"]}px; }}
QLabel[role="danger"] {{ color: {c.danger}; }}
{_controls(c, size)}
{_lists(c, size)}
"""


def _controls(c: Colours, size: dict[str, int]) -> str:
    return f"""
QPushButton {{ background: {c.raised}; color: {c.ink}; border: 1px solid {c.edge};
    border-radius: {tokens.RADIUS}px; padding: 6px 14px; min-height: 20px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; background: transparent; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent};
    border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.ink}; }}
QPushButton[role="primary"]:disabled {{ background: {c.hover}; color: {c.muted};
    border-color: {c.hover}; }}
QPushButton[role="danger"] {{ color: {c.danger}; border-color: {c.danger}; }}
QPushButton[role="link"] {{ border: 1px solid transparent; background: transparent;
    color: {c.accent}; padding: 4px 6px; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[role="quiet"] {{ border: 1px solid transparent; background: transparent;
    color: {c.accent}; padding: 0 4px; font-size: {size["caption"]}px; }}
QPushButton[role="quiet"]:hover {{ text-decoration: underline; }}
QPushButton[role="quiet"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[role="nav"] {{ border: 1px solid transparent; background: transparent;
    text-align: left; padding: 6px 10px; }}
QPushButton[role="nav"]:hover {{ background: {c.hover}; }}
QPushButton[role="nav"]:checked {{ background: {c.accent_soft}; }}
QPushButton[role="nav"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton {{ border: 1px solid transparent; border-radius: {tokens.RADIUS}px; padding: 5px; }}
QToolButton:hover {{ background: {c.hover}; }}
QToolButton:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="bar"] {{ color: {c.muted}; font-size: {size["caption"]}px; }}
QToolButton::menu-indicator {{ image: none; }}
QLineEdit, QComboBox {{ background: {c.raised}; color: {c.ink};
    border: 1px solid {c.edge}; border-radius: {tokens.RADIUS}px; padding: 6px 8px;
    min-height: 20px; selection-background-color: {c.accent};
    selection-color: {c.on_accent}; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {c.accent};
    padding: 5px 7px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{_picture("arrow-of-lists")}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.line};
    selection-background-color: {c.accent_soft}; selection-color: {c.ink}; }}
QRadioButton, QCheckBox {{ spacing: 8px; padding: 4px; border: 1px solid transparent;
    border-radius: 4px; }}
QRadioButton:focus, QCheckBox:focus {{ border: 1px solid {c.accent}; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: 14px; height: 14px;
    border: 1px solid {c.edge}; background: {c.raised}; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 6px; height: 6px; }}
QCheckBox::indicator:checked {{ border-color: {c.accent}; background: {c.accent};
    image: url("{_picture(f"tick-on-{_depth(c.accent)}-accent")}"); }}
QProgressBar {{ background: {c.line}; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
QPlainTextEdit, QTextEdit {{ background: {c.raised}; color: {c.ink};
    border: 1px solid {c.edge}; border-radius: {tokens.RADIUS}px; padding: 4px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
QFrame[role="composer"] {{ background: {c.raised}; border: 1px solid {c.edge};
    border-radius: 10px; }}
QFrame[role="composer"][lit="true"] {{ border: 2px solid {c.accent}; }}
QFrame[role="composer"] QPlainTextEdit {{ border: none; background: transparent; padding: 0;
    font-size: {size["body"]}px; }}
QPlainTextEdit[role="prompt"] {{ font-family: monospace; font-size: {size["small"]}px;
    background: {c.code}; border-color: {c.line}; }}
"""


def _lists(c: Colours, size: dict[str, int]) -> str:
    return f"""
QListView {{ background: transparent; border: none; outline: none; }}
QListView::item {{ border-radius: {tokens.RADIUS}px; padding: 6px 10px; color: {c.ink};
    border: 1px solid transparent; }}
QListView::item:hover {{ background: {c.hover}; }}
QListView::item:selected {{ background: {c.accent_soft}; color: {c.ink}; }}
QListView::item:selected:focus {{ border: 1px solid {c.accent}; }}
QSplitter::handle {{ background: transparent; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 3px; min-height: 32px;
    margin: 2px 3px; }}
QScrollBar::handle:vertical:hover {{ background: {c.edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {c.raised}; border: 1px solid {c.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; color: {c.ink}; }}
QMenu::item:selected {{ background: {c.accent_soft}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
QDialog {{ background: {c.page}; font-size: {size["small"]}px; }}
"""


def _picture(name: str) -> str:
    """Where a picture lies that has its colour already: style sheets colour none."""
    return (RESOURCES / "icons" / f"{name}.svg").as_posix()


def _depth(colour: str) -> str:
    return "light" if QColor(colour).lightness() > 127 else "dark"
