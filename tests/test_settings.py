"""Settings come from an author's options, and one that does not fit is named."""

from dataclasses import asdict, fields
from typing import get_args

import pytest

from glossator.settings import OF_THE_SITE, OPTIONS, Format, Settings, settings_from

FORMATS = ", ".join(get_args(Format))


def test_without_options_everything_has_its_default() -> None:
    assert settings_from({}) == Settings()
    assert asdict(Settings()) == {
        "seeds": "seeds",
        "mark": "first",
        "words_per_minute": 230,
        "headline_length": 110,
        "definition_words": 40,
        "listed_articles": 20,
        "compared_articles": 6,
        "search": "auto",
        "downloads": (),
        "directory_urls": True,
        "site_name": "",
        "site_url": "",
        "source_date": 315_532_800,
    }


def test_every_setting_can_be_given() -> None:
    options = {name: value for name, value in asdict(Settings()).items() if name in OPTIONS}
    assert set(options) == {field.name for field in fields(Settings)} - set(OF_THE_SITE)
    assert settings_from(options) == Settings()


@pytest.mark.parametrize(
    ("name", "value", "meaning"),
    [
        ("mark", "all", "all"),
        ("mark", "section", "section"),
        ("search", "pagefind", "pagefind"),
        ("seeds", "content/seeds", "content/seeds"),
        ("words_per_minute", 200, 200),
        ("words_per_minute", "200", 200),
        ("definition_words", "060", 60),
        ("headline_length", 1, 1),
        ("downloads", ["epub", "anki", "epub"], ("epub", "anki")),
        ("downloads", [], ()),
    ],
)
def test_an_option_that_fits(name: str, value: object, meaning: object) -> None:
    assert getattr(settings_from({name: value}), name) == meaning


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("marks", "all", "there is no setting `marks`; the settings are seeds, mark, words_per_minute"),
        ("Mark", "all", "there is no setting `Mark`"),
        ("downloads", "epub", "`downloads` must be a list of scorm12, scorm2004, common-cartridge"),
        ("downloads", ["book"], f"`downloads` must be a list of {FORMATS}, not ['book']"),
        ("downloads", [["epub"]], f"`downloads` must be a list of {FORMATS}, not [['epub']]"),
        ("mark", "every", "`mark` must be one of first, section, all, not 'every'"),
        ("mark", True, "`mark` must be one of first, section, all, not True"),
        ("mark", None, "`mark` must be one of first, section, all, not None"),
        ("mark", ["all"], "`mark` must be one of first, section, all, not ['all']"),
        ("words_per_minute", 0, "`words_per_minute` must be a whole number above 0, not 0"),
        ("words_per_minute", -1, "`words_per_minute` must be a whole number above 0, not -1"),
        ("words_per_minute", 2.5, "`words_per_minute` must be a whole number above 0, not 2.5"),
        ("words_per_minute", True, "`words_per_minute` must be a whole number above 0, not True"),
        ("words_per_minute", "many", "`words_per_minute` must be a whole number above 0, not 'many'"),
        ("words_per_minute", "²", "`words_per_minute` must be a whole number above 0, not '²'"),
        ("headline_length", None, "`headline_length` must be a whole number above 0, not None"),
        ("seeds", "", "`seeds` must be text, not ''"),
        ("seeds", None, "`seeds` must be text, not None"),
        ("seeds", ["seeds"], "`seeds` must be text, not ['seeds']"),
        ("directory_urls", True, "there is no setting `directory_urls`"),  # MkDocs' own `use_directory_urls` decides
    ],
)
def test_an_option_that_does_not_fit_is_named(name: str, value: object, message: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 (the message is the example itself)
        settings_from({name: value})
    assert str(caught.value).startswith(message)
