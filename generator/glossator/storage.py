"""The disk. The only file that opens files: reads seeds, writes pages, starts new sites."""

import json
import os
import re
import stat
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

from glossator import configuration, seeds
from glossator.glossary import read_terms
from glossator.model import Document, Finding, Place, Seeds, Term
from glossator.own_files import package_files
from glossator.problems import InputError, error, errors_in
from glossator.settings import EARLIEST_DATE, LATEST_DATE, Settings

MANIFEST = ".glossator.json"
"""Says which files of a folder were generated, so that a file written by hand is never replaced."""

_INDEX = re.compile(r"((^|/)(index|README))?\.md$")
_IGNORED = re.compile(r"^\.|~$|^#.*#$|^Thumbs\.db$|^desktop\.ini$")


def read_seeds(folder: Path, shown: str) -> Seeds:
    """Everything an author wrote, and what could not be read. ``shown`` is the folder's name in messages."""
    findings: list[Finding] = []
    contents: dict[str, bytes] = {}
    inside, is_link = folder.resolve(), (folder / seeds.ARTICLES).is_symlink()
    paths = {_printable(path): path for path in _seed_files(folder, shown, findings)}
    for name, path in sorted(paths.items()):
        try:
            contents[name] = _read(f"{folder}/{path}", inside, f"{shown}/{name}", is_below_link=is_link)
        except InputError as cause:
            findings += cause.findings
    found = seeds.sort_out(contents, paths.keys(), shown)
    return replace(found, findings=(*findings, *found.findings))


def read_corpus(path: Path, site: Path) -> Seeds:
    """An article, or all articles below a folder, with the YAML files beside them and the glossary of a site."""
    if path.is_dir():
        inside, found = path, sorted(map(path.joinpath, _walk(path, _refuse)))
    else:
        inside, found = path.parent, [path, path.with_suffix(seeds.BESIDE)]
    paths = {_printable(each.relative_to(inside).as_posix()): each for each in found if each == path or each.exists()}
    contents = {name: _read(each, inside, str(each)) for name, each in paths.items()}
    corpus = seeds.sort_out(contents, paths, inside.as_posix())
    glossary = site / seeds.GLOSSARY
    document = Document(uri=str(glossary), data=_read(glossary, site, str(glossary))) if glossary.exists() else None
    return replace(corpus, glossary=document, timeline=None)


def read_glossary(path: Path) -> tuple[Term, ...]:
    """The terms of a glossary file; none when there is no such file. Raises ``InputError`` when it is faulty."""
    if not path.exists():
        return ()
    document = Document(uri=str(path), data=_read(path, path.parent, str(path)))
    terms, findings = read_terms(document, Settings().definition_words)
    if errors := errors_in(findings):
        raise InputError(*errors)
    return terms


def read_settings(config: Path) -> Settings:
    """The settings in an ``mkdocs.yml``. Raises ``InputError`` with everything that is wrong with them."""
    settings = configuration.read(str(config), _read(config, config.parent, str(config)), os.environ)
    return replace(settings, source_date=source_date())


def source_date() -> int:
    """The date that packages carry, in seconds since 1970: ``SOURCE_DATE_EPOCH``, or else always the same."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said and not (said.isdecimal() and int(said) <= LATEST_DATE):
        hint = "Write the seconds since 1970, in digits, for a day before the year 2107, or unset it."
        raise InputError(error(Place(uri="SOURCE_DATE_EPOCH"), f"{said!r} is no date", hint))
    return max(int(said or 0), EARLIEST_DATE)


def together(generated: Mapping[str, bytes], docs: Path | None, out: Path) -> dict[str, bytes]:
    """Generated files with those of a folder of hand-written pages, but for those in ``out``, where all will go.

    Raises ``InputError`` when two of them want one place, or would have one address.
    """
    if docs and docs.resolve() == out.resolve():
        raise InputError(error(Place(uri=str(out)), "your own pages are in this folder", "Name another one for --out."))
    written = {path.relative_to(docs).as_posix(): path for path in _pages(docs, out)} if docs else {}
    places = {_folded_address(path): path for path in generated}
    taken = {path: places[address] for path in written if (address := _folded_address(path)) in places}
    if taken:
        raise InputError(*(_rivals(f"{docs}/{path}", page) for path, page in taken.items()))
    return {**generated, **{name: _read(path, docs or path, str(path)) for name, path in written.items()}}


def write_generated(out: Path, contents: Mapping[str, bytes]) -> None:
    """Write generated files into a folder, each of them whole or not at all, and remove those of an earlier run.

    A file that the program did not write, or that somebody changed, is never replaced: then ``InputError`` names
    every such file and nothing is written.
    """
    known = _manifest(out)
    stale = [path for path in known if path not in contents]
    hashes = {path: [sha256(data).hexdigest()] for path, data in contents.items()}
    try:
        _refuse_to_replace(out, contents, known)
        _write_manifest(out, {path: known.get(path, []) + hashes.get(path, []) for path in known | hashes})
        for path in stale:  # first, because a disk may take About.md and about.md for one file
            _remove_if_ours(out, path, known[path])
        for path, data in contents.items():
            _write(out / path, data)
        _write_manifest(out, hashes)
    except OSError as cause:
        raise InputError(_cannot("write", Path(cause.filename or out), cause)) from cause


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, in place of what has its name. Raises ``InputError`` when that cannot be."""
    try:
        if path.is_dir():
            raise InputError(error(Place(uri=str(path)), "this is a folder", "Name a file to write."))
        _write(path, data)
    except OSError as cause:
        raise InputError(_cannot("write", path, cause)) from cause


def start_site(folder: Path) -> tuple[str, ...]:
    """Write a small working site into a new or empty folder; gives the paths of its files.

    Raises ``InputError`` when there is something in the folder already.
    """
    starter = package_files("starter")
    try:
        if os.path.lexists(folder) and not (folder.is_dir() and not any(folder.iterdir())):
            message, hint = "there is something here already", "Name a folder that does not exist yet, or is empty."
            raise InputError(error(Place(uri=str(folder)), message, hint))
        for path, data in starter.items():
            _write(folder / path, data)
    except OSError as cause:
        raise InputError(_cannot("write", folder, cause)) from cause
    return tuple(starter)


def _walk(folder: Path, report: Callable[[OSError], None], below: str = "") -> Iterator[str]:
    """The paths in a folder of everything that is not itself a folder. Links to folders are given, not followed."""
    try:
        with os.scandir(f"{folder}/{below}".rstrip("/") or "/") as found:
            entries = [entry for entry in found if not _IGNORED.search(entry.name)]
    except OSError as cause:
        report(cause)
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(folder, report, f"{below}{entry.name}/")
        else:
            yield below + entry.name


def _pages(docs: Path, out: Path) -> list[Path]:
    """The files of a folder of hand-written pages, without those of a folder in it that is written into."""
    found, folder = sorted(docs / name for name in _walk(docs, _refuse)), out.resolve()
    if not folder.is_relative_to(docs.resolve()):
        return found
    return [path for path in found if not path.parent.resolve().is_relative_to(folder)]


def _seed_files(folder: Path, shown: str, findings: list[Finding]) -> Iterator[str]:
    def report(cause: OSError) -> None:
        findings.append(_cannot("read", Path(shown, Path(cause.filename).relative_to(folder)), cause))

    if (folder / seeds.ARTICLES).is_dir():
        yield from _walk(folder, report, f"{seeds.ARTICLES}/")
    else:
        place = Place(uri=f"{shown}/{seeds.ARTICLES}")
        findings.append(error(place, "there is no such folder", "Make it, and put articles into it."))
    _, folders, names = next(os.walk(folder, onerror=report), ("", [], [])) if folder.is_dir() else ("", [], [])
    for name in sorted((*folders, *names)):
        if name in {seeds.GLOSSARY, seeds.TIMELINE}:
            yield name
        elif name in names and not _IGNORED.search(name) and os.path.isfile(folder / name):  # noqa: PTH113 (raises nothing)
            findings.append(seeds.unread(_printable(name), shown))


def _read(path: str | Path, inside: Path, shown: str, *, is_below_link: bool = False) -> bytes:
    """The bytes of a regular file that does not lead out of a folder; ``InputError`` otherwise."""
    try:
        status = os.lstat(path)
        if is_below_link or not stat.S_ISREG(status.st_mode):
            status = _followed(path, inside, shown)
        if not stat.S_ISREG(status.st_mode):
            hint = "Put a text file here, or take it away."
            raise InputError(error(Place(uri=_printable(shown)), "this is no regular file", hint))
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (half the time, for tens of thousands of files)
            return file.read()
    except OSError as cause:
        place = Place(uri=_printable(shown))
        raise InputError(error(place, f"cannot be read: {cause.strerror}", "Mend it, or take it away.")) from cause


def _followed(path: str | Path, inside: Path, shown: str) -> os.stat_result:
    """What a link leads to; ``InputError`` when that is outside a folder."""
    if not Path(os.path.realpath(path, strict=True)).is_relative_to(inside.resolve()):
        place = Place(uri=_printable(shown))
        raise InputError(error(place, f"a link that leads outside {inside.name}/", "Put the file itself here."))
    return os.stat(path)  # noqa: PTH116 (as above)


def _manifest(out: Path) -> dict[str, list[str]]:
    try:
        loaded = json.loads((out / MANIFEST).read_bytes())
        return {str(path): [str(each) for each in hashes] for path, hashes in loaded.items()}
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, AttributeError, TypeError) as cause:
        hint = "Take this file away; generated files are then treated as written by hand."
        raise InputError(error(Place(uri=str(out / MANIFEST)), "cannot be read", hint)) from cause


def _write_manifest(out: Path, hashes: Mapping[str, list[str]]) -> None:
    _write(out / MANIFEST, json.dumps(hashes, indent=0, sort_keys=True).encode())


def _refuse_to_replace(out: Path, contents: Mapping[str, bytes], known: Mapping[str, list[str]]) -> None:
    ours: defaultdict[str, list[str]] = defaultdict(list)
    for path, hashes in known.items():
        ours[_folded(path)] += hashes
    foreign: dict[Path, str] = {}
    for path, data in contents.items():
        target = _obstacle(out, path)
        if target and not _is_ours(target, data, ours[_folded(path)]):
            foreign.setdefault(target, path)
    if foreign:
        raise InputError(*(_rivals(str(target), path) for target, path in foreign.items()))


def _obstacle(out: Path, path: str) -> Path | None:
    """What stands in the place of a file: something of its name, or a file where it needs a folder."""
    *folders, target = (out.joinpath(*path.split("/")[:depth]) for depth in range(1, path.count("/") + 2))
    files = [folder for folder in folders if os.path.lexists(folder) and not folder.is_dir()]
    return next(iter(files), target if os.path.lexists(target) else None)


def _is_ours(target: Path, data: bytes, hashes: list[str]) -> bool:
    found = target.read_bytes() if target.is_file() else None
    return found is not None and (found == data or sha256(found).hexdigest() in hashes)


def _remove_if_ours(out: Path, path: str, hashes: list[str]) -> None:
    target = out / path
    inside = target.resolve().is_relative_to(out.resolve()) and target.is_file()
    if inside and sha256(target.read_bytes()).hexdigest() in hashes:
        target.unlink()


def _write(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there, so that it is never seen half-written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".glossator-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)


def _printable(name: str) -> str:
    """A file's name as it can be printed, though the disk may hold one that is not UTF-8."""
    return name.encode(errors="backslashreplace").decode()


def _folded_address(path: str) -> str:
    """What two files must not share, whatever becomes of case and accents on the way to a server."""
    return _folded(_INDEX.sub("", path) if path.endswith(".md") else path)


def _folded(path: str) -> str:
    """What is the same for all paths that some disk takes for one."""
    return unicodedata.normalize("NFC", path).casefold()


def _refuse(cause: OSError) -> NoReturn:
    raise InputError(_cannot("read", Path(cause.filename), cause)) from cause


def _rivals(written: str, generated: str) -> Finding:
    hint = "Rename one of the two: this file, or what the page is made from."
    return error(Place(uri=_printable(written)), f"the generated page {generated} would replace this file", hint)


def _cannot(do: str, path: Path, cause: OSError) -> Finding:
    place = Place(uri=_printable(str(path)))
    return error(place, f"cannot {do} here: {cause.strerror}", "Choose another folder, or mend this one.")
