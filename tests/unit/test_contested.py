"""Verdicts that somebody does not agree with, made into drafts of the dialogue."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from trainer.authoring.contested import Draft, Manuscript, drafted, lost
from trainer.authoring.yaml_editing import values_of
from trainer.checking.drafts import new_findings
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.model import Dialogue
from trainer.dialogue.source import Source
from trainer.store.disputes import Dispute, DisputeKind, DisputeState, Words

FILE = BUNDLED / "en" / "late-payer.yaml"
TEXT = FILE.read_text("utf-8")
FRAGMENTS = Library().fragments("en")
SAILS = "Ray, thanks for the fun. From May on somebody else is going to hoist your sails."
WORDS = "From May on somebody else is going to hoist your sails."
BOARD = "This is my notice board, Ray."
HEARD = "this is my notice, Ray"
SONG = "That's good news, thank you. I've heard that one before and I liked it then too."


def compiled(text: str) -> Dialogue:
    return compile_dialogue(Source(str(FILE), text, "late-payer", "en"), FRAGMENTS)


def manuscript(text: str = TEXT) -> Manuscript:
    return Manuscript(compiled(text), text, compiled)


def draft_of(*disputes: Dispute, text: str = TEXT, sound: bool = True) -> Draft:
    return drafted(manuscript(text), disputes, sound=lambda _before, _after: sound)


def disputed(
    target: str,
    *,
    should_count: bool,
    turn: str = "opening",
    kind: DisputeKind = DisputeKind.MOVE,
    reply: str = SAILS,
    words: str | None = None,
) -> Dispute:
    return Dispute(
        id=1,
        session="abc",
        scenario="late-payer",
        language="en",
        turn_id=1,
        turn=turn,
        reply=reply,
        kind=kind,
        target=target,
        should_count=should_count,
        words=None if words is None else Words(words, reply.find(words), len(words)),
        at=datetime(2026, 5, 1, tzinfo=UTC),
        state=DisputeState.OPEN,
    )


def sails(words: str | None = WORDS) -> Dispute:
    return disputed("decision", should_count=True, words=words)


def misheard() -> Dispute:
    return disputed("decision", should_count=False, reply=BOARD)


def false_alarm() -> Dispute:
    return disputed(
        "disbelief",
        should_count=False,
        turn="check-in-the-mail",
        kind=DisputeKind.PITFALL,
        reply=SONG,
    )


def test_words_that_should_count_become_a_phrasing_of_the_move_and_a_sample() -> None:
    draft = draft_of(sails())
    turn = values_of(draft.text)["turns"]["opening"]
    decision = next(move for move in turn["moves"] if move.get("use") == "decision")
    assert decision["phrasings"][-1] == WORDS.rstrip(".")
    assert turn["samples"][-1] == {"reply": SAILS, "moves": ["decision"]}
    (effect,) = draft.effects
    assert effect.agrees
    assert effect.after > effect.before


def test_such_a_draft_brings_no_finding_with_it() -> None:
    draft = draft_of(sails())
    assert not new_findings(compiled(TEXT), draft.dialogue, {"opening"})


def test_without_words_there_is_only_the_sample_and_check_says_what_is_missing() -> None:
    draft = draft_of(sails(words=None))
    assert not draft.effects[0].agrees
    (finding,) = new_findings(compiled(TEXT), draft.dialogue, {"opening"})
    assert "does not make `decision`" in finding.message


def test_a_pitfall_that_counts_on_every_turn_is_taken_up_by_the_turn() -> None:
    reply = "You have the manners of a wet dishcloth, Ray."
    dispute = disputed(
        "insult", should_count=True, kind=DisputeKind.PITFALL, reply=reply, words=reply
    )
    draft = draft_of(dispute)
    turn = values_of(draft.text)["turns"]["opening"]
    assert turn["pitfalls"][-1] == {"use": "insult", "phrasings": [reply.rstrip(".")]}
    assert turn["samples"][-1] == {"reply": reply, "pitfalls": ["insult"]}
    assert draft.effects[0].agrees


def test_shouting_gets_no_phrasing_since_it_is_not_found_by_words() -> None:
    reply = "No more, Ray, please."
    dispute = disputed(
        "shouting", should_count=True, kind=DisputeKind.PITFALL, reply=reply, words=reply
    )
    turn = values_of(draft_of(dispute).text)["turns"]["opening"]
    assert "shouting" not in [pitfall.get("use") for pitfall in turn["pitfalls"]]
    assert turn["samples"][-1]["pitfalls"] == ["shouting"]


def test_a_false_alarm_takes_the_phrasing_out_that_alone_was_heard() -> None:
    draft = draft_of(misheard())
    turn = values_of(draft.text)["turns"]["opening"]
    decision = next(move for move in turn["moves"] if move.get("use") == "decision")
    assert HEARD not in decision["phrasings"]
    assert turn["samples"][-1] == {"reply": BOARD, "missing": ["decision"]}
    (effect,) = draft.effects
    assert effect.agrees
    assert effect.removed == HEARD
    assert effect.after < effect.before


def test_a_phrasing_stays_where_the_file_would_not_be_sound_without_it() -> None:
    draft = draft_of(misheard(), sound=False)
    (effect,) = draft.effects
    assert not effect.agrees
    assert effect.heard == HEARD


def test_a_phrasing_stays_where_others_are_heard_as_well() -> None:
    draft = draft_of(false_alarm())
    turn = values_of(draft.text)["turns"]["check-in-the-mail"]
    assert turn["samples"][-1] == {"reply": SONG, "avoids": ["disbelief"]}
    (effect,) = draft.effects
    assert not effect.agrees
    assert effect.heard in draft.text


def test_several_disputes_of_one_reply_make_one_sample() -> None:
    disputes = [
        sails(),
        disputed("appreciation", should_count=False),
        disputed("chasing", should_count=False, kind=DisputeKind.PITFALL),
    ]
    draft = draft_of(*disputes)
    before, after = (values_of(text)["turns"]["opening"]["samples"] for text in (TEXT, draft.text))
    assert after == [
        *before,
        {"reply": SAILS, "moves": ["decision"], "missing": ["appreciation"], "avoids": ["chasing"]},
    ]


def test_what_is_in_the_file_already_is_not_added_again() -> None:
    once = draft_of(sails()).text
    assert draft_of(sails(), text=once).text == once


@pytest.mark.parametrize(
    ("dispute", "gone"),
    [
        (sails(), False),
        (disputed("no-such-move", should_count=True), True),
        (disputed("decision", should_count=True, turn="no-such-turn"), True),
        (disputed("decision", should_count=True, kind=DisputeKind.PITFALL), True),
    ],
)
def test_a_dispute_is_lost_with_its_turn_or_move(dispute: Dispute, gone: bool) -> None:
    assert lost(manuscript().dialogue, dispute) is gone
