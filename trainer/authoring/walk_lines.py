"""The tally of many conversations as lines for a terminal: bars, and words beside them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from trainer.authoring.replies import User
from trainer.authoring.tally import BranchTally, Spread, Tally, TurnTally, UserTally
from trainer.authoring.walking import LONGEST_WALK
from trainer.dialogue.model import Dialogue
from trainer.dialogue.wording import condition_words
from trainer.i18n import _, ngettext
from trainer.names import ending_name
from trainer.text import shortened

NARROWEST, WIDEST = 20, 100
LONGEST_BAR = 30
LOOPS_SHOWN = 5
EIGHTHS = " ▏▎▍▌▋▊▉█"


def lines(tally: Tally, dialogue: Dialogue, width: int) -> list[str]:
    """Return the report in lines of at most `width` characters, where the words allow it."""
    page = _Page(tally, dialogue, max(NARROWEST, min(WIDEST, width)))
    return [line.rstrip() for line in page.lines()]


def bar(share: float, length: int) -> str:
    """Return a bar of block characters for a share from 0 to 1, padded to its full length.

    What is more than nothing shows at least the thinnest block.
    """
    eighths = round(share * length * 8)
    if share > 0:
        eighths = max(1, eighths)
    full, rest = divmod(eighths, 8)
    return ("█" * full + (EIGHTHS[rest] if rest else "")).ljust(length)


def box(points: Spread, length: int) -> str:
    """Return the spread of points (0–100) as a strip: the quartiles thick, the rest thin."""

    def cell(value: int) -> int:
        return round(value * (length - 1) / 100)

    strip = [" "] * length
    strip[cell(points.least) : cell(points.most) + 1] = "─" * (
        cell(points.most) - cell(points.least) + 1
    )
    strip[cell(points.lower) : cell(points.upper) + 1] = "▒" * (
        cell(points.upper) - cell(points.lower) + 1
    )
    strip[cell(points.median)] = "█"
    return "".join(strip)


def percent(part: int, whole: int) -> str:
    """Return a share as a percentage that says "never" of nothing and "always" of all alone."""
    if part == 0:
        return _("never")
    if part == whole:
        return "100%"
    return f"{min(99, max(1, round(100 * part / whole)))}%"


class _Page:
    def __init__(self, tally: Tally, dialogue: Dialogue, width: int) -> None:
        self._tally = tally
        self._dialogue = dialogue
        self._width = width
        names = [*(ending.id for ending in tally.endings), *(turn.id for turn in tally.turns)]
        self._names = min(max(map(len, names), default=0), max(8, width // 3))
        # Two blanks in front and between the columns, and a share such as "never".
        self._bar = min(LONGEST_BAR, max(0, width - self._names - 13))

    def lines(self) -> Iterator[str]:
        yield from self._heading()
        yield from self._endings()
        yield from self._users()
        yield from self._turns()
        yield from self._never()
        yield from self._loops()

    def _wrapped(self, text: str, indent: int = 0, hang: int = 0) -> list[str]:
        return textwrap.wrap(
            text,
            self._width,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hang),
            break_on_hyphens=False,
        )

    def _heading(self) -> Iterator[str]:
        count = self._tally.conversations
        heading = ngettext(
            "{title}: {count:,} conversation with made-up users",
            "{title}: {count:,} conversations with made-up users",
            count,
        )
        yield from self._wrapped(heading.format(title=self._tally.title, count=count))
        if self._tally.replies is not None:
            sentence = _(
                "{least} to {most} replies long, half of them {lower} to {upper}; "
                "the one in the middle has {median}."
            )
            yield from self._wrapped(sentence.format(**_values(self._tally.replies)))

    def _endings(self) -> Iterator[str]:
        yield ""
        yield _("Endings")
        for ending in self._tally.endings:
            yield from self._row(ending.id, ending.conversations, ending_name(ending.kind))
        if self._tally.unended:
            told = _("broken off after {limit} replies").format(limit=LONGEST_WALK)
            yield from self._row(_("none"), self._tally.unended, told)

    def _row(self, name: str, part: int, remark: str = "") -> list[str]:
        whole = max(1, self._tally.conversations)
        cells = [f"  {shortened(name, self._names).ljust(self._names)}"]
        if self._bar >= 4:
            cells.append(bar(part / whole, self._bar))
        cells.append(percent(part, whole).rjust(5))
        row = "  ".join(cells)
        if not remark:
            return [row]
        if len(row) + 2 + len(remark) <= self._width:
            return [f"{row}  {remark}"]
        return [row, *self._wrapped(remark, 4)]

    def _users(self) -> Iterator[str]:
        yield ""
        yield _("Who got where")
        for user in self._tally.users:
            yield from self._wrapped(_user_words(user), 2, 2)

    def _turns(self) -> Iterator[str]:
        yield ""
        yield from self._wrapped(
            _("Turns: how many conversations came there, and went on by which branch")
        )
        for turn in self._tally.turns:
            yield from self._row(turn.id, turn.conversations, self._stock_words(turn))
            if turn.points is not None:
                yield from self._points(turn.points)
            for branch in turn.branches:
                yield from self._branch(turn, branch)
            if turn.asked_back:
                told = ngettext(
                    "asks back {count:,} time", "asks back {count:,} times", turn.asked_back
                )
                yield from self._wrapped(told.format(count=turn.asked_back), 4, 2)

    def _stock_words(self, turn: TurnTally) -> str:
        if self._dialogue.turns[turn.id].samples:
            told = ngettext("{count} reply tried", "{count} replies tried", turn.stock)
        else:
            told = ngettext(
                "no samples; {count} wording tried",
                "no samples; {count} wordings tried",
                turn.stock,
            )
        return told.format(count=turn.stock)

    def _points(self, points: Spread) -> Iterator[str]:
        words = _("points {least} to {most}, half of them {lower} to {upper}, middle {median}")
        told = words.format(**_values(points))
        if self._bar >= 10 and len(told) + self._bar + 8 <= self._width:
            yield f"    {box(points, self._bar)}  {told}"
        else:
            yield from self._wrapped(told, 4, 2)

    def _branch(self, turn: TurnTally, branch: BranchTally) -> list[str]:
        condition = self._dialogue.turns[turn.id].branches[branch.number - 1].when
        share = percent(branch.conversations, turn.conversations)
        told = f"{branch.number} → {branch.to}: {condition_words(condition)}"
        return self._wrapped(f"{share:>5}  {told}", 4, 7)

    def _never(self) -> Iterator[str]:
        missed = list(self._unreached())
        yield ""
        if not missed:
            yield from self._wrapped(_("Every turn, branch and ending was reached."))
            return
        yield _("Never reached")
        for line in missed:
            yield from self._wrapped(line, 2, 2)
        yield from self._wrapped(
            _(
                "A sample that should lead there shows whether it does. "
                "Add one to the turn, or ask `partways explain` about a reply."
            )
        )

    def _unreached(self) -> Iterator[str]:
        for turn in self._tally.turns:
            if not turn.conversations:
                yield _("the turn {turn}").format(turn=turn.id)
        for turn in self._tally.turns:
            for branch in turn.branches:
                if turn.conversations and not branch.replies:
                    yield _("branch {number} of {turn}, to {to}").format(
                        number=branch.number, turn=turn.id, to=branch.to
                    )
        for ending in self._tally.endings:
            if not ending.conversations:
                yield _("the ending {ending}").format(ending=ending.id)

    def _loops(self) -> Iterator[str]:
        loops = self._tally.loops[:LOOPS_SHOWN]
        if not loops:
            return
        yield ""
        yield _("Ways back")
        for loop in loops:
            told = ngettext(
                "{way}: in {share} of the conversations, at most {count} time in one",
                "{way}: in {share} of the conversations, at most {count} times in one",
                loop.most,
            )
            way = " → ".join([*loop.turns, loop.turns[0]])
            share = percent(loop.conversations, self._tally.conversations)
            yield from self._wrapped(told.format(way=way, share=share, count=loop.most), 2, 2)
        rest = len(self._tally.loops) - len(loops)
        if rest:
            told = ngettext("and {count} other way", "and {count} other ways", rest)
            yield from self._wrapped(told.format(count=rest), 2, 2)


def _user_words(user: UserTally) -> str:
    names = {
        User.GOOD: _("always replies well"),
        User.MIXED: _("replies at random"),
        User.LEARNING: _("replies better when the turn comes back"),
        User.POOR: _("always replies badly"),
    }
    parts = [
        f"{ending} {percent(count, user.conversations)}" for ending, count in user.endings.items()
    ]
    if user.unended:
        parts.append(_("no ending {share}").format(share=percent(user.unended, user.conversations)))
    if user.points is not None:
        middle = ngettext("{count} point in the middle", "{count} points in the middle", 2)
        parts.append(middle.format(count=user.points.median))
    return f"{names[user.user]}: {', '.join(parts) or '–'}"


def _values(spread: Spread) -> dict[str, int]:
    return {
        "least": spread.least,
        "lower": spread.lower,
        "median": spread.median,
        "upper": spread.upper,
        "most": spread.most,
    }
