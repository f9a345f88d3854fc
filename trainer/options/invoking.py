"""From arguments to the exit code of the command they name."""

from __future__ import annotations

from collections.abc import Sequence

import click

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.options.group import partways


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
