"""Secrets are refused, whoever asks and however it is worded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.memory import MemoryService, SecretRefusedError
from app.memory.learning.secrets import holds_secret
from tests.memory.talk import Talk


@pytest.mark.parametrize(
    "text",
    [
        "my password is hunter2",
        "Remember my PIN: 4711",
        "the door code is 9921",
        "4111 1111 1111 1111",
        "my key is sk-abcdef1234567890abcdef",
        "my IBAN is DE89 3704 0044 0532 0130 00",
    ],
)
def test_a_secret_is_recognised(text: str) -> None:
    assert holds_secret(text)


@pytest.mark.parametrize(
    "text",
    ["I forgot my password", "my PIN is not working", "born on 5 May 1988", "call 0151 2345678"],
)
def test_talk_about_secrets_gives_none_away(text: str) -> None:
    assert not holds_secret(text)


@given(st.lists(st.integers(0, 9), min_size=15, max_size=15))
def test_every_number_with_a_right_check_digit_is_a_card(digits: list[int]) -> None:
    doubled = [d * 2 - 9 * (d > 4) if place % 2 == 0 else d for place, d in enumerate(digits)]
    card = "".join(map(str, [*digits, -sum(doubled) % 10]))
    assert holds_secret(f"the number {card} please")


def test_a_secret_is_not_remembered_even_on_request(service: MemoryService) -> None:
    with pytest.raises(SecretRefusedError) as refusal:
        service.remember("Remember that my password is hunter2")
    assert "hunter2" not in str(refusal.value)
    assert service.all() == ()


def test_a_secret_in_a_chat_is_neither_saved_nor_proposed(talk: Talk) -> None:
    learned = talk.learn("I'm vegan. Please remember that my PIN is 4711.")
    assert (learned.saved, learned.proposals) == ((), ())
