"""The entry of the program, and the one place where errors become exit codes."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn, TextIO

from trainer.i18n import DEFAULT_LANGUAGE, activate, language_of_environment

FINE, FINDINGS, USAGE, INTERRUPTED = 0, 1, 2, 130


def run(arguments: Sequence[str] | None = None) -> int:
    """Run `partways` with these arguments, by default those of the process.

    Returns 0 where all is fine, 1 where there are findings, 2 where it can't be run so; what
    was wrong stands on standard error.
    """
    from trainer.diagnostics import DiagnosticsError
    from trainer.errors import PartwaysError
    from trainer.text import printable

    activate(language_of_environment(os.environ))
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        _never_fail_on_a_character(stream)
    try:
        code = _dispatch(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except DiagnosticsError as error:
        print(printable(str(error)), file=sys.stderr)
        return FINDINGS
    except PartwaysError as error:
        print(printable(f"partways: {error}"), file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        # The reader (`| head`) has gone. Python would complain once more while it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return code


def _dispatch(arguments: Sequence[str]) -> int:
    if arguments:
        from trainer.options import invoke

        return invoke(arguments)
    # The way most people start: the picker need not wait for the options of the other commands.
    from trainer.commands.play import PlayRequest, play

    return play(PlayRequest(language=DEFAULT_LANGUAGE))


def _never_fail_on_a_character(stream: TextIO) -> None:
    """Let a stream show an escape for what its encoding lacks, and take any bytes as input."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def main() -> NoReturn:
    """Start `partways` with the arguments of the process."""
    sys.exit(run())
