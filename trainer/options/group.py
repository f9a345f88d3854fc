"""The command `partways` itself, and the options that many commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

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

output_option = click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help=_("Write it to this file instead of the screen."),
)
force_option = click.option("--force", is_flag=True, help=_("Overwrite FILE where there is one."))

Command = TypeVar("Command", bound=Callable[..., object])


def _with_those_before(
    context: click.Context, _parameter: click.Parameter, folders: tuple[Path, ...]
) -> tuple[Path, ...]:
    """Return the folders given before the command's name, then those after it."""
    before: tuple[Path, ...] = ()
    if context.parent is not None:
        before = context.parent.params.get("folders", ())
    return (*before, *folders)


def dialogues_option(command: Command) -> Command:
    """Give a command `--dialogues DIR …` as its parameter `folders`, for open_library."""
    return click.option(
        "--dialogues",
        "folders",
        metavar="DIR",
        multiple=True,
        type=click.Path(path_type=Path),
        callback=_with_those_before,
        help=_("Also take conversations from this folder; may be given several times."),
    )(command)


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=_(
        "Rehearse the hardest conversation in freelance and agency work: ending a client "
        "relationship. Without a command the terminal app starts."
    ),
)
@click.version_option(__version__, prog_name="partways")
@dialogues_option
@click.pass_context
def partways(context: click.Context, folders: tuple[Path, ...]) -> int:
    if context.invoked_subcommand is not None:
        return 0
    from trainer.commands import play

    return play.play(play.PlayRequest(language=DEFAULT_LANGUAGE, folders=folders))
