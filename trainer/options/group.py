"""The command `partways` itself, and the options that many commands share."""

from __future__ import annotations

import click

from trainer import __version__
from trainer.i18n import DEFAULT_LANGUAGE, _

language_option = click.option(
    "--lang",
    "language",
    default=DEFAULT_LANGUAGE,
    show_default=True,
    help=_("Language of the conversation."),
)


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=_(
        "Rehearse the hardest conversation in freelance and agency work: ending a client "
        "relationship. Without a command the terminal app starts."
    ),
)
@click.version_option(__version__, prog_name="partways")
@click.pass_context
def partways(context: click.Context) -> int:
    if context.invoked_subcommand is not None:
        return 0
    from trainer.commands import play

    return play.play(play.PlayRequest(language=DEFAULT_LANGUAGE))
