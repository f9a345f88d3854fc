"""The list of the picker: a card for each dialogue, and first the conversation left open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content

from trainer.dialogue.header_filling import filled_header
from trainer.i18n import _
from trainer.names import mode_name
from trainer.store.records import StoredSession
from trainer.text import printable
from trainer.times import moment
from trainer.tui.catalogue import Catalogue, Entry
from trainer.tui.moods import expression
from trainer.tui.widgets.card import Card, CardList

if TYPE_CHECKING:
    from datetime import datetime

    from trainer.dialogue.model import Header
    from trainer.store.records import ScenarioRecord


class ClientList(CardList):
    """Shows a catalogue as it is at `now`; the value of a card is an Entry or a StoredSession."""

    def __init__(self, catalogue: Catalogue, now: datetime) -> None:
        super().__init__(id="clients")
        self._catalogue = catalogue
        self._now = now

    def compose(self) -> ComposeResult:
        """Lay out the cards."""
        yield from _cards(self._catalogue, self._now)

    async def show(self, catalogue: Catalogue, now: datetime, *, words: str) -> None:
        """Show what has changed with the same card marked, or a session that is newly open."""
        news = catalogue.open_session
        before = self._catalogue.open_session
        marked = next((_identity(card) for card in self.cards if card.has_focus), None)
        if news is not None and (before is None or before.id != news.id):
            marked = news.id
        self._catalogue = catalogue
        with self.app.batch_update():
            await self.remove_children()
            await self.mount(*_cards(catalogue, now))
            self.filter(words)
        again = next((card for card in self.cards if _identity(card) == marked), None)
        if again is not None:
            again.focus()
        else:
            self.mark_first()

    def filter(self, words: str) -> None:
        """Show only the dialogues that match the words; all there is where there are none."""
        for card in self.query(Card):
            card.display = not words or (
                isinstance(card.value, Entry) and card.value.matches(words)
            )

    def entry_of(self, card: Card) -> Entry | None:
        """Return the dialogue a card leads to, with the words that the card's session has."""
        if isinstance(card.value, StoredSession):
            entry = self._catalogue.entry(card.value.scenario)
            return None if entry is None else entry.filled_with(card.value.blanks)
        return card.value if isinstance(card.value, Entry) else None


def _identity(card: Card) -> str | None:
    return card.value.id if isinstance(card.value, Entry | StoredSession) else None


def _cards(catalogue: Catalogue, now: datetime) -> Iterator[Card]:
    session = catalogue.open_session
    entry = None if session is None else catalogue.entry(session.scenario)
    if session is not None and entry is not None and entry.header is not None:
        yield _continue_card(session, entry.header, now)
    for entry in catalogue.entries:
        yield _broken_card(entry) if entry.header is None else _card(entry, entry.header)


def _card(entry: Entry, header: Header) -> Card:
    look = expression(header.client.mood)
    return Card(
        entry,
        Content.assemble((look.small, look.color), "  ", (printable(header.title), "bold")),
        Content.styled(f"       {printable(header.summary)}", "$text-muted"),
        _remark(entry),
    )


def _broken_card(entry: Entry) -> Card:
    problem = "" if entry.problem is None else printable(entry.problem.message)
    return Card(
        entry,
        Content.styled(f"(×_×)  {printable(entry.id)}", "$text-muted"),
        Content.styled(f"       {problem}", "$text-muted"),
        Content.styled(" · ".join((*_origin(entry), _("cannot be played"))), "$error"),
    )


def _continue_card(session: StoredSession, header: Header, now: datetime) -> Card:
    mood = expression(header.client.mood)
    name = filled_header(header, session.blanks).client.name
    title = _("Go on with {name}").format(name=printable(name))
    return Card(
        session,
        Content.assemble((" ▸▸▸ ", mood.color), "  ", (title, "bold $accent")),
        Content.styled(f"       {printable(header.title)}", "$text-muted"),
        Content.styled(
            f"{mode_name(session.mode)} · {moment(session.started_at, now)}", "$text-muted"
        ),
    )


def _remark(entry: Entry) -> Content:
    parts = [*_scores(entry.record), *_origin(entry)]
    return Content.styled(" · ".join(parts), "$text-muted")


def _scores(record: ScenarioRecord | None) -> Iterator[str]:
    if record is not None and record.best is not None:
        yield _("best {points}").format(points=record.best)
        if record.last is not None:
            yield _("last {points}").format(points=record.last)


def _origin(entry: Entry) -> Iterator[str]:
    if not entry.bundled:
        yield _("yours, in place of ours") if entry.overrides else _("yours")
