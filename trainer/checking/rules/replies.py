"""The author's own replies: what is recommended passes, what is tempting does not."""

from __future__ import annotations

from collections.abc import Iterator

from scoring import scorer_for
from trainer.checking.reasons import why_hit, why_not_made
from trainer.checking.rule import Problem, Rule
from trainer.diagnostics import Severity
from trainer.dialogue.codes import Code
from trainer.dialogue.model import Dialogue
from trainer.dialogue.rubrics import rubric_of
from trainer.i18n import _, ngettext

PASS = 80
"""Points that a recommended reply gets at least."""
FAIL = 40
"""Points that a tempting reply gets at most."""


def weak_recommended(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield recommended replies that would not pass for good ones."""
    for turn in dialogue.turns.values():
        scorer = scorer_for(rubric_of(turn, dialogue.header.language))
        reply = turn.recommended.value
        judgement = scorer.score(reply)
        if judgement.score < PASS:
            reasons = [
                *(why_hit(turn, finding.id, scorer, reply) for finding in judgement.hits),
                *(
                    why_not_made(turn, finding.id, scorer, reply)
                    for finding in judgement.moves
                    if not finding.made
                ),
            ]
            yield Problem(
                turn.recommended.span,
                ngettext(
                    "the recommended reply gets {score} point, it should get {wanted} or more",
                    "the recommended reply gets {score} points, it should get {wanted} or more",
                    judgement.score,
                ).format(score=judgement.score, wanted=PASS),
                "; ".join(reasons[:2]) or _("much of it serves no move"),
            )


def harmless_tempting(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield tempting replies that cost too little to teach anything."""
    for turn in dialogue.turns.values():
        judgement = scorer_for(rubric_of(turn, dialogue.header.language)).score(turn.tempting.value)
        if judgement.score > FAIL:
            yield Problem(
                turn.tempting.span,
                _("the tempting reply gets {score} points, it should get {most} at most").format(
                    score=judgement.score, most=FAIL
                ),
                _("add a pitfall with its wording, or to the phrasings of the one it falls into"),
            )


RULES: tuple[Rule, ...] = (
    Rule(Code.WEAK_RECOMMENDED, Severity.ERROR, weak_recommended),
    Rule(Code.HARMLESS_TEMPTING, Severity.ERROR, harmless_tempting),
)
