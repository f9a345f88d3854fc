import io
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from trainer.checking.ignores import ignores_in
from trainer.checking.places import NoSuchPlaceError, find_places
from trainer.checking.rule import Problem, Rule
from trainer.checking.run import Report, check
from trainer.cli import run
from trainer.diagnostics import Severity
from trainer.dialogue.codes import Code
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.model import Dialogue

ONE = (BUNDLED / "en" / "late-payer.yaml").read_text("utf-8")
SHARED = (BUNDLED / "en" / "shared.yaml").read_text("utf-8")


def every_title(dialogue: Dialogue) -> Iterable[Problem]:
    for turn in dialogue.turns.values():
        yield Problem(turn.span, f"the turn {turn.id}")


RULE = Rule(Code.UNREACHABLE_TURN, Severity.WARNING, every_title)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a folder `trees` with one good dialogue in `en`."""
    folder = tmp_path / "trees" / "en"
    folder.mkdir(parents=True)
    (folder / "late-payer.yaml").write_text(ONE, "utf-8")
    return folder.parent


def checked(*paths: Path, rules: tuple[Rule, ...] = ()) -> Report:
    return check(find_places(paths, [BUNDLED]), Library(), rules)


def told(report: Report) -> list[str]:
    return [f"{Path(found.span.file).name}:{found.code}" for found in report.diagnostics]


def test_without_a_path_the_folders_of_the_library_are_checked() -> None:
    names = {place.path.name for place in find_places([], [BUNDLED]).files}
    assert names >= {"late-payer.yaml", "diva.yaml", "jerk.yaml", "shared.yaml"}


def test_a_file_counts_once_however_often_it_is_named(tree: Path) -> None:
    file = tree / "en" / "late-payer.yaml"
    assert len(find_places([file, tree, tree / "en" / ".." / "en"], []).files) == 1


def test_a_place_promises_id_and_language(tree: Path) -> None:
    (tree / "loose.yaml").touch()
    (tree / "en" / "shared.yaml").touch()
    places = {place.path.name: place for place in find_places([tree], []).files}
    assert (places["late-payer.yaml"].id, places["late-payer.yaml"].language) == (
        "late-payer",
        "en",
    )
    assert places["shared.yaml"].shared
    assert (places["loose.yaml"].id, places["loose.yaml"].language) == ("loose", None)


def test_hidden_files_and_other_files_are_left_alone(tree: Path) -> None:
    (tree / "en" / ".hidden.yaml").touch()
    (tree / "en" / "notes.txt").touch()
    (tree / ".git").mkdir()
    (tree / ".git" / "x.yaml").touch()
    assert len(find_places([tree], []).files) == 1


def test_a_loop_of_folders_ends(tree: Path) -> None:
    (tree / "en" / "again").symlink_to(tree, target_is_directory=True)
    (tree / "en" / "self.yaml").symlink_to(tree / "en" / "self.yaml")
    assert [place.path.name for place in find_places([tree], []).files] == [
        "late-payer.yaml",
        "self.yaml",
    ]
    assert told(checked(tree)) == ["self.yaml:unreadable-file"]


def test_a_fifo_a_folder_and_a_device_are_told_and_not_read(tree: Path) -> None:
    os.mkfifo(tree / "en" / "pipe.yaml")
    (tree / "en" / "folder.yaml").mkdir()
    assert told(checked(tree)) == ["folder.yaml:not-a-file", "pipe.yaml:not-a-file"]
    assert told(checked(tree / "en" / "pipe.yaml")) == ["pipe.yaml:not-a-file"]
    assert told(checked(Path(os.devnull))) == ["null:not-a-file"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_what_may_not_be_read_is_told(tree: Path) -> None:
    (tree / "en" / "late-payer.yaml").chmod(0)
    assert told(checked(tree)) == ["late-payer.yaml:unreadable-file"]
    (tree / "en").chmod(0)
    assert told(checked(tree)) == ["en:unreadable-file"]
    (tree / "en").chmod(0o700)


@pytest.mark.parametrize("path", ["nowhere", "nowhere/x.yaml", "x" * 5000, "a\0b"])
def test_a_path_that_leads_nowhere_is_a_wrong_call(path: str) -> None:
    with pytest.raises(NoSuchPlaceError, match="There is no file and no folder"):
        find_places([Path(path)], [])


def test_a_folder_without_dialogues_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPlaceError, match="no file ending in"):
        find_places([tmp_path], [])


def test_rules_are_run_over_what_compiles(tree: Path) -> None:
    assert "late-payer.yaml:unreachable-turn" in told(checked(tree, rules=(RULE,)))
    (tree / "en" / "late-payer.yaml").write_text(ONE.replace("\nstart:", "\nstort:"), "utf-8")
    assert told(checked(tree, rules=(RULE,))) == ["late-payer.yaml:unknown-key"]


def test_a_broken_shared_file_is_told_once_and_its_users_are_not_blamed(tree: Path) -> None:
    (tree / "en" / "shared.yaml").write_text("partways: 1\nlanguage: en\nmove: 1\n", "utf-8")
    (tree / "en" / "second.yaml").write_text(
        ONE.replace("id: late-payer", "id: second").replace("title:", "titel:", 1), "utf-8"
    )
    report = checked(tree, rules=(RULE,))
    assert told(report) == [
        "second.yaml:unknown-key",
        "shared.yaml:unknown-key",
    ]
    assert told(checked(tree / "en" / "late-payer.yaml")) == ["shared.yaml:unknown-key"]


def test_a_rule_tells_of_a_place_in_a_shared_file_once(tree: Path) -> None:
    def first_shared(dialogue: Dialogue) -> Iterator[Problem]:
        for turn in dialogue.turns.values():
            for pitfall in turn.pitfalls:
                if pitfall.span.file.endswith("shared.yaml"):
                    yield Problem(pitfall.span, f"seen from {dialogue.header.id}")

    rule = Rule(Code.UNREACHABLE_TURN, Severity.WARNING, first_shared)
    (tree / "en" / "second.yaml").write_text(ONE.replace("id: late-payer", "id: second"), "utf-8")
    found = checked(tree, rules=(rule,)).diagnostics
    assert found
    assert len({item.span for item in found}) == len(found)


def test_findings_are_sorted_by_file_line_and_column(tree: Path) -> None:
    (tree / "en" / "a.yaml").write_text("x: 1\n", "utf-8")
    spans = [found.span for found in checked(tree, rules=(RULE,)).diagnostics]
    assert spans == sorted(spans)


def test_remarks_are_about_their_line_or_the_next_one() -> None:
    lines = [
        "a: 1  # partways: ignore tab, no-way-out",
        "# partways: ignore syntax",
        "",
        "# a note",
        "b: 2 #partways:ignore  tag",
        "# partways: ignore",
        "c: '# partways: ignored'",
    ]
    assert [(ignore.word, ignore.line) for ignore in ignores_in("f", lines)] == [
        ("tab", 1),
        ("no-way-out", 1),
        ("syntax", 5),
        ("tag", 5),
        ("", 7),
    ]


def with_remark(remark: str) -> str:
    return ONE.replace("  opening:\n", f"  opening:  # partways: ignore {remark}\n", 1)


def test_a_remark_silences_the_finding_of_its_line_alone(tree: Path) -> None:
    file = tree / "en" / "late-payer.yaml"
    before = told(checked(file, rules=(RULE,)))
    file.write_text(with_remark("unreachable-turn"), "utf-8")
    assert len(told(checked(file, rules=(RULE,)))) == len(before) - 1


@pytest.mark.parametrize(
    ("remark", "message"),
    [
        ("no-way-out", "there is no `no-way-out` in line"),
        ("no-way-ut", "there is no finding `no-way-ut` to ignore, did you mean `no-way-out`?"),
        ("unknown-key", "`unknown-key` cannot be ignored"),
        ("", "this remark does not say what to ignore"),
    ],
)
def test_a_remark_that_does_nothing_is_told(tree: Path, remark: str, message: str) -> None:
    nothing = Rule(Code.NO_WAY_OUT, Severity.WARNING, lambda _dialogue: ())
    file = tree / "en" / "late-payer.yaml"
    file.write_text(with_remark(remark), "utf-8")
    (found,) = checked(file, rules=(nothing,)).diagnostics
    assert message in str(found)
    assert found.severity is Severity.WARNING


def test_a_remark_about_a_rule_that_was_not_run_is_let_be(tree: Path) -> None:
    file = tree / "en" / "late-payer.yaml"
    file.write_text(with_remark("no-way-out"), "utf-8")
    assert not checked(file).diagnostics


def test_what_keeps_a_file_from_being_played_cannot_be_ignored(tree: Path) -> None:
    file = tree / "en" / "late-payer.yaml"
    file.write_text(ONE.replace("\nstart:", "\nstort: x # partways: ignore unknown-key\nstart:"))
    assert told(checked(file)) == ["late-payer.yaml:unknown-key", "late-payer.yaml:useless-ignore"]


def test_the_command_tells_findings_on_stdout_and_the_sum_on_stderr(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "--quick", str(tree)]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "1 file, no findings\n")

    (tree / "en" / "late-payer.yaml").write_text(ONE.replace("\nstart:", "\nstort:"), "utf-8")
    assert run(["check", "--quick", str(tree)]) == 1
    captured = capsys.readouterr()
    (line,) = captured.out.splitlines()
    place, message = line.split(": ", 1)
    assert place.rpartition(os.sep)[2].startswith("late-payer.yaml:")
    assert message == (
        "error[unknown-key] `stort` is no key of this dialogue, did you mean `start`?"
    )
    assert captured.err == "1 error in 1 file\n"


def test_warnings_fail_only_where_it_is_strict(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "en" / "late-payer.yaml").write_text(with_remark("what"), "utf-8")
    assert run(["check", "--quick", str(tree)]) == 0
    assert run(["check", "--quick", "--strict", str(tree)]) == 1
    assert "warning[unknown-ignore]" in capsys.readouterr().out


def test_each_format_tells_the_same_finding(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "en" / "late-payer.yaml").write_text(with_remark("what"), "utf-8")
    outputs = {}
    for format in ("short", "full", "json", "github"):
        run(["check", "--quick", "--format", format, str(tree)])
        outputs[format] = capsys.readouterr().out
    assert "warning[unknown-ignore]: there is no finding `what`" in outputs["full"]
    assert "^^^^" in outputs["full"]
    assert "\x1b" not in outputs["full"]
    assert outputs["github"].startswith("::warning file=")
    told = json.loads(outputs["json"])
    assert (told["warnings"], told["errors"], told["files"]) == (1, 0, 1)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "nowhere.yaml"], "There is no file and no folder `nowhere.yaml`"),
        (["check", "late-payr"], "no conversation `late-payr`; did you mean `late-payer`?"),
        (["check", "--explain", "unknown-taget"], "did you mean `unknown-target`?"),
        (["check", "--format", "xml"], "'short', 'full', 'json', 'github'"),
    ],
)
def test_a_wrong_call_ends_with_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert told in capsys.readouterr().err


def test_explain_prints_a_page_and_without_a_code_all_of_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["check", "--explain", "unknown-target"]) == 0
    assert capsys.readouterr().out.startswith("# ")
    assert run(["check", "--explain"]) == 0
    listed = capsys.readouterr().out
    assert all(f"  {code} " in listed for code in Code)


def test_only_the_files_of_a_language_are_checked(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "de").mkdir()
    (tree / "de" / "late-payer.yaml").write_text("broken", "utf-8")
    assert run(["check", "--quick", "--lang", "en", str(tree)]) == 0
    assert capsys.readouterr().err == "1 file, no findings\n"


def test_a_line_on_a_terminal_shows_the_progress_and_goes_away(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    assert run(["check", "--quick", str(tree)]) == 0
    shown = screen.getvalue()
    assert "checking 1 of 1: " in shown
    assert shown.endswith("\r\x1b[K1 file, no findings\n")
