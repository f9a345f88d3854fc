"""The command that tries a dialogue out: `walk`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, language_option, partways

MOST_CONVERSATIONS = 100_000


@partways.command(
    help=_(
        "Hold thousands of conversations with made-up users. They say what stands in the file of "
        "SCENARIO, the id of a conversation or a FILE.yaml: samples, recommended and tempting "
        "replies. Tells which turns, branches and endings they came to, and with how many points."
    )
)
@click.argument("scenario")
@click.option(
    "--conversations",
    type=click.IntRange(1, MOST_CONVERSATIONS),
    default=2000,
    show_default=True,
    help=_("How many conversations to hold."),
)
@click.option(
    "--seed",
    type=int,
    default=1,
    show_default=True,
    help=_("The same seed gives the same conversations."),
)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
@dialogues_option
def walk(
    scenario: str,
    conversations: int,
    seed: int,
    as_json: bool,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import walk as command

    return command.walk(
        scenario=scenario,
        language=language,
        count=conversations,
        seed=seed,
        as_json=as_json,
        folders=folders,
    )
