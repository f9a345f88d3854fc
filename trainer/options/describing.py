"""The dialogue format itself: `schema`."""

from __future__ import annotations

import click

from trainer.i18n import _
from trainer.options.group import partways


@partways.command(
    help=_(
        "Print the description of the dialogue format: as a JSON Schema, by which editors "
        "complete and explain every key, or as a reference to read."
    )
)
@click.option("--shared", is_flag=True, help=_("That of the file shared.yaml."))
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "markdown"]),
    default="json",
    show_default=True,
    help=_("A schema for editors, or a reference for people, which tells of both kinds of files."),
)
def schema(shared: bool, form: str) -> int:
    from trainer.commands import schema as command

    return command.show(shared=shared, form=form)
