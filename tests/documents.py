"""Documents to render, with a text at every place where a user or an author may have written."""

from __future__ import annotations

from hypothesis import strategies as st

from trainer.documents.document import (
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

# What Markdown, HTML or a terminal makes something of.
PIECES = (
    *"`*_[]()<>#&~|$@-+=:.!\\\"'{}^\t\n\r \x00\x1b\x9b",
    *("&amp;", "&#60;", "<b>", "</p>", "</style>", "<script>", "<!--", "-->", "]]>", "<?", "\n\n"),
    *("[a](b)", "![a](b)", "[a]: b", "[^1]", "- ", "1. ", "2) ", "---", "===", "```", "~~", "\n> "),
    *("|a|b|\n|-|-|\n", "\n:-\n", "    ", "\n\t", "http://x.de", "www.x.de", "a@x.de", "\\\n"),
    *("\u2028", "\u202e", "\ufeff", "\u00a0", "\u3000", "é", "👋", "word", "12"),
)


def written() -> st.SearchStrategy[str]:
    """Return texts as people, and people with bad intentions, write them; none is blank."""
    pieces = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=12)
    return pieces.map("".join).filter(str.strip)


def page(text: str) -> Document:
    """Return a document that says this text at every place."""
    return Document(
        title=text,
        subtitle=text,
        language="en",
        blocks=(
            labelled(text, text),
            Speech(text, plain(text)),
            Section(
                text,
                (
                    Paragraph((Run(text, Tone.QUIET), Run(f" {text}"))),
                    Speech("You", (Run("[", Tone.GOOD, sign=True), Run(text, Tone.GOOD)), own=True),
                    Items((plain(text), (Run(text, Tone.STRONG), Run(f" {text}")))),
                    Sum((Term(12, "✓", text, 3, text, Tone.GOOD), Term(None, "✗", text))),
                    Meters((Meter(text, 40, text), Meter(text, None, text))),
                    Curve(text, (60, 30), (text, text)),
                    Section(text, (Paragraph(plain(text)),), remark=text),
                ),
                remark=text,
            ),
        ),
        colophon=text,
    )
