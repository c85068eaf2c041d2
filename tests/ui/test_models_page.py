"""The models page: choosing, fetching, adding and removing, and a server of one's own."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.assistant import Parts, Profile
from app.assistant.chosen_engine import Choice
from app.assistant.parts import start_engine
from app.domain.models import Fetching, Offer
from app.domain.servers import Server
from app.engine import Engine, ScriptedEngine
from app.engine.forms import template_hash
from app.ui.desk import Desk
from app.ui.models.offer import OfferRow
from app.ui.models.phrases import duration, progress_line
from app.ui.models.rows import ModelRow
from app.ui.parts import Sheet
from app.ui.tasks import Lane
from tests.engine.chat_server import Manners, chatting
from tests.engine.conftest import TINY
from tests.engine.serving import Habits, serving
from tests.engine.test_agreed_templates import MARKS
from tests.engine.test_templates import TAGGED
from tests.engine.variants import with_tokens
from tests.ui.asking import offscreen, open_dialog, said
from tests.ui.conftest import Script

pytestmark = offscreen
WHOLE = TINY.read_bytes()
FORBIDDEN = 'version = 1\nset_by = "Mum"\n[rules]\nremote = "forbidden"\nreason = "At home."\n'


@pytest.fixture
def shop() -> Iterator[str]:
    with serving(Habits(WHOLE)) as address:
        yield address


@pytest.fixture
def far() -> Iterator[str]:
    with chatting(Manners(words=["From ", "afar."])) as address:
        yield address


@pytest.fixture
def profile(profile: Profile, script: Script, shop: str) -> Profile:
    """A profile whose catalogue offers one model, of a shop on this computer."""
    offer = Offer(
        id="tiny", title="Tiny", maker="Candor", licence="Apache-2.0", open_licence=True,
        languages="none", parameters=0.003, size=len(WHOLE), memory=50_000_000,
        source=f"{shop}/tiny.gguf", host="127.0.0.1",
        sha256=hashlib.sha256(WHOLE).hexdigest(), checked="hash from here",
    )  # fmt: skip

    def engine_for(choice: Choice) -> Engine:
        return start_engine(choice) if isinstance(choice, Server) else ScriptedEngine(script)

    parts: Parts = replace(profile.parts, catalogue=lambda: (offer,), engine=engine_for)
    return replace(profile, parts=parts)


@pytest.fixture
def offer(qtbot: QtBot, desk: Desk) -> OfferRow:
    """The offer's row, on the page that was just opened."""
    desk.show_models()
    qtbot.waitUntil(lambda: "tiny" in desk.models.catalogue.rows)
    return desk.models.catalogue.rows["tiny"]


def press(widget: QWidget, text: str) -> None:
    next(each for each in widget.findChildren(QPushButton) if each.text() == text).click()


def rows(desk: Desk) -> list[str]:
    found = desk.models.here.findChildren(ModelRow)
    return [said(each) for each in found if each.isVisible()]


def pick(desk: Desk, button: QPushButton, file: Path) -> None:
    button.click()
    (dialog,) = desk.models.here.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    dialog.deleteLater()


def test_the_page_says_what_answers_now_and_why(qtbot: QtBot, desk: Desk) -> None:
    desk.show_models()
    qtbot.waitUntil(lambda: "nothing else was chosen" in desk.models.answering.why.text())
    assert "scripted" in desk.models.answering.name.text()
    qtbot.waitUntil(lambda: "answers now" in " ".join(rows(desk)[:1]))


def test_how_the_model_runs_best_is_found_out(qtbot: QtBot, desk: Desk) -> None:
    desk.show_models()
    desk.models.answering.best.click()
    assert not desk.models.answering.best.isEnabled()
    qtbot.waitUntil(desk.models.answering.best.isEnabled)
    assert desk.models.notice.text == ""


def test_an_offer_says_what_it_is_before_anything_is_fetched(desk: Desk, offer: OfferRow) -> None:
    assert "runs well here" in said(offer)
    assert "Apache-2.0" in said(offer)
    assert "hash from here" in said(desk.models.catalogue)
    assert not offer.stop.isVisible()


def test_fetching_asks_once_and_what_came_can_answer(
    qtbot: QtBot, desk: Desk, offer: OfferRow
) -> None:
    offer.fetch.click()
    sheet = open_dialog(qtbot, desk.models.catalogue)
    assert "127.0.0.1" in said(sheet)
    press(sheet, "Connect and fetch")
    qtbot.waitUntil(offer.use.isVisible, timeout=15_000)
    assert "fetched and checked" in desk.models.notice.text
    qtbot.waitUntil(lambda: len(rows(desk)) == 2)
    offer.use.click()
    qtbot.waitUntil(lambda: "You chose this file" in desk.models.answering.why.text())
    qtbot.waitUntil(lambda: "answers now" in said(offer))


def test_without_a_yes_nothing_is_fetched(qtbot: QtBot, desk: Desk, offer: OfferRow) -> None:
    offer.fetch.click()
    sheet = open_dialog(qtbot, desk.models.catalogue)
    assert isinstance(sheet, Sheet)
    sheet.cancel.click()
    assert offer.fetch.isVisible()
    assert not desk.models.catalogue._coming


def test_a_failed_download_says_so_and_offers_to_try_again(
    qtbot: QtBot, desk: Desk, offer: OfferRow
) -> None:
    desk.models.catalogue._fetch("tiny")  # which nobody has allowed
    qtbot.waitUntil(lambda: "not allowed" in desk.models.notice.text)
    assert offer.fetch.isVisible()


def test_a_stopped_download_can_go_on_or_be_discarded(
    qtbot: QtBot, desk: Desk, offer: OfferRow, profile: Profile
) -> None:
    part = profile.places.models / ".tiny.part"
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(WHOLE[:100_000])
    desk.models.load()
    qtbot.waitUntil(lambda: offer.fetch.text() == "Go on")
    assert "Stopped;" in offer.line.text()
    offer.discard.click()
    qtbot.waitUntil(lambda: offer.fetch.text() == "Fetch…")
    assert not part.exists()


def test_a_file_is_copied_to_the_shelf_and_removed_again(qtbot: QtBot, desk: Desk) -> None:
    desk.show_models()
    qtbot.waitUntil(lambda: len(rows(desk)) == 1)
    pick(desk, desk.models.here.add, TINY)
    qtbot.waitUntil(lambda: len(rows(desk)) == 2)
    press(desk.models.here, "Remove…")
    press(open_dialog(qtbot, desk.models.here), "Remove it")
    qtbot.waitUntil(lambda: len(rows(desk)) == 1)


def test_a_copy_shows_how_far_it_is_and_another_waits_for_it(qtbot: QtBot, desk: Desk) -> None:
    copying = desk.models.here.copying
    shares: list[int] = []
    copying.bar.valueChanged.connect(shares.append)
    desk.show_models()
    pick(desk, desk.models.here.add, TINY)
    assert not desk.models.here.add.isEnabled()
    assert copying.stop.accessibleName() == f"Stop copying {TINY.name}"
    assert copying.stop.hasFocus()
    qtbot.waitUntil(lambda: "Copied to the shelf" in copying.line.text())
    assert max(shares) == 1000
    assert desk.models.here.add.hasFocus()
    assert not copying.bar.isVisible()


def test_a_stopped_copy_leaves_nothing_on_the_shelf(
    qtbot: QtBot, desk: Desk, profile: Profile
) -> None:
    copying, gate = desk.models.here.copying, Event()
    desk.show_models()
    desk.session.tasks.run(Lane.ERRAND, gate.wait, desk, lambda _: None)  # what is made already
    pick(desk, desk.models.here.add, TINY)
    assert "Waiting" in copying.line.text()
    copying.stop.click()
    assert "Nothing was copied" in copying.line.text()
    assert desk.models.here.add.isEnabled()
    gate.set()
    done: list[None] = []
    desk.session.tasks.run(Lane.ERRAND, lambda: None, desk, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not list(profile.places.models.glob("*.gguf"))
    assert not list(profile.places.models.glob(".*.part"))


def test_a_file_that_can_not_be_copied_is_a_sentence(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    poem = tmp_path / "poem.gguf"
    poem.write_text("no model")
    desk.show_models()
    pick(desk, desk.models.here.add, poem)
    qtbot.waitUntil(lambda: desk.models.notice.text != "")
    assert not desk.models.here.copying.isVisible()
    assert desk.models.here.add.isEnabled()


def test_a_file_is_used_where_it_lies(qtbot: QtBot, desk: Desk) -> None:
    desk.show_models()
    qtbot.waitUntil(lambda: len(rows(desk)) == 1)
    pick(desk, desk.models.here.use, TINY)
    qtbot.waitUntil(lambda: str(TINY) in desk.models.answering.why.text())
    press(desk.models.here, "Use")
    qtbot.waitUntil(lambda: "nothing else was chosen" in desk.models.answering.why.text())


@pytest.mark.parametrize("there", [True, False])
def test_a_file_that_is_no_model_is_refused_and_the_old_one_stays(
    qtbot: QtBot, desk: Desk, tmp_path: Path, *, there: bool
) -> None:
    file = tmp_path / "poem.gguf"
    if there:
        file.write_text("no model")
    desk.show_models()
    pick(desk, desk.models.here.use, file)
    qtbot.waitUntil(lambda: desk.models.notice.text != "")
    qtbot.waitUntil(lambda: "answers now" in " ".join(rows(desk)[:1]))


def test_a_template_is_agreed_to_by_its_hash(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    stranger = with_tokens(tmp_path / "stranger.gguf", MARKS, TAGGED)
    desk.show_models()
    pick(desk, desk.models.here.use, stranger)
    sheet = open_dialog(qtbot, desk.models)
    assert template_hash(TAGGED) in said(sheet)
    press(sheet, "I agree")
    qtbot.waitUntil(lambda: str(stranger) in desk.models.answering.why.text(), timeout=15_000)


def test_a_server_is_tried_switched_on_with_a_warning_and_named(
    qtbot: QtBot, desk: Desk, far: str
) -> None:
    desk.show_models()
    server = desk.models.server
    qtbot.waitUntil(lambda: server.state.text() != "")
    server.fold.unfold(opened=True)
    server.address.setText(far)
    server.check.click()
    qtbot.waitUntil(lambda: "answers, with room for" in desk.models.notice.text)
    server.on.click()
    sheet = open_dialog(qtbot, server)
    assert "will leave this computer" in said(sheet)
    press(sheet, "Let it answer")
    qtbot.waitUntil(lambda: server.state.text() == "Your server answers.")
    qtbot.waitUntil(lambda: far in desk.models.answering.why.text())
    server.off.click()
    qtbot.waitUntil(lambda: server.state.text() == "A model on this computer answers.")


def test_a_key_is_kept_and_never_shown(qtbot: QtBot, desk: Desk) -> None:
    desk.show_models()
    server = desk.models.server
    qtbot.waitUntil(lambda: server.state.text() != "")
    server.address.setText("https://192.168.1.20:8443")
    server.key.setText("a-secret")
    server.save.click()
    qtbot.waitUntil(lambda: "A key is kept" in server.key.placeholderText())
    assert server.key.text() == ""
    assert server.key.echoMode() is server.key.EchoMode.Password


def test_a_household_rule_says_why_no_server_may_answer(
    qtbot: QtBot, desk: Desk, profile: Profile
) -> None:
    profile.places.household.parent.mkdir(parents=True, exist_ok=True)
    profile.places.household.write_text(FORBIDDEN, encoding="utf-8")
    desk.show_models()
    server = desk.models.server
    qtbot.waitUntil(lambda: "Mum" in server.objection.text())
    server.address.setText("https://192.168.1.20")
    assert not server.on.isEnabled()


def test_progress_is_said_with_its_pace_and_the_time_left() -> None:
    step = Fetching(done=1_200_000_000, total=2_400_000_000, rate=5_000_000)
    assert progress_line(step) == "1.2 GB of 2.4 GB · 5 MB a second · about 4 minutes left"
    assert progress_line(Fetching(5_000_000, 0, 0)) == "5 MB"
    assert duration(7200) == "about 2.0 hours"
