"""When a model rests, and what an answer costs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.energy import WATTS_PER_CORE, energy_line, joules, must_unload
from app.domain.receipts import Receipt

SECONDS = st.floats(0, 1e6)


@given(minutes=st.integers(1, 240), used=SECONDS, passed=SECONDS)
def test_a_model_rests_after_its_minutes_and_not_before(
    minutes: int, used: float, passed: float
) -> None:
    now = used + passed
    assert must_unload(minutes, used=used, now=now) == (now - used >= 60 * minutes)


@given(used=SECONDS, passed=SECONDS)
def test_without_minutes_a_model_never_rests(used: float, passed: float) -> None:
    assert not must_unload(0, used=used, now=used + passed)


def test_the_processors_own_meter_goes_before_an_estimate() -> None:
    assert joules(Receipt(cpu_ms=2000)) == 2 * WATTS_PER_CORE
    assert joules(Receipt(cpu_ms=2000, processor_mj=5000)) == 5.0


def test_the_line_says_the_amount_and_how_it_is_known() -> None:
    assert energy_line(Receipt()) == ""
    estimated = energy_line(Receipt(cpu_ms=4500))
    assert estimated == "about 10 mWh, estimated: 4.5 s of a processor core at 8 W each"
    measured = energy_line(Receipt(cpu_ms=9, processor_mj=7_200_000))
    assert measured.startswith("about 2.0 Wh, as the processor's own meter")


@pytest.mark.parametrize(
    ("cpu_ms", "amount"), [(200, "0.4 mWh"), (9, "0.02 mWh"), (1, "0.002 mWh"), (449, "1 mWh")]
)
def test_a_little_energy_is_never_said_to_be_none(cpu_ms: int, amount: str) -> None:
    assert energy_line(Receipt(cpu_ms=cpu_ms)).startswith(f"about {amount},")
