"""What players fill in to make a conversation their own: `profiles`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, language_option, partways


@partways.command(
    help=_(
        "List what can be filled in to make a conversation your own, such as your client's name, "
        "and the profiles in which you have kept it; without SCENARIO for every conversation."
    )
)
@click.argument("scenario", required=False)
@click.option("--delete", metavar="NAME", help=_("Delete the profile of this name."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
@dialogues_option
def profiles(
    scenario: str | None,
    delete: str | None,
    as_json: bool,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    if delete is not None and (scenario is None or as_json):
        raise click.UsageError(_("--delete needs a SCENARIO, and goes without --json."))
    from trainer.commands import profiles as command

    if scenario is not None and delete is not None:
        return command.delete(scenario, delete, language=language, folders=folders)
    return command.show(scenario, language=language, as_json=as_json, folders=folders)
