"""The disk. The only file that opens files: reads seeds, writes pages, starts new sites."""

import json
import os
import re
import stat
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import yaml

from glossator.glossary import read_terms
from glossator.model import Document, Finding, Place, Seeds, Source, Term
from glossator.problems import InputError, error, warning
from glossator.readers import READERS
from glossator.settings import Settings

ARTICLES, GLOSSARY, TIMELINE = "articles", "glossary.yml", "timeline.yml"
"""What stands in the seeds folder."""
STYLE, SCRIPT = "assets/glossator.css", "assets/glossator.js"
"""What every page loads, by its path on the site."""
MANIFEST = ".glossator.json"
"""Says which files of a folder were generated, so that a file written by hand is never replaced."""

_BESIDE = ".yml"
_IGNORED = re.compile(r"^\.|~$|^#.*#$|^Thumbs\.db$|^desktop\.ini$")
_NOT_IN_ADDRESS = re.compile(r"[^\w.-]+")


def read_seeds(folder: Path, shown: str) -> Seeds:
    """Everything an author wrote, and what could not be read. ``shown`` is the folder's name in messages."""
    findings: list[Finding] = []
    contents: dict[str, bytes] = {}
    for path in sorted(_seed_files(folder, shown, findings)):
        name = path.relative_to(folder).as_posix()
        try:
            contents[name] = _read(path, folder, f"{shown}/{name}")
        except InputError as cause:
            findings += cause.findings
    return Seeds(
        sources=tuple(_sources(contents, shown, findings)),
        glossary=_document(GLOSSARY, contents, shown),
        timeline=_document(TIMELINE, contents, shown),
        findings=tuple(findings),
    )


def read_glossary(path: Path) -> tuple[Term, ...]:
    """The terms of a glossary file; none when there is no such file. Raises ``InputError`` when it is faulty."""
    if not path.exists():
        return ()
    document = Document(uri=str(path), data=_read(path, path.parent, str(path)))
    terms, findings = read_terms(document, Settings().definition_words)
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        raise InputError(*errors)
    return terms


def read_options(config: Path) -> dict[str, object]:
    """The options of the plugin in an ``mkdocs.yml``. Raises ``InputError`` when the file cannot be read."""
    shown = str(config)
    try:
        site = yaml.load(_read(config, config.parent, shown), Loader=yaml.BaseLoader)  # noqa: S506 (makes text only)
    except yaml.YAMLError as cause:
        mark = cause.problem_mark if isinstance(cause, yaml.MarkedYAMLError) else None
        place = Place(uri=shown, line=mark.line + 1, column=mark.column + 1) if mark else Place(uri=shown)
        raise InputError(error(place, "this is not YAML", "MkDocs says more when it builds the site.")) from cause
    if not isinstance(site, dict):
        raise InputError(error(Place(uri=shown), "this is no MkDocs configuration", "It begins with `site_name:`."))
    plugins = site.get("plugins") or []
    named = dict(plugins if isinstance(plugins, dict) else (_plugin(entry) for entry in plugins))
    directory_urls = {"directory_urls": site["use_directory_urls"]} if "use_directory_urls" in site else {}
    return (named.get("glossator") or {}) | directory_urls


def together(generated: Mapping[str, bytes], docs: Path | None) -> dict[str, bytes]:
    """Generated files with those of a folder of hand-written pages.

    Raises ``InputError`` when two of them want one place.
    """
    written = {path.relative_to(docs).as_posix(): path for path in sorted(_walk(docs))} if docs else {}
    places = {_folded(path): path for path in generated}
    rivals = [path for path in written if _folded(path) in places]
    if rivals:
        hint = "Rename one of the two: this file, or what the page is made from."
        message = "a generated page would replace this file"
        raise InputError(*(error(Place(uri=f"{docs}/{path}"), message, hint) for path in rivals))
    return {**generated, **{name: _read(path, docs or path, str(path)) for name, path in written.items()}}


def site_files() -> dict[str, bytes]:
    """What every site needs besides its pages: the style sheet, the script, and the schemas for editors."""
    return {
        f"{folder}/{path}": data for folder in ("assets", "schemas") for path, data in package_files(folder).items()
    }


def package_files(folder: str) -> Mapping[str, bytes]:
    """The files of one of the program's own folders (``assets``, ``schemas``, ``starter``), by their paths."""
    return dict(_below(files("glossator").joinpath(folder), ""))


def write_generated(out: Path, contents: Mapping[str, bytes]) -> None:
    """Write generated files into a folder, each of them whole or not at all, and remove those of an earlier run.

    A file that the program did not write, or that somebody changed, is never replaced: then ``InputError`` names
    every such file and nothing is written.
    """
    known = _manifest(out)
    _refuse_to_replace(out, contents, known)
    hashes = {path: [sha256(data).hexdigest()] for path, data in contents.items()}
    try:
        _write(out / MANIFEST, _json({path: known.get(path, []) + hashes.get(path, []) for path in known | hashes}))
        for path, data in contents.items():
            _write(out / path, data)
        for path in known.keys() - contents.keys():
            _remove_if_ours(out, path, known[path])
        _write(out / MANIFEST, _json(hashes))
    except OSError as cause:
        raise InputError(_cannot("write", Path(cause.filename or out), cause)) from cause


def start_site(folder: Path) -> tuple[str, ...]:
    """Write a small working site into a new or empty folder; gives the paths of its files.

    Raises ``InputError`` when there is something in the folder already.
    """
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        message = "there is something here already"
        raise InputError(error(Place(uri=str(folder)), message, "Name a folder that does not exist yet, or is empty."))
    starter = package_files("starter")
    try:
        for path, data in starter.items():
            _write(folder / path, data)
    except OSError as cause:
        raise InputError(_cannot("write", folder, cause)) from cause
    return tuple(starter)


def article_id(path: str) -> str:
    """The address of the article in a file: ``2018/Mice & men.txt`` becomes ``2018/mice-men``."""
    stem = unicodedata.normalize("NFKC", path.rpartition(".")[0]).casefold()
    return "/".join(_NOT_IN_ADDRESS.sub("-", part).strip("-.") for part in stem.split("/"))


def _walk(folder: Path) -> Iterator[Path]:
    """Everything below a folder that is not itself a folder. Links to folders are given, not followed."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not _IGNORED.search(name)]
        links = [name for name in folders if Path(place, name).is_symlink()]
        yield from (Path(place, name) for name in (*names, *links) if not _IGNORED.search(name))


def _seed_files(folder: Path, shown: str, findings: list[Finding]) -> Iterator[Path]:
    if not (folder / ARTICLES).is_dir():
        place = Place(uri=f"{shown}/{ARTICLES}")
        findings.append(error(place, "there is no such folder", "Make it, and put articles into it."))
    yield from _walk(folder / ARTICLES)
    yield from (folder / name for name in (GLOSSARY, TIMELINE) if os.path.lexists(folder / name))


def _read(path: Path, inside: Path, shown: str) -> bytes:
    """The bytes of a regular file that does not lead out of a folder; ``InputError`` otherwise."""
    place = Place(uri=shown.encode(errors="backslashreplace").decode())
    try:
        if path.is_symlink() and not path.resolve(strict=True).is_relative_to(inside.resolve()):
            raise InputError(error(place, f"a link that leads outside {inside.name}/", "Put the file itself here."))
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError(error(place, "this is no regular file", "Put a text file here, or take it away."))
        return path.read_bytes()
    except OSError as cause:
        raise InputError(error(place, f"cannot be read: {cause.strerror}", "Mend it, or take it away.")) from cause


def _sources(contents: Mapping[str, bytes], shown: str, findings: list[Finding]) -> Iterator[Source]:
    """An article for each file that a reader knows, with the YAML file beside it."""
    stems = {name.rpartition(".")[0] for name in contents if _suffix(name) in READERS}
    for name, data in contents.items():
        stem, place = name.rpartition(".")[0], Place(uri=f"{shown}/{name}")
        if name in {GLOSSARY, TIMELINE} or (_suffix(name) == _BESIDE and stem in stems):
            continue
        address = article_id(name.removeprefix(f"{ARTICLES}/"))
        if _suffix(name) == _BESIDE:
            findings.append(
                error(
                    place,
                    "there is no article beside this file",
                    f"Its name must be that of an article, with {_BESIDE}.",
                )
            )
        elif _suffix(name) not in READERS:
            findings.append(warning(place, "not a format that is read here", f"Articles end in {', '.join(READERS)}."))
        elif not all(address.split("/")) or address.rpartition("/")[2] == "index":
            findings.append(error(place, "this name gives no address of its own", "Rename the file."))
        else:
            beside = stem + _BESIDE
            has_metadata = beside in contents
            yield Source(
                id=address,
                uri=place.uri,
                data=data,
                metadata_uri=f"{shown}/{beside}" if has_metadata else "",
                metadata=contents.get(beside, b""),
            )


def _suffix(name: str) -> str:
    return Path(name).suffix.lower()


def _document(name: str, contents: Mapping[str, bytes], shown: str) -> Document | None:
    return Document(uri=f"{shown}/{name}", data=contents[name]) if name in contents else None


def _plugin(entry: object) -> tuple[str, object]:
    """A plugin as MkDocs has it in a list: its name, or its name with its options."""
    return next(iter(entry.items())) if isinstance(entry, dict) and entry else (str(entry), {})


def _below(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.is_dir():
            yield from _below(entry, f"{prefix}{entry.name}/")
        elif not entry.name.endswith((".pyc", ".py")):
            yield prefix + entry.name, entry.read_bytes()


def _manifest(out: Path) -> dict[str, list[str]]:
    try:
        loaded = json.loads((out / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as cause:
        hint = "Take this file away; generated files are then treated as written by hand."
        raise InputError(error(Place(uri=str(out / MANIFEST)), "cannot be read", hint)) from cause
    return {str(path): [str(each) for each in hashes] for path, hashes in loaded.items()}


def _refuse_to_replace(out: Path, contents: Mapping[str, bytes], known: Mapping[str, list[str]]) -> None:
    foreign = []
    for path, data in contents.items():
        target = out / path
        if os.path.lexists(target) and not (target.is_file() and _is_ours(target, data, known.get(path, []))):
            hint = "Rename one of the two: this file, or what the page is made from."
            foreign.append(error(Place(uri=str(target)), "a generated page would replace this file", hint))
    if foreign:
        raise InputError(*foreign)


def _is_ours(target: Path, data: bytes, hashes: list[str]) -> bool:
    found = target.read_bytes()
    return found == data or sha256(found).hexdigest() in hashes


def _remove_if_ours(out: Path, path: str, hashes: list[str]) -> None:
    target = out / path
    if not target.resolve().is_relative_to(out.resolve()) or not target.is_file():
        return
    if sha256(target.read_bytes()).hexdigest() in hashes:
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
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=0, sort_keys=True).encode()


def _cannot(do: str, path: Path, cause: OSError) -> Finding:
    return error(
        Place(uri=str(path)), f"cannot {do} here: {cause.strerror}", "Choose another folder, or mend this one."
    )
