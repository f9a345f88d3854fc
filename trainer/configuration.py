"""What the user has set in `config.toml`; without the file everything is as it comes."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.source import shown_path
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.store.folder import HOME_VARIABLE, data_folder

NAME = "config.toml"
MAX_BYTES = 1 << 16
DIALOGUES = "dialogues"
KEYS = (DIALOGUES,)


class ConfigurationError(PartwaysError):
    """The file cannot be used; the message says where and what to write instead."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """The user's settings: folders with dialogues beside the one in their data folder."""

    dialogues: tuple[Path, ...] = ()


def configuration_file(environment: Mapping[str, str]) -> Path:
    """Return where `config.toml` lies, be it there or not. Raises StoreError as data_folder."""
    if environment.get(HOME_VARIABLE):
        return data_folder(environment) / NAME
    from platformdirs import user_config_path

    return user_config_path("partways", appauthor=False) / NAME


def read_configuration(path: Path) -> Configuration:
    """Return what the file sets; nothing where there is none. Raises ConfigurationError."""
    text = _text_of(path)
    if text is None:
        return Configuration()
    # Imported late: most people have no such file.
    import tomllib

    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _error(
            path, _line_told(text, str(error)), _("this is not TOML: {reason}").format(reason=error)
        ) from None
    for key in values:
        if key not in KEYS:
            raise _error(
                path,
                _line_of(text, key),
                _("there is no setting {key}; {meant}").format(
                    key=quoted(key), meant=did_you_mean(key, KEYS)
                ),
            )
    return Configuration(_folders(path, text, values))


def _text_of(path: Path) -> str | None:
    # Without O_NONBLOCK opening a FIFO waits for somebody who writes to it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as handle:
            data = handle.read(MAX_BYTES + 1) or b""
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        reason = error.strerror or str(error)
        raise _error(
            path, 1, _("the file cannot be read: {reason}").format(reason=reason)
        ) from None
    if len(data) > MAX_BYTES:
        raise _error(path, 1, _("the file is too large for settings"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _error(path, line, _("the file is not saved as UTF-8")) from None


def _folders(path: Path, text: str, values: Mapping[str, Any]) -> tuple[Path, ...]:
    given = values.get(DIALOGUES, [])
    if not isinstance(given, list) or not all(isinstance(item, str) and item for item in given):
        raise _error(
            path,
            _line_of(text, DIALOGUES),
            _("`{key}` must be a list of folders: {example}").format(
                key=DIALOGUES, example='dialogues = ["~/trees"]'
            ),
        )
    return tuple(_folder(path, text, item) for item in given)


def _folder(path: Path, text: str, name: str) -> Path:
    """Return a folder that exists; relative ones begin where the file lies."""
    try:
        folder = path.parent / Path(name).expanduser()
        if folder.is_dir():
            return folder
    except (OSError, RuntimeError, ValueError):  # a home of nobody, a name no system allows
        folder = Path(name)
    raise _error(
        path,
        _line_of(text, name, DIALOGUES),
        _("there is no folder {folder}; make it, or take it out of the list").format(
            folder=shown_path(folder)
        ),
    )


def _line_told(text: str, message: str) -> int:
    """Return the line that a message of the parser names; the last one for the end of the file."""
    if "end of document" in message:
        return len(text.rstrip().splitlines()) or 1
    found = re.search(r"at line (\d+)", message)
    return int(found[1]) if found else 1


def _line_of(text: str, *words: str) -> int:
    """Return the first line that holds one of the words, the first word that is found at all."""
    for word in words:
        for number, line in enumerate(text.splitlines(), 1):
            if word in line.partition("#")[0]:
                return number
    return 1


def _error(path: Path, line: int, message: str) -> ConfigurationError:
    return ConfigurationError(f"{shown_path(path)}:{line}: {message}")
