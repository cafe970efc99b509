"""Reading from the disk: what becomes an article, and what is refused with a message."""

import errno
import os
import socket
from collections.abc import Callable, Mapping
from contextlib import chdir
from pathlib import Path

import pytest

from glossator import storage
from glossator.model import Seeds
from glossator.pipeline import collect
from glossator.problems import InputError
from glossator.settings import Settings
from tests.small_site import GLOSSARY, write

GOOD = {"articles/ice.txt": "Ice melts.\n"}


def read(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Seeds:
    """The seeds in a folder with one good article and some other files."""
    return storage.read_seeds(write(folder, {**GOOD, **(files or {})}), "seeds")


def said(seeds: Seeds) -> list[str]:
    """Each finding in one line."""
    return [f"{each.severity} {each.place.uri}: {each.message}" for each in seeds.findings]


def articles(seeds: Seeds) -> list[str]:
    return [source.id for source in seeds.sources]


# Reading


def test_articles_with_what_is_beside_them(tmp_path: Path) -> None:
    files = {"articles/ice.yml": "publisher: X", "articles/2018/Mice & Men.MD": "Mice.", "glossary.yml": GLOSSARY}
    seeds = read(tmp_path, files)
    assert not seeds.findings
    mice, ice = seeds.sources
    assert (mice.id, mice.uri, mice.metadata_uri) == ("2018/mice-men", "seeds/articles/2018/Mice & Men.MD", "")
    assert (ice.data, ice.metadata_uri, ice.metadata) == (b"Ice melts.\n", "seeds/articles/ice.yml", b"publisher: X")
    assert seeds.glossary
    assert seeds.glossary.data == GLOSSARY.encode()
    assert seeds.timeline is None


def test_bytes_are_passed_on_as_they_are(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfIce\r\nmelts.\rSlowly.\x00\xff"
    assert read(tmp_path, {"articles/ice.txt": data}).sources[0].data == data


@pytest.mark.parametrize(
    "name",
    [
        *(".DS_Store", ".ice.txt.swp", "ice.txt~", "#ice.txt#", ".#ice.txt", ".git/config", "Thumbs.db", "desktop.ini"),
        *(".hidden/snow.txt", "2018/.keep", "snow~/snow.txt"),
    ],
)
def test_hidden_files_and_those_of_editors_are_no_articles(tmp_path: Path, name: str) -> None:
    seeds = read(tmp_path, {f"articles/{name}": "x"})
    assert (articles(seeds), said(seeds)) == (["ice"], [])


@pytest.mark.parametrize(
    ("name", "finding"),
    [
        ("articles/photo.png", "warning seeds/articles/photo.png: not a format that is read here"),
        ("articles/ice", "warning seeds/articles/ice: not a format that is read here"),
        ("articles/ice.yaml", "warning seeds/articles/ice.yaml: not a format that is read here"),
        ("articles/snow.yml", "error seeds/articles/snow.yml: there is no article beside this file"),
        ("articles/ice.YML", "error seeds/articles/ice.YML: there is no article beside this file"),
        ("articles/2018/ice.yml", "error seeds/articles/2018/ice.yml: there is no article beside this file"),
        ("articles/!!!.txt", "error seeds/articles/!!!.txt: this name gives no address of its own"),
        ("articles/2018/---.md", "error seeds/articles/2018/---.md: this name gives no address of its own"),
        ("articles/Index.txt", "error seeds/articles/Index.txt: this name gives no address of its own"),
        ("articles/2018/index.md", "error seeds/articles/2018/index.md: this name gives no address of its own"),
    ],
)
def test_a_name_that_makes_no_article_is_reported(tmp_path: Path, name: str, finding: str) -> None:
    seeds = read(tmp_path, {name: "x"})
    assert (articles(seeds), said(seeds)) == (["ice"], [finding])


def test_a_missing_folder_of_articles_is_reported(tmp_path: Path) -> None:
    seeds = storage.read_seeds(write(tmp_path, {"glossary.yml": GLOSSARY}), "seeds")
    assert said(seeds) == ["error seeds/articles: there is no such folder"]
    assert seeds.glossary


def listen(path: Path) -> None:
    """Put a socket there; only its last name counts for the limit on its length."""
    with chdir(path.parent), socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)


@pytest.mark.parametrize("name", ["articles/snow.txt", "articles/ice.yml", "glossary.yml", "timeline.yml"])
@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("outside.txt", "a link that leads outside seeds/"),
        ("outside", "a link that leads outside seeds/"),
        ("seeds/articles/way-out.md", "a link that leads outside seeds/"),
        ("seeds/articles", "this is no regular file"),
        ("seeds/nowhere.txt", "cannot be read: No such file or directory"),
        ("nowhere.txt", "cannot be read: No such file or directory"),
        ("itself", "cannot be read: Too many levels of symbolic links"),
    ],
)
def test_a_link_is_followed_inside_the_seeds_only(tmp_path: Path, name: str, target: str, message: str) -> None:
    seeds = write(tmp_path, {"outside.txt": "Secret.", "outside/x.txt": "Secret.", "seeds/articles/ice.txt": "Ice."})
    (seeds / "seeds/articles/way-out.md").symlink_to("../../outside.txt")
    path = seeds / "seeds" / name
    path.symlink_to(path if target == "itself" else tmp_path / target)
    found = storage.read_seeds(tmp_path / "seeds", "seeds")
    assert articles(found) == ["ice"]
    assert sorted(said(found)) == sorted(
        [f"error seeds/{name}: {message}", "error seeds/articles/way-out.md: a link that leads outside seeds/"]
    )


def test_a_link_inside_the_seeds_is_fine(tmp_path: Path) -> None:
    write(tmp_path, {"seeds/texts/snow.txt": "Snow falls.", "seeds/articles/ice.txt": "Ice."})
    (tmp_path / "seeds/articles/snow.txt").symlink_to("../texts/snow.txt")
    found = storage.read_seeds(tmp_path / "seeds", "seeds")
    assert (articles(found), said(found)) == (["ice", "snow"], [])


def test_the_seeds_themselves_may_be_a_link(tmp_path: Path) -> None:
    write(tmp_path, {"elsewhere/articles/ice.txt": "Ice."})
    (tmp_path / "seeds").symlink_to("elsewhere")
    found = storage.read_seeds(tmp_path / "seeds", "seeds")
    assert (articles(found), said(found)) == (["ice"], [])


def test_a_folder_of_articles_that_is_a_link_must_not_lead_outside(tmp_path: Path) -> None:
    write(tmp_path, {"outside/ice.txt": "Secret.", "seeds/glossary.yml": GLOSSARY})
    (tmp_path / "seeds/articles").symlink_to("../outside")
    found = storage.read_seeds(tmp_path / "seeds", "seeds")
    assert (articles(found), said(found)) == ([], ["error seeds/articles/ice.txt: a link that leads outside seeds/"])


@pytest.mark.parametrize("make", [os.mkfifo, listen, Path.mkdir])
@pytest.mark.parametrize("name", ["articles/snow.txt", "articles/ice.yml", "glossary.yml", "timeline.yml"])
def test_a_pipe_a_socket_or_a_folder_is_no_file(tmp_path: Path, make: Callable[[Path], None], name: str) -> None:
    write(tmp_path, GOOD)
    make(tmp_path / name)
    seeds = read(tmp_path)
    empty_folder = make is Path.mkdir and name.startswith("articles/")
    assert articles(seeds) == ["ice"]
    assert said(seeds) == ([] if empty_folder else [f"error seeds/{name}: this is no regular file"])


def test_a_folder_whose_name_ends_like_an_article_is_a_folder(tmp_path: Path) -> None:
    seeds = read(tmp_path, {"articles/2018.txt/snow.txt": "Snow."})
    assert (articles(seeds), said(seeds)) == (["2018.txt/snow", "ice"], [])


def test_a_file_that_may_not_be_read_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readable = os.lstat

    def lstat(path: str) -> os.stat_result:
        if Path(path).name.startswith("secret"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return readable(path)

    monkeypatch.setattr(os, "lstat", lstat)
    seeds = read(tmp_path, {"articles/secret.txt": "x", "articles/secret.yml": "", "articles/snow.md": "Snow."})
    assert articles(seeds) == ["ice", "snow"]
    assert said(seeds) == [
        "error seeds/articles/secret.txt: cannot be read: Permission denied",
        "error seeds/articles/secret.yml: cannot be read: Permission denied",
    ]


def test_the_file_beside_an_article_that_cannot_be_read_is_no_orphan(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/snow.txt").symlink_to("nowhere")
    assert said(read(tmp_path, {"articles/snow.yml": "publisher: X"})) == [
        "error seeds/articles/snow.txt: cannot be read: No such file or directory"
    ]


def test_a_folder_that_may_not_be_listed_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("secret"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    seeds = read(tmp_path, {"articles/secret/snow.txt": "Snow."})
    assert articles(seeds) == ["ice"]
    assert said(seeds) == ["error seeds/articles/secret: cannot read here: Permission denied"]


def test_a_name_that_is_not_utf_8_is_printable(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    for name in (b"caf\xe9.txt", b"caf\xe9.png"):
        Path(os.fsdecode(bytes(tmp_path / "articles") + b"/" + name)).write_bytes(b"Coffee.")
    seeds = read(tmp_path)
    assert articles(seeds) == ["caf-udce9", "ice"]
    assert seeds.sources[0].uri == "seeds/articles/caf\\udce9.txt"
    assert said(seeds) == ["warning seeds/articles/caf\\udce9.png: not a format that is read here"]


@pytest.mark.parametrize(
    "names",
    [
        ("Ice.txt", "ice.txt"),
        ("ice.md", "ice.txt"),
        ("ice.TXT", "ice.txt"),
        ("caf\u00e9.txt", "cafe\u0301.txt"),
        ("stra\u00dfe.txt", "STRASSE.txt"),
        ("\ufb01sh.txt", "fish.txt"),
        ("a b.txt", "a-b.txt"),
        ("a, b!.txt", "a b.txt"),
        ("2018/ice.txt", "2018/Ice.md"),
    ],
)
def test_names_that_make_one_address_are_reported(tmp_path: Path, names: tuple[str, str]) -> None:
    seeds = storage.read_seeds(write(tmp_path, {f"articles/{name}": "Ice melts." for name in names}), "seeds")
    first, second = seeds.sources
    assert first.id == second.id
    (finding,) = collect(seeds, Settings()).findings
    assert (finding.severity, finding.place.uri) == ("error", second.uri)
    assert finding.message == f"the address articles/{first.id}/ is taken by {first.uri}"


# What stands beside the articles


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("glossary.yaml", "Did you mean `glossary.yml`?"),
        ("Glossary.yml", "Did you mean `glossary.yml`?"),
        ("timelines.yml", "Did you mean `timeline.yml`?"),
        ("terms.yml", "There is `glossary.yml`, `timeline.yml`."),
        ("snow.txt", "An article goes into seeds/articles/."),
    ],
)
def test_a_file_beside_the_articles_that_is_not_read_is_reported(tmp_path: Path, name: str, hint: str) -> None:
    seeds = read(tmp_path, {name: "x"})
    assert (articles(seeds), seeds.glossary, seeds.timeline) == (["ice"], None, None)
    assert said(seeds) == [f"warning seeds/{name}: this file is not read"]
    assert [finding.hint for finding in seeds.findings] == [hint]


@pytest.mark.parametrize("name", [".DS_Store", "glossary.yml~", ".glossary.yml.swp", "drafts/snow.txt"])
def test_hidden_files_those_of_editors_and_other_folders_are_nobody_s_business(tmp_path: Path, name: str) -> None:
    assert said(read(tmp_path, {name: "x"})) == []


def test_a_pipe_beside_the_articles_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert said(read(tmp_path)) == []


def test_seeds_that_may_not_be_listed_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = os.scandir

    def scandir(path: str) -> object:
        if str(path) == str(tmp_path):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert said(read(tmp_path)) == ["error seeds: cannot read here: Permission denied"]


# The glossary for hand-written pages, and the settings


def test_a_glossary_is_read_for_pages_written_by_hand(tmp_path: Path) -> None:
    write(tmp_path, {"glossary.yml": GLOSSARY})
    assert [term.id for term in storage.read_glossary(tmp_path / "glossary.yml")] == ["mouse", "stem-cell"]
    assert storage.read_glossary(tmp_path / "none.yml") == ()


def test_the_settings_of_a_site_are_read(tmp_path: Path) -> None:
    path = write(tmp_path, {"mkdocs.yml": "plugins: [glossator: {mark: all}]\n"}) / "mkdocs.yml"
    assert storage.read_settings(path) == Settings(mark="all")


def test_a_faulty_configuration_is_reported_under_its_name(tmp_path: Path) -> None:
    path = write(tmp_path, {"mkdocs.yml": "- x\n"}) / "mkdocs.yml"
    with pytest.raises(InputError) as caught:
        storage.read_settings(path)
    (finding,) = caught.value.findings
    assert (finding.place.uri, finding.message) == (str(path), "this is no MkDocs configuration")
