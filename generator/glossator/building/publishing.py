"""Puts a built site in the place of the old one, at the end and file by file, so that no half-made page is seen."""

import os
import shutil
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from errno import EXDEV
from pathlib import Path, PurePosixPath

from glossator.building.cache import Stamp, Stamps

OURS, HOSTS = "pages", "host"
"""The parts of a workplace: MkDocs clears its own at the beginning."""


def workplace(site: Path) -> Path:
    """An empty folder beside the site, on the same disk, in which it is built."""
    place = site.resolve()  # where a link leads to
    folder = place.parent / f".{place.name}.building"
    if folder.exists():
        shutil.rmtree(folder)
    for part in (OURS, HOSTS):
        (folder / part).mkdir(parents=True)
    return folder


def abandon(built: Path) -> None:
    """Throw away what was built."""
    shutil.rmtree(built, ignore_errors=True)


def stamps(folder: Path) -> dict[str, Stamp]:
    """Every file below a folder, by its path in it. What is hidden in the folder itself is nobody's business."""
    return dict(_stamped(str(folder), "")) if folder.is_dir() else {}


def stamps_of(folder: Path, paths: Iterable[str]) -> Stamps:
    """Files below a folder with their stamps."""
    return tuple((path, _stamp(os.stat(f"{folder}/{path}"))) for path in paths)  # noqa: PTH116 (for speed)


def publish(built: Path, site: Path, old: Mapping[str, Stamp], kept: Container[str]) -> None:
    """Move what was built into the site, and remove from it what was neither built nor is to be kept.

    ``old`` are the files that the site has. A file that stays the same is left alone. The workplace is gone after it.
    """
    ours, host = built / OURS, built / HOSTS
    for path in dict(_stamped(str(host), "", hidden=True)):
        _move(f"{host}/{path}", f"{ours}/{path}")
    if old or not _is_replaced(site, ours):
        _publish_files(ours, site, old, kept)
    shutil.rmtree(built)


def _is_replaced(site: Path, ours: Path) -> bool:
    """Whether a site that does not exist, or holds nothing at all, could be replaced as a whole."""
    try:
        if not site.is_symlink() and site.exists():
            site.rmdir()
        ours.rename(site)
    except OSError:  # a link, a folder with hidden files, or one that another disk is mounted at
        return False
    return True


def _publish_files(ours: Path, site: Path, old: Mapping[str, Stamp], kept: Container[str]) -> None:
    new = dict(_stamped(str(ours), "", hidden=True))
    folders = {
        str(parent) for folder in {PurePosixPath(path).parent for path in new} for parent in (folder, *folder.parents)
    }
    gone = [path for path in old if path not in new and path not in kept]
    for path in folders.intersection(gone):
        _remove(f"{site}/{path}")
    for path, (size, *_) in new.items():
        source, target = f"{ours}/{path}", f"{site}/{path}"
        if not (path in old and old[path][0] == size and _is_same(source, target)):
            _move(source, target)
    for path in gone:
        if path not in folders:
            _remove(f"{site}/{path}")
    _remove_empty_folders(site, gone)


def _stamped(folder: str, below: str, *, hidden: bool = False) -> Iterator[tuple[str, Stamp]]:
    with os.scandir(folder) as found:
        for entry in found:
            if below or hidden or not entry.name.startswith("."):
                if entry.is_dir(follow_symlinks=False):
                    yield from _stamped(entry.path, f"{below}{entry.name}/")
                else:
                    yield f"{below}{entry.name}", _stamp(entry.stat(follow_symlinks=False))


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns, status.st_ino


def _move(source: str, target: str) -> None:
    """Put a file in its place in one step, whatever stands there."""
    folder = Path(target).parent
    try:
        os.replace(source, target)  # noqa: PTH105 (for speed)
    except FileNotFoundError:
        folder.mkdir(parents=True, exist_ok=True)
    except IsADirectoryError:
        shutil.rmtree(target)
    except OSError as cause:
        if cause.errno != EXDEV:
            raise
    else:
        return
    if Path(source).stat().st_dev != folder.stat().st_dev:
        source = shutil.copyfile(source, f"{target}~")
    os.replace(source, target)  # noqa: PTH105 (as above)


def _remove(path: str) -> None:
    with suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(path)  # noqa: PTH108 (as above)


def _is_same(source: str, target: str) -> bool:
    return not os.path.islink(target) and _read(source) == _read(target)  # noqa: PTH114 (as above)


def _read(path: str) -> bytes:
    return Path(path).read_bytes()


def _remove_empty_folders(site: Path, gone: Iterable[str]) -> None:
    for folder in sorted({Path(site, path).parent for path in gone}, reverse=True):
        place = folder
        while place != site and place.is_dir() and not any(place.iterdir()):
            place.rmdir()
            place = place.parent
