"""What to have at hand in the real conversation: for each moment the best line there is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from scoring.judgement import Band
from scoring.rubric import Severity
from trainer.dialogue.graph import graph_of
from trainer.dialogue.model import Branch, Dialogue, EndingKind, Header, PitfallScript, TurnScript
from trainer.store.keepers import Keeper
from trainer.store.scored_replies import ScoredReply

Reply = TypeVar("Reply", Keeper, ScoredReply)

MOST_LINES = 2
MOST_SLIPS = 6

_GRAVEST_FIRST = (Severity.GRAVE, Severity.SERIOUS, Severity.MILD)


class Source(StrEnum):
    """Where a line of the sheet comes from, the best source first."""

    KEPT = "kept"
    SCORED = "scored"
    RECOMMENDED = "recommended"


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say; `points` (0–100) are those of a reply that was scored."""

    text: str
    source: Source
    points: int | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn of the conversation: what the client may say there, and what to answer."""

    turn: str
    title: str
    client: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """What not to say; `times` and `words` tell how often the user has, and how the last time."""

    label: str
    tip: str
    times: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page for the real conversation.

    `straight` are the moments on the shortest way to the best ending that leads through no
    pitfall, `otherwise` what may come up beside it, the nearest first. `left_over` are lines
    that were kept for turns the script does not have any more.
    """

    header: Header
    straight: tuple[Moment, ...]
    otherwise: tuple[Moment, ...]
    slips: tuple[Slip, ...]
    left_over: tuple[Line, ...]


def sheet_of(dialogue: Dialogue, kept: Sequence[Keeper], said: Sequence[ScoredReply]) -> Sheet:
    """Return the sheet of a dialogue.

    `kept` are the replies the user has marked, `said` those to choose from where none is;
    both the newest first.
    """
    straight, otherwise = _ways(dialogue)
    keepers, replies = _by_turn(kept), _by_turn(said)

    def moments(turns: Iterable[str]) -> tuple[Moment, ...]:
        return tuple(_moment(dialogue.turns[turn], keepers[turn], replies[turn]) for turn in turns)

    return Sheet(
        header=dialogue.header,
        straight=moments(straight),
        otherwise=moments(otherwise),
        slips=_slips(dialogue, [*straight, *otherwise], said),
        left_over=_kept_lines(keeper for keeper in kept if keeper.turn not in dialogue.turns),
    )


def _ways(dialogue: Dialogue) -> tuple[list[str], list[str]]:
    """Return the turns on the straight way, and the other ones in reach."""
    graph = graph_of(dialogue)
    clean = {
        turn: tuple(edge.branch.to for edge in edges if edge.live and not _punishes(edge.branch))
        for turn, edges in graph.edges.items()
    }
    straight = _shortest(dialogue, clean)
    reached = _arrivals(dialogue.start, {turn: graph.leads_to(turn) for turn in graph.edges})
    return straight, [
        place for place in reached if place in dialogue.turns and place not in straight
    ]


def _punishes(branch: Branch) -> bool:
    return branch.when is not None and bool(branch.when.pitfalls)


def _shortest(dialogue: Dialogue, ways: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the turns of the shortest way to the best ending there is a way to."""
    before = _arrivals(dialogue.start, ways)
    kinds = list(EndingKind)
    endings = [place for place in before if place in dialogue.endings]
    if not endings:
        return [dialogue.start]
    best = min(endings, key=lambda name: kinds.index(dialogue.endings[name].kind))
    turns: list[str] = []
    here = before[best]
    while here is not None:
        turns.append(here)
        here = before[here]
    return turns[::-1]


def _arrivals(start: str, ways: Mapping[str, Sequence[str]]) -> dict[str, str | None]:
    """Return every place in reach, the nearest first, with the one it is reached from."""
    before: dict[str, str | None] = {start: None}
    queue = [start]
    for place in queue:
        for target in ways.get(place, ()):
            if target not in before:
                before[target] = place
                queue.append(target)
    return before


def _by_turn(replies: Iterable[Reply]) -> Mapping[str, list[Reply]]:
    found: dict[str, list[Reply]] = defaultdict(list)
    for reply in replies:
        found[reply.turn].append(reply)
    return found


def _moment(script: TurnScript, kept: Sequence[Keeper], said: Sequence[ScoredReply]) -> Moment:
    return Moment(
        turn=script.id,
        title=script.title,
        client=script.client[0].value,
        lines=_lines(script, kept, said),
    )


def _lines(
    script: TurnScript, kept: Sequence[Keeper], said: Sequence[ScoredReply]
) -> tuple[Line, ...]:
    if kept:
        return _kept_lines(kept)[:MOST_LINES]
    strong = [line for turn in said if (line := _strong_line(turn)) is not None]
    if strong:
        return (max(strong, key=lambda line: line.points or 0),)
    return (Line(script.recommended.value, Source.RECOMMENDED),)


def _kept_lines(kept: Iterable[Keeper]) -> tuple[Line, ...]:
    """Return the words that were kept, each once."""
    return tuple(Line(text, Source.KEPT) for text in dict.fromkeys(item.reply for item in kept))


def _strong_line(reply: ScoredReply) -> Line | None:
    """Return a reply that was strong and fell into no pitfall; None for any other."""
    if reply.judgement.band is not Band.STRONG or reply.judgement.hits:
        return None
    return Line(reply.reply, Source.SCORED, reply.judgement.score)


def _slips(
    dialogue: Dialogue, turns: Sequence[str], said: Sequence[ScoredReply]
) -> tuple[Slip, ...]:
    """Return what not to say: what the user has said most often first, then the gravest."""
    known: dict[str, PitfallScript] = {}
    for turn in turns:
        for pitfall in dialogue.turns[turn].pitfalls:
            known.setdefault(pitfall.id, pitfall)
    times: dict[str, int] = defaultdict(int)
    words: dict[str, str] = {}
    for reply in said:
        for hit in reply.judgement.hits:
            times[hit.id] += 1
            if hit.evidence is not None:
                quoted = reply.reply[hit.evidence.start : hit.evidence.end]
                words.setdefault(hit.id, quoted)
    worst = sorted(
        known.values(),
        key=lambda pitfall: (-times[pitfall.id], _GRAVEST_FIRST.index(pitfall.severity)),
    )
    return tuple(
        Slip(pitfall.label, pitfall.tip, times[pitfall.id], words.get(pitfall.id, ""))
        for pitfall in worst[:MOST_SLIPS]
    )
