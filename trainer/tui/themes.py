"""The looks of the app: a calm dark and a calm light one, and the terminal's own colours."""

from __future__ import annotations

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="partways-dark",
    primary="#8db7c7",
    secondary="#a7b5d6",
    accent="#e2b887",
    foreground="#d9dce3",
    background="#15171c",
    surface="#1d2027",
    panel="#292d37",
    success="#98c796",
    warning="#e4c07a",
    error="#e48a84",
    dark=True,
    variables={
        "text-muted": "#9298a6",
        "text-disabled": "#666d7c",
        "border": "#8db7c7",
        "border-blurred": "#3a3f4b",
        "block-cursor-background": "#8db7c7",
        "block-cursor-foreground": "#15171c",
        "block-cursor-text-style": "none",
        "footer-background": "#15171c",
        "footer-key-foreground": "#e2b887",
        "input-selection-background": "#8db7c7 35%",
        "button-color-foreground": "#15171c",
    },
)

LIGHT = Theme(
    name="partways-light",
    primary="#2c6b82",
    secondary="#4d5f94",
    accent="#96591a",
    foreground="#2a2d33",
    background="#faf8f3",
    surface="#f2eee5",
    panel="#e6e0d3",
    success="#2f7040",
    warning="#865b08",
    error="#a93a34",
    dark=False,
    variables={
        "text-muted": "#6b6a66",
        "text-disabled": "#979389",
        "border": "#2c6b82",
        "border-blurred": "#c9c1b1",
        "block-cursor-background": "#2c6b82",
        "block-cursor-foreground": "#faf8f3",
        "block-cursor-text-style": "none",
        "footer-background": "#faf8f3",
        "footer-key-foreground": "#96591a",
        "input-selection-background": "#2c6b82 30%",
        "button-color-foreground": "#faf8f3",
    },
)

# NO_COLOR is honoured by Textual for ANSI themes alone, so this one is taken there.
_ANSI = BUILTIN_THEMES["ansi-dark"]
TERMINAL = replace(
    _ANSI,
    name="partways-ansi",
    accent="ansi_magenta",
    variables={
        **_ANSI.variables,
        "text-muted": "ansi_default",
        "text-disabled": "ansi_bright_black",
        "scrollbar": "ansi_bright_black",
        "scrollbar-background": "ansi_default",
        "scrollbar-background-hover": "ansi_default",
        "scrollbar-background-active": "ansi_default",
    },
)

THEMES = (DARK, LIGHT, TERMINAL)
