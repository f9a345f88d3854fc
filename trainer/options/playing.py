"""Holding conversations: `play` and `list`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.dialogue.files import is_path
from trainer.i18n import _
from trainer.options.group import dialogues_option, language_option, partways


def _by_id(
    _context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]
) -> dict[str, str]:
    """Return the words for blanks by their ids."""
    values = {}
    for text in given:
        name, equals, words = text.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(
                _('write a blank, an equals sign and the words, such as client="Ada"')
            )
        values[name.strip()] = words
    return values


def _check_blanks(scenario: str | None, *, filled: bool, resume: bool) -> None:
    if filled and scenario is None:
        raise click.UsageError(_("--blank and --profile need a SCENARIO."))
    if filled and resume:
        raise click.UsageError(
            _("An open session keeps what it was filled with; leave --blank and --profile away.")
        )


@partways.command(
    help=_(
        "Hold a conversation with SCENARIO, or choose one first. SCENARIO may also be the path "
        "of a dialogue file (.yaml) that you are writing; nothing of such a conversation is kept."
    )
)
@click.argument("scenario", metavar="[SCENARIO|FILE]", required=False)
@click.option(
    "--mode",
    type=click.Choice(["learn", "practise", "exam"]),
    help=_(
        "learn shows the advice first, practise comments each reply, exam comments at the end. "
        "Without it the briefing asks; plain mode takes practise."
    ),
)
@click.option("--plain", is_flag=True, help=_("Plain lines instead of the terminal app."))
@click.option("--json", "as_json", is_flag=True, help=_("With --plain: one JSON object a line."))
@click.option("--seed", type=int, help=_("The same seed gives the same lines of the client."))
@click.option(
    "--blank",
    "blanks",
    metavar="ID=WORDS",
    multiple=True,
    callback=_by_id,
    help=_(
        'Fill in a blank, such as --blank client="Ada"; may be given several times. '
        "`partways profiles SCENARIO` lists them."
    ),
)
@click.option(
    "--profile",
    metavar="NAME",
    help=_("Fill in the blanks as they are kept under this name; --blank adds to it."),
)
@click.option("--resume", is_flag=True, help=_("Go on with the open session."))
@click.option(
    "--watch",
    is_flag=True,
    help=_(
        "For authors: follow the file while it is written. Save it, and your replies are replayed "
        "in the new version; what is wrong with it is shown. Nothing is kept."
    ),
)
@click.option("--turn", help=_("For authors: begin at this turn. Nothing is kept."))
@language_option
@dialogues_option
def play(
    scenario: str | None,
    mode: str | None,
    plain: bool,
    as_json: bool,
    seed: int | None,
    blanks: dict[str, str],
    profile: str | None,
    resume: bool,
    watch: bool,
    turn: str | None,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    if scenario is None and (watch or turn is not None):
        raise click.UsageError(_("--watch and --turn need a SCENARIO or a FILE."))
    if resume and (watch or turn is not None):
        raise click.UsageError(_("--resume goes neither with --watch nor with --turn."))
    if as_json and not plain:
        raise click.UsageError(_("--json goes with --plain."))
    if resume and (mode is not None or seed is not None):
        raise click.UsageError(
            _("An open session keeps its mode and its seed; leave --mode and --seed away.")
        )
    _check_blanks(scenario, filled=bool(blanks or profile), resume=resume)
    if profile is not None and (watch or turn is not None or is_path(scenario or "")):
        raise click.UsageError(_("A profile goes with a conversation that is kept; use --blank."))
    from trainer.commands import play as command
    from trainer.store.records import Mode

    return command.play(
        command.PlayRequest(
            scenario=scenario,
            mode=None if mode is None else Mode(mode),
            plain=plain,
            as_json=as_json,
            seed=seed,
            resume=resume,
            watch=watch,
            turn=turn,
            blanks=blanks,
            profile=profile,
            language=language,
            folders=folders,
        )
    )


@partways.command("list", help=_("List the conversations and your scores."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
@dialogues_option
def list_(as_json: bool, language: str, folders: tuple[Path, ...]) -> int:
    from trainer.commands import listing

    return listing.show(language=language, as_json=as_json, folders=folders)
