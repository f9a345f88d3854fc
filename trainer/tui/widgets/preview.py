"""What the picker shows of a client: the card in the list and the preview beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.i18n import _
from trainer.names import mode_name
from trainer.text import printable
from trainer.tui.moods import expression
from trainer.tui.widgets.card import Card
from trainer.tui.words import moment

if TYPE_CHECKING:
    from datetime import datetime

    from trainer.dialogue.model import Header
    from trainer.store.records import ScenarioRecord, StoredSession
    from trainer.tui.catalogue import Entry


class Preview(VerticalScroll, can_focus=False):
    """The situation and the goal of one dialogue, or what is wrong with it."""

    def compose(self) -> ComposeResult:
        """Start empty."""
        yield Static(id="preview-text", markup=False)

    def show(self, entry: Entry) -> None:
        """Show this entry from its beginning."""
        text = _broken(entry) if entry.header is None else _situation(entry.header)
        self.query_one("#preview-text", Static).update(text)
        self.scroll_home(animate=False)

    def turn_pages(self, pages: int) -> None:
        """Scroll by so many pages; negative is up."""
        if pages > 0:
            self.scroll_page_down()
        else:
            self.scroll_page_up()


def entry_card(entry: Entry) -> Card:
    """Return the card of a dialogue; one that cannot be played is greyed and says why."""
    if entry.header is None:
        problem = "" if entry.problem is None else printable(entry.problem.message)
        return Card(
            entry,
            Content.styled(f"(×_×)  {printable(entry.id)}", "$text-muted"),
            Content.styled(problem, "$text-muted"),
            Content.styled(_("cannot be played"), "$error"),
            classes="-broken",
        )
    header = entry.header
    look = expression(header.client.mood)
    return Card(
        entry,
        Content.assemble((look.small, look.color), "  ", (printable(header.title), "bold")),
        Content.styled(f"       {printable(header.summary)}", "$text-muted"),
        _scores(entry.record),
    )


def continue_card(session: StoredSession, header: Header, now: datetime) -> Card:
    """Return the card that offers to go on with an open session."""
    mood = expression(header.client.mood)
    title = _("Go on with {name}").format(name=printable(header.client.name))
    return Card(
        session,
        Content.assemble((" ▸▸▸ ", mood.color), "  ", (title, "bold $accent")),
        Content.styled(f"       {printable(header.title)}", "$text-muted"),
        Content.styled(
            f"{mode_name(session.mode)} · {moment(session.started_at, now)}", "$text-muted"
        ),
        classes="-continue",
    )


def _scores(record: ScenarioRecord | None) -> Content:
    if record is None or record.best is None:
        return Content("")
    parts = [_("best {points}").format(points=record.best)]
    if record.last is not None:
        parts.append(_("last {points}").format(points=record.last))
    return Content.styled(" · ".join(parts), "$text-muted")


def _situation(header: Header) -> Content:
    client = header.client
    return Content.assemble(
        (printable(client.name), "bold"),
        "\n",
        (printable(client.role), "$text-muted"),
        "\n\n",
        _paragraph(header.situation),
        "\n\n",
        (_("Your goal"), "bold $accent"),
        "\n",
        _paragraph(header.goal),
    )


def _broken(entry: Entry) -> Content:
    return Content.assemble(
        (_("This dialogue cannot be played yet."), "bold $error"),
        "\n\n",
        printable(str(entry.problem or "")),
    )


def _paragraph(text: str) -> str:
    return printable(" ".join(text.split()))
