"""Documents as they read: in Markdown, as an HTML file, in a terminal."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from trainer.documents.document import (
    Block,
    Curve,
    Document,
    Items,
    Meter,
    Meters,
    Paragraph,
    Run,
    Section,
    Speech,
    Sum,
    Term,
    Tone,
    labelled,
    plain,
)
from trainer.documents.html_page import STYLE, html
from trainer.documents.markdown import markdown
from trainer.documents.plain_page import plain_page

REPLY = (
    Run("[", Tone.GOOD, sign=True),
    Run("I liked it", Tone.GOOD),
    Run("]¹", Tone.GOOD, sign=True),
    Run(", but\nit ends."),
)
TURN = Section(
    "1 · The opening",
    (
        Speech("Ray", plain("Hello!")),
        Speech("You", REPLY, own=True),
        Sum(
            (
                Term(40, "✓", "Appreciation", 1, tone=Tone.GOOD),
                Term(-15, "○", "Missing: the reason", tone=Tone.HALF),
                Term(None, "✗", "A threat", 2, "perhaps", Tone.BAD),
            )
        ),
        labelled("Try this", "Say why."),
    ),
    remark="25 points, weak",
)
DOCUMENT = Document(
    title="The late payer",
    subtitle="Practise, with Ray",
    language="en",
    blocks=(
        Paragraph((Run("A remark.", Tone.QUIET),)),
        TURN,
        Meters((Meter("Clarity", 40, "40 of 100"), Meter("Respect", None, "did not come up"))),
        Curve("Their mood", (70, 40), ("calm", "tense")),
        Items((plain("Breathe."), plain("Be brief."))),
    ),
    colophon="Session abc",
)


def page(*blocks: Block) -> Document:
    return Document("T", "", "en", blocks)


def test_markdown_reads_well_as_it_stands() -> None:
    assert markdown(DOCUMENT) == (
        "# The late payer\n"
        "\n"
        "Practise, with Ray\n"
        "\n"
        "A remark.\n"
        "\n"
        "## 1 · The opening – 25 points, weak\n"
        "\n"
        "**Ray:** Hello!\n"
        "\n"
        "**You:** \\[I liked it\\]¹, but\\\n"
        "it ends.\n"
        "\n"
        "- **+40** ✓ Appreciation ¹\n"
        "- **-15** ○ Missing: the reason\n"
        "- ✗ A threat ² (perhaps)\n"
        "- **= 25** in all\n"
        "\n"
        "**Try this:** Say why.\n"
        "\n"
        "- **Clarity:** 40 of 100\n"
        "- **Respect:** did not come up\n"
        "\n"
        "**Their mood:** ▆▄ calm → tense\n"
        "\n"
        "- Breathe.\n"
        "- Be brief.\n"
        "\n"
        "---\n"
        "\n"
        "Session abc\n"
    )


def test_a_terminal_gets_the_same_in_lines() -> None:
    assert plain_page(DOCUMENT, width=40) == (
        "The late payer\n"
        "Practise, with Ray\n"
        "\n"
        "A remark.\n"
        "\n"
        "\n"
        "1 · The opening – 25 points, weak\n"
        "─────────────────────────────────\n"
        "\n"
        "Ray: Hello!\n"
        "\n"
        "You: [I liked it]¹, but\n"
        "  it ends.\n"
        "\n"
        " +40  ✓ Appreciation ¹\n"
        " -15  ○ Missing: the reason\n"
        "      ✗ A threat ² (perhaps)\n"
        "  25  in all\n"
        "\n"
        "Try this: Say why.\n"
        "\n"
        "Clarity  40 of 100\n"
        "Respect  did not come up\n"
        "\n"
        "Their mood: ▆▄ calm → tense\n"
        "\n"
        "· Breathe.\n"
        "· Be brief.\n"
        "\n"
        "Session abc\n"
    )


def test_lines_in_a_terminal_are_folded_and_moved_in() -> None:
    speech = Speech("Ray", plain("one two three four five six"))
    assert plain_page(page(speech), width=16).split("\n")[2:-1] == [
        "Ray: one two",
        "  three four",
        "  five six",
    ]


@pytest.mark.parametrize("render", [markdown, html, plain_page])
def test_a_sum_shows_what_its_terms_add_up_to(render: object) -> None:
    assert callable(render)
    assert "25" in render(page(Sum((Term(40, "✓", "a"), Term(-15, "○", "b")))))


def test_evidence_in_html_has_signs_beside_its_colour() -> None:
    assert (
        '<mark class="good"><span class="sign">[</span>I liked it<span class="sign">]¹</span>'
        "</mark>, but\nit ends."
    ) in html(DOCUMENT)


def test_an_html_file_allows_its_own_style_and_nothing_else() -> None:
    source = html(DOCUMENT)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', source)
    (style,) = re.findall("<style>(.*?)</style>", source, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert source.index("Content-Security-Policy") < source.index("<style>")


def test_an_html_file_reaches_for_nothing_beyond_itself() -> None:
    source = html(DOCUMENT)
    assert not re.findall(r"<(script|link|img|iframe|object|embed|form|a)\b", source)
    assert not re.findall(r"\s(style|src|href|on\w+)=", source)
    assert not re.findall(r"url\(|@import|@font-face|https?:", source)


def test_every_colour_has_a_value_in_the_light_in_the_dark_and_on_paper() -> None:
    style = STYLE.read_text("utf-8")
    light, dark, paper = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    named = {*re.findall(r"(--[\w-]+):", light)}
    assert {*re.findall(r"var\((--[\w-]+)\)", style)} == named
    assert {*re.findall(r"(--[\w-]+):", dark)} == named
    assert {*re.findall(r"(--[\w-]+):", paper)} == named


@pytest.mark.parametrize("place", [0, 1])
def test_text_can_be_read_on_every_ground_it_stands_on(place: int) -> None:
    style = STYLE.read_text("utf-8")
    colors = dict(re.findall(r"(--[\w-]+): (#\w{6});", style.split(":root {")[place + 1]))
    for ground, inks in {
        "--paper": ("--ink", "--quiet", "--accent", "--good", "--half", "--bad"),
        "--own": ("--ink", "--quiet", "--accent"),
        "--good-tint": ("--ink", "--good"),
        "--half-tint": ("--ink", "--half"),
        "--bad-tint": ("--ink", "--bad"),
    }.items():
        for ink in inks:
            assert contrast(colors[ink], colors[ground]) >= 4.5, (ink, ground)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
