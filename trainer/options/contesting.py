"""Verdicts one does not agree with: `disputes` and `rescore`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, partways


@partways.group(
    invoke_without_command=True,
    help=_(
        "List the verdicts you do not agree with. You contest one in the app, with X on a turn "
        "you look back on, or with F7 while you talk. --patch makes a change to the scripts of "
        "them, for their author to look at and to apply."
    ),
)
@click.option("--patch", is_flag=True, help=_("Print a patch for the scripts instead."))
@click.option("--scenario", metavar="ID", help=_("Only those about this conversation."))
@click.option("--all", "settled", is_flag=True, help=_("Also those that were accepted or dropped."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@dialogues_option
@click.pass_context
def disputes(
    context: click.Context,
    patch: bool,
    scenario: str | None,
    settled: bool,
    as_json: bool,
    folders: tuple[Path, ...],
) -> int:
    if context.invoked_subcommand is not None:
        return 0
    if patch and as_json:
        raise click.UsageError(_("--patch and --json do not go together."))
    from trainer.folders import open_library

    library = open_library(folders)
    if patch:
        from trainer.commands import dispute_patch

        return dispute_patch.run(library, scenario=scenario)
    from trainer.commands import disputes as command

    return command.show(library, scenario=scenario, settled=settled, as_json=as_json)


@disputes.command(help=_("Agree: the script says so now, or should."))
@click.argument("numbers", metavar="NUMBER...", nargs=-1, required=True, type=int)
def accept(numbers: tuple[int, ...]) -> int:
    from trainer.commands import disputes as command
    from trainer.store.disputes import DisputeState

    return command.settle_all(numbers, DisputeState.ACCEPTED)


@disputes.command(help=_("Disagree: the verdict stands as it is."))
@click.argument("numbers", metavar="NUMBER...", nargs=-1, required=True, type=int)
def drop(numbers: tuple[int, ...]) -> int:
    from trainer.commands import disputes as command
    from trainer.store.disputes import DisputeState

    return command.settle_all(numbers, DisputeState.DROPPED)


@partways.command(
    help=_(
        "Judge the replies of old sessions anew, with the scripts and the scorer of today, and "
        "tell what changed. SESSION is an id, the beginning of one, or last. The scores of the "
        "day are kept beside the new ones, and the way a conversation went stays as it was."
    )
)
@click.argument("sessions", metavar="[SESSION]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help=_("All sessions."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@dialogues_option
def rescore(
    sessions: tuple[str, ...], everything: bool, as_json: bool, folders: tuple[Path, ...]
) -> int:
    if everything == bool(sessions):
        raise click.UsageError(_("Name the sessions to judge anew, or take --all."))
    from trainer.commands import rescore as command
    from trainer.folders import open_library

    return command.run(sessions, open_library(folders), as_json=as_json)
