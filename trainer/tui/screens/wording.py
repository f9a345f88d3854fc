"""Which words of a reply make a move, or fall into a pitfall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.i18n import _
from trainer.review.contesting import Contestable, wordings
from trainer.store.disputes import Words
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import flat


@dataclass(frozen=True, slots=True)
class Pointed:
    """What was chosen: words, or none where nobody can point at any."""

    words: Words | None


class WordingCard(Card, inherit_bindings=False):
    """Words of the reply, all of them; parts of a sentence are set in."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("These"), _("These words say it"), id="these")
    ]

    def __init__(self, words: Words | None, text: Content, *, classes: str = "") -> None:
        super().__init__(Pointed(words), text, Content(""), classes=classes)
        self._text = text

    def render(self) -> Content:
        """Show the whole text, on as many lines as it takes."""
        return self._text


class WordingScreen(ModalScreen[Pointed | None]):
    """Lists the sentences of a reply and their parts, and gives back what was chosen."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "dismiss(None)", _("Cancel"), _("Close and change nothing"), id="cancel")
    ]

    def __init__(self, item: Contestable, reply: str, language: str) -> None:
        super().__init__()
        self._item = item
        self._wordings = wordings(reply, language)

    def compose(self) -> ComposeResult:
        """Lay out the words to choose from."""
        with Vertical(classes="dialog"):
            yield Static(_("Which words say it?"), classes="dialog--title", markup=False)
            yield Static(printable(self._item.label), classes="dialog--text", markup=False)
            with CardList(id="wordings"):
                end = 0
                for words in self._wordings:
                    inset = words.end <= end
                    end = max(end, words.end)
                    text = Content(f"“{flat(words.text)}”")
                    yield WordingCard(words, text, classes="-inset" if inset else "")
                yield WordingCard(
                    None,
                    Content.styled(
                        _("I can't point at any. Keep the reply as an example."), "$text-muted"
                    ),
                    classes="-gap",
                )
        yield KeyBar()

    def on_mount(self) -> None:
        """Mark the first sentence."""
        self.query_one(CardList).mark_first()

    @on(Card.Chosen)
    def choose(self, event: Card.Chosen) -> None:
        """Hand the words over."""
        if isinstance(event.card.value, Pointed):
            self.dismiss(event.card.value)
