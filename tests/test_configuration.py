"""The settings in an ``mkdocs.yml``: what is found, and what is refused with its place."""

import pytest

from glossator.configuration import read
from glossator.problems import InputError
from glossator.settings import OPTIONS, Settings


@pytest.mark.parametrize(
    ("config", "settings"),
    [
        ("site_name: x\n", Settings(site_name="x")),
        ("plugins:\n", Settings()),
        ("plugins: glossator\n", Settings()),
        ("plugins: [search]\n", Settings()),
        ("plugins: [search, glossator]\n", Settings()),
        ("plugins: [search: {mark: all}]\n", Settings()),
        ("plugins:\n  - glossator:\n", Settings()),
        ("plugins: [glossator: null]\n", Settings()),
        ("plugins: [glossator: {mark: ~, seeds: }]\n", Settings()),
        ("plugins: [glossator: {mark: all}]\n", Settings(mark="all")),
        ("plugins: [glossator: {words_per_minute: 200}]\n", Settings(words_per_minute=200)),
        ("plugins: {search: {}, glossator: {seeds: texts, enabled: true}}\n", Settings(seeds="texts")),
        ("use_directory_urls: false\n", Settings(directory_urls=False)),
        ("use_directory_urls: No\n", Settings(directory_urls=False)),
        ("use_directory_urls: yes\n", Settings(directory_urls=True)),
        ("use_directory_urls:\n", Settings(directory_urls=True)),
        (
            "site_url: !ENV [X, '']\nx: !!python/name:os.system\nplugins: [glossator: {mark: all}]\n",
            Settings(mark="all"),
        ),
        ("site_name: Ice\nsite_url: https://a.org/b\n", Settings(site_name="Ice", site_url="https://a.org/b/")),
        ("site_name: Ice\nsite_url:\n", Settings(site_name="Ice")),
        ("site_name: [x]\nsite_url: !ENV X\n", Settings()),
        ("plugins: [glossator: {downloads: [epub, csv]}]\n", Settings(downloads=("epub", "csv"))),
        ("x: &x {mark: all}\nplugins: [glossator: *x]\n", Settings(mark="all")),
    ],
)
def test_the_settings_are_found(config: str, settings: Settings) -> None:
    assert read("mkdocs.yml", config.encode()) == settings
    assert read("mkdocs.yml", b"\xef\xbb\xbf" + config.replace("\n", "\r\n").encode()) == settings


def refused(config: str | bytes) -> list[str]:
    """What is said about a configuration, each in one line."""
    with pytest.raises(InputError) as caught:
        read("mkdocs.yml", config.encode() if isinstance(config, str) else config)
    return [f"{each.place.line}:{each.place.column}: {each.message}" for each in caught.value.findings]


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("site_name: x\nplugins: [glossator\n", "3:1: this is not YAML"),
        ("site_name: x\nx: \x01\n", "2:4: this is not YAML"),
        (b"site_name: \xff\n", "1:12: byte 0xFF at position 12 of the file is not UTF-8"),
        ("- x\n", "1:1: this is no MkDocs configuration"),
        ("# nothing\n", "1:1: this is no MkDocs configuration"),
        ("", "1:1: the file is empty"),
        ("plugins: [glossator: all]\n", "1:11: the settings of `glossator` are no keys with values: 'all'"),
        ("plugins: [glossator: [all]]\n", "1:11: the settings of `glossator` are no keys with values: ['all']"),
        ("x: 1\nuse_directory_urls: 1\n", "2:1: `use_directory_urls` must be true or false, not '1'"),
        ("use_directory_urls: {a: b}\n", "1:1: `use_directory_urls` must be true or false, not {'a': 'b'}"),
        ('plugins: [glossator: {seeds: ""}]\n', "1:23: `seeds` must be text, not ''"),
        ("plugins: [glossator: {mark: &a [*a]}]\n", "1:1: brackets nested too deeply"),
        ("x: " + "[" * 5000, "1:1: brackets nested too deeply"),
        ("x: " + "{a: " * 5000, "1:1: brackets nested too deeply"),
        ("- " * 5000, "1:1: brackets nested too deeply"),
    ],
)
def test_a_faulty_configuration_is_refused(config: str | bytes, message: str) -> None:
    assert refused(config) == [message]


def test_every_wrong_setting_is_said_at_its_place() -> None:
    config = "plugins:\n  - glossator:\n      sedes: x\n      mark: all\n      words_per_minute: 2.5\n"
    assert refused(f"{config}use_directory_urls: maybe\n") == [
        f"3:7: there is no setting `sedes`; the settings are {', '.join(OPTIONS)}",
        "5:7: `words_per_minute` must be a whole number above 0, not '2.5'",
        "6:1: `use_directory_urls` must be true or false, not 'maybe'",
    ]


@pytest.mark.parametrize(
    ("option", "hint"),
    [("sedes: x", "Did you mean `seeds`?"), ("mark: x", "Mend it, or take it away: then the default holds.")],
)
def test_a_wrong_setting_is_said_with_its_cure(option: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        read("mkdocs.yml", f"plugins: [glossator: {{{option}}}]".encode())
    assert [finding.hint for finding in caught.value.findings] == [hint]


@pytest.mark.parametrize(
    ("written", "environment", "address"),
    [
        ("!ENV SITE_URL", {"SITE_URL": "https://a.org"}, "https://a.org/"),
        ('!ENV [SITE_URL, ""]', {}, ""),
        ('!ENV [SITE_URL, ""]', {"SITE_URL": "https://a.org/x/"}, "https://a.org/x/"),
        ("!ENV [FIRST, SECOND, https://c.org]", {"SECOND": "https://b.org"}, "https://b.org/"),
        ("!ENV [FIRST, SECOND, https://c.org]", {}, "https://c.org/"),
        ("https://a.org//", {"SITE_URL": "https://b.org"}, "https://a.org/"),
    ],
)
def test_the_address_of_the_site_may_come_from_the_environment(
    written: str, environment: dict[str, str], address: str
) -> None:
    assert read("mkdocs.yml", f"site_url: {written}\n".encode(), environment).site_url == address
