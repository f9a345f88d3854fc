"""Beginning a dialogue: `new`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, language_option, partways


@partways.command(
    help=_(
        "Begin a conversation of your own: write a file that can be played as it stands, with "
        "notes on what to put where. ID is its short name, such as my-client. At a terminal you "
        "are asked for what you do not give."
    )
)
@click.argument("id", required=False)
@click.option("--title", help=_("What it is called in the list."))
@click.option("--client", help=_("What the client is called."))
@click.option("--role", help=_("Who the client is to you, such as: owner of a garden centre."))
@click.option(
    "--into",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help=_("Where to put it, in a folder for its language; by default among your own ones."),
)
@language_option
@dialogues_option
def new(
    id: str | None,
    title: str | None,
    client: str | None,
    role: str | None,
    into: Path | None,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import new as command

    texts = {"title": title, "client": client, "role": role}
    return command.new(id, texts, language=language, into=into, folders=folders)
