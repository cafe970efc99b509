"""Builds a site as ``mkdocs build`` does, but where its author says: on other machines, and to an address elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.__main__ import State
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from glossator.building import cluster, elsewhere, stores, workers
from glossator.building.workers import Spread
from glossator.model import Place
from glossator.problems import InputError, error


def build_site(config: Path, *, site_dir: Path | None, number: int | None, scheduler: str, out: str) -> None:
    """Build a site into a folder or to an address, over so many processes or over the cluster of a scheduler.

    Raises ``InputError`` when that cannot be done, and MkDocs' own exceptions, which say themselves what is wrong.
    """
    _check(number, scheduler, out)
    if out and not stores.is_elsewhere(out):
        site_dir, out = Path(out), ""
    said = State()  # type: ignore[no-untyped-call] # MkDocs has no types here
    site = load_config(config_file=str(config), site_dir=site_dir and str(site_dir.absolute()))
    plugin = _plugin(site, config)
    if out:
        elsewhere.claim(out)
        plugin.out = out
    with _spread(number, scheduler, "" if out else site.site_dir) as plugin.spread:
        _build(site)
    said.logger.removeHandler(said.stream)


def _check(number: int | None, scheduler: str, out: str) -> None:
    if number and scheduler:
        hint = "Leave out --workers: a cluster has the workers that were started for it."
        raise InputError(error(Place(uri=scheduler), "work is done by processes or by a cluster", hint))
    if out.startswith("memory://") and (scheduler or number != 1):
        raise InputError(error(Place(uri=out), "other processes do not see this memory", "Use --workers 1."))


def _plugin(site: MkDocsConfig, config: Path) -> Any:  # noqa: ANN401 (the plugin is a shell above this module)
    plugin = site.plugins.get("glossator")
    if plugin is None:
        hint = "Put `glossator` under `plugins`."
        raise InputError(error(Place(uri=str(config)), "this site does not use the plugin", hint))
    return plugin


@contextmanager
def _spread(number: int | None, scheduler: str, site: str) -> Iterator[Spread]:
    if not scheduler:
        yield workers.over_processes(number or workers.processors())
        return
    folder = Path(site).parent if site else None
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    with cluster.over_cluster(scheduler, folder) as spread:
        yield spread


def _build(site: MkDocsConfig) -> None:
    site.plugins.on_startup(command="build", dirty=False)
    try:
        build(site)
    finally:
        site.plugins.on_shutdown()
