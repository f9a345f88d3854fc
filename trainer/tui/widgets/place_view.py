"""What a turn holds and where its branches lead, or how an ending ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content

from trainer.dialogue.graph import Edge, Graph
from trainer.dialogue.model import Dialogue, Ending, MoveScript, PitfallScript, Text, TurnScript
from trainer.dialogue.wording import condition_words, dead_words, labels_of_turn, mood_words
from trainer.i18n import _, ngettext
from trainer.names import ending_name, severity_name, skill_name
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.places import ways_to
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.line import Line, flat, heading


class BranchRow(Card, inherit_bindings=False):
    """A branch: its condition in words, where it leads, why it may never be taken."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,right", "choose", _("Follow"), _("Follow this branch"), id="follow")
    ]

    def __init__(self, edge: Edge, turn: TurnScript, target: str) -> None:
        condition = condition_words(edge.branch.when, labels_of_turn(turn))
        super().__init__(edge.branch.to, Content(printable(condition)), Content(printable(target)))
        self._edge = edge

    def render(self) -> Content:
        """Set the condition above the target; both wrap."""
        mood, dead = mood_words(self._edge.branch), dead_words(self._edge)
        return Content.assemble(
            (f"{self._edge.number}  ", "$accent bold"),
            (self._title.plain, "$text-disabled" if dead else ""),
            ("\n→ ", "$accent"),
            (self._subtitle.plain, "bold"),
            (f"  {mood}" if mood else "", "$text-muted"),
            (f"\n{dead}" if dead else "", "$text-warning"),
        )


class PlaceView(VerticalScroll, can_focus=True):
    """Shows one turn or ending of a dialogue."""

    def __init__(self, dialogue: Dialogue, graph: Graph) -> None:
        super().__init__(id="place")
        self._dialogue = dialogue
        self._graph = graph

    async def show(self, place: str) -> None:
        """Show the turn or ending of this id from its top."""
        with self.app.batch_update():
            await self.remove_children()
            if place in self._dialogue.turns:
                await self.mount(*self._turn(self._dialogue.turns[place]))
            else:
                await self.mount(*self._ending(self._dialogue.endings[place]))
        self.scroll_home(animate=False, immediate=True)

    def take_focus(self) -> None:
        """Go to the first branch, or to the text where there is none."""
        branches = self.query(BranchRow)
        if branches:
            # Once it has its place: it is scrolled into view, so that nobody follows it unseen.
            self.call_after_refresh(branches.first().focus)
        else:
            self.focus()

    def _turn(self, turn: TurnScript) -> Iterator[Line | CardList]:
        yield self._title(turn.title, turn.id)
        if turn.id in self._graph.moods:
            worst, best = self._graph.moods[turn.id]
            mood = _("Mood here: {worst} to {best}").format(worst=worst, best=best)
            yield Line(Content.styled(mood, "$text-muted"))
        yield from _said(turn.client)
        yield Line(Content.assemble((_("Advice") + "  ", "bold"), flat(turn.advice)), gap=True)
        yield heading(_("Moves"))
        yield from map(_move, turn.moves)
        yield heading(_("Pitfalls"))
        yield from map(_pitfall, turn.pitfalls)
        yield heading(_("Branches, the first that holds is taken"))
        yield Branches(
            [
                BranchRow(edge, turn, self._called(edge.branch.to))
                for edge in self._graph.edges[turn.id]
            ]
        )
        yield from self._ways_here(turn.id)

    def _ending(self, ending: Ending) -> Iterator[Line]:
        yield self._title(ending.title, ending.id)
        yield Line(
            Content.styled(_("Ending: {kind}").format(kind=ending_name(ending.kind)), "bold")
        )
        yield from _said(ending.client)
        yield Line(Content.assemble((_("Debrief") + "  ", "bold"), flat(ending.debrief)), gap=True)
        yield from self._ways_here(ending.id)

    def _title(self, title: str, name: str) -> Line:
        return Line(Content.assemble((flat(title), "bold $accent"), (f"  {name}", "$text-muted")))

    def _ways_here(self, place: str) -> Iterator[Line]:
        ways = ways_to(place, self._graph)
        yield heading(_("One comes here from"))
        if not ways and place != self._dialogue.start:
            yield Line(
                Content.styled(_("nowhere: it is out of reach"), "$text-warning"), inset=True
            )
        if place == self._dialogue.start:
            yield Line(Content(_("the beginning")), inset=True)
        for turn, number in ways:
            text = _("{turn}, branch {number}").format(turn=self._called(turn), number=number)
            yield Line(Content(printable(text)), inset=True)

    def _called(self, place: str) -> str:
        known: dict[str, TurnScript | Ending] = {**self._dialogue.turns, **self._dialogue.endings}
        return known[place].title


class Branches(CardList):
    """The branches of a turn below each other."""

    def __init__(self, rows: Sequence[BranchRow]) -> None:
        super().__init__(id="branches")
        self._rows = rows

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        yield from self._rows


def _said(variants: Sequence[Text]) -> Iterator[Line]:
    for number, text in enumerate(variants):
        yield Line(Content.styled(f"“{flat(text.value)}”", "italic"), gap=number == 0)


def _move(move: MoveScript) -> Line:
    count = len(move.phrasings)
    about = [
        skill_name(move.skill),
        _("weight {weight:g}").format(weight=move.weight),
        ngettext("{count} phrasing", "{count} phrasings", count).format(count=count),
    ]
    return Line(
        Content.assemble(
            ("● " if move.essential else "○ ", "$success"),
            flat(move.label),
            (f"  {_('essential')}" if move.essential else "", "bold $success"),
            (f"  {' · '.join(about)}", "$text-muted"),
        ),
        inset=True,
    )


def _pitfall(pitfall: PitfallScript) -> Line:
    count = len(pitfall.phrasings)
    if pitfall.detector.compares:
        found = ngettext("{count} phrasing", "{count} phrasings", count).format(count=count)
    else:
        found = _("found by its form")
    about = f"{severity_name(pitfall.severity)} · {found}"
    return Line(
        Content.assemble(("✗ ", "$error"), flat(pitfall.label), (f"  {about}", "$text-muted")),
        inset=True,
    )
