"""The command palette: every shortcut of the screen by its name."""

from __future__ import annotations

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from trainer.tui.keys import Shortcut, shortcuts


class ShortcutCommands(Provider):
    """Offers what footer and help offer, with the key as part of the help line."""

    async def discover(self) -> Hits:
        """Offer everything that can be done now."""
        for item in self._enabled():
            yield DiscoveryHit(
                Content(item.label), partial(self._run, item), text=item.label, help=_help(item)
            )

    async def search(self, query: str) -> Hits:
        """Offer what resembles the query in its name or its explanation."""
        matcher = self.matcher(query)
        for item in self._enabled():
            score = max(matcher.match(item.label), matcher.match(item.tooltip) * 0.8)
            if score > 0:
                yield Hit(
                    score,
                    matcher.highlight(item.label),
                    partial(self._run, item),
                    text=item.label,
                    help=_help(item),
                )

    def _enabled(self) -> list[Shortcut]:
        return [item for item in shortcuts(self.screen) if item.enabled and item.id != "palette"]

    async def _run(self, item: Shortcut) -> None:
        await self.app.run_action(item.action, item.node)


def _help(item: Shortcut) -> str:
    return f"{item.all_keys}  {item.tooltip}"
