"""Why a reply did not do what its author expects of it, in a sentence for a finding."""

from __future__ import annotations

from scoring import Scorer
from scoring.judgement import Evidence, Judgement
from scoring.rubric import Detector
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import TurnScript
from trainer.evaluation.wordings import nearest, wording_of
from trainer.i18n import _

_NEAR = 0.3
"""Below this similarity it is a matter of chance which phrasing is the nearest one."""


def why_not_made(turn: TurnScript, move: str, scorer: Scorer, reply: str) -> str:
    """Return why a reply does not make a move: what it denies, or what the nearest phrasing has."""
    index = next(index for index, script in enumerate(turn.moves) if script.id == move)
    return _why_not(move, index, scorer, reply, pitfall=False)


def why_not_hit(turn: TurnScript, pitfall: str, scorer: Scorer, reply: str) -> str:
    """Return why a reply does not fall into a pitfall."""
    index, script = next(
        (index, script) for index, script in enumerate(turn.pitfalls) if script.id == pitfall
    )
    if script.detector is Detector.VAGUE:
        return _("it makes an essential move, or two others")
    if script.detector is Detector.SHOUTING:
        return _("it has neither a row of capitals nor of exclamation marks")
    return _why_not(pitfall, index, scorer, reply, pitfall=True)


def why_made(move: str, judgement: Judgement, reply: str) -> str:
    """Return the words that make a move and the phrasing they were recognised by."""
    finding = next(finding for finding in judgement.moves if finding.id == move)
    return _shown(move, finding.evidence, reply)


def why_hit(turn: TurnScript, pitfall: str, scorer: Scorer, reply: str) -> str:
    """Return the words that fall into a pitfall and the phrasing they were recognised by."""
    judgement = scorer.score(reply)
    finding = next(finding for finding in judgement.pitfalls if finding.id == pitfall)
    script = next(script for script in turn.pitfalls if script.id == pitfall)
    if script.detector is Detector.VAGUE:
        return _("nothing essential is said, so it falls into {id}").format(id=quoted(pitfall))
    return _shown(pitfall, finding.evidence, reply)


def _why_not(id: str, index: int, scorer: Scorer, reply: str, *, pitfall: bool) -> str:
    reading = scorer.read(reply)
    language = scorer.rubric.language
    observation = (reading.pitfalls if pitfall else reading.moves)[index]
    if observation.contrary is not None:
        denied = wording_of(observation.contrary, reading, reply, language)
        return _("for {id} it says the opposite of {phrasing}").format(
            id=quoted(id), phrasing=quoted(denied.text)
        )
    found = nearest(observation, reading, reply, language, at_most=1)
    if not found or found[0].similarity < _NEAR:
        return _("no phrasing of {id} comes near").format(id=quoted(id))
    lacking = ", ".join(lack.word for lack in found[0].lacking)
    if not lacking:
        return _(
            "nearest to {id} comes {phrasing}, {found} of 100 where {needed} are needed"
        ).format(
            id=quoted(id),
            phrasing=quoted(found[0].text),
            found=f"{100 * observation.similarity:.0f}",
            needed=f"{100 * observation.threshold:.0f}",
        )
    return _("nearest to {id} comes {phrasing}; it lacks: {words}").format(
        id=quoted(id), phrasing=quoted(found[0].text), words=lacking
    )


def _shown(id: str, evidence: Evidence | None, reply: str) -> str:
    if evidence is None:
        return _("it falls into {id}").format(id=quoted(id))
    words = quoted(reply[evidence.start : evidence.end])
    if not evidence.phrase:
        return _("{words} falls into {id}").format(words=words, id=quoted(id))
    return _("{words} is heard as {phrasing} of {id}").format(
        words=words, phrasing=quoted(evidence.phrase), id=quoted(id)
    )
