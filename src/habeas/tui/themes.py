"""How the house looks: light, dark and high contrast, in tokens only."""

from __future__ import annotations

from textual.theme import Theme

from habeas.marking import N_

LIGHT = Theme(
    name="habeas-light",
    dark=False,
    primary="#1f4e6b",
    secondary="#5a6b3c",
    accent="#8a4b1f",
    warning="#8a5a00",
    error="#a11d2c",
    success="#2d6a3e",
    foreground="#1c2126",
    background="#faf8f3",
    surface="#f2efe7",
    panel="#e6e1d5",
)
"""Ink on paper."""

DARK = Theme(
    name="habeas-dark",
    dark=True,
    primary="#86b7d6",
    secondary="#b3c48d",
    accent="#e2a878",
    warning="#e3b341",
    error="#f28b8b",
    success="#8fcf9f",
    foreground="#e4e2dc",
    background="#14181c",
    surface="#1b2026",
    panel="#262d35",
)
"""The same at night."""

CONTRAST = Theme(
    name="habeas-contrast",
    dark=True,
    primary="#ffff00",
    secondary="#00ffff",
    accent="#00ffff",
    warning="#ffff00",
    error="#ff9090",
    success="#80ff80",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#202020",
    luminosity_spread=0.0,
    text_alpha=1.0,
)
"""White on black, with nothing faint."""

THEMES = {
    LIGHT.name: N_("Light"),
    DARK.name: N_("Dark"),
    CONTRAST.name: N_("High contrast"),
}
"""What the themes are called."""

USUAL = DARK.name
"""The theme of a first start: most terminals are dark."""
