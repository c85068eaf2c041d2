"""Documents: one block of a message laid out by Qt, which fetches nothing whatever it names."""

from collections.abc import Sequence

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app.ui.look import Look, tokens
from app.ui.transcript.blocks import Block, Shape, make_grammar
from app.ui.transcript.code import code_html

LEADING = 1.5  # height of a line, in sizes of its letters


class PageDocument(QTextDocument):
    """A document that never loads anything: an answer can name a picture, nobody looks for it."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Return nothing."""


class _Renderer(RendererHTML):
    """HTML in which a picture is its description."""

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        alt = self.renderInlineAsText(tokens[idx].children or [], options, env)
        return f"<i>[picture: {alt or 'without a description'}]</i>"


_GRAMMAR = make_grammar()
_GRAMMAR.renderer = _Renderer()


def build_document(block: Block, look: Look, *, own: bool = False) -> PageDocument:
    """Return a block laid out in the look in force; `own` are the person's words."""
    document = PageDocument()
    document.setDocumentMargin(0)
    document.setIndentWidth(24 * look.scale)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(_font(block.shape, look, own=own))
    document.setDefaultStyleSheet(_sheet(look))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    _fill(document, block, look)
    return document


def _fill(document: PageDocument, block: Block, look: Look) -> None:
    match block.shape:
        case Shape.PLAIN:
            document.setPlainText(block.source)
        case Shape.CODE:
            document.setHtml(code_html(block.source, block.language, look.colours))
        case Shape.RULE:
            return
        case _:
            document.setHtml(_GRAMMAR.render(block.source).rstrip())
    _space(document, block.shape)


def _space(document: PageDocument, shape: Shape) -> None:
    """Give every line its height, and take away the margins at both ends of the block."""
    font = document.defaultFont()
    leading = 1.4 if shape is Shape.CODE else LEADING
    height = 100 * leading * font.pixelSize() / QFontMetricsF(font).lineSpacing()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    paragraph = document.begin()
    while paragraph.isValid():
        own = paragraph.blockFormat()
        own.setLineHeight(height, kind.value)
        own.setTopMargin(0 if paragraph == document.begin() else own.topMargin())
        own.setBottomMargin(0 if not paragraph.next().isValid() else own.bottomMargin())
        QTextCursor(paragraph).setBlockFormat(own)
        paragraph = paragraph.next()


def _font(shape: Shape, look: Look, *, own: bool) -> QFont:
    if shape is Shape.CODE:
        return look.mono(tokens.SMALL)
    if own:
        return look.font(tokens.BODY)
    return look.font(tokens.BODY + 1, family=tokens.SERIF)


def _sheet(look: Look) -> str:
    c, mono = look.colours, look.mono(tokens.SMALL).family()
    small, body = round(tokens.SMALL * look.scale), round(tokens.BODY * look.scale)
    heading = round(tokens.HEADING * look.scale)
    return f"""
a {{ color: {c.accent}; }}
code {{ font-family: "{mono}"; font-size: {small}px; background-color: {c.code}; }}
pre {{ font-family: "{mono}"; font-size: {small}px; margin: 0; }}
strong {{ font-weight: 600; }}
p {{ margin: 0 0 8px 0; }}
li {{ margin: 0 0 4px 0; }}
ul, ol {{ margin: 0; }}
blockquote {{ margin: 0; color: {c.muted}; font-style: italic; }}
h1, h2 {{ font-size: {heading}px; font-weight: 600; margin: 0; }}
h3, h4, h5, h6 {{ font-size: {body}px; font-weight: 600; margin: 0; }}
table {{ border-collapse: collapse; border-color: {c.line}; border-style: solid; }}
th {{ text-align: left; font-weight: 600; padding: 6px 12px; border: 1px solid {c.line}; }}
td {{ padding: 6px 12px; border: 1px solid {c.line}; }}
"""
