"""The coach's card over the conversation, for where there is no room beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen

from trainer.i18n import _
from trainer.practice.debrief import review_of
from trainer.store.errors import StoreError
from trainer.tui.contested import Contested, can_be_contested
from trainer.tui.keeping import last_flag
from trainer.tui.keys import key
from trainer.tui.widgets.coach import lines_for
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import Line

if TYPE_CHECKING:
    from trainer.tui.keeping import Keeping
    from trainer.tui.widgets.coach import Coached


class CoachScreen(ModalScreen[None]):
    """Shows the whole card; closing it goes back to the reply.

    Without `keeping`, in rehearsals and drills, a reply can be neither kept nor contested.
    """

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,f8,f3,ctrl+g", "dismiss", _("Close"), _("Back to your reply"), id="close"),
        key(
            "k,ctrl+s,f12",
            "keep",
            _("Keep"),
            _("Keep your last reply for your sheet, or let go of it"),
            id="keep",
        ),
        key(
            "x,f7",
            "contest",
            _("Contest"),
            _("Say what the coach got wrong about your last reply"),
            id="contest",
        ),
    ]

    def __init__(
        self, session: Coached, *, recommended: bool, keeping: Keeping | None = None
    ) -> None:
        super().__init__()
        self._keeping = keeping
        self._session = session
        self._recommended = recommended

    def compose(self) -> ComposeResult:
        """Lay out the card."""
        with Vertical(classes="dialog"), VerticalScroll(id="card"):
            yield from self._lines()
        yield KeyBar()

    def on_mount(self) -> None:
        """Let the arrow keys scroll, and begin with what was asked for."""
        card = self.query_one("#card", VerticalScroll)
        card.focus()
        if self._recommended:
            card.scroll_end(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to keep or contest a reply where there is one of which that can be kept."""
        if action == "keep":
            return self._keeping is not None and bool(self._session.path)
        if action == "contest":
            return self._keeping is not None and can_be_contested(self._session.path)
        return True

    def action_contest(self) -> None:
        """Ask to contest what the coach made of the last reply."""
        self.post_message(Contested(review_of(self._session.path[-1])))

    async def action_keep(self) -> None:
        """Keep the last reply for the real conversation, or let go of it."""
        if self._keeping is None:
            return
        try:
            self.notify(self._keeping.toggle(self._session.path[-1].id))
        except StoreError as error:
            self.notify(str(error), severity="error")
        card = self.query_one("#card", VerticalScroll)
        with self.app.batch_update():
            await card.remove_children()
            await card.mount(*self._lines())

    def _lines(self) -> Iterator[Line]:
        flag = last_flag(self._session.path, self._keeping)
        return lines_for(self._session, recommended=self._recommended, advice=True, flag=flag)
