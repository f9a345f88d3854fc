"""The last line of a screen: what can be done here, as many keys as fit."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from trainer.tui.keys import Shortcut, key_name, shortcuts


class KeyHint(Static):
    """One key and what it does; a click does it too."""

    ALLOW_SELECT = False

    def __init__(self, shortcut: Shortcut) -> None:
        label = Content.assemble((shortcut.keys[0], "$footer-key-foreground bold"), " ")
        super().__init__(label + Content.styled(shortcut.label, "$text-muted"))
        self.shortcut = shortcut
        self.tooltip = Content(shortcut.tooltip)
        self.disabled = not shortcut.enabled

    @property
    def cells(self) -> int:
        """Return how many cells the hint takes, its margin included."""
        return Content(f"{self.shortcut.keys[0]} {self.shortcut.label}").cell_length + 3

    @property
    def stays(self) -> bool:
        """Say whether it is shown however narrow the screen is."""
        return self.shortcut.id == "help" or key_name("escape") in self.shortcut.keys

    async def on_click(self) -> None:
        """Do what the key does."""
        await self.app.run_action(self.shortcut.action, self.shortcut.node)


class KeyBar(Horizontal):
    """Shows the shortcuts of its screen; where they do not fit, the last ones give way.

    Help and the way out stay.
    """

    def compose(self) -> ComposeResult:
        """Start empty: the bindings are known once the screen is mounted."""
        yield from ()

    def on_mount(self) -> None:
        """Follow the screen's bindings."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)
        self.call_after_refresh(self._show)

    def on_resize(self) -> None:
        """Fit the new width."""
        self._fit()

    def _follow(self, screen: Screen[object]) -> None:
        if screen is self.screen and self.is_attached:
            self.call_after_refresh(self._show)

    async def _show(self) -> None:
        if not self.is_attached:
            return
        wanted = [item for item in shortcuts(self.screen) if item.listed]
        if [hint.shortcut for hint in self.query(KeyHint)] == wanted:
            return
        with self.app.batch_update():
            await self.remove_children()
            await self.mount(*map(KeyHint, wanted))
        self._fit()

    def _fit(self) -> None:
        hints = list(self.query(KeyHint))
        room = self.size.width - sum(hint.cells for hint in hints if hint.stays)
        for hint in hints:
            if not hint.stays:
                room -= hint.cells
                hint.display = room >= 0
