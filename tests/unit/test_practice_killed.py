"""A process that is killed, at any moment, loses no reply it was sent."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conversations import begin, resumed, store_in, without_ids

REPLIES = ("mumble ?", "40 regret", "90 decision", "30 referral", "80 decision-stands")

CONVERSATION = """
import os, signal, sys
from pathlib import Path
from tests.conversations import judge, store_in
from trainer.store.sessions import SqliteSessionStore

folder, session_id, moment, *replies = sys.argv[1:]


def die(at):
    if at == moment:
        os.kill(os.getpid(), signal.SIGKILL)


class Deadly(SqliteSessionStore):
    def add_reply(self, *arguments, **named):
        die("before it is kept")
        turn = super().add_reply(*arguments, **named)
        die("after it is kept")
        return turn

    def set_outcome(self, *arguments):
        super().set_outcome(*arguments)
        die("after it is judged")

    def end(self, *arguments, **named):
        super().end(*arguments, **named)
        die("after the end")


from trainer.practice.start import resume, start
from trainer.store.records import Mode
from tests.conversations import DIALOGUE, Clock

store = store_in(Path(folder))
store.__class__ = Deadly
session = resume(DIALOGUE, session_id, store=store, clock=Clock(), judge=judge)
for reply in replies:
    session.submit(reply)
    die("after the answer")
"""

MOMENTS = ["before it is kept", "after it is kept", "after it is judged", "after the answer"]


def converse(folder: Path, session_id: str, moment: str, *replies: str) -> int:
    """Resume a session in a process of its own that dies at that moment; return its exit code."""
    return subprocess.run(
        [sys.executable, "-c", CONVERSATION, str(folder), session_id, moment, *replies],
        check=False,
    ).returncode


@pytest.mark.skipif(os.name == "nt", reason="needs signals of POSIX")
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_conversation_killed_at_every_turn_is_the_same_as_an_unbroken_one(
    tmp_path: Path, moment: str
) -> None:
    unbroken_store = store_in(tmp_path / "unbroken")
    unbroken = begin(unbroken_store)
    for reply in REPLIES:
        unbroken.submit(reply)
    unbroken_store.close()

    store = store_in(tmp_path / "broken")
    session = begin(store)
    for number, reply in enumerate(REPLIES, start=1):
        assert converse(store.path.parent, session.id, moment, reply) == -signal.SIGKILL
        kept = [turn.reply for turn in store.turns(session.id)]
        if moment == MOMENTS[0]:
            assert kept == list(REPLIES[: number - 1])
            assert converse(store.path.parent, session.id, "never", reply) == 0
        else:
            assert kept == list(REPLIES[:number])
        assert resumed(session, store).path[-1].reply == reply
    whole = resumed(session, store)
    assert without_ids(whole.path) == without_ids(unbroken.path)
    assert store.session(session.id).ending == "good-terms"
    assert store.session(session.id).total == unbroken.total
    store.close()


@pytest.mark.skipif(os.name == "nt", reason="needs signals of POSIX")
def test_killed_right_after_the_end_the_session_is_ended(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = begin(store)
    assert converse(tmp_path, session.id, "after the end", *REPLIES) == -signal.SIGKILL
    assert store.session(session.id).ending == "good-terms"
    assert len(resumed(session, store).path) == len(REPLIES)
    store.close()
