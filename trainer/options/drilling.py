"""Practising what did not go well: `drill` and `progress`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, language_option, partways


@partways.command(
    help=_(
        "Practise single turns, the weakest and those that are due first, each until your reply "
        "holds. With SCENARIO only its turns."
    )
)
@click.argument("scenario", required=False)
@click.option(
    "--minutes",
    type=click.FloatRange(min=0, min_open=True, max=24 * 60),
    default=5,
    show_default=True,
    help=_("How long to practise; the last turn goes to its end."),
)
@click.option("--plain", is_flag=True, help=_("Plain lines instead of the terminal app."))
@click.option("--json", "as_json", is_flag=True, help=_("With --plain: one JSON object a line."))
@click.option("--seed", type=int, help=_("The same seed gives new turns in the same order."))
@language_option
@dialogues_option
def drill(
    scenario: str | None,
    minutes: float,
    plain: bool,
    as_json: bool,
    seed: int | None,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    if as_json and not plain:
        raise click.UsageError(_("--json goes with --plain."))
    from trainer.commands import drill as command

    return command.drill(
        command.DrillRequest(
            language=language,
            scenario=scenario,
            minutes=minutes,
            plain=plain,
            as_json=as_json,
            seed=seed,
            folders=folders,
        )
    )


@partways.command(
    help=_(
        "Show for each move and pitfall how often it came up and how it went. With SCENARIO only "
        "what was said to this client."
    )
)
@click.argument("scenario", required=False)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
@dialogues_option
def progress(scenario: str | None, as_json: bool, language: str, folders: tuple[Path, ...]) -> int:
    from trainer.commands import progress_by_move

    return progress_by_move.show(
        language=language, scenario=scenario, as_json=as_json, folders=folders
    )
