"""Right after the seal it is asked for again: a residue of words or in recall is counted."""

from dataclasses import replace

from app.domain.chat import Speaker
from app.memory.forgetting.probing import questions_for, residues_of
from tests.memory.talk import Talk


def test_words_that_were_left_in_a_chat_are_counted(talk: Talk) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    plan = talk.service.plan([memory.id])
    talk.service.forget(plan)
    talk.service.seal(now=True)
    assert residues_of([plan], talk.service._keeping) == {"recall": 0, "words": 0}
    chat = talk.vault.chats.all()[0]
    message = next(m for m in talk.vault.chats.messages(chat.id) if m.speaker is Speaker.USER)
    talk.vault.chats.replace(replace(message, text="Again: my sister Ana lives in Lisbon."))
    assert residues_of([plan], talk.service._keeping)["words"] == 1


def test_words_that_the_person_keeps_are_no_residue(talk: Talk) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    plan = talk.service.plan([memory.id], keep_source=True)
    talk.service.forget(plan)
    receipt = talk.service.seal(now=True)
    assert receipt is not None
    assert receipt.residues == 0
    assert "Lisbon" in talk.everything_written()
    assert len(questions_for(memory)) == 4


def test_what_was_said_again_in_other_words_is_redacted(talk: Talk) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    chat = talk.start()
    talk.ask("Ana, my sister, has her home in Lisbon. Is it warm there?", chat)
    talk.ask("What is Lisbon known for?", chat)
    talk.service.forget(talk.service.plan([memory.id]))
    talk.service.seal(now=True)
    said = [m.text for m in talk.vault.chats.messages(chat) if m.speaker is Speaker.USER]
    assert "Ana" not in " ".join(said)
    assert said[0].endswith("Is it warm there?")
    assert said[1] == "What is Lisbon known for?"


def test_words_that_stay_in_their_chat_are_not_looked_up_again(talk: Talk) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    question = talk.ask("Where does my sister Ana live?", talk.start())
    talk.service.forget(talk.service.plan([memory.id], keep_source=True))
    talk.service.seal(now=True)
    assert talk.service.look_up(question) == ()
