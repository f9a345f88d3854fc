"""What the screens that look back have in common: turns to read, one of them marked."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.message import Message

from trainer.i18n import _
from trainer.store.errors import StoreError
from trainer.tui.contested import Contested
from trainer.tui.keys import key
from trainer.tui.screens.reading import ReadingScreen
from trainer.tui.widgets.turn_block import TurnBlock

if TYPE_CHECKING:
    from trainer.tui.keeping import Keeping


class TurnsScreen(ReadingScreen):
    """Shows turn blocks in a part called `pages`. One does things to the marked one.

    Arrow keys read on, and mark the next turn once its beginning is in view. At first none is.
    Without `keeping` no reply can be kept, and none contested: they are those of a rehearsal.
    `session_id` is that of the session they belong to, which can be saved as a file.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab", "app.focus_next", _("Next"), _("Go to the next turn"), id="next-turn"),
        key("down", "read(1)", _("Down"), _("Read on; mark the next turn"), id="down", show=False),
        key("up", "read(-1)", _("Up"), _("Read back; mark the turn before"), id="up", show=False),
        key(
            "k", "keep", _("Keep"), _("Keep this reply for your sheet, or let go of it"), id="keep"
        ),
        key(
            "x",
            "contest",
            _("Contest"),
            _("Say what the coach got wrong about this reply"),
            id="contest",
        ),
        key("e", "save", _("Save"), _("Save the conversation as a file, to print"), id="save"),
    ]

    @dataclass
    class SaveWanted(Message):
        """The session is to be saved as a file."""

        session_id: str

    def __init__(self, *, session_id: str = "", keeping: Keeping | None = None) -> None:
        super().__init__()
        self._session_id = session_id
        self._keeping = keeping

    @property
    def kept(self) -> bool:
        """Say whether the turns are those of the user's store."""
        return self._keeping is not None

    @property
    def marked(self) -> TurnBlock | None:
        """Return the marked turn, also while another screen lies over this one."""
        return self.focused if isinstance(self.focused, TurnBlock) else None

    def mark(self, block: TurnBlock) -> None:
        """Mark a turn and bring it into view, from its beginning where it is taller than that."""
        block.focus(scroll_visible=False)
        block.scroll_visible(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to keep or contest the marked reply, and to save, where that can be kept."""
        if action == "keep":
            return self.kept and self.marked is not None
        if action == "contest":
            block = self.marked
            return self.kept and block is not None and block.review.turn.scored
        if action == "save":
            return self.kept and bool(self._session_id)
        return True

    @on(TurnBlock.Shown)
    def say_if_kept(self, event: TurnBlock.Shown) -> None:
        """Flag a reply that is kept."""
        self._flag(event.block)

    def action_keep(self) -> None:
        """Keep the marked reply, or let go of it."""
        block = self.marked
        if self._keeping is None or block is None:
            return
        try:
            self.notify(self._keeping.toggle(block.review.turn.id))
        except StoreError as error:
            self.notify(str(error), severity="error")
        self._flag(block)

    def action_contest(self) -> None:
        """Ask to contest what the coach made of the marked reply."""
        if (block := self.marked) is not None:
            self.post_message(Contested(block.review))

    def action_save(self) -> None:
        """Ask to save the session as a file."""
        self.post_message(self.SaveWanted(self._session_id))

    def _flag(self, block: TurnBlock) -> None:
        if self._keeping is None:
            return
        with contextlib.suppress(StoreError):  # the screen can be read without its flags
            block.flag("kept", self._keeping.flag_of(block.review.turn.id))

    def action_read(self, step: int) -> None:
        """Mark the next turn (−1: the one before) where it is in view, else scroll towards it."""
        neighbour = self._neighbour(step)
        if neighbour is not None and self._reached(neighbour, step):
            self.mark(neighbour)
        else:
            super().action_read(step)

    def _neighbour(self, step: int) -> TurnBlock | None:
        blocks, here = list(self.query(TurnBlock)), self.marked
        if here is None:
            return blocks[0] if blocks and step > 0 else None
        place = blocks.index(here) + step
        return blocks[place] if 0 <= place < len(blocks) else None

    def _reached(self, neighbour: TurnBlock, step: int) -> bool:
        """Say whether one has read as far as the neighbour: to the end of this turn, or its top."""
        window = self.query_one("#pages").content_region
        if step > 0:
            return neighbour.region.y < window.bottom
        return self.marked is None or self.marked.region.y >= window.y
