"""Fetching a model from a server that is good, slow, forgetful or hostile."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from app.domain.errors import EngineError, ModelFileError, NetworkError
from app.domain.models import Fetching, Offer
from app.engine.filelock import locked
from app.engine.network.permits import Permit, held_permit
from app.engine.shelf import Shelf, ShelvedModel
from app.engine.shelf.download import PATIENCE, Manner, fetch
from tests.engine.certificates import self_signed
from tests.engine.conftest import TINY, LateStop
from tests.engine.serving import CUT_AT, Habits, deaf, serving
from tests.network import HERE

WHOLE = TINY.read_bytes()
HASH = hashlib.sha256(WHOLE).hexdigest()
HASTY = Manner(patience=(0.0, 0.0, 0.0), silence=0.5)


def offer(source: str, sha256: str = HASH, size: int = len(WHOLE)) -> Offer:
    return Offer(
        id="tiny-3m", title="Tiny", maker="Candor", licence="Apache-2.0", open_licence=True,
        languages="none", parameters=0.003, size=size, memory=50_000_000,
        source=source, host="127.0.0.1", sha256=sha256, checked="here",
    )  # fmt: skip


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "models")


def get(
    address: str, shelf: Shelf, progress: Callable[[Fetching], None] = lambda _: None
) -> ShelvedModel | None:
    return fetch(offer(f"{address}/m"), shelf, Event(), progress=progress, manner=HASTY)


def files(shelf: Shelf) -> list[str]:
    """What lies in the shelf's folder, but locks."""
    return sorted(path.name for path in shelf.folder.iterdir() if path.suffix != ".lock")


def test_a_fetched_model_stands_on_the_shelf(shelf: Shelf) -> None:
    seen, habits = list[Fetching](), Habits(WHOLE)
    with serving(habits) as address:
        model = get(address, shelf, seen.append)
    assert shelf.models() == (model,)
    assert model is not None
    assert model.path.read_bytes() == WHOLE
    assert files(shelf) == [model.path.name]
    assert (seen[-1].done, seen[-1].total, seen[-1].share) == (len(WHOLE), len(WHOLE), 1.0)
    assert habits.agents == {"Candor"}


@pytest.mark.parametrize("silent", [False, True], ids=["cut", "stalled"])
def test_a_broken_connection_goes_on_where_it_broke(shelf: Shelf, silent: bool) -> None:
    habits = Habits(WHOLE, cuts=2, silent=silent)
    with serving(habits) as address:
        assert get(address, shelf) is not None
    assert [span for _, span in habits.asked] == ["", f"bytes={CUT_AT}-", f"bytes={2 * CUT_AT}-"]


def test_a_server_that_can_not_go_on_begins_again(shelf: Shelf) -> None:
    with serving(Habits(WHOLE, cuts=1, ranges=False)) as address:
        model = get(address, shelf)
    assert model is not None
    assert model.path.read_bytes() == WHOLE


def test_a_stopped_download_keeps_what_came_and_goes_on_later(shelf: Shelf) -> None:
    stop, habits = Event(), Habits(WHOLE)
    with serving(habits) as address:
        wanted = offer(f"{address}/m")
        stopped = fetch(wanted, shelf, stop, progress=lambda _: stop.set(), manner=HASTY)
        kept = shelf.unfinished(wanted.id)
        assert stopped is None
        assert 0 < kept < len(WHOLE)
        assert get(address, shelf) is not None
    assert habits.asked[-1] == ("/m", f"bytes={kept}-")
    assert shelf.unfinished(wanted.id) == 0


@pytest.mark.parametrize("scheme", ["http", "https"], ids=["connected", "protecting"])
def test_a_server_that_only_listens_can_be_stopped(shelf: Shelf, scheme: str) -> None:
    with deaf() as port:
        wanted, patient = offer(f"{scheme}://{HERE}:{port}/m"), Manner(silence=1000.0)
        assert fetch(wanted, shelf, LateStop(4), manner=patient) is None


def test_who_watches_a_download_holds_no_permit(shelf: Shelf) -> None:
    held = list[Permit | None]()
    with serving(Habits(WHOLE)) as address:
        get(address, shelf, lambda _: held.append(held_permit()))
    assert set(held) == {None}


def test_a_server_that_has_no_byte_at_all_is_a_sentence(shelf: Shelf) -> None:
    with serving(Habits(b"")) as address, pytest.raises(NetworkError):
        get(address, shelf)


def test_what_was_left_can_be_thrown_away(shelf: Shelf) -> None:
    stop = Event()
    with serving(Habits(WHOLE)) as address:
        wanted = offer(f"{address}/m")
        fetch(wanted, shelf, stop, progress=lambda _: stop.set(), manner=HASTY)
    shelf.discard(wanted.id)
    assert files(shelf) == []


def test_a_file_that_came_whole_before_a_crash_is_not_fetched_again(shelf: Shelf) -> None:
    shelf.make_room(0)
    (shelf.folder / ".tiny-3m.part").write_bytes(WHOLE)
    with serving(Habits(WHOLE)) as address:
        assert get(address, shelf) is not None


@pytest.mark.parametrize("left", [b"x" * 10, b"x" * (len(WHOLE) + 5)], ids=["some", "too much"])
def test_wrong_leftovers_never_become_a_model(shelf: Shelf, left: bytes) -> None:
    shelf.make_room(0)
    (shelf.folder / ".tiny-3m.part").write_bytes(left)
    with serving(Habits(WHOLE)) as address:
        try:
            got = get(address, shelf)
        except NetworkError:
            got = get(address, shelf)
    assert got is not None
    assert got.path.read_bytes() == WHOLE


def test_a_page_instead_of_the_file_costs_nothing_that_came(shelf: Shelf) -> None:
    shelf.make_room(0)
    (shelf.folder / ".tiny-3m.part").write_bytes(WHOLE[:CUT_AT])
    with (
        serving(Habits(b"<html>Too many of you today.", ranges=False)) as address,
        pytest.raises(NetworkError) as raised,
    ):
        get(address, shelf)
    assert "later" in raised.value.advice
    assert shelf.unfinished("tiny-3m") == CUT_AT


def test_the_check_of_what_came_can_be_stopped(shelf: Shelf) -> None:
    shelf.make_room(0)
    (shelf.folder / ".tiny-3m.part").write_bytes(WHOLE)
    with serving(Habits(WHOLE)) as address:
        wanted = offer(f"{address}/m")
        looks = next(n for n in range(1, 99) if _fetched_within(wanted, shelf, looks=n))
    assert looks > len(WHOLE) / (1 << 20)


def _fetched_within(wanted: Offer, shelf: Shelf, *, looks: int) -> bool:
    """Whether a download comes to its end within so many looks at the stop; it keeps all else."""
    done = fetch(wanted, shelf, LateStop(looks), manner=HASTY)
    assert done or shelf.unfinished(wanted.id) == len(WHOLE)
    return done is not None


def test_another_file_than_promised_is_deleted(shelf: Shelf) -> None:
    with serving(Habits(WHOLE[:-1] + b"?")) as address, pytest.raises(NetworkError) as raised:
        get(address, shelf)
    assert "deleted" in str(raised.value)
    assert files(shelf) == []


def test_a_file_that_is_no_model_is_deleted_also_without_a_known_hash(shelf: Shelf) -> None:
    with serving(Habits(b"<html>" + bytes(len(WHOLE)))) as address:
        unknown = offer(f"{address}/m", sha256="")
        with pytest.raises(ModelFileError):
            fetch(unknown, shelf, Event(), manner=HASTY)
    assert files(shelf) == []


def test_a_file_without_end_is_broken_off(shelf: Shelf) -> None:
    with serving(Habits(WHOLE * 4)) as address, pytest.raises(NetworkError):
        get(address, shelf)
    assert files(shelf) == []


def test_a_server_out_of_order_is_asked_again(shelf: Shelf) -> None:
    with serving(Habits(WHOLE, errors=[503, 500])) as address:
        assert get(address, shelf) is not None


def test_patience_has_an_end(shelf: Shelf) -> None:
    habits = Habits(WHOLE, errors=[503] * 9)
    with serving(habits) as address, pytest.raises(NetworkError) as raised:
        get(address, shelf)
    assert len(habits.asked) == 1 + len(HASTY.patience)
    assert "again" in raised.value.advice


class Impatient(Event):
    """A stop that notes how long it is waited for, and waits for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        """Note the time."""
        self.waits.append(timeout)
        return self.is_set()


def closed_port() -> int:
    """A port of this computer where nobody is."""
    with deaf() as port:
        return port


def test_what_was_never_reached_is_soon_given_up(shelf: Shelf) -> None:
    stop, nobody = Impatient(), closed_port()
    with serving(Habits(WHOLE)), pytest.raises(NetworkError) as raised:
        fetch(offer(f"http://{HERE}:{nobody}/m"), shelf, stop)
    assert stop.waits == [PATIENCE[0]]
    assert str(raised.value) == f"{HERE} can not be reached."
    assert "connected" in raised.value.advice


def test_what_is_out_of_reach_halfway_is_waited_for(shelf: Shelf) -> None:
    stop, habits = Impatient(), Habits(WHOLE, cuts=1)
    away = {"/m": f"http://{HERE}:{closed_port()}/m"}
    with serving(habits) as address, pytest.raises(NetworkError):
        fetch(offer(f"{address}/m"), shelf, stop, progress=lambda _: habits.redirects.update(away))
    assert stop.waits == list(PATIENCE)


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_file_that_is_not_for_us_is_not_asked_for_twice(shelf: Shelf, status: int) -> None:
    habits = Habits(WHOLE, errors=[status] * 5)
    with serving(habits) as address, pytest.raises(NetworkError):
        get(address, shelf)
    assert len(habits.asked) == 1


def test_redirects_are_followed_and_have_an_end(shelf: Shelf) -> None:
    with serving(Habits(WHOLE, redirects={"/m": "/n", "/n": "/o"})) as address:
        assert get(address, shelf) is not None
    circle = Habits(WHOLE, redirects={"/m": "/m"})
    with serving(circle) as address, pytest.raises(NetworkError):
        get(address, shelf)
    assert len(circle.asked) == 6


@pytest.mark.parametrize(
    "target", ["http://192.0.2.1/m", "ftp://192.0.2.1/m", "file:///etc/passwd", "http://[bad/m"]
)
def test_an_open_address_is_never_followed(shelf: Shelf, target: str) -> None:
    with (
        serving(Habits(WHOLE, redirects={"/m": target})) as address,
        pytest.raises(NetworkError) as raised,
    ):
        get(address, shelf)
    assert "https" in raised.value.advice


def test_a_certificate_that_nobody_vouches_for_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    habits = Habits(WHOLE)
    certificate = self_signed(tmp_path / "cert.pem")
    with serving(habits, certificate) as address, pytest.raises(NetworkError):
        get(address, shelf)
    assert habits.asked == []


def test_two_downloads_of_one_model_do_not_mix(shelf: Shelf) -> None:
    shelf.make_room(0)
    with locked(shelf.folder / ".tiny-3m.lock"), pytest.raises(EngineError) as raised:
        get("http://127.0.0.1:9", shelf)
    assert "already" in str(raised.value)


def test_a_model_that_does_not_fit_on_the_disk_is_not_begun(shelf: Shelf) -> None:
    habits = Habits(WHOLE)
    with serving(habits) as address, pytest.raises(EngineError) as raised:
        fetch(offer(f"{address}/m", size=1 << 60), shelf, Event(), manner=HASTY)
    assert "lacks" in str(raised.value)
    assert habits.asked == []
