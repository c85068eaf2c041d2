"""Random values of the domain, for the tests that hold its rules."""

from hypothesis import strategies as st

from app.domain.persona import HIGHEST, LOWEST, Axis, Persona
from app.domain.policy import A_DAY, Range, Switches, Tier, TierRules

AXES = st.sampled_from(list(Axis))
POSITIONS = st.integers(LOWEST, HIGHEST)
REASONS = st.text("abc ", max_size=5)
RANGES = st.builds(Range, POSITIONS, POSITIONS, REASONS)
SWITCHES = st.builds(Switches, st.booleans(), st.booleans(), st.booleans(), st.integers(15, A_DAY))
TIERS = st.builds(
    TierRules,
    st.sampled_from(list(Tier)),
    st.dictionaries(AXES, RANGES),
    SWITCHES,
    REASONS,
    REASONS,
)


@st.composite
def personas(draw: st.DrawFn) -> Persona:
    """Any persona, made as a person makes it: one slider after the other."""
    persona = Persona()
    for axis in Axis:
        persona = persona.moved(axis, draw(POSITIONS))
    return persona
