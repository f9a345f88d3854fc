"""What people who have never seen YAML do to a file, and what they are told."""

from pathlib import Path

import pytest

from trainer.diagnostics import Diagnostic, DiagnosticsError
from trainer.dialogue.codes import Code
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.library import Library
from trainer.dialogue.source import Source

GOOD = Path(__file__).parents[1] / "data" / "rules" / "unknown-target" / "good.yaml"

SLIPS = {
    "a misspelt key": ("advice:", "advise:", Code.UNKNOWN_KEY, "advise:", "mean `advice`?"),
    "a key with a capital": ("advice:", "Advice:", Code.UNKNOWN_KEY, "Advice:", "`advice`?"),
    "a key with an underscore": (
        "asks-back:",
        "asks_back:",
        Code.UNKNOWN_KEY,
        "asks_back:",
        "did you mean `asks-back`?",
    ),
    "a key outside its group": (
        "client:\n  name: Robin Vale",
        "name: Robin Vale\nclient:",
        Code.UNKNOWN_KEY,
        "name: Robin",
        "it belongs to `client`: indent it below",
    ),
    "a key too far right": (
        "    advice:",
        "     advice:",
        Code.INDENT,
        "advice:",
        "begin it in column 5, as line 32 does",
    ),
    "a key too far left": ("    advice:", "   advice:", Code.INDENT, "advice:", "in column 5"),
    "an entry too far left": (
        "          - I have enjoyed",
        "        - I have enjoyed",
        Code.INDENT,
        "- I have enjoyed",
        "begin it in column 11, as line 53 does",
    ),
    "an entry too far right": (
        "          - I have enjoyed",
        "            - I have enjoyed",
        Code.INDENT,
        "- I have enjoyed",
        "in the column of the other entries",
    ),
    "a turn that is not indented": (
        "  opening:\n    title",
        "opening:\n    title",
        Code.UNKNOWN_KEY,
        "opening:",
        "what belongs to `turns` is indented two blanks further",
    ),
    "a condition that is not indented": (
        "          moves: [ending]",
        "        moves: [ending]",
        Code.UNKNOWN_KEY,
        "moves: [ending]",
        "what belongs to `when` is indented two blanks further",
    ),
    "a further line that is not indented": (
        "  You were hired",
        "You were hired",
        Code.SYNTAX,
        "You were hired",
        "a further line of the text above is indented deeper",
    ),
    "a lost fold before a text with a colon": (
        "situation: >\n  You were hired for a month. Since",
        "situation:\n  You were hired: for a month. Since",
        Code.MISSING_QUOTES,
        ":",
        "write `>` after the key: `situation: >`",
    ),
    "a lost quote at the end": (
        "advice: Name the date.",
        'advice: "Name the date.',
        Code.UNCLOSED,
        '"Name the date.',
        "close it at the end of the text",
    ),
    "quotes within quotes": (
        "advice: Name the date.",
        'advice: "Say "Friday" first."',
        Code.MISSING_QUOTES,
        "Friday",
        "within it only single ones",
    ),
    "quotes around half of a text": (
        "advice: Name the date.",
        'advice: "Name" the date.',
        Code.MISSING_QUOTES,
        "the date.",
        "put double quotes around the whole text",
    ),
    "an apostrophe in single quotes": (
        "advice: Name the date.",
        "advice: 'Don't haggle.'",
        Code.MISSING_QUOTES,
        "t haggle",
        "double quotes around a text with an apostrophe",
    ),
    "an apostrophe at the beginning": (
        "advice: Name the date.",
        "advice: 'tis over",
        Code.UNCLOSED,
        "'tis over",
        "one that is an apostrophe needs double quotes",
    ),
    "typographic quotes": (
        "advice: Name the date.",
        "advice: “One word: Friday.”",
        Code.MISSING_QUOTES,
        ": Friday.”",
        "put the text into double quotes",
    ),
    "typographic quotes around an id": (
        "to: farewell",
        "to: “farewell”",
        Code.BAD_ID,
        "“farewell”",
        "write `farewell`",
    ),
    "a turn that was renamed": (
        "  opening:\n",
        "  beginning:\n",
        Code.UNKNOWN_START,
        "opening",
        "did you mean `beginning`?",
    ),
    "an ending that was renamed": (
        "  farewell:\n",
        "  goodbye:\n",
        Code.UNKNOWN_TARGET,
        "farewell",
        "there are: goodbye, hung-up, opening, sigh",
    ),
    "a tab": ("    advice:", "\tadvice:", Code.TAB, "\tadvice:", "use two spaces for each step"),
    "a tab after blanks": ("    advice:", "  \tadvice:", Code.TAB, "\tadvice:", "two spaces"),
    "a blank that is none": (
        "    advice:",
        "\u00a0\u00a0\u00a0\u00a0advice:",
        Code.INDENT,
        "\u00a0",
        "delete what stands before the text, and type blanks",
    ),
    "no for false": ("essential: true", "essential: no", Code.WRONG_TYPE, "no", "write `false`"),
    "True for true": ("essential: true", "essential: True", Code.WRONG_TYPE, "True", "`true`"),
    "a time for a number": ("mood: 60", "mood: 12:30", Code.NOT_A_NUMBER, "12:30", "in digits"),
    "a comma in a number": ("weight: 2", "weight: 1,5", Code.NOT_A_NUMBER, "1,5", "write 1.5"),
    "a missing colon": (
        "advice: Name",
        "advice Name",
        Code.SYNTAX,
        "advice Name",
        "after `advice`, write `advice: …`",
    ),
    "a missing colon before a list": (
        "phrasings:\n          - thank",
        "phrasings\n          - thank",
        Code.SYNTAX,
        "phrasings",
        "write `phrasings:`",
    ),
    "a missing colon after an id": (
        "  opening:\n",
        "  opening\n",
        Code.SYNTAX,
        "opening",
        "write `opening:`",
    ),
    "a semicolon": ("advice: N", "advice; N", Code.SYNTAX, "advice; N", "write `advice: …`"),
    "an equals sign": ("advice: N", "advice = N", Code.SYNTAX, "advice = N", "write `advice: …`"),
    "a colon without a blank": (
        "advice: Name the",
        "advice:Name the",
        Code.SYNTAX,
        "advice:Name",
        "write `advice: Name the date.`",
    ),
    "a colon in a text": (
        "advice: Name the date.",
        "advice: One word: Friday.",
        Code.MISSING_QUOTES,
        ": Friday.",
        "put the text into double quotes",
    ),
    "a colon in an entry": (
        "- Sorry, what",
        "- Sorry: what",
        Code.WRONG_TYPE,
        "Sorry: what",
        "one that contains `: ` needs quotes",
    ),
    "two turns of one id": (
        "endings:\n",
        "  opening:\n    title: Again\n\nendings:\n",
        Code.DUPLICATE_KEY,
        "opening:",
        "the first is in line 27",
    ),
    "a round bracket": (
        "[rudeness]",
        "(rudeness)",
        Code.WRONG_TYPE,
        "(rudeness)",
        "a list in brackets: `[rudeness]`",
    ),
    "a bracket that is not closed": (
        "[rudeness]",
        "[rudeness",
        Code.UNCLOSED,
        "[rudeness",
        "the bracket `[` is not closed",
    ),
    "a bracket closed by another": ("[rudeness]", "[rudeness)", Code.UNCLOSED, "[", "`[`"),
    "a bracket that was not opened": (
        "[rudeness]",
        "rudeness]",
        Code.WRONG_TYPE,
        "rudeness]",
        "`[rudeness]`",
    ),
    "a forgotten hyphen": (
        "- I have enjoyed",
        "I have enjoyed",
        Code.SYNTAX,
        "I have enjoyed",
        "begin an entry with `- `",
    ),
    "a forgotten first hyphen": (
        "- Sorry, what",
        "Sorry, what",
        Code.WRONG_TYPE,
        "Sorry, what",
        "each entry on a line that begins with `- `",
    ),
    "a forgotten hyphen before a group": (
        "      - id: thanks",
        "        id: thanks",
        Code.DUPLICATE_KEY,
        "id: thanks",
        "put `- ` in front",
    ),
    "a hyphen without a blank": (
        "- I have enjoyed working with you",
        "-I have enjoyed working with you",
        Code.SYNTAX,
        "-I have",
        "write `- I have enjoyed working with you`",
    ),
    "a dash for a hyphen": ("- I have", "– I have", Code.SYNTAX, "– I have", "write `- I have"),
    "a bullet for a hyphen": ("- I have", "• I have", Code.SYNTAX, "• I have", "write `- I have"),
    "a list on the line of its key": (
        "asks-back:\n      - Sorry",
        "asks-back: - Sorry",
        Code.INDENT,
        "- Sorry",
        "on a line of its own below the key",
    ),
    "a list for a text": (
        "advice: Name",
        "advice:\n      - Name",
        Code.WRONG_TYPE,
        "- Name",
        "on the line of the key and without `- `",
    ),
    "a text for a list": (
        "asks-back:\n      - Sorry",
        "asks-back: Sorry",
        Code.WRONG_TYPE,
        "Sorry",
        "each entry on a line that begins with `- `",
    ),
    "a capital in an id": ("id: thanks", "id: Thanks", Code.BAD_ID, "Thanks", "write `thanks`"),
    "an umlaut in an id": ("id: thanks", "id: grüße", Code.BAD_ID, "grüße", "write `gruesse`"),
    "a blank in an id": ("  sigh:\n", "  a sigh:\n", Code.BAD_ID, "a sigh:", "write `a-sigh`"),
    "a text that begins with an at sign": (
        "advice: Name",
        "advice: @Robin",
        Code.MISSING_QUOTES,
        "@Robin",
        "put the whole text into double quotes",
    ),
    "a stage direction": (
        "- Sorry, what",
        "- *sighs* What",
        Code.ALIAS,
        "*sighs*",
        "put the whole text into double quotes",
    ),
    "a text that begins with a hash": (
        "advice: Name",
        "advice: # Name",
        Code.EMPTY_VALUE,
        " # Name",
        "what follows a `#` is a note",
    ),
    "a backslash": (
        "advice: Name the date.",
        'advice: "C:\\Users"',
        Code.MISSING_QUOTES,
        "sers",
        "double it, or use single quotes",
    ),
    "a note that begins with slashes": (
        "start:",
        "// begin\nstart:",
        Code.SYNTAX,
        "// begin",
        "a note to yourself begins with `#`",
    ),
    "a move left out of shared.yaml": (
        "      - id: thanks\n",
        "      - use: descision\n",
        Code.UNKNOWN_SHARED,
        "descision",
        "did you mean `decision`?",
    ),
}


def findings(text: str) -> tuple[Diagnostic, ...]:
    try:
        compile_dialogue(Source("good.yaml", text, "good", "en"), Library().fragments("en"))
    except DiagnosticsError as error:
        return error.diagnostics
    return ()


@pytest.mark.parametrize(("old", "new", "code", "at", "told"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_told_where_it_is_and_with_what_to_write(
    old: str, new: str, code: Code, at: str, told: str
) -> None:
    good = GOOD.read_text("utf-8")
    assert not findings(good)
    text = good.replace(old, new, 1)
    found = [item for item in findings(text) if item.code is code]
    assert found, "\n".join(map(str, findings(text)))
    line, column = found[0].span.line, found[0].span.column
    assert text.splitlines()[line - 1][column - 1 :].startswith(at), found[0]
    assert told in str(found[0])


def test_letters_of_many_bytes_above_do_not_move_the_place() -> None:
    good = GOOD.read_text("utf-8").replace("forgetful", "vergeßlich, 漢字 und 🦊")
    text = good.replace("          - I have", "            - I have")
    (found,) = findings(text)
    row = text.splitlines()[found.span.line - 1]
    assert row[found.span.column - 1 :].startswith("- I have")


@pytest.mark.parametrize("value", ["no", "yes", "12:30", "1.10", "null", "~", "0x1F", "2024-01-01"])
def test_a_text_that_other_programs_turn_into_something_else_stays_one(value: str) -> None:
    text = GOOD.read_text("utf-8").replace("Sorry, what do you mean?", value)
    dialogue = compile_dialogue(Source("good.yaml", text), Library().fragments("en"))
    assert dialogue.turns["opening"].asks_back[0].value == value
