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
    _open_closed_streams()
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
    except BrokenPipeError:  # the reader (`| head`) has gone
        _drop_what_is_unwritten()
        return FINE
    except OSError as error:
        _drop_what_is_unwritten()
        place = f"{error.filename}: " if error.filename else ""
        print(printable(f"partways: {place}{error.strerror or error}"), file=sys.stderr)
        return USAGE
    return code


def _dispatch(arguments: Sequence[str]) -> int:
    if arguments:
        from trainer.options import invoke

        return invoke(arguments)
    # The way most people start: the picker need not wait for the options of the other commands.
    from trainer.commands.play import PlayRequest, play

    return play(PlayRequest(language=DEFAULT_LANGUAGE))


def _open_closed_streams() -> None:
    """Give the process an empty input and a bin for output in place of streams it has not got."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDONLY if mode == "r" else os.O_WRONLY)
            setattr(sys, name, os.fdopen(nothing, mode, encoding="utf-8"))


def _drop_what_is_unwritten() -> None:
    """Let Python not complain once more about standard output while it closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _never_fail_on_a_character(stream: TextIO) -> None:
    """Let a stream show an escape for what its encoding lacks, and take any bytes as input."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def main() -> NoReturn:
    """Start `partways` with the arguments of the process."""
    sys.exit(run())
