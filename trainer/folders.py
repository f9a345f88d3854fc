"""Which folders the library is made of: the program's, the user's, and those they name."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from trainer.configuration import configuration_file, read_configuration
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.source import shown_path
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.store.folder import data_folder

DIALOGUES = "dialogues"


class MissingFolderError(PartwaysError):
    """A folder that the user named is not there."""


def user_dialogues(environment: Mapping[str, str]) -> Path:
    """Return the folder for the user's own dialogues, be it there or not."""
    return data_folder(environment) / DIALOGUES


def open_library(
    named: Sequence[Path] = (), *, environment: Mapping[str, str] | None = None
) -> Library:
    """Return the library of all commands: bundled, the user's, configured, then `named` folders.

    Later ones override earlier ones. Raises MissingFolderError where a named folder is none,
    ConfigurationError where `config.toml` is wrong, and StoreError as data_folder.
    """
    environment = os.environ if environment is None else environment
    configured = read_configuration(configuration_file(environment)).dialogues
    return Library(
        _each_once((BUNDLED, user_dialogues(environment), *configured, *map(_existing, named)))
    )


def _existing(folder: Path) -> Path:
    try:
        found = folder.expanduser()
        if found.is_dir():
            return found
    except (OSError, RuntimeError, ValueError):  # a home of nobody, a name no system allows
        pass
    if folder.exists():
        message = _("{folder} is no folder; --dialogues takes the folder a file lies in")
    else:
        message = _("There is no folder {folder} to take conversations from")
    raise MissingFolderError(message.format(folder=shown_path(folder)))


def _each_once(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Return the folders in their order; one that is named twice counts where it comes last."""
    kept: dict[Path, Path] = {}
    for folder in folders:
        place = folder.resolve()
        kept.pop(place, None)
        kept[place] = folder
    return tuple(kept.values())
