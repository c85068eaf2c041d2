"""The journey of the first issue in the terminal: real model, real embedder, real vault."""

from tests.journeys.terminal import Row, Terminal

TOLD = "My sister Ana lives in Lisbon and I'm allergic to peanuts"
ASKED = "Where does my sister live?"


def texts(rows: object) -> list[str]:
    """The statements in a list of JSON memories."""
    assert isinstance(rows, list)
    return [str(row["statement"]) for row in rows]


def test_what_was_said_is_proposed_accepted_recalled_and_forgotten(terminal: Terminal) -> None:
    proposals = proposed(terminal)
    assert [row["sensitivity"] for row in proposals] == ["ordinary", "sensitive"]
    assert all(quoted(row) in TOLD for row in proposals)
    assert terminal.run("accept", "--all")[0] == 0

    recalled, answer = asked(terminal)
    assert texts(recalled["memories"]) == ["The user's sister Ana lives in Lisbon."]
    assert "Lisbon" in answer

    ana = str(proposals[0]["id"])
    code, out, _ = terminal.run("forget", ana, "--now")
    assert (code, "found nothing of it" in out) == (0, True)

    recalled, answer = asked(terminal)
    assert recalled["memories"] == []
    assert "Lisbon" not in answer
    assert terminal.rows("verify-forgotten")[0]["residues"] == 0
    assert texts(list(terminal.rows("memories"))) == ["The user is allergic to peanuts."]


def proposed(terminal: Terminal) -> list[Row]:
    """Say it, and return what waits for consent."""
    learned = terminal.event("learned", TOLD)
    assert learned is not None
    assert learned["saved"] == []
    waiting = terminal.rows("proposals")
    assert texts(learned["proposals"]) == texts(list(waiting))
    return waiting


def asked(terminal: Terminal) -> tuple[Row, str]:
    """Ask in a new chat; what was recalled, and the answer."""
    events = {str(row["event"]): row for row in terminal.rows("chat", ASKED)}
    return events["recalled"], str(events["finished"]["text"])


def quoted(row: Row) -> str:
    """The evidence of a proposal."""
    evidence = row["evidence"]
    assert isinstance(evidence, list)
    first = evidence[0]
    assert isinstance(first, dict)
    return str(first["text"])
