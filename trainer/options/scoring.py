"""Looking into the scorer: `score`, `explain` and `evaluate`."""

from __future__ import annotations

from pathlib import Path

import click

from trainer.i18n import _
from trainer.options.group import dialogues_option, language_option, partways


@partways.command(
    help=_(
        "Judge one reply to the client's line in TURN of SCENARIO, or of a dialogue FILE.yaml, and "
        "say where the script goes. REPLY is read from standard input where it is not given."
    )
)
@click.argument("scenario")
@click.argument("turn")
@click.argument("reply", required=False)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
@dialogues_option
def score(
    scenario: str,
    turn: str,
    reply: str | None,
    as_json: bool,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import score as command

    return command.score(
        scenario=scenario,
        turn=turn,
        reply=reply,
        language=language,
        as_json=as_json,
        folders=folders,
    )


@partways.command(
    help=_(
        "Tell why a reply to TURN of SCENARIO, or of a dialogue FILE.yaml, scores as it does: the "
        "phrasings it comes near, the words they share and lack, what is read as denied, and what "
        "one word more or less would change. REPLY is read from standard input where it is not "
        "given."
    )
)
@click.argument("scenario")
@click.argument("turn")
@click.argument("reply", required=False)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
@dialogues_option
def explain(
    scenario: str,
    turn: str,
    reply: str | None,
    as_json: bool,
    language: str,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import explain as command

    return command.show(
        scenario=scenario,
        turn=turn,
        reply=reply,
        language=language,
        as_json=as_json,
        folders=folders,
    )


@partways.command(
    help=_(
        "Compare the scorer with people: read labelled replies (JSON lines) and print how far "
        "scores, moves and pitfalls agree with the labels."
    )
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, with every reply."))
@click.option("--errors", is_flag=True, help=_("Also list the misses with their reasons."))
@click.option(
    "--variants",
    is_flag=True,
    help=_(
        "Also judge machine variants of each reply: with typos, in lower case, denied … "
        "This takes about twenty times as long."
    ),
)
@click.option(
    "--compare",
    metavar="OLD.json",
    type=click.Path(path_type=Path),
    help=_("Also show what changed since this earlier --json output."),
)
@dialogues_option
def evaluate(
    files: tuple[Path, ...],
    as_json: bool,
    errors: bool,
    variants: bool,
    compare: Path | None,
    folders: tuple[Path, ...],
) -> int:
    from trainer.commands import evaluate as command

    return command.run(
        files,
        as_json=as_json,
        errors=errors,
        variants=variants,
        compare=compare,
        folders=folders,
    )
