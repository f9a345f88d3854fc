"""The app: its looks, the keys that work everywhere, and where the messages of its screens lead."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.reactive import Reactive
from textual.theme import Theme

from trainer.i18n import _
from trainer.text import printable
from trainer.tui.contest_routes import ContestRoutes
from trainer.tui.drill_routes import DrillRoutes
from trainer.tui.keys import key, key_name, shortcuts
from trainer.tui.review_routes import ReviewRoutes
from trainer.tui.routes import Routes
from trainer.tui.screens.picker import PickerScreen
from trainer.tui.services import DrillStart
from trainer.tui.themes import DARK, TERMINAL, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.command import Provider
    from textual.notifications import SeverityLevel

    from trainer.tui.contested import Contested
    from trainer.tui.screens.briefing import BriefingScreen
    from trainer.tui.screens.chat import ChatScreen
    from trainer.tui.screens.debrief import DebriefScreen
    from trainer.tui.screens.drill import DrillScreen
    from trainer.tui.screens.filling import FillingScreen
    from trainer.tui.screens.self_rating import SelfRatingScreen
    from trainer.tui.screens.turns import TurnsScreen
    from trainer.tui.services import Services, Start
    from trainer.tui.widgets.turn_block import TurnBlock

# From so many cells on a screen has this class, and the styles lay it out accordingly.
WIDTHS = [(0, "-narrow"), (100, "-wide")]
HEIGHTS = [(0, "-short"), (28, "-tall")]

SECONDS_TO_READ: dict[SeverityLevel, float] = {"information": 4, "warning": 8, "error": 15}


def _palette_commands() -> type[Provider]:
    from trainer.tui.commands import ShortcutCommands

    return ShortcutCommands


class PartwaysApp(App[None]):
    """Leads from picker to briefing, chat and debrief and back.

    `start` says what to open at once, `notice` is shown on the first screen. With `no_color`
    the terminal's own colours are taken and dropped.
    """

    # The first screen's styles are among the app's, so that one parsing is enough for both.
    CSS_PATH: ClassVar[list[str | PurePath]] = ["styles/app.tcss", "styles/picker.tcss"]
    TITLE = "partways"
    theme: Reactive[str] = Reactive(DARK.name)
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette_commands}
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        key(
            "f1,question_mark,ctrl+n",
            "help",
            _("Help"),
            _("Show every key of this screen and how the trainer works"),
            id="help",
        ),
        key(
            "ctrl+p",
            "command_palette",
            _("Commands"),
            _("Search for something to do by its name"),
            id="palette",
            show=False,
            priority=True,
        ),
        key(
            "f9",
            "next_theme",
            _("Colours"),
            _("Change between dark, light and the terminal's own colours"),
            id="theme",
            show=False,
        ),
        key(
            "ctrl+q",
            "quit",
            _("Quit"),
            _("Leave the trainer; an open conversation is kept"),
            id="quit",
            show=False,
            priority=True,
        ),
    ]

    def __init__(
        self,
        services: Services,
        *,
        start: Start | None = None,
        notice: str = "",
        no_color: bool = False,
    ) -> None:
        super().__init__(ansi_color=True if no_color else None)
        self._services = services
        self._routes = Routes(self, services)
        self._drill_routes = DrillRoutes(self, services)
        self._contest_routes = ContestRoutes(self, services)
        self._review_routes = ReviewRoutes(self, services, self._routes)
        self._start = start
        self._notice = notice
        for theme in THEMES:
            self.register_theme(theme)
        if no_color:
            self.theme = TERMINAL.name
        if not services.animations:
            self.animation_level = "none"

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return one of our looks also before it is registered: the first styles need it."""
        ours = next((theme for theme in THEMES if theme.name == theme_name), None)
        return ours or super().get_theme(theme_name)

    def get_default_screen(self) -> PickerScreen:
        """Show the picker first; every other screen lies over it."""
        return PickerScreen(self._services, notice=self._notice)

    def on_mount(self) -> None:
        """Open what was asked for."""
        if self._start is None:
            return
        if self._start.drill is not None:
            self._drill_routes.to_drill(self._start.drill)
        else:
            self._routes.open(self._start)

    def on_unmount(self) -> None:
        """Delete for good what was deleted in the history."""
        self._review_routes.forget()

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a message in place of the one before, as it is written: `markup` is never read."""
        self.clear_notifications()
        super().notify(
            printable(message),
            title=title,
            severity=severity,
            timeout=SECONDS_TO_READ[severity] if timeout is None else timeout,
            markup=False,
        )

    # ------------------------------------------------------------------ keys

    def action_help(self) -> None:
        """Show the keys of the screen as it is now."""
        from trainer.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(shortcuts(self.screen)))

    def action_command_palette(self) -> None:
        """Show the command palette in the language of the interface."""
        from textual.command import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder=_("What would you like to do?")))

    async def action_quit(self) -> None:
        """Quit; ask first where a draft would be lost."""
        self._routes.quit()

    def action_next_theme(self) -> None:
        """Take the next of our looks."""
        names = [theme.name for theme in THEMES]
        position = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(position + 1) % len(names)]

    def action_help_quit(self) -> None:
        """Say how to leave: Ctrl+C is the reflex, but it copies in the reply box."""
        self.notify(
            _("{quit} leaves; an open conversation is kept. {help} shows every key.").format(
                quit=key_name("ctrl+q"), help=key_name("ctrl+n")
            )
        )

    # ----------------------------------------------------- from screen to screen

    def on_picker_screen_picked(self, message: PickerScreen.Picked) -> None:
        """Go to the briefing of a client."""
        self._routes.to_briefing(message.entry)

    def on_picker_screen_mapped(self, message: PickerScreen.Mapped) -> None:
        """Look at the turns and branches of a client."""
        self._routes.to_graph(message.entry)

    def on_picker_screen_sheet_wanted(self, message: PickerScreen.SheetWanted) -> None:
        """Look at the sheet of a client."""
        from trainer.tui.keeping_routes import to_sheet

        to_sheet(self, self._services, message.entry.id)

    def on_history_screen_progress_wanted(self) -> None:
        """Look at the progress by move."""
        self._drill_routes.to_progress()

    def on_picker_screen_remembered(self) -> None:
        """Look back on the sessions that were held."""
        self._review_routes.to_history()

    def on_turns_screen_save_wanted(self, message: TurnsScreen.SaveWanted) -> None:
        """Ask where to save a session."""
        from trainer.tui.keeping_routes import save_session

        save_session(self, self._services, message.session_id)

    def on_picker_screen_continued(self, message: PickerScreen.Continued) -> None:
        """Go on with a conversation that was left open."""
        self._routes.resume(message.session)

    def on_briefing_screen_started(self, message: BriefingScreen.Started) -> None:
        """Begin a conversation in place of its briefing."""
        self._routes.begin_after_briefing(message.header, message.mode, message.filling)

    def on_briefing_screen_made_own(self, message: BriefingScreen.MadeOwn) -> None:
        """Show the form in which the blanks are filled in."""
        self._routes.briefings.fill_in(message.header, message.suggested, message.filling)

    def on_filling_screen_unwanted(self, message: FillingScreen.Unwanted) -> None:
        """Delete a profile."""
        self._routes.briefings.forget(message.profile)

    def on_chat_screen_left(self, message: ChatScreen.Left) -> None:
        """Go back to the picker and say what became of the conversation."""
        unchanged = self._routes.leave(message.session)
        self._routes.to_picker()
        if not message.kept:
            self.notify(_("Nothing of this rehearsal was kept."))
        elif unchanged:
            self.notify(_("You said nothing new, so it stays as it was."))
        elif message.session.path and message.session.ending is None:
            self.notify(_("Kept. You can go on whenever you like."))

    def on_chat_screen_finished(self, message: ChatScreen.Finished) -> None:
        """Look back on a conversation in its place."""
        self._routes.to_score(message.session)

    def on_self_rating_screen_finished(self, message: SelfRatingScreen.Finished) -> None:
        """Show the score of the replies one has rated."""
        self._routes.to_debrief(message.session)

    def on_debrief_screen_retried(self, message: DebriefScreen.Retried) -> None:
        """Go on from an earlier turn in place of the debrief."""
        self._routes.to_chat(message.session, in_place=True)

    def on_contested(self, message: Contested) -> None:
        """Let the user contest what the coach made of a reply."""
        self._contest_routes.contest(message.review)

    def on_turn_block_shown(self, message: TurnBlock.Shown) -> None:
        """Say on a turn what the user has made of it."""
        self._contest_routes.flag(message.block)

    def on_debrief_screen_closed(self) -> None:
        """Go back to the picker."""
        self._routes.to_picker()

    def on_picker_screen_drilled(self) -> None:
        """Practise single turns."""
        self._drill_routes.to_drill(DrillStart())

    def on_picker_screen_progress_wanted(self) -> None:
        """Look at the progress by move."""
        self._drill_routes.to_progress()

    def on_drill_screen_ended(self, message: DrillScreen.Ended) -> None:
        """Show what came of a drill."""
        self._drill_routes.to_end(message.drill)

    def on_drill_end_screen_again(self) -> None:
        """Go on drilling."""
        self._drill_routes.to_drill_again()

    def on_drill_end_screen_closed(self) -> None:
        """Go back to the picker."""
        self._routes.to_picker()
