"""The signs that tell without colour what words of a reply and points of a sum stand for."""

from __future__ import annotations

from scoring.judgement import PartKind
from trainer.documents.document import Tone
from trainer.practice.debrief import MarkKind

MARKS = {
    MarkKind.MOVE: ("✓", Tone.GOOD),
    MarkKind.HALF: ("◐", Tone.HALF),
    MarkKind.DENIED: ("↯", Tone.HALF),
    MarkKind.PITFALL: ("✗", Tone.BAD),
}
PARTS = {
    PartKind.MOVE: ("✓", Tone.GOOD),
    PartKind.MISSING: ("○", Tone.HALF),
    PartKind.PITFALL: ("✗", Tone.BAD),
    PartKind.DIGRESSION: ("…", Tone.HALF),
    PartKind.OTHER: ("·", Tone.QUIET),
}

# Where marks overlap, the graver one gives the tone.
GRAVEST_FIRST = (MarkKind.PITFALL, MarkKind.DENIED, MarkKind.HALF, MarkKind.MOVE)
