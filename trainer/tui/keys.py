"""One source of what can be done on a screen: footer, help and command palette all ask here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from textual.binding import Binding

from trainer.i18n import _

if TYPE_CHECKING:
    from textual.dom import DOMNode
    from textual.screen import Screen


@dataclass(frozen=True, slots=True)
class Shortcut:
    """An action of a screen: its keys as they are named to the user, and where it is carried out.

    `listed` tells whether the footer shows it; help and palette show every one.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    tooltip: str
    action: str
    node: DOMNode
    enabled: bool
    listed: bool

    @property
    def all_keys(self) -> str:
        """Return every key of the action, the first one first."""
        return " · ".join(self.keys)


def key(
    keys: str,
    action: str,
    label: str,
    tooltip: str,
    *,
    id: str,
    show: bool = True,
    priority: bool = False,
) -> Binding:
    """Return a binding that has what every binding of ours needs: a label, a tooltip and an id."""
    return Binding(
        keys, action, label, tooltip=tooltip, id=id, show=show, priority=priority, system=False
    )


def shortcuts(screen: Screen[Any]) -> tuple[Shortcut, ...]:
    """Return what can be done on the screen now, from the focused widget outwards.

    What the footer lists comes first.
    """
    found: dict[str, Shortcut] = {}
    for node, binding, enabled, _tooltip in screen.active_bindings.values():
        if binding.id is None:
            continue
        name = key_name(binding.key)
        if (known := found.get(binding.id)) is not None:
            found[binding.id] = _with_key(known, name)
            continue
        found[binding.id] = Shortcut(
            id=binding.id,
            keys=(name,),
            label=binding.description,
            tooltip=binding.tooltip,
            action=binding.action,
            node=node,
            enabled=enabled,
            listed=binding.show,
        )
    return tuple(sorted(found.values(), key=lambda item: not item.listed))


def key_name(name: str) -> str:
    """Return the name of a key as it stands on a keyboard: `ctrl+j` is `Ctrl+J`."""
    names = {
        "enter": _("Enter"),
        "escape": _("Esc"),
        "ctrl": _("Ctrl"),
        "shift": _("Shift"),
        "alt": _("Alt"),
        "tab": _("Tab"),
        "space": _("Space"),
        "backspace": _("Backspace"),
        "delete": _("Del"),
        "home": _("Home"),
        "end": _("End"),
        "pageup": _("PgUp"),
        "pagedown": _("PgDn"),
        "up": "↑",
        "down": "↓",
        "left": "←",
        "right": "→",
        "slash": "/",
        "question_mark": "?",
    }
    return "+".join(names.get(part, part.upper()) for part in name.split("+"))


def _with_key(shortcut: Shortcut, name: str) -> Shortcut:
    return replace(shortcut, keys=tuple(dict.fromkeys((*shortcut.keys, name))))
