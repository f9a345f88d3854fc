"""`partways disputes --patch`: a patch by which the scripts agree with what is disputed."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from trainer import renderings
from trainer.authoring.contested import Effect
from trainer.authoring.yaml_editing import UneditableError
from trainer.commands.opened import opened_store
from trainer.commands.proposing import Proposal, proposal_for, script_of
from trainer.diagnostics import Severity
from trainer.dialogue.library import Library, UnknownDialogueError, UnknownLanguageError
from trainer.dialogue.model import Dialogue, TurnScript
from trainer.errors import PartwaysError
from trainer.folders import user_dialogues
from trainer.i18n import _
from trainer.review.contesting import label_of
from trainer.store.disputes import Dispute, DisputeState, disputes
from trainer.store.records import SessionStore
from trainer.text import printable


class SeveralPlacesError(PartwaysError):
    """The files to patch lie in different folders, and a patch is applied in one."""


def run(library: Library, *, scenario: str | None) -> int:
    """Print the patch, and what comes of it on standard error.

    What was dropped is left out. Returns 1 where `check` will find an error in a patched file,
    else 0. Raises SeveralPlacesError, and DiagnosticsError where a script cannot be read.
    """
    store = opened_store()
    proposals = list(_proposals(library, store, scenario))
    changing = [proposal for proposal in proposals if proposal.patch]
    if len({proposal.script.folder for proposal in changing}) > 1:
        names = (proposal.script.manuscript.dialogue.header.id for proposal in changing)
        raise SeveralPlacesError(
            _(
                "The scripts lie in different folders. Take one at a time with --scenario: {names}"
            ).format(names=", ".join(names))
        )
    _print("".join(proposal.patch for proposal in changing))
    for proposal in proposals:
        _tell(_told(proposal))
    if changing:
        _tell(_how_to_apply(changing))
    errors = (finding.severity is Severity.ERROR for item in changing for finding in item.findings)
    return int(any(errors))


def _proposals(library: Library, store: SessionStore, scenario: str | None) -> Iterator[Proposal]:
    """Yield a proposal for each script; of one that is gone or can't be changed, that is told."""
    found = [
        dispute
        for dispute in disputes(store.database)
        if dispute.state is not DisputeState.DROPPED and scenario in (None, dispute.scenario)
    ]
    if not found:
        _tell([_("No verdict is disputed.")])
    for (name, language), group in groupby(sorted(found, key=_script), key=_script):
        try:
            script = script_of(library, name, language)
        except (UnknownDialogueError, UnknownLanguageError) as error:
            _tell([str(error)])
            continue
        try:
            yield proposal_for(script, tuple(group), store)
        except UneditableError as error:
            _tell([f"{script.name}: {error}"])


def _script(dispute: Dispute) -> tuple[str, str]:
    return dispute.scenario, dispute.language


def _print(patch: str) -> None:
    """Write the patch as the bytes it is: no encoding or line break of the terminal's."""
    sys.stdout.flush()
    sys.stdout.buffer.write(patch.encode())
    sys.stdout.buffer.flush()


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        print(printable(line), file=sys.stderr)


def _told(proposal: Proposal) -> Iterator[str]:
    script = proposal.script
    yield f"{script.name}:"
    for dispute in proposal.lost:
        yield "  " + _("#{number} {id}: the script has lost it").format(
            number=dispute.id, id=dispute.target
        )
    for effect in proposal.draft.effects:
        yield f"  #{effect.dispute.id} {_effect(effect, script.manuscript.dialogue)}"
    if not proposal.patch:
        yield "  " + _("All of it stands in the file already.")
    elif not proposal.findings:
        yield "  " + _("partways check finds nothing new in it.")
    else:
        yield "  " + _("partways check will find:")
        yield from (f"  {renderings.short(finding)}" for finding in proposal.findings)


def _effect(effect: Effect, dialogue: Dialogue) -> str:
    dispute = effect.dispute
    label = label_of(dispute, dialogue)
    points = _("{before} → {after} points").format(before=effect.before, after=effect.after)
    if effect.agrees and dispute.should_count:
        return _("{label}: counts ({points})").format(label=label, points=points)
    if effect.removed:
        return _("{label}: does not count, without the phrasing “{phrasing}” ({points})").format(
            label=label, phrasing=effect.removed, points=points
        )
    if effect.agrees:
        return _("{label}: does not count ({points})").format(label=label, points=points)
    if dispute.should_count and dispute.words is None:
        return _("{label}: still does not count, for want of words that say it").format(label=label)
    if dispute.should_count:
        return _("{label}: still does not count").format(label=label)
    if not effect.heard:
        return _("{label}: still counts").format(label=label)
    return _("{label}: still counts; what is heard is “{phrasing}” ({place})").format(
        label=label, phrasing=effect.heard, place=_where(effect, dialogue.turns[dispute.turn])
    )


def _where(effect: Effect, turn: TurnScript) -> str:
    """Return the file and line of the phrasing that is heard."""
    phrasings = [text for move in turn.moves for text in move.phrasings]
    phrasings += [text for pitfall in turn.pitfalls for text in pitfall.phrasings]
    span = next((text.span for text in phrasings if text.value == effect.heard), turn.span)
    return f"{Path(span.file).name}:{span.line}"


def _how_to_apply(proposals: Sequence[Proposal]) -> Iterator[str]:
    folder = proposals[0].script.folder
    yield ""
    yield _("To apply it: partways disputes --patch | patch -p1 -d {folder}").format(
        folder=shlex.quote(str(folder))
    )
    for proposal in proposals:
        script = proposal.script
        if script.bundled:
            header = script.manuscript.dialogue.header
            own = user_dialogues(os.environ) / header.language / script.path.name
            yield _("{file} came with the program. To change a copy of your own instead:").format(
                file=script.path.name
            )
            yield f"  mkdir -p {shlex.quote(str(own.parent))}"
            yield f"  cp {shlex.quote(str(script.path))} {shlex.quote(str(own))}"
            yield _("and ask for the patch again; the copy is then played in its place.")
