"""Colours that everybody can read."""

import pytest

from desktop_agent.ui import code_themes, fonts, theme

GROUNDS = ("window", "surface", "surface_alt", "surface_hover")
SOFT = {"accent_soft": ("text", "text_muted", "link"), "success_soft": ("success", "text")}
SOFT |= {"warning_soft": ("warning", "text", "text_muted"), "danger_soft": ("danger", "text")}
TEXTS = ("text", "text_muted", "text_faint", "link", "success", "warning", "danger")


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(of):
    for ground in GROUNDS:
        for text in TEXTS:
            if (text, ground) != ("text_faint", "surface_hover"):
                yield getattr(of, text), getattr(of, ground), f"{text} on {ground}"
    for ground, texts in SOFT.items():
        for text in texts:
            yield getattr(of, text), getattr(of, ground), f"{text} on {ground}"
    yield of.accent_text, of.accent, "accent_text on accent"
    yield of.accent_text, of.accent_hover, "accent_text on accent_hover"
    for token, colour in of.code.items():
        yield colour, of.surface_alt, f"{token} on code"


@pytest.mark.parametrize("shown", [theme.LIGHT, theme.DARK], ids=lambda shown: shown.name)
def test_every_text_has_a_contrast_of_at_least_four_and_a_half(shown):
    low = [f"{name}: {contrast(one, two):.2f}" for one, two, name in pairs(shown) if contrast(one, two) < 4.5]
    assert not low


CODE = [(theme.LIGHT, name, colours) for name, colours in code_themes.LIGHT.items()]
CODE += [(theme.DARK, name, colours) for name, colours in code_themes.DARK.items()]


@pytest.mark.parametrize(("shown", "name", "colours"), CODE, ids=[f"{shown.name}-{name}" for shown, name, _ in CODE])
def test_code_can_be_read_in_every_choice_of_colours(shown, name, colours):
    assert set(colours) == set(shown.code)
    grounds = (shown.surface_alt, shown.surface, shown.window)
    low = [(token, ground) for token, text in colours.items() for ground in grounds if contrast(text, ground) < 4.5]
    assert not low


def test_an_unknown_name_of_code_colours_is_the_standard(themes):
    themes.set_code(light="gone", dark="gone", zoom=1.0)
    assert theme.current() is theme.LIGHT


def test_zoom_makes_all_fonts_larger_and_tells_everybody(themes, qtbot):
    with qtbot.waitSignal(themes.changed):
        themes.zoom_by(1)
    assert theme.current().ui_font().pixelSize() > fonts.UI_PIXELS
    assert theme.current().mono_font().pixelSize() > fonts.MONO_PIXELS
    themes.zoom_by(0)
    assert theme.current().ui_font().pixelSize() == fonts.UI_PIXELS


def test_the_theme_changes_at_once(themes, qapp):
    themes.apply(qapp, "dark")
    assert theme.current() is theme.DARK
    assert qapp.palette().window().color().name() == theme.DARK.window
    themes.apply(qapp, "light")
    assert theme.current() is theme.LIGHT
