"""Looking back: `history`, `show`, `compare` and `delete`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, partways
from trainer.options.local_time import LocalTime


@partways.command(
    help=_(
        "List the conversations you have held, newest first, with what they were worth and the "
        "change since the attempt before. An open one counts once it holds a reply."
    )
)
@click.option("--scenario", help=_("Only sessions of this conversation, by its id."))
@click.option(
    "--mode",
    type=click.Choice(["learn", "practise", "exam"]),
    help=_("Only sessions in this mode."),
)
@click.option(
    "--since",
    metavar="DATE",
    type=LocalTime(),
    help=_(
        "Only sessions begun at or after this local day, such as 2026-05-01, or day and time, "
        "such as 2026-05-01T18:30."
    ),
)
@click.option("--lang", "language", help=_("Only sessions in this language."))
@click.option(
    "--limit", type=click.IntRange(1), help=_("At most so many; a table has 30 by itself.")
)
@click.option("--json", "form", flag_value="json", help=_("As JSON, all of them."))
@click.option("--csv", "form", flag_value="csv", help=_("As CSV, all of them."))
@dialogues_option
def history(
    scenario: str | None,
    mode: str | None,
    since: datetime | None,
    language: str | None,
    limit: int | None,
    form: str | None,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import history as command
    from trainer.store.history import Filter
    from trainer.store.records import Mode

    which = Filter(
        language=language,
        scenario=scenario,
        mode=None if mode is None else Mode(mode),
        since=since,
    )
    return command.show(command.HistoryRequest(which, limit, form or "table", folders))


@partways.command(
    help=_(
        "Show a session whole: what was said, what every point came from, which branches were "
        "there, what you said instead in other attempts. SESSION is its id or the beginning of "
        "it, or last."
    )
)
@click.argument("session")
@click.option("--attempt", type=click.IntRange(1), help=_("The attempt of this number."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, with every attempt."))
@dialogues_option
def show(session: str, attempt: int | None, as_json: bool, folders: tuple[Path, ...]) -> int:
    from trainer.commands import show as command

    return command.show(session, attempt=attempt, as_json=as_json, folders=folders)


@partways.command(
    help=_(
        "Compare two attempts at the same conversation, turn by turn. FIRST and SECOND are "
        "sessions as for show; SESSION:2 is the second attempt in one."
    )
)
@click.argument("first")
@click.argument("second")
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@dialogues_option
def compare(first: str, second: str, as_json: bool, folders: tuple[Path, ...]) -> int:
    from trainer.commands import compare as command

    return command.show(first, second, as_json=as_json, folders=folders)


@partways.command(
    help=_(
        "Delete sessions for good, each with every reply in it. You are asked first. SESSION is "
        "an id or the beginning of it, or last."
    )
)
@click.argument("sessions", metavar="SESSION...", nargs=-1, required=True)
@click.option("--yes", is_flag=True, help=_("Do not ask."))
def delete(sessions: tuple[str, ...], yes: bool) -> int:
    from trainer.commands import delete as command

    return command.delete(sessions, yes=yes)
