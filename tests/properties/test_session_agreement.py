"""Whatever is done to a conversation, the store and the session tell the same story."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.conversations import DIALOGUE, begin, quick_store_in, resumed, without_ids
from trainer.practice.session import Session
from trainer.practice.turn import Turn, mean
from trainer.text import is_blank, storable

WORDS = [
    *("?", "10", "45", "70", "95", "100", "perhaps"),
    *("regret", "~late-fact", "decision", "decision-stands", "referral"),
    *("!insult", "!vague", "!caving"),
]
replies = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
seeds = st.integers()
any_reply = st.text(st.characters(exclude_categories=()), min_size=1, max_size=80).filter(
    lambda text: not is_blank(storable(text))
)


class Conversation(RuleBasedStateMachine):
    """Submits, hints, takes back and resumes, beside a plain list of what was said."""

    @initialize(seed=seeds)
    def start(self, seed: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = quick_store_in(Path(self.folder.name))
        self.session = begin(self.store, seed=seed)
        self.said: list[str] = []
        self.sent: list[str] = []
        self.named: list[str] = []

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()

    @precondition(lambda self: self.session.script is not None)
    @rule(reply=replies)
    def submit(self, reply: str) -> None:
        turn = self.session.submit(reply)
        self.said.append(reply)
        self.sent.append(reply)
        assert list(turn.hints) == self.named
        self.named = []

    @precondition(lambda self: self.session.script is not None)
    @rule()
    def hint(self) -> None:
        move = self.session.hint()
        if move is not None:
            assert move.id not in self.named
            self.named.append(move.id)

    @precondition(lambda self: self.said)
    @rule()
    def retry(self) -> None:
        waiting = self.session.path[-1]
        assert self.session.retry() is waiting.script
        assert self.session.client == waiting.client
        self.said.pop()
        self.named = []

    @precondition(lambda self: self.said)
    @rule(data=st.data())
    def rewind(self, data: st.DataObject) -> None:
        number = data.draw(st.integers(1, len(self.said)))
        self.session.rewind(number)
        del self.said[number - 1 :]
        self.named = []

    @rule()
    def leave_and_resume(self) -> None:
        self.session = resumed(self.session, self.store)

    @rule()
    def leave_and_open_the_store_again(self) -> None:
        self.store.close()
        self.store = quick_store_in(Path(self.folder.name))
        self.session = resumed(self.session, self.store)

    @invariant()
    def every_reply_is_kept_and_the_path_is_what_was_said(self) -> None:
        if not hasattr(self, "session"):
            return
        assert [turn.reply for turn in self.session.path] == self.said
        assert [turn.reply for turn in self.store.turns(self.session.id)] == self.sent
        assert self.session.other_attempts == len(self.sent) - len(self.said)
        assert [turn.number for turn in self.session.path] == list(range(1, len(self.said) + 1))

    @invariant()
    def store_and_session_agree(self) -> None:
        if not hasattr(self, "session"):
            return
        kept = self.store.session(self.session.id)
        assert kept.head == (self.session.path[-1].id if self.session.path else None)
        assert list(kept.pending_hints) == self.named == [move.id for move in self.session.hints]
        ending = self.session.ending
        assert kept.ending == (ending.id if ending else None)
        assert kept.total == (self.session.total if ending else None)
        offered = {session.id for session in self.store.open_sessions("en")}
        assert offered == ({kept.id} if self.sent and not ending else set())

    @invariant()
    def the_session_is_sound(self) -> None:
        if not hasattr(self, "session"):
            return
        assert (self.session.script is None) == (self.session.ending is not None)
        assert bool(self.session.client) == (self.session.script is not None)
        assert 0 <= self.session.mood <= 100
        scored = [turn.judgement.score for turn in self.session.path if turn.scored]
        assert self.session.total == mean(scored)


TestConversation = Conversation.TestCase
TestConversation.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)


def play(folder: Path, seed: int, said: list[str]) -> tuple[Session, list[Turn]]:
    store = quick_store_in(folder)
    session = begin(store, seed=seed)
    for reply in said:
        if session.script is None:
            break
        session.submit(reply)
    store.close()
    return session, without_ids(session.path)


@given(seeds, st.lists(replies, max_size=8))
def test_the_same_seed_and_replies_make_the_same_conversation(seed: int, said: list[str]) -> None:
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        first, path = play(Path(one), seed, said)
        second, same_path = play(Path(other), seed, said)
    assert path == same_path
    assert (first.client, first.mood, first.total) == (second.client, second.mood, second.total)


@given(seeds, st.lists(replies, min_size=1, max_size=8))
def test_no_line_of_the_client_is_said_twice_in_a_row(seed: int, said: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session, path = play(Path(folder), seed, said)
    lines = [turn.client[-1] for turn in path] + list(session.client[-1:])
    assert all(
        before != after
        for before, after, turn in zip(lines, lines[1:], path, strict=False)
        if len(turn.script.asks_back) > 1 or turn.scored
    )


@given(any_reply)
def test_any_text_is_kept_as_it_was_typed(reply: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = quick_store_in(Path(folder))
        session = begin(store)
        turn = session.submit(reply)
        again = resumed(session, store)
        store.close()
    assert turn.reply == storable(reply)
    assert again.path == (turn,)
    assert turn.to in {*DIALOGUE.turns, *DIALOGUE.endings}
