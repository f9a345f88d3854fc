"""A dialogue in other forms: `graph`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, language_option, partways


@partways.command(
    help=_(
        "Draw where SCENARIO, the id of a conversation or a file, can go: turns, branches and "
        "endings, with what is never taken and what is out of reach."
    )
)
@click.argument("scenario")
@click.option(
    "--format",
    type=click.Choice(["tree", "mermaid", "dot", "twee"]),
    default="tree",
    show_default=True,
    help=_("tree is for reading; mermaid and dot are for drawing programs; twee opens in Twine."),
)
@dialogues_option
@language_option
def graph(scenario: str, format: str, folders: tuple[Path, ...], language: str) -> int:
    from trainer.commands import graph as command

    return command.graph(scenario, format, language, folders)
