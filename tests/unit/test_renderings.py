import json
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.diagnostics import Diagnostic, Severity, Span
from trainer.dialogue.codes import Code
from trainer.renderings import as_json, full, github, short


def finding(
    line: int = 1,
    column: int = 1,
    end_column: int | None = None,
    *,
    message: str = "there is no turn and no ending `hagles`",
    file: str = "one.yaml",
    meant: str = "did you mean `haggles`?",
    end_line: int | None = None,
) -> Diagnostic:
    span = Span(file, line, column, end_line or line, end_column or column + 1)
    return Diagnostic(Severity.ERROR, Code.UNKNOWN_TARGET, message, span, meant)


def test_the_short_form_is_one_line() -> None:
    told = short(finding(7, 13, message="two\nlines \x1b[2J"))
    assert told == ("one.yaml:7:13: error[unknown-target] two lines ␛[2J, did you mean `haggles`?")


def test_the_full_form_underlines_what_is_meant() -> None:
    lines = ["branches:", "  - to: hagles  # oh"]
    assert full(finding(2, 9, 15), lines).splitlines() == [
        "error[unknown-target]: there is no turn and no ending `hagles`",
        " --> one.yaml:2:9",
        "  |",
        "2 |   - to: hagles  # oh",
        "  |         ^^^^^^",
        "  = help: did you mean `haggles`?",
    ]


def test_without_the_file_the_full_form_still_tells_place_and_help() -> None:
    assert full(finding(2, 9, 15)).splitlines() == [
        "error[unknown-target]: there is no turn and no ending `hagles`",
        " --> one.yaml:2:9",
        "  = help: did you mean `haggles`?",
    ]


def test_a_tab_and_a_control_character_are_seen() -> None:
    told = full(finding(1, 1, 2), ["\ttitle: \x07x"])
    assert "1 | →title: ␇x\n  | ^\n" in told


def test_marks_below_wide_characters_are_as_wide() -> None:
    told = full(finding(1, 3, 5), ["漢字かな漢字"])
    assert "1 | 漢字かな漢字\n  |     ^^^^\n" in told


def test_marks_below_combining_characters_do_not_drift() -> None:
    told = full(finding(1, 4, 5), ["e\u0301 x"])
    assert "\n  |   ^\n" in told


def test_a_span_over_several_lines_is_underlined_to_the_end_of_the_first() -> None:
    told = full(finding(1, 3, 2, end_line=4), ["a bcd  ", "e"])
    assert "1 | a bcd\n  |   ^^^\n" in told


def test_a_mark_can_stand_behind_the_last_character() -> None:
    assert "1 | abc\n  |    ^\n" in full(finding(1, 4), ["abc"])


def test_colour_only_adds_to_the_words() -> None:
    lines = ["- to: hagles"]
    plain, coloured = full(finding(1, 7, 13), lines), full(finding(1, 7, 13), lines, colour=True)
    assert "\x1b[" not in plain
    for code in ("\x1b[1;31m", "\x1b[1m", "\x1b[34m", "\x1b[0m"):
        assert code in coloured
        coloured = coloured.replace(code, "")
    assert coloured == plain


def cells(text: str) -> int:
    return sum(
        0
        if unicodedata.category(letter) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(letter) in ("W", "F")
        else 1
        for letter in text
    )


@given(
    line=st.text(alphabet=st.characters(exclude_characters="\r\n"), max_size=300),
    column=st.integers(1, 320),
    length=st.integers(0, 320),
    width=st.integers(1, 200),
)
def test_any_line_is_cut_to_the_width_and_the_mark_stays_in_it(
    line: str, column: int, length: int, width: int
) -> None:
    told = full(finding(1, column, column + length), [line], width=width).splitlines()
    assert not any(unicodedata.category(letter) == "Cc" for row in told for letter in row)
    if len(told) < 6:
        return
    source, marks = told[3], told[4]
    assert cells(source) <= max(width, 24)
    assert len(marks) <= max(width, 24) + 1
    assert marks.endswith("^")


@given(line=st.text(alphabet="abc漢\té", min_size=1, max_size=300), data=st.data())
def test_the_first_mark_stands_below_the_character_meant(line: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(0, len(line) - 1))
    line = line[:column] + "X" + line[column + 1 :]
    told = full(finding(1, column + 1), [line]).splitlines()
    source, marks = told[3], told[4]
    before = source[: source.index("X")]
    assert cells(before) == marks.index("^")


def test_json_has_stable_keys() -> None:
    told = json.loads(as_json([finding(7, 13, 19)], files=2))
    assert told == {
        "findings": [
            {
                "file": "one.yaml",
                "line": 7,
                "column": 13,
                "end_line": 7,
                "end_column": 19,
                "severity": "error",
                "code": "unknown-target",
                "message": "there is no turn and no ending `hagles`",
                "help": "did you mean `haggles`?",
            }
        ],
        "errors": 1,
        "warnings": 0,
        "files": 2,
    }


def test_github_gets_one_command_with_everything_escaped() -> None:
    told = github(finding(7, 13, 19, message="100 %\nof::it", file="a,b:c.yaml"))
    assert told == (
        "::error file=a%2Cb%3Ac.yaml,line=7,col=13,endLine=7,endColumn=19,title=unknown-target"
        "::100 %25%0Aof::it, did you mean `haggles`?"
    )


@pytest.mark.parametrize("render", [short, full, github])
@given(message=st.text(), file=st.text())
def test_no_message_and_no_name_commands_the_terminal(
    render: Callable[[Diagnostic], str], message: str, file: str
) -> None:
    told = render(finding(message=message, file=file))
    assert not any(
        unicodedata.category(letter) == "Cc" for letter in told.replace("\n", "").replace("\t", "")
    )
