"""What is written in a document stays text, whatever it is rendered as."""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.documents import page, written
from trainer.documents.document import Document, Speech, plain
from trainer.documents.html_page import html
from trainer.documents.markdown import markdown
from trainer.documents.plain_page import plain_page
from trainer.text import printable

DIALECTS = {
    "commonmark": MarkdownIt("commonmark"),
    "tables and more": MarkdownIt("commonmark").enable(["table", "strikethrough"]),
}

ROOM = 12  # what may stand before a word that is too long for its line


def shape(tokens: list[Token]) -> list[Any]:
    """Return the structure of Markdown without its texts and the line breaks in them."""
    return [
        (token.type, token.level, token.attrs, shape(token.children or []))
        for token in tokens
        if token.type not in ("text", "hardbreak")
    ]


def said(tokens: list[Token]) -> list[str]:
    """Return the text of each inline part."""
    parts = (token.children or [] for token in tokens if token.type == "inline")
    return [
        "".join("\n" if child.type == "hardbreak" else child.content for child in part)
        for part in parts
    ]


class Parsed(HTMLParser):
    """An HTML file as its tags in their order, and the text of each quotation."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.shape: list[Any] = []
        self.quotations: list[str] = []
        self._inside = False
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shape.append((tag, attrs))
        if tag == "blockquote":
            self._inside = True
            self.quotations.append("")

    def handle_endtag(self, tag: str) -> None:
        self.shape.append(tag)
        self._inside = self._inside and tag != "blockquote"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.quotations[-1] += data

    def handle_comment(self, data: str) -> None:
        self.shape.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.shape.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.shape.append(("instruction", data))

    def unknown_decl(self, data: str) -> None:
        self.shape.append(("unknown", data))


def saying(text: str) -> Document:
    return Document("Title", "", "en", (Speech("You", plain(text), own=True),))


@pytest.mark.parametrize("dialect", DIALECTS)
@given(text=written())
@example(text="a\n:-")
@example(text="1)")
@example(text="\\")
@example(text="    code")
def test_nothing_that_was_written_becomes_structure_in_markdown(dialect: str, text: str) -> None:
    parser = DIALECTS[dialect]
    assert shape(parser.parse(markdown(page(text)))) == shape(parser.parse(markdown(page("word"))))


@given(text=written())
@example(text="a\n\n\n b  \n\tc")
def test_markdown_reads_as_what_was_written(text: str) -> None:
    parts = said(DIALECTS["commonmark"].parse(markdown(saying(text))))
    assert parts == ["Title", f"You: {printable(text).strip()}"]


@given(text=written())
def test_nothing_that_was_written_becomes_structure_in_html(text: str) -> None:
    assert Parsed(html(page(text))).shape == Parsed(html(page("word"))).shape


@given(text=st.text())
@example(text="\n\n a\r\n")
def test_html_reads_as_what_was_written(text: str) -> None:
    assert Parsed(html(saying(text))).quotations == [printable(text)]


@given(text=written(), width=st.integers(30, 120))
def test_a_terminal_gets_nothing_that_it_would_act_on(text: str, width: int) -> None:
    lines = plain_page(page(text), width=width).split("\n")
    assert all(unicodedata.category(char) != "Cc" for line in lines for char in line)
    longest = max(len(word) for word in f"Your {printable(text)}".split())
    assert all(len(line) <= max(width, longest + ROOM) for line in lines)
