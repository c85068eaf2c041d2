"""A server of one's own: where it is, whether it answers, and a plain word before it does."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QFormLayout, QFrame, QLineEdit, QWidget

from app.domain.errors import CandorError
from app.domain.explaining import explain_rule
from app.domain.generation import ModelCard
from app.domain.policy import Rule
from app.domain.servers import Server
from app.ui.parts import Fold, Sheet, button, column, open_over, row, words
from app.ui.privacy.section import Ground, fill_card, show_all
from app.ui.secrets import secret_field

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = (
    "If you run a model on another computer of yours (llama.cpp's llama-server, vLLM), it can "
    "answer instead. It is off until you switch it on, and named in the bar at the top while it "
    "answers."
)
LEAVES = "What you write, and the memories beside it, will leave this computer for {}."
OFFLINE = "Candor was started to stay offline, so no server can answer."
KEPT = "A key is kept; type another to replace it"
NO_PEM = "This file is no certificate in PEM form."
SHOWN = "Choose the file that the server shows to whoever connects."
STATES = {True: "Your server answers.", False: "A model on this computer answers."}
TRUSTED = "One more certificate is trusted, for this server alone."
NO_CERTIFICATE = "Those that this computer trusts."


class CertificateError(CandorError):
    """A file is no certificate."""


@dataclass(frozen=True, slots=True)
class _Found:
    server: Server
    used: bool
    objection: str


class OwnServer(QFrame):
    """The settings of the person's server."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._kept = self._server = Server()
        self._bound = False
        self.address = _line("https://192.168.1.20:8443", "The server's address")
        self.model = _line("whichever the server has loaded", "Which of its models")
        self.key = secret_field("None")
        self.key.setAccessibleName("The server's key")
        self._certificate = words(NO_CERTIFICATE, "muted")
        self.certificate = button("Trust a certificate…", self._pick)
        self.distrust = button("Trust it no longer", self._distrust, "link")
        self.state, self.objection = words("", "strong"), words("", "muted")
        self.save = button("Save", self._save)
        self.check = button("Try it", self._try)
        self.on = button("Let it answer…", self._ask)
        self.off = button("Let this computer answer", self._switch_off, "primary")
        self.fold = Fold(ground.look, "Set it up", self._form())
        fill_card(self, "Your own server", ABOUT, self.state, self.objection, self.fold)
        self.address.textChanged.connect(self._allow)
        self._show_certificate()

    def load(self) -> None:
        """Look again."""
        offline = self._ground.session.profile.offline

        def look(assistant: "Assistant") -> _Found:
            rule = explain_rule(assistant.persona.bounds(), Rule.REMOTE)
            used = assistant.servers.in_use() is not None
            return _Found(assistant.servers.current(), used, OFFLINE if offline else rule)

        self._ground.session.read(self, look, self._show, self._ground.notice.fail)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(0, 4, 0, 0)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.addRow("Address", self.address)
        form.addRow("Model", self.model)
        form.addRow("Key", self.key)
        trust = column(self._certificate, row(self.certificate, self.distrust, None), gap=4)
        form.addRow("Certificate", trust)
        form.addRow("", row(self.save, self.check, self.on, self.off, None))
        return form

    def _show(self, found: _Found) -> None:
        if found.server != self._kept:  # else what is being typed stays
            self._fill(found.server)
        self.state.setText(STATES[found.used])
        self.objection.setText(found.objection)
        self.objection.setVisible(bool(found.objection))
        self.off.setVisible(found.server.on)
        self.on.setVisible(not found.server.on)
        self._bound = bool(found.objection)
        if found.server.on:
            self.fold.unfold(opened=True)
        self._allow()

    def _fill(self, server: Server) -> None:
        self._kept = self._server = server
        self.address.setText(server.address)
        self.model.setText(server.model)
        self.key.clear()
        self.key.setPlaceholderText(KEPT if server.key else "None")
        self._show_certificate()

    def _show_certificate(self) -> None:
        trusted = bool(self._server.certificate)
        self._certificate.setText(TRUSTED if trusted else NO_CERTIFICATE)
        show_all((self.distrust,), shown=trusted)

    def _allow(self) -> None:
        given, bound = bool(self.address.text().strip()), self._bound
        self.save.setEnabled(given or bool(self._server.address))
        for pressed in (self.check, self.on):
            pressed.setEnabled(given and not bound)

    def _given(self) -> Server:
        return replace(
            self._server,
            address=self.address.text().strip(),
            model=self.model.text().strip(),
            key=self.key.text() or self._server.key,
            on=self._server.on and bool(self.address.text().strip()),
        )

    def _save(self) -> None:
        self._keep(self._given(), "Kept. Nothing was sent: try it before you let it answer.")

    def _keep(self, server: Server, said: str) -> None:
        self._ground.change(
            self,
            lambda assistant: assistant.servers.save(server),
            lambda: self._ground.notice.say(said),
        )

    def _try(self) -> None:
        server = self._given()
        self.check.setEnabled(False)
        self._ground.session.engine(
            self, lambda assistant: assistant.servers.check(server), self._answers, self._silent
        )

    def _answers(self, card: ModelCard) -> None:
        self._allow()
        self._ground.notice.say(f"{card.name} answers, with room for {card.context} tokens.")

    def _silent(self, error: CandorError) -> None:
        self._allow()
        self._ground.notice.fail(error)

    def _ask(self) -> None:
        server = replace(self._given(), on=True)
        text = words(LEAVES.format(server.address))
        sheet = Sheet(self._ground.look, self, "Let your server answer?", "Let it answer", text)
        sheet.wanted.connect(sheet.accept)
        sheet.wanted.connect(
            lambda: self._keep(server, "Your server answers from the next question on.")
        )
        open_over(sheet, self)

    def _switch_off(self) -> None:
        self._keep(replace(self._server, on=False), "A model on this computer answers.")

    def _pick(self) -> None:
        dialog = QFileDialog(self, "Choose a certificate")
        dialog.setNameFilter("Certificates (*.pem *.crt *.cer)")
        dialog.fileSelected.connect(self._read)
        open_over(dialog, self)

    def _read(self, file: str) -> None:
        self._ground.session.read(
            self, lambda _: read_certificate(Path(file)), self._trust, self._ground.notice.fail
        )

    def _trust(self, certificate: str) -> None:
        self._server = replace(self._server, certificate=certificate)
        self._show_certificate()

    def _distrust(self) -> None:
        self._trust("")


def read_certificate(path: Path) -> str:
    """Return the text of a certificate.

    Raises:
        CertificateError: the file can not be read, or is none.
    """
    try:
        text = path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise CertificateError(NO_PEM, advice=SHOWN) from error
    if "-----BEGIN CERTIFICATE-----" not in text:
        raise CertificateError(NO_PEM, advice=SHOWN)
    return text


def _line(hint: str, name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setAccessibleName(name)
    return field
