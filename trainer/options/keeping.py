"""Lines of one's own for the real conversation: `keep` and `sheet`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import (
    dialogues_option,
    force_option,
    language_option,
    output_option,
    partways,
)


@partways.command(
    help=_(
        "Keep a reply of yours for the real conversation: it comes first on the sheet. SESSION is "
        "an id, the beginning of one, or last, with :2 its second attempt; NUMBER counts the "
        "replies of the attempt from 1."
    )
)
@click.argument("session")
@click.argument("number", type=int)
@click.option("--undo", is_flag=True, help=_("Keep it no longer."))
@dialogues_option
def keep(session: str, number: int, undo: bool, folders: tuple[Path, ...]) -> int:
    from trainer.commands import keep as command

    return command.keep(session, number, undo=undo, folders=folders)


@partways.command(
    help=_(
        "Make one page for the real conversation tomorrow: your best line for each moment of "
        "SCENARIO, what not to say, how they may react, what to keep in mind."
    )
)
@click.argument("scenario")
@click.option(
    "--format",
    type=click.Choice(["text", "md", "html"]),
    help=_("text is for the terminal. Without it the ending of FILE tells."),
)
@output_option
@force_option
@click.option(
    "--profile",
    metavar="NAME",
    help=_("Fill it with the words of this profile; without it the one used last is taken."),
)
@language_option
@dialogues_option
def sheet(
    scenario: str,
    format: str | None,
    output: Path | None,
    force: bool,
    profile: str | None,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import sheet as command
    from trainer.commands.delivering import Delivery

    return command.sheet(
        scenario,
        Delivery(format, output, force),
        language=language,
        profile=profile,
        folders=folders,
    )
