"""`partways data`: what is kept of the user, where it lies, and how it is deleted."""

from __future__ import annotations

import json
import os
from pathlib import Path

from trainer.commands.asking import agreed
from trainer.commands.opened import opened_store
from trainer.folders import user_dialogues
from trainer.i18n import _, ngettext
from trainer.store.folder import data_folder
from trainer.store.holdings import (
    Contents,
    Holdings,
    contents_of,
    delete_holdings,
    holdings_of,
)
from trainer.text import printable
from trainer.times import local_time


def show(*, as_json: bool) -> int:
    """Print where the data lies, how much it is and what it holds; return 0."""
    folder = data_folder(os.environ)
    held = holdings_of(folder)
    if not as_json:
        print(printable(_places(folder, held)), flush=True)
    # Asked only where there is one: looking must not make a database.
    contents = contents_of(opened_store().database) if held.database else None
    if as_json:
        print(json.dumps(_values(folder, held, contents), indent=2))
    elif contents is not None:
        print("\n".join(_lines(contents)))
    return 0


def delete(*, yes: bool) -> int:
    """Delete all that is kept: 0 where it is gone, 1 where it was left."""
    folder = data_folder(os.environ)
    held = holdings_of(folder)
    own = _own_dialogues()
    if not held.files:
        print(printable(_("Nothing is kept in {folder}.").format(folder=folder)))
        return 0
    if not yes and not agreed(_question(folder, held)):
        print(_("Nothing was deleted."))
        return 1
    deleted = delete_holdings(folder)
    lines = [_("Deleted:"), *(f"  {path}" for path in deleted.files)]
    if own:
        lines.append(_("The conversations you wrote stay: {folder}").format(folder=own))
    print(printable("\n".join(lines)))
    return 0


def size_in_words(size: int) -> str:
    """Return a number of bytes as somebody would say it, such as 1.4 MB."""
    if size < 1000:
        return ngettext("{count} byte", "{count} bytes", size).format(count=size)
    amount = float(size)
    for unit in ("kB", "MB"):
        amount /= 1000
        if amount < 1000:
            return f"{amount:.1f} {unit}"
    return f"{amount / 1000:.1f} GB"


def _question(folder: Path, held: Holdings) -> str:
    return printable(
        _(
            "Delete every conversation kept in {folder} ({size}) for good, with drills, kept "
            "lines and profiles?"
        ).format(folder=folder, size=size_in_words(held.size))
    )


def _own_dialogues() -> Path | None:
    """Return the folder of the user's own dialogues where there is one."""
    folder = user_dialogues(os.environ)
    return folder if folder.is_dir() else None


def _places(folder: Path, held: Holdings) -> str:
    lines = [_("Everything is kept on this machine, in {folder}").format(folder=folder)]
    if not held.files:
        lines.append(_("Nothing is kept yet."))
    else:
        lines.append(_("It takes {size}.").format(size=size_in_words(held.size)))
    if held.set_aside:
        lines.append(_("Damaged files that were set aside:"))
        lines += [f"  {path.name}" for path in held.set_aside]
    if own := _own_dialogues():
        lines.append(_("The conversations you wrote: {folder}").format(folder=own))
    return "\n".join(lines)


def _lines(contents: Contents) -> list[str]:
    sessions = ngettext("{count} session", "{count} sessions", contents.sessions)
    lines = [
        _("{sessions}, {finished} finished, {open} open").format(
            sessions=sessions.format(count=contents.sessions),
            finished=contents.finished,
            open=contents.open,
        )
    ]
    counted = [
        (contents.replies, ngettext("{count} reply", "{count} replies", contents.replies)),
        (
            contents.drill_replies,
            ngettext(
                "{count} reply in drills", "{count} replies in drills", contents.drill_replies
            ),
        ),
        (contents.keepers, ngettext("{count} kept line", "{count} kept lines", contents.keepers)),
        (
            contents.disputes,
            ngettext("{count} contested verdict", "{count} contested verdicts", contents.disputes),
        ),
        (contents.profiles, ngettext("{count} profile", "{count} profiles", contents.profiles)),
    ]
    lines += [words.format(count=count) for count, words in counted if count]
    if contents.since is not None:
        lines.append(_("The oldest is of {time}.").format(time=local_time(contents.since)))
    lines += ["", _("To delete all of it: partways data delete")]
    return lines


def _values(folder: Path, held: Holdings, contents: Contents | None) -> dict[str, object]:
    own = _own_dialogues()
    return {
        "folder": str(folder),
        "files": [str(path) for path in held.files],
        "set_aside": [str(path) for path in held.set_aside],
        "bytes": held.size,
        "own_dialogues": str(own) if own else None,
        "sessions": contents.sessions if contents else 0,
        "finished": contents.finished if contents else 0,
        "open": contents.open if contents else 0,
        "replies": contents.replies if contents else 0,
        "drill_replies": contents.drill_replies if contents else 0,
        "keepers": contents.keepers if contents else 0,
        "disputes": contents.disputes if contents else 0,
        "profiles": contents.profiles if contents else 0,
        "since": contents.since.isoformat() if contents and contents.since else None,
    }
