"""Checking dialogue files: `check`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, partways


@partways.command(
    help=_(
        "Check dialogue files: those at PATH (files, folders, ids from the list), or all there "
        "are. Prints a line for each finding, and ends with 1 where one is an error."
    )
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    type=click.Choice(["short", "full", "json", "github"]),
    default="short",
    show_default=True,
    help=_(
        "short is a line each; full shows the place in the file and how to mend it; json and "
        "github are for programs."
    ),
)
@click.option("--strict", is_flag=True, help=_("Warnings too make the command end with 1."))
@click.option(
    "--quick", is_flag=True, help=_("Leave out what takes long: phrasings, replies and samples.")
)
@click.option("--lang", "language", help=_("Only the files in this language."))
@click.option(
    "--explain",
    "code",
    metavar="[CODE]",
    is_flag=False,
    flag_value="",
    help=_("Tell what the code of a finding means and how to mend it; without CODE list them all."),
)
@dialogues_option
def check(
    paths: tuple[Path, ...],
    format: str,
    strict: bool,
    quick: bool,
    language: str | None,
    code: str | None,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import check as command

    if code is not None:
        return command.explain(code)
    from trainer.folders import open_library

    request = command.CheckRequest(paths, format, strict, quick, language)
    return command.run(request, open_library(folders))
