"""Commands, options and help texts; each command imports what it needs inside itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from trainer import __version__
from trainer.errors import PartwaysError
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


@partways.command(help=_("Hold a conversation with SCENARIO, or choose one first."))
@click.argument("scenario", required=False)
@click.option(
    "--mode",
    type=click.Choice(["learn", "practise", "exam"]),
    help=_(
        "learn shows the advice first, practise comments each reply, exam comments at the end. "
        "Without it the briefing asks; plain mode takes practise."
    ),
)
@click.option("--plain", is_flag=True, help=_("Plain lines instead of the terminal app."))
@click.option("--json", "as_json", is_flag=True, help=_("With --plain: one JSON object a line."))
@click.option("--seed", type=int, help=_("The same seed gives the same lines of the client."))
@click.option("--resume", is_flag=True, help=_("Go on with the open session."))
@language_option
def play(
    scenario: str | None,
    mode: str | None,
    plain: bool,
    as_json: bool,
    seed: int | None,
    resume: bool,
    language: str,
) -> int:
    if as_json and not plain:
        raise click.UsageError(_("--json goes with --plain."))
    if resume and (mode is not None or seed is not None):
        raise click.UsageError(
            _("An open session keeps its mode and its seed; leave --mode and --seed away.")
        )
    from trainer.commands import play as command
    from trainer.store.records import Mode

    return command.play(
        command.PlayRequest(
            scenario=scenario,
            mode=None if mode is None else Mode(mode),
            plain=plain,
            as_json=as_json,
            seed=seed,
            resume=resume,
            language=language,
        )
    )


@partways.command("list", help=_("List the conversations and your scores."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
def list_(as_json: bool, language: str) -> int:
    from trainer.commands import listing

    return listing.show(language=language, as_json=as_json)


@partways.command(
    help=_(
        "Judge one reply to the client's line in TURN of SCENARIO and say where the script goes. "
        "REPLY is read from standard input where it is not given."
    )
)
@click.argument("scenario")
@click.argument("turn")
@click.argument("reply", required=False)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON."))
@language_option
def score(scenario: str, turn: str, reply: str | None, as_json: bool, language: str) -> int:
    from trainer.commands import score as command

    return command.score(
        scenario=scenario, turn=turn, reply=reply, language=language, as_json=as_json
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
def evaluate(
    files: tuple[Path, ...], as_json: bool, errors: bool, variants: bool, compare: Path | None
) -> int:
    from trainer.commands import evaluate as command

    return command.run(files, as_json=as_json, errors=errors, variants=variants, compare=compare)


class CommandLineError(PartwaysError):
    """The arguments make no command; the message says why and shows the way to the help."""


def invoke(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name and return its exit code.

    Raises CommandLineError where they name none, and what the command raises.
    """
    try:
        # Not `partways.main()`: it would end the process by itself when a pipe breaks.
        with partways.make_context("partways", list(arguments)) as context:
            code = partways.invoke(context)
    except click.exceptions.Exit as request:  # --help and --version
        return request.exit_code
    except click.ClickException as error:
        message = error.format_message()
        place = getattr(error, "ctx", None)
        if place is not None:
            help_call = _("See: {command} --help").format(command=place.command_path)
            message = f"{message}\n{help_call}"
        raise CommandLineError(message) from error
    return code if isinstance(code, int) else 0
