"""One model in a list: its name, what is known of it, and what can be done with it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.parts import column, row, tag, words

NOW = "answers now"


class ModelRow(QWidget):
    """A model with its marks at the right of its name and its buttons at the end."""

    def __init__(
        self, name: str, about: str, *buttons: QWidget, now: bool = False, mark: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(f"{name}, {about}")
        head: QHBoxLayout = row(words(name, "strong", wrap=False))
        if now:
            head.addWidget(tag(NOW))
        if mark:
            head.addWidget(tag(mark, "mark"))
        head.addStretch(1)
        said = column(head, words(about, "caption", select=True), gap=2)
        whole = row(said, *buttons)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        for each in buttons:
            each.setAccessibleName(f"{_text(each)}: {name}")


def _text(widget: QWidget) -> str:
    return str(widget.property("text") or "")
