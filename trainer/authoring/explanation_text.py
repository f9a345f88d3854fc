"""An explanation in lines of at most 80 columns, for somebody who writes a conversation."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from scoring import Detector
from trainer.authoring.explaining import Account, Explanation, Outcome, Reservation
from trainer.authoring.one_word import Change, Turned
from trainer.dialogue.model import TurnScript
from trainer.evaluation.wordings import Wording
from trainer.i18n import _, ngettext
from trainer.names import band_name
from trainer.practice.debrief import labels_of, part_lines

WIDTH = 78
_NEAR = 0.15
"""A pitfall this near to its threshold is told although nobody fell into it."""
_FELT = 0.03
"""What the rest of a reply adds or takes is told from here on."""
_FAR = 0.3
"""Below this similarity it is a matter of chance which phrasing is the nearest one."""
_CLOSE = 0.01
_CHANGES = 6
_WORDS = 6
_SIGNS = {
    Outcome.MADE: "✓",
    Outcome.HALF: "½",
    Outcome.DENIED: "≠",
    Outcome.MISSED: "·",
    Outcome.HIT: "✗",
    Outcome.CLEAR: "·",
}


def lines_of(explanation: Explanation, turn: TurnScript) -> list[str]:
    """Return the explanation as lines."""
    judgement = explanation.judgement
    heading = ngettext("{score} point, {verdict}", "{score} points, {verdict}", judgement.score)
    near = [account for account in explanation.pitfalls if _is_near(account)]
    lines = [
        heading.format(score=judgement.score, verdict=band_name(judgement.band)),
        _("Where it leads as the first reply to this turn: {to}").format(to=explanation.to),
        "",
        *_wrapped(_quote(" ".join(explanation.reply.split())), "  "),
        *_section(_("How it was read"), _how_read(explanation)),
        *_section(
            _("Moves"),
            (line for account in explanation.moves for line in _account(account, explanation)),
        ),
        *_section(
            _("Pitfalls"), (line for account in near for line in _account(account, explanation))
        ),
    ]
    if not near:
        lines += ["", _("Pitfalls: none, and none near.")]
    lines += _section(
        _("The sum"),
        (f"  {part.points:+4d}  {part.label}" for part in part_lines(turn, judgement)),
    )
    lines += _section(_("What one word would change"), _changes(explanation, labels_of(turn)))
    return lines


def _section(title: str, body: Iterator[str]) -> list[str]:
    lines = list(body)
    return ["", title, *lines] if lines else []


def _is_near(account: Account) -> bool:
    return account.outcome is Outcome.HIT or (
        account.detector.compares and account.weighed >= account.threshold - _NEAR
    )


def _how_read(explanation: Explanation) -> Iterator[str]:
    reply = explanation.reply
    if explanation.judgement.cut:
        yield from _note(_("The reply is very long; only its beginning was read."))
    if not reply.strip():
        yield from _note(_("There is nothing in it."))
        return
    if explanation.keyword_string:
        yield from _note(
            _("It reads like a string of keywords, not like a sentence: it counts for nothing.")
        )
    if explanation.echo:
        yield from _note(_("It repeats what the client said: it counts for nothing."))
    if not explanation.on_topic and not explanation.judgement.understood:
        yield from _note(_("It has no word in common with anything this turn is about."))
    titles = {
        Reservation.DENIED: _("Read as denied:"),
        Reservation.OPEN: _("Read as left open (asked, hedged or quoted):"),
        Reservation.WITHDRAWN: _("Read as taken back:"),
    }
    for kind, title in titles.items():
        parts = [
            reply[words.start : words.end] for found, words in explanation.reserved if found is kind
        ]
        if parts:
            yield from _note(f"{title} {_quotes(parts)}")
    if explanation.beside and explanation.judgement.understood:
        parts = [reply[words.start : words.end] for words in explanation.beside]
        text = _("Serves no move ({share} % of the words that matter):").format(
            share=round(100 * explanation.digression)
        )
        yield from _note(f"{text} {_quotes(parts)}")


def _account(account: Account, explanation: Explanation) -> Iterator[str]:
    name = f"{_SIGNS[account.outcome]} {account.label}"
    if account.essential:
        name += " " + _("(essential)")
    counts = explanation.judgement.understood or account.outcome is Outcome.HIT
    verdict = _verdict(account) if counts else _("does not count here")
    yield from _wrapped(f"{name}: {verdict}", "  ", "    ")
    if not counts or not account.detector.compares:
        return
    if account.outcome is Outcome.DENIED and account.contrary is not None:
        yield from _beside_reply(account.contrary, explanation.reply)
        return
    if not account.wordings or account.weighed < _FAR:
        return
    yield from _beside_reply(account.wordings[0], explanation.reply)
    around = account.weighed - account.alone
    if abs(around) >= _FELT:
        told = (
            _("The rest of the reply speaks for it: {points} more.")
            if around > 0
            else _("The rest of the reply speaks against it: {points} less.")
        )
        yield from _wrapped(told.format(points=round(100 * abs(around))), "      ")
    others = [wording.text for wording in account.wordings[1:]]
    if others and account.outcome not in (Outcome.MADE, Outcome.HIT):
        yield from _wrapped(
            _("Also near: {phrasings}").format(phrasings=_quotes(others)), "      ", "        "
        )


def _verdict(account: Account) -> str:
    if account.detector is Detector.SHOUTING:
        return _("capitals, or a row of exclamation marks")
    if account.detector is Detector.VAGUE:
        return _("nothing essential is said")
    if account.outcome is Outcome.DENIED:
        return _("the reply says the opposite")
    if account.weighed < _FAR:
        return _("not made, and nothing comes near")
    words = {
        Outcome.MADE: _("made, {found} of 100 where {needed} are needed"),
        Outcome.HALF: _("half made, {found} of 100 where {needed} are needed"),
        Outcome.MISSED: _("not made, {found} of 100 where {needed} are needed"),
        Outcome.HIT: _("fallen into, {found} of 100 where {needed} are needed"),
        Outcome.CLEAR: _("near, {found} of 100 where {needed} are needed"),
    }
    close = abs(account.weighed - account.threshold) < _CLOSE
    text = words[account.outcome].format(
        found=f"{100 * account.weighed:.{1 if close else 0}f}",
        needed=f"{100 * account.threshold:g}",
    )
    return text if account.sure else _("{verdict} (a close call)").format(verdict=text)


def _beside_reply(wording: Wording, reply: str) -> Iterator[str]:
    yield from _field(_("phrasing"), _quote(wording.text))
    yield from _field(_("reply"), _quote(" ".join(reply[wording.start : wording.end].split())))
    same = [
        ours if ours.casefold() == theirs.casefold() else f"{theirs} ≈ {ours}"
        for ours, theirs in wording.shared
    ]
    if same:
        yield from _field(_("both"), ", ".join(same))
    if wording.opposed:
        yield from _field(_("denied"), ", ".join(theirs for _ours, theirs in wording.opposed))
    if wording.lacking:
        yield from _field(_("lacking"), ", ".join(lack.word for lack in wording.lacking))


def _changes(explanation: Explanation, labels: dict[str, str]) -> Iterator[str]:
    groups: dict[tuple[bool, tuple[Turned, ...]], list[Change]] = {}
    for change in explanation.changes:
        groups.setdefault((change.added, change.turned), []).append(change)
    for (added, turned), group in list(groups.items())[:_CHANGES]:
        effect = ", ".join(_effect(one, labels, explanation) for one in turned)
        score = group[0].score
        points = ngettext("{score} point", "{score} points", score).format(score=score)
        which = _which(group, explanation.reply)
        sign = "+" if added else "−"
        yield from _wrapped(f"{sign} {which}: {effect} ({points})", "  ", "    ")


def _which(changes: Sequence[Change], reply: str) -> str:
    first = changes[0]
    if not first.added:
        words = [change.word for change in changes]
        text = _quotes(words[:_WORDS])
        return (_("without {words}") if len(words) == 1 else _("without one of {words}")).format(
            words=text + ("" if len(words) <= _WORDS else " …")
        )
    before = reply[: first.place].split()[-2:]
    if not before:
        return _("with {word} at the beginning").format(word=_quote(first.word))
    return _("with {word} behind {place}").format(
        word=_quote(first.word), place=_quote(" ".join(before))
    )


def _effect(turned: Turned, labels: dict[str, str], explanation: Explanation) -> str:
    label = _quote(labels[turned.id])
    if any(account.id == turned.id for account in explanation.pitfalls):
        text = _("falls into {label}") if turned.after else _("no longer falls into {label}")
    elif turned.after == 1:
        text = _("makes {label}")
    elif turned.after:
        text = _("half makes {label}")
    else:
        text = _("no longer makes {label}")
    return text.format(label=label)


def _field(name: str, text: str) -> Iterator[str]:
    head = f"      {name:<9} "
    yield from textwrap.wrap(
        text, WIDTH, initial_indent=head, subsequent_indent=" " * len(head)
    ) or [head.rstrip()]


def _note(text: str) -> Iterator[str]:
    yield from _wrapped(text, "  ", "    ")


def _wrapped(text: str, first: str, rest: str | None = None) -> Iterator[str]:
    yield from textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=first if rest is None else rest
    )


def _quotes(texts: Sequence[str]) -> str:
    return ", ".join(map(_quote, texts))


def _quote(text: str) -> str:
    return _("“{text}”").format(text=text)
