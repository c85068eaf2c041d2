"""What llama.cpp can compute on: asked in a worker, said in words."""

from app.engine import find_devices
from app.engine.devices import Card, Devices, devices_from


def test_llama_cpp_is_asked_in_a_process_of_its_own() -> None:
    devices = find_devices()
    assert devices.well
    assert devices.describe().endswith(".")


def test_a_card_is_named_with_the_room_on_it() -> None:
    message = ["devices", 1, [["CUDA0", "A card", 78_000_000_000]]]
    devices = devices_from(message)
    assert devices == Devices(True, (Card("CUDA0", "A card", 78_000_000_000),))
    assert devices.describe() == "It computes on A card (78.0 GB free)."


def test_each_state_has_its_sentence() -> None:
    states = [Devices(supported=False), Devices(supported=True), devices_from(["nonsense"])]
    said = [state.describe() for state in states]
    assert len(set(said)) == 3
    assert "packaging/graphics.md" in said[0]
    assert "broke down" in said[2]


def test_a_card_that_can_not_be_understood_is_still_told() -> None:
    assert "unknown kind" in devices_from(["devices", 1, [["odd"]]]).describe()
