"""Edge to Pagefind: makes the index that a browser loads in pieces. Only bundles with a change are made anew."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatch
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from glossator.inlined import script
from glossator.search_documents import Bundle, SearchDocument, bundles, index_without_documents
from glossator.search_records import Entry

PROGRAM = "pagefind.js"
"""What a browser runs; it stands beside the bundles."""
_OF_A_BUNDLE = ("pagefind-entry.json", "*.pf_meta", "wasm.*", "index", "fragment", "filter")
"""What a bundle is made of; Pagefind adds search boxes of its own, which nobody uses here."""
_WORKER, _WORKER_OF_MATERIAL = "worker.js", "assets/javascripts/workers/search."
_MAKING = ".making-"
"""What a folder is called while it is made, perhaps by another build."""


def is_installed() -> bool:
    """Whether there is a Pagefind for this computer."""
    return find_spec("pagefind_bin") is not None


def version() -> str:
    """The version of Pagefind, which decides about every byte of an index."""
    return _run("--version")


def ask_our_worker(environment: Environment) -> None:
    """Let all pages of Material load our worker in the place of its own."""
    address: Callable[[Context, str], str] = environment.filters["url"]

    @pass_context
    def url(context: Context, value: str) -> str:
        return address(context, f"search/{_WORKER}" if value.startswith(_WORKER_OF_MATERIAL) else value)

    environment.filters["url"] = url


def taken(search: Any) -> list[Entry]:  # noqa: ANN401 (Material's plugin has no types)
    """What Material's search plugin knows of all pages. It will write an index without documents."""
    entries: list[Entry] = search.search_index.entries
    search.search_index.entries = []
    return entries


def replace(
    pages: Iterable[SearchDocument],
    folder: Path,
    cache: Path,
    *,
    processes: int = 1,
    published: Container[str] = (),
) -> tuple[str, ...]:
    """Put Pagefind behind the search box of a built site, in the place of Material's own index.

    ``folder`` is the site's folder ``search``, with the index that Material's plugin wrote: of that only the part that
    says how words are told apart is used, so it may hold no documents. Files of bundles that are among the
    ``published`` paths are not written again: under one path there is ever only one content. Gives the paths of all
    files below ``folder``.
    """
    index = folder / "search_index.json"
    config = json.loads(index.read_text("utf-8"))["config"]
    language = config["lang"][0]
    made = bundles(pages, f"{version()} {language}")
    files = make(made, cache, language, processes)
    for path, source in files.items():
        target = folder / path
        if path == f"pagefind/{PROGRAM}" or path not in published:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    (folder / _WORKER).write_text(script("search_worker"), "utf-8")
    index.write_text(index_without_documents(config, made), "utf-8")
    return (*files, _WORKER, "search_index.json")


def make(wanted: Sequence[Bundle], cache: Path, language: str, processes: int = 1) -> dict[str, str]:
    """Where each file of an index is, by its path on the site below ``search/``.

    ``cache`` keeps a folder for each bundle, with a name that changes with its contents; one that is there already is
    not made again, and those of other bundles are removed. The last file of a folder arrives with the folder, so a
    build may be killed at any moment, and another one may run at the same time. Raises ``OSError`` and
    ``subprocess.CalledProcessError`` when Pagefind cannot run.
    """
    cache.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(processes) as pool:
        list(pool.map(lambda bundle: _make(bundle, cache / bundle.folder, language), wanted))
    kept = {bundle.folder for bundle in wanted}
    for folder in cache.iterdir():
        if folder.name not in kept and not folder.name.startswith(_MAKING):
            shutil.rmtree(folder, ignore_errors=True)
    return dict(sorted(_files([cache / bundle.folder for bundle in wanted])))


def _files(made: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """Every file of the bundles. What is the same in each stands in the first one only."""
    for number, folder in enumerate(made):
        for place, _, names in os.walk(folder):
            below = f"pagefind/{Path(place).relative_to(folder.parent).as_posix()}"
            for name in names:
                if name == PROGRAM:
                    if number == 0:
                        yield f"pagefind/{PROGRAM}", f"{place}/{name}"
                elif number == 0 or not name.startswith("wasm."):
                    yield f"{below}/{name}", f"{place}/{name}"


def _make(bundle: Bundle, folder: Path, language: str) -> None:
    if folder.is_dir():
        return
    with TemporaryDirectory(dir=folder.parent, prefix=_MAKING) as own:
        given, made = Path(own, "given"), Path(own, "made")
        given.mkdir()
        for page in bundle.documents:  # Pagefind puts them in the order of their names
            name = sha256(page.location.encode()).hexdigest()[:24]
            (given / f"{name}.html").write_bytes(page.html.encode("utf-8", "replace"))
        options = ("--force-language", language, "--output-path", str(made), "--silent")
        _run("--site", str(given), *options)
        if len(list(made.glob("wasm.*"))) > 1:
            made.joinpath("wasm.unknown.pagefind").unlink()  # for languages whose word forms Pagefind does not know
        for path in made.iterdir():
            if path.name != PROGRAM and not any(fnmatch(path.name, kind) for kind in _OF_A_BUNDLE):
                path.unlink()
        try:
            made.rename(folder)
        except OSError:
            if not folder.is_dir():  # another build was faster, and made the same
                raise


def _run(*options: str) -> str:
    from pagefind_bin import get_executable  # noqa: PLC0415 (only who searches with Pagefind needs it)

    command = [str(get_executable()), *options]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603 (ours)
