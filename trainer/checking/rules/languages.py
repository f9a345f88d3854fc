"""One dialogue in several languages: the same blanks, turns, moves, pitfalls and endings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from trainer.diagnostics import Diagnostic, Severity, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import Dialogue, MoveScript, PitfallScript, TurnScript
from trainer.dialogue.suggestions import closest
from trainer.i18n import DEFAULT_LANGUAGE, _

CODES = (Code.MISSING_IN_LANGUAGE, Code.LEFT_OVER_IN_LANGUAGE)


def findings(dialogues: Mapping[str, Dialogue]) -> Iterator[Diagnostic]:
    """Yield what sets these dialogues of one id, by language, apart from the first of them.

    The first is the English one, else the first by name.
    """
    languages = sorted(dialogues, key=lambda language: (language != DEFAULT_LANGUAGE, language))
    for language in languages[1:]:
        yield from _compared(languages[0], dialogues[languages[0]], dialogues[language])


class _Kind(NamedTuple):
    """What is compared: sentences that say it is missing, that it is left over."""

    missing: str
    left_over: str


def _compared(language: str, original: Dialogue, other: Dialogue) -> Iterator[Diagnostic]:
    of_turn = _Kind(
        _("the turn {id} of the {language} file is missing here"),
        _("the {language} file has no turn {id}"),
    )
    of_ending = _Kind(
        _("the ending {id} of the {language} file is missing here"),
        _("the {language} file has no ending {id}"),
    )
    spans = {name: turn.span for name, turn in other.turns.items()}
    yield from _differences(of_turn, language, original.turns, spans, _first(spans, other))
    spans = {name: ending.span for name, ending in other.endings.items()}
    yield from _differences(of_ending, language, original.endings, spans, _first(spans, other))
    of_blank = _Kind(
        _("the blank {id} of the {language} file is missing here"),
        _("the {language} file has no blank {id}"),
    )
    wanted = {blank.id: blank.span for blank in original.header.blanks}
    there = {blank.id: blank.span for blank in other.header.blanks}
    yield from _differences(of_blank, language, wanted, there, _first(there, other))
    for name, turn in other.turns.items():
        if name in original.turns:
            yield from _turns_compared(language, original.turns[name], turn)


def _turns_compared(language: str, original: TurnScript, turn: TurnScript) -> Iterator[Diagnostic]:
    of_move = _Kind(
        _("the move {id} of this turn in the {language} file is missing here"),
        _("this turn has no move {id} in the {language} file"),
    )
    of_pitfall = _Kind(
        _("the pitfall {id} of this turn in the {language} file is missing here"),
        _("this turn has no pitfall {id} in the {language} file"),
    )
    for kind, ours, theirs in (
        (of_move, original.moves, turn.moves),
        (of_pitfall, original.pitfalls, turn.pitfalls),
    ):
        known = {item.id for item in ours}
        there = {item.id for item in theirs}
        # Those of every turn stand in the shared file of each language and are not listed.
        listed = {item.id for item in ours if _is_listed(item, original)} | (known & there)
        spans = {
            item.id: item.span for item in theirs if item.id in known or _is_listed(item, turn)
        }
        wanted = dict.fromkeys(item.id for item in ours if item.id in listed)
        yield from _differences(kind, language, wanted, spans, turn.span)
    yield from _branches_compared(language, original, turn)


def _branches_compared(
    language: str, original: TurnScript, turn: TurnScript
) -> Iterator[Diagnostic]:
    wanted = Counter(branch.to for branch in original.branches)
    for branch in turn.branches:
        wanted[branch.to] -= 1
        if wanted[branch.to] < 0:
            yield _warning(
                Code.LEFT_OVER_IN_LANGUAGE,
                branch.span,
                _("this turn has fewer branches to {id} in the {language} file").format(
                    id=quoted(branch.to), language=language
                ),
            )
    for target, count in wanted.items():
        if count > 0:
            yield _warning(
                Code.MISSING_IN_LANGUAGE,
                turn.span,
                _("this turn has more branches to {id} in the {language} file").format(
                    id=quoted(target), language=language
                ),
            )


def _differences(
    kind: _Kind,
    language: str,
    wanted: Collection[str],
    there: Mapping[str, Span],
    place: Span,
) -> Iterator[Diagnostic]:
    """Yield what is wanted and not there, at `place`, and what is there and not wanted."""
    left_over = [name for name in there if name not in wanted]
    for name in wanted:
        if name not in there:
            renamed = closest(name, left_over)
            yield _warning(
                Code.MISSING_IN_LANGUAGE,
                place,
                kind.missing.format(id=quoted(name), language=language),
                _("is it {id} here?").format(id=quoted(renamed)) if renamed else "",
            )
    for name in left_over:
        yield _warning(
            Code.LEFT_OVER_IN_LANGUAGE,
            there[name],
            kind.left_over.format(id=quoted(name), language=language),
        )


def _is_listed(item: MoveScript | PitfallScript, turn: TurnScript) -> bool:
    return item.span.file == turn.span.file


def _first(spans: Mapping[str, Span], dialogue: Dialogue) -> Span:
    return next(iter(spans.values()), dialogue.header.span)


def _warning(code: Code, span: Span, message: str, meant: str = "") -> Diagnostic:
    return Diagnostic(Severity.WARNING, code, message, span, meant)
