"""Make it yours: a form for the blanks of a conversation, and the profiles it is kept in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from trainer.dialogue.blanks import UnfitValueError, filled_in, fitting, values_for
from trainer.dialogue.header import Blank, Header
from trainer.i18n import _
from trainer.practice.profiles import LONGEST_NAME, Filling, filling_of, profile_name
from trainer.store.profiles import Profile
from trainer.text import is_blank, printable
from trainer.tui.keys import key
from trainer.tui.widgets.blank_field import BlankField
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.profile_row import ProfileRow


class FillingScreen(Screen[Filling | None]):
    """Asks for what the blanks are filled with; gives back the words, None where nothing changes.

    `profiles` are those there are, last used first, `filling` is what is filled in now.
    """

    CSS_PATH = "../styles/filling.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("ctrl+s", "keep", _("Keep and use"), _("Use these words, and keep them"), id="keep"),
        key("escape", "leave", _("Back"), _("Go back and change nothing"), id="back"),
        key("down", "app.focus_next", _("Down"), _("Go to the next field"), id="down", show=False),
        key("up", "app.focus_previous", _("Up"), _("Go to the field before"), id="up", show=False),
    ]

    @dataclass
    class Unwanted(Message):
        """A profile is to be deleted for good."""

        profile: Profile

    def __init__(self, header: Header, profiles: Sequence[Profile], filling: Filling) -> None:
        super().__init__()
        self._header = header
        self._profiles = list(profiles)
        names = [profile.name for profile in profiles]
        self._shown = names.index(filling.profile) if filling.profile in names else len(names)
        self._drafts = {number: filling_of(profile) for number, profile in enumerate(profiles)}
        self._drafts[self._shown] = filling
        self._untouched = filling
        self._typed_before = False

    def compose(self) -> ComposeResult:
        """Lay out the profiles, a line for each blank and one for the name."""
        with Vertical(id="top"):
            yield Static(_title(self._header), id="title", markup=False)
            yield Static(_("What you leave empty stays as it is."), id="intro", markup=False)
        if self._profiles:
            with Horizontal(id="profiles"):
                yield Static(_("Profile"), classes="blank--label", markup=False)
                names = [profile.name for profile in self._profiles]
                yield ProfileRow(names, self._shown, id="profile")
        with VerticalScroll(id="fields", can_focus=False):
            for blank in self._header.blanks:
                yield BlankField(blank.label, id=f"blank-{blank.id}")
            yield BlankField(_("Keep it as"), id="name")
        yield Static("", id="hint", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show what is filled in, with the cursor in the first field."""
        self._show(self._drafts[self._shown])
        self._fields[0].take_cursor()

    @property
    def unsent(self) -> bool:
        """Say whether leaving would lose something that was typed."""
        return self._typed_before or self._draft() != self._untouched

    @property
    def _fields(self) -> list[BlankField]:
        return list(self.query(BlankField))

    @property
    def _name_field(self) -> BlankField:
        return self.query_one("#name", BlankField)

    # ------------------------------------------------------------------ fields

    @on(BlankField.Entered)
    def show_hint(self, event: BlankField.Entered) -> None:
        """Tell what the field is for, or what is wrong with what stands in it."""
        self._tell(event.field)

    @on(BlankField.Edited)
    def look_at(self, event: BlankField.Edited) -> None:
        """Tell at once what does not fit, and what the empty fields stand for now."""
        self._show_defaults()
        if event.field.has_cursor:
            self._tell(event.field)

    @on(BlankField.Submitted)
    def go_on(self, event: BlankField.Submitted) -> None:
        """Go to the next field; from the last one, keep it all."""
        fields = self._fields
        number = fields.index(event.field) + 1
        if number < len(fields):
            fields[number].take_cursor()
        else:
            self.action_keep()

    # ---------------------------------------------------------------- profiles

    @on(ProfileRow.Taken)
    def take(self, event: ProfileRow.Taken) -> None:
        """Show another profile; what was typed into the one before is there again on return."""
        self._typed_before = self.unsent
        self._drafts[event.before] = self._draft()
        self._shown = event.index
        self._show(self._drafts.get(event.index, Filling()))

    @on(ProfileRow.Entered)
    def tell_of_profiles(self) -> None:
        """Tell what can be done with the profiles."""
        self._say(_("What you have filled in before. The last one is new and empty."))

    @on(ProfileRow.Unwanted)
    def ask(self, event: ProfileRow.Unwanted) -> None:
        """Ask before a profile is deleted."""
        from trainer.tui.screens.confirm import ConfirmScreen

        profile = self._profiles[event.index]
        question = ConfirmScreen(
            _("Delete the profile “{name}”?").format(name=printable(profile.name)),
            _("Conversations that were held with it stay as they are."),
            yes=_("Delete"),
            no=_("Keep"),
        )
        self.app.push_screen(question, lambda yes: self._forget(profile) if yes else None)

    def _forget(self, profile: Profile) -> None:
        number = self._profiles.index(profile)
        del self._profiles[number]
        left = [draft for place, draft in sorted(self._drafts.items()) if place != number]
        self._drafts = dict(enumerate(left))
        row = self.query_one(ProfileRow)
        row.without(number)
        self._shown = row.index
        self._show(self._drafts.get(self._shown, Filling()))
        self.post_message(self.Unwanted(profile))

    # ----------------------------------------------------------- leave or keep

    def action_leave(self) -> None:
        """Go back; ask first where something that was typed would be lost."""
        if not self.unsent:
            self.dismiss(None)
            return
        from trainer.tui.screens.confirm import ConfirmScreen

        question = ConfirmScreen(
            _("Leave without keeping?"),
            _("What you have filled in is not kept yet and would be lost."),
            yes=_("Leave"),
            no=_("Stay"),
        )
        self.app.push_screen(question, self._leave)

    def _leave(self, confirmed: bool | None) -> None:
        if confirmed:
            self.dismiss(None)

    def action_keep(self) -> None:
        """Hand over what is filled in; tell what does not fit, with the cursor there."""
        for field in self._fields:
            if self._problem(field):
                field.take_cursor()
                self._tell(field)
                return
        values = filled_in(self._header.blanks, self._draft().blanks)
        name = profile_name(self._name_field.text) or self._proposed_name()
        self.dismiss(Filling(values, name) if values else Filling())

    def _show(self, filling: Filling) -> None:
        for blank, field in zip(self._header.blanks, self._fields, strict=False):
            field.text = filling.blanks.get(blank.id, "")
        self._name_field.text = filling.profile
        self._untouched = self._draft()
        self._show_defaults()

    def _show_defaults(self) -> None:
        """Say in each empty field what it stands for; a full name tells the first name, too."""
        defaults = values_for(self._header.blanks, {**self._draft().blanks})
        for blank, field in zip(self._header.blanks, self._fields, strict=False):
            field.default = defaults[blank.id] if is_blank(field.text) else blank.default
        self._name_field.default = self._proposed_name()

    def _draft(self) -> Filling:
        pairs = zip(self._header.blanks, self._fields, strict=False)
        return Filling({blank.id: field.text for blank, field in pairs}, self._name_field.text)

    def _tell(self, field: BlankField) -> None:
        problem = self._problem(field)
        self._say(problem or self._hint(field), wrong=bool(problem))

    def _say(self, text: str, *, wrong: bool = False) -> None:
        hint = self.query_one("#hint", Static)
        hint.set_class(wrong, "-problem")
        hint.update(Content(printable(f"✗ {text}" if wrong else text)))

    def _hint(self, field: BlankField) -> str:
        if field is self._name_field:
            return _(
                "The name under which you find this again. Another name makes another profile."
            )
        return _hint(self._header.blanks[self._fields.index(field)], field.default)

    def _problem(self, field: BlankField) -> str:
        """Return what is wrong with what stands in a field, empty where it fits."""
        try:
            if field is self._name_field:
                return self._taken(profile_name(field.text))
            fitting(self._header.blanks[self._fields.index(field)], field.text)
        except UnfitValueError as error:
            return str(error)
        return ""

    def _taken(self, name: str) -> str:
        others = [
            profile.name for number, profile in enumerate(self._profiles) if number != self._shown
        ]
        if name in others:
            return _("There is another profile “{name}” already.").format(name=name)
        return ""

    def _proposed_name(self) -> str:
        """Return the first thing that is filled in, with a number where it is taken."""
        first = next((text for text in map(str.strip, self._draft().blanks.values()) if text), "")
        name, number = first[:LONGEST_NAME], 2
        while name and self._taken(name):
            name, number = f"{first[: LONGEST_NAME - 4]} {number}", number + 1
        return name


def _title(header: Header) -> Content:
    title = Content.styled(_("Make it yours"), "bold $accent")
    return title + Content.styled(f" · {printable(header.title)}", "$text-muted")


def _hint(blank: Blank, default: str) -> str:
    if blank.choices:
        return _("Either {choices}. Left empty, it is “{default}”.").format(
            choices=_(" or ").join(f"“{choice}”" for choice in blank.choices), default=default
        )
    if not blank.example:
        return _("Left empty, it is “{default}”.").format(default=default)
    return _("Such as “{example}”. Left empty, it is “{default}”.").format(
        example=blank.example, default=default
    )
