"""Code in colour: Pygments' tokens in three of the theme's colours, as HTML for Qt."""

from html import escape

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, String
from pygments.util import ClassNotFound

from app.ui.look.tokens import Colours

LONGEST_COLOURED = 40_000  # characters; longer code is shown without colours


def code_html(source: str, language: str, colours: Colours) -> str:
    """Return code as HTML; an unknown language has no colours."""
    lexer = _lexer(language)
    if lexer is None or len(source) > LONGEST_COLOURED:
        return f"<pre>{escape(source)}</pre>"
    inks = {
        Comment: colours.muted,
        Keyword: colours.accent,
        String: colours.caution,
        Number: colours.caution,
        Name.Function: colours.accent,
        Name.Class: colours.accent,
    }
    parts = []
    for token, text in lexer.get_tokens(source):
        ink = next((ink for kind, ink in inks.items() if token[: len(kind)] == kind), "")
        parts.append(f'<span style="color:{ink}">{escape(text)}</span>' if ink else escape(text))
    return f"<pre>{''.join(parts).rstrip()}</pre>"


def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    try:
        return get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return None
