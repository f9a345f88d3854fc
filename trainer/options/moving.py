"""What is kept, in files: `data`, `export` and `import`."""

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


@partways.group(
    invoke_without_command=True,
    help=_("Tell what is kept of you, where it lies and how big it is. All of it is local."),
)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@click.pass_context
def data(context: click.Context, as_json: bool) -> int:
    if context.invoked_subcommand is not None:
        return 0
    from trainer.commands import data as command

    return command.show(as_json=as_json)


@data.command(
    help=_(
        "Delete all that is kept of you, after a question: conversations, drills, kept lines, "
        "profiles. The conversations you wrote and your settings stay."
    )
)
@click.option("--yes", is_flag=True, help=_("Do not ask."))
def delete(yes: bool) -> int:
    from trainer.commands import data as command

    return command.delete(yes=yes)


@partways.command(
    help=_(
        "Export sessions: as JSON, which import takes on another machine, or to be read. SESSION "
        "is an id, the beginning of one, or last."
    )
)
@click.argument("sessions", metavar="[SESSION]...", nargs=-1)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help=_("Every session; as JSON also drills and profiles."),
)
@click.option(
    "--format",
    type=click.Choice(["json", "md", "html", "text"]),
    help=_("Without it the ending of FILE tells, or it is JSON."),
)
@output_option
@force_option
@dialogues_option
def export(
    sessions: tuple[str, ...],
    everything: bool,
    format: str | None,
    output: Path | None,
    force: bool,
    folders: tuple[Path, ...],
) -> int:
    if everything == bool(sessions):
        raise click.UsageError(_("Name the sessions to export, or take --all."))
    from trainer.commands import exporting
    from trainer.commands.delivering import Delivery

    return exporting.export(
        exporting.ExportRequest(sessions, everything, Delivery(format, output, force), folders)
    )


@partways.command(
    "import",
    help=_(
        "Take in FILE, which tells by itself what it is. An export of partways (JSON) brings its "
        "sessions; what is here already does not come twice. A Twine story (Twee 3) becomes a "
        "conversation to go on with: ID is its name; without it the story's title makes one. "
        "Nothing is ever overwritten."
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("id", required=False)
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help=_("Where to put a story; without this among your own conversations."),
)
@language_option
@dialogues_option
def import_(
    file: Path, id: str | None, into: Path | None, language: str, folders: tuple[Path, ...]
) -> int:
    from trainer.commands import importing

    return importing.import_file(file, importing.StoryPlace(id, language, into, folders))
