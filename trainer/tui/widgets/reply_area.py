"""What was said, the coach's advice below it, and the box for the next reply."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical

from trainer.i18n import _
from trainer.practice.replying import MAX_REPLY
from trainer.text import is_blank
from trainer.tui.widgets.coach import CoachStrip
from trainer.tui.widgets.conversation import Conversation
from trainer.tui.widgets.reply_box import ReplyBox


class ReplyArea(Vertical):
    """Where one replies to a client of this name. What is sent is handled by who knows the rules.

    With `animated` the client takes a moment to answer.
    """

    def __init__(self, client: str, *, animated: bool) -> None:
        super().__init__()
        self._client = client
        self._animated = animated

    def compose(self) -> ComposeResult:
        """Lay out conversation, advice and reply box."""
        yield Conversation(self._client, animated=self._animated)
        yield CoachStrip()
        yield ReplyBox(MAX_REPLY)

    @property
    def awaited(self) -> bool:
        """Say whether somebody waits for a reply."""
        return True

    @property
    def unsent(self) -> str:
        """Return the draft, empty where nothing can be read in it or nobody waits for it."""
        text = self.query_one(ReplyBox).text
        return "" if is_blank(text) or not self.awaited else text

    def draft(self, text: str) -> None:
        """Put a text into the reply box, unless there is one."""
        if not self.unsent:
            self.query_one(ReplyBox).draft(text)

    def type(self, character: str) -> None:
        """Go to the reply box and type a character there."""
        box = self.query_one(ReplyBox)
        if box.display:
            box.focus()
            box.insert(character)

    @on(ReplyBox.TooLong)
    def decline(self, event: ReplyBox.TooLong) -> None:
        """Say that the paste was too long; the draft stayed as it was."""
        self.notify(
            _(
                "That paste would make a reply of {length:,} characters; there is room for "
                "{limit:,}. Your draft is as it was."
            ).format(length=event.length, limit=MAX_REPLY),
            severity="warning",
        )

    @on(ReplyBox.Paged)
    def scroll_conversation(self, event: ReplyBox.Paged) -> None:
        """Scroll while the focus stays in the reply box."""
        conversation = self.query_one(Conversation)
        if event.pages > 0:
            conversation.scroll_page_down()
        else:
            conversation.scroll_page_up()
