"""Shell for the offline site: MkDocs builds it, and everything goes into one zip that can be read without a server."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import BufferingHandler
from pathlib import Path
from sys import maxsize
from tempfile import TemporaryDirectory
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from glossator.file_links import mend
from glossator.inlined import script
from glossator.model import Collection, Place
from glossator.packing import pack
from glossator.problems import InputError, error
from glossator.settings import Settings

WORKER = "assets/iframe-worker.js"
"""What makes the search work from a disk. The theme loads a script from elsewhere unless one has this name."""

_BUILT_OTHERWISE = {"site_url": "", "use_directory_urls": False, "strict": False}
"""What a site that is read without a server needs, whatever its author set."""
_OF_A_SERVER = {"404.html", "sitemap.xml", "sitemap.xml.gz"}
"""What only a server has a use for; it is full of links that begin at its root."""
_SUFFIXES_LEFT_OUT = {".map"}
"""Files for developers of a theme, which are half of it."""
_MEND = "Mend it in this file; `mkdocs build` must make the site before it can be packed."


def site_as_zip(config: Path, settings: Settings, collection: Collection) -> bytes:
    """The whole site as a zip, with all its pages, its search and the pages for frames.

    The site shows the articles that are in ``collection``. Raises ``InputError`` when MkDocs cannot build it.
    """
    with TemporaryDirectory() as folder, _quiet(settings.source_date) as said:
        try:
            site = _configured(config, Path(folder).resolve(), settings, collection)
            site.plugins.on_startup(command="build", dirty=False)
            try:
                build(site)
            finally:
                site.plugins.on_shutdown()
        except MkDocsException as cause:
            reasons = [record.getMessage() for record in said.buffer] or [cause.format_message()]
            raise InputError(*(error(Place(uri=str(config)), reason, _MEND) for reason in reasons)) from cause
        files = _files(Path(folder))
    if _is_material(site):
        files[WORKER] = script("offline").encode()
    return pack({path: _readable(path, data, files) for path, data in files.items()}, settings.source_date)


def _configured(config: Path, folder: Path, settings: Settings, collection: Collection) -> MkDocsConfig:
    """The author's site, to be built into a folder."""
    if not config.is_file():
        hint = "The zip is the site that MkDocs builds; `glossator new` starts one."
        raise InputError(error(Place(uri=str(config)), "there is no such file", hint))
    site = MkDocsConfig(config_file_path=str(config.resolve()))
    with config.open("rb") as file:
        site.load_file(file)
    site.load_dict({**_BUILT_OTHERWISE, "site_dir": str(folder)})
    site.load_dict({"plugins": _plugins(site)})
    errors, _ = site.validate()
    if errors:
        raise InputError(*(error(Place(uri=str(config)), f"`{name}`: {cause}", _MEND) for name, cause in errors))
    _load_nothing_from_elsewhere(site)
    _hand_in(site, config, settings, collection)
    return site


def _plugins(site: MkDocsConfig) -> Any:  # noqa: ANN401 (whatever the author wrote)
    """The author's plugins, with what makes Material's search work from a disk; other themes' searches never do."""
    listed: Any = site["plugins"]
    if isinstance(listed, dict):
        listed = [{name: options} for name, options in listed.items()]
    if not isinstance(listed, list):
        return listed  # MkDocs says what is wrong with it
    left_out = {"offline"} if _is_material(site) else {"offline", "search"}
    kept = [each for each in listed if _name(each).rpartition("/")[2] not in left_out]
    return [*kept, "material/offline"] if _is_material(site) else kept


def _name(plugin: Any) -> str:  # noqa: ANN401 (as above)
    return str(next(iter(plugin), "") if isinstance(plugin, dict) else plugin)


def _is_material(site: MkDocsConfig) -> bool:
    theme: Any = site["theme"]
    return "material" in ((theme.get("name") if isinstance(theme, dict) else theme), getattr(theme, "name", None))


def _load_nothing_from_elsewhere(site: MkDocsConfig) -> None:
    """Take away what Material loads from elsewhere: fonts, unless a plugin fetches them, counters, and its worker."""
    if not _is_material(site):
        return
    if not any(name.endswith("privacy") for name in site.plugins):
        site.theme["font"] = False
    site.extra.pop("analytics", None)
    polyfills = [each for each in site.extra.get("polyfills", ()) if "iframe-worker" not in str(each)]
    site.extra["polyfills"] = [*polyfills, WORKER]


def _hand_in(site: MkDocsConfig, config: Path, settings: Settings, collection: Collection) -> None:
    """Let our plugin show a collection that is known already.

    The zip is for reading and offers nothing to download: packages made here would not know the address of the site.
    """
    plugin: Any = site.plugins.get("glossator")
    if plugin is None:
        hint = "Put `glossator` under `plugins`."
        raise InputError(error(Place(uri=str(config)), "this site does not use the plugin", hint))
    plugin.collection = collection
    plugin.config["seeds"] = settings.seeds
    plugin.config["downloads"] = []
    plugin.config["search"] = "material"  # Pagefind needs a server


def _files(folder: Path) -> dict[str, bytes]:
    """What was built, by its paths."""
    built = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    left_out = {name for name, path in built.items() if path.suffix in _SUFFIXES_LEFT_OUT} | _OF_A_SERVER
    return {name: path.read_bytes() for name, path in built.items() if name not in left_out}


def _readable(path: str, data: bytes, files: dict[str, bytes]) -> bytes:
    """A file as it can be read without a server: pages with links that lead to files."""
    if not path.endswith((".html", ".htm")):
        return data
    try:
        return mend(data.decode(), path, files).encode()
    except UnicodeDecodeError:
        return data  # written by hand, in another encoding


@contextmanager
def _quiet(source_date: int) -> Iterator[BufferingHandler]:
    """Keep MkDocs from talking, and from asking for the date. Gives its messages of errors."""
    log, errors = logging.getLogger("mkdocs"), BufferingHandler(maxsize)
    errors.setLevel(logging.ERROR)
    handlers, passes_on = list(log.handlers), log.propagate
    variables = {"SOURCE_DATE_EPOCH": str(source_date), "NO_MKDOCS_2_WARNING": "1"}
    before = dict(os.environ)
    log.handlers[:], log.propagate = [errors], False
    os.environ.update(variables)
    try:
        yield errors
    finally:
        log.handlers[:], log.propagate = handlers, passes_on
        for name in variables:
            os.environ.pop(name, None)
            os.environ.update({name: before[name]} if name in before else {})
