"""Conversations that follow the file they are written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.manuscripts import END_IT, HELLO, manuscript, news, rehearsal, save, written_in
from trainer.dialogue.lookup import UnknownTurnError
from trainer.practice.rehearsal import first_problem, told
from trainer.store.passing import passing_store


def test_a_saved_file_is_played_in_its_new_version(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    held = rehearsal(path)
    save(path, "title: The jerk", "title: The brute")
    assert news(held.manuscript)
    held.restart()
    assert held.session.dialogue.header.title == "The brute"


def test_a_file_saved_as_it_was_is_no_news(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    held = rehearsal(path)
    save(path, "title: The jerk", "title: The jerk")
    assert not news(held.manuscript)


def test_the_replies_are_replayed_with_the_same_seed(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    held = rehearsal(path)
    held.session.submit(HELLO)
    held.session.submit(END_IT)
    before = held.session
    result = held.restart()
    assert (result.replayed, result.given) == (2, 2)
    assert [turn.reply for turn in result.session.path] == [HELLO, END_IT]
    assert result.session.client == before.client
    assert result.session.mood == before.mood
    assert "2 replies were replayed" in told(result)


def test_replies_that_do_not_fit_wait_until_they_fit_again(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    held = rehearsal(path)
    held.session.submit(END_IT)
    held.session.submit(END_IT)
    first, second = held.session.path
    assert first.script.id != second.script.id
    # The author sends the first reply elsewhere for a while: to no turn but an ending.
    text = path.read_text("utf-8")
    ending = next(iter(held.session.dialogue.endings))
    path.write_text(text.replace(f"to: {second.script.id}\n", f"to: {ending}\n"), "utf-8")
    assert news(held.manuscript)
    result = held.restart()
    assert (result.replayed, result.given) == (1, 2)
    assert result.session.ending is not None
    assert "1 of your 2 replies" in told(result)
    path.write_text(text, "utf-8")
    assert news(held.manuscript)
    assert held.restart().replayed == 2


def test_replies_that_were_taken_back_do_not_return(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    held = rehearsal(path)
    held.session.submit(HELLO)
    held.restart()
    held.session.retry()
    assert held.restart().given == 0
    assert "Read again" in told(held.restart())


def test_a_broken_version_is_a_problem_and_the_last_good_one_stays(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    script = manuscript(path)
    good = script.dialogue
    save(path, "start: ", "strat: ")
    save(path, "goal: ", "gaol: ")
    assert news(script)
    assert script.dialogue is good
    assert script.problem is not None
    line = first_problem(script.problem)
    assert line.startswith("jerk.yaml:")
    assert "did you mean `goal`?" in line
    assert "and 1 more error" in line
    save(path, "gaol: ", "goal: ")
    save(path, "strat: ", "start: ")
    assert news(script)
    assert script.problem is None


def test_a_file_that_is_gone_is_a_problem_until_it_is_back(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    script = manuscript(path)
    text = path.read_text("utf-8")
    path.unlink()
    assert news(script)
    assert script.problem is not None
    path.write_text(text, "utf-8")
    assert news(script)
    assert script.problem is None


def test_a_conversation_begins_at_the_turn_that_is_asked_for(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    turn = list(manuscript(path).dialogue.turns)[2]
    held = rehearsal(path, turn=turn)
    assert held.session.script is not None
    assert held.session.script.id == turn
    assert held.session.mood == held.session.dialogue.header.client.mood


def test_a_turn_that_is_not_there_is_told_with_the_nearest_one(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    with pytest.raises(UnknownTurnError, match="did you mean `opening`"):
        manuscript(path, turn="openin")


def test_a_shared_file_beside_it_is_followed_too(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    script = manuscript(path)
    (tmp_path / "shared.yaml").write_text("partways: 1\nlanguage: en\nmoves: [", "utf-8")
    assert news(script)
    assert script.problem is not None
    assert "shared.yaml" in first_problem(script.problem)


def test_what_is_said_in_passing_is_kept_by_the_passing_store_alone(tmp_path: Path) -> None:
    held = rehearsal(written_in(tmp_path))
    held.session.submit(HELLO)
    assert not passing_store().open_sessions("en")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["jerk.yaml"]
