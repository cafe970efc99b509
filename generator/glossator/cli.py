"""Shell for the command line: seeds in, Markdown out. It passes things on and decides nothing."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import get_args

import click

from glossator import dates, offline, own_files, pipeline, progress, proposals, standoff, storage
from glossator.handouts import WHOLE_SITE, without_whole_site
from glossator.model import Collection, Finding
from glossator.problems import REPORTS, InputError, as_text, report_as_text
from glossator.settings import Format, Settings

_CONFIG = Path("mkdocs.yml")
_config_option = click.option(
    "--config",
    default=_CONFIG,
    show_default=True,
    type=click.Path(path_type=Path),
    help="The site's MkDocs configuration, for the plugin's settings. The defaults are used if there is none.",
)
_seeds_option = click.option("--seeds", help="The folder with the articles, in place of the setting.")


@click.group()
@click.version_option(package_name="glossator")
def main() -> None:
    """Turn plain articles into explainers: hard words explained in place, dates on a timeline, every claim traced."""


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Start a small working site in FOLDER."""
    with _saying_what_is_wrong():
        for path in storage.start_site(folder):
            click.echo(folder / path)
    click.echo(f"\nNow: cd {folder} && mkdocs serve")


@main.command()
@click.option(
    "--site-dir", type=click.Path(path_type=Path), help="The folder to build into, in place of MkDocs' setting."
)
@click.option(
    "--workers", "number", type=click.IntRange(1), help="How many processes work. Default: one per processor."
)
@click.option("--scheduler", default="", metavar="ADDRESS", help="Work on the Dask cluster of this scheduler.")
@click.option(
    "--out", default="", metavar="ADDRESS", help="Where the site goes if not into a folder: s3://bucket/site."
)
@_config_option
def build(site_dir: Path | None, number: int | None, scheduler: str, out: str, config: Path) -> None:
    """Build the site as `mkdocs build` does, over processes or machines, into a folder or elsewhere."""
    from glossator.building.command import build_site  # noqa: PLC0415 (the other commands need no MkDocs)

    with _saying_what_is_wrong():
        build_site(config, site_dir=site_dir, number=number, scheduler=scheduler, out=out)


@main.command()
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The folder to write into.")
@click.option(
    "--docs",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Hand-written pages to copy along, for engines that read one folder only.",
)
@_config_option
@_seeds_option
def generate(out: Path, docs: Path | None, config: Path, seeds: str | None) -> None:
    """Write the pages as Markdown, for any engine."""
    with _saying_what_is_wrong():
        settings = without_whole_site(_settings(config, seeds))
        collection = _collect(config, settings)
        _say(collection.findings)
        pages = {page.uri: page.text.encode() for page in pipeline.write(collection, settings)}
        packages = {each.path: each.data for each in pipeline.downloads(collection, settings)}
        storage.write_generated(out, storage.together(pages | packages | own_files.site_files(), docs, out))
    click.echo(f"{sum(uri.endswith('.md') for uri in pages)} pages in {out}")


@main.command()
@click.argument("form", metavar="FORMAT", type=click.Choice(get_args(Format)))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The file to write.")
@click.option("--article", "articles", multiple=True, help="Only this article, by its address without `articles/`.")
@_config_option
@_seeds_option
def export(form: Format, out: Path, articles: tuple[str, ...], config: Path, seeds: str | None) -> None:
    """Pack the site, or some of its articles, for a learning platform, an e-book reader or another program."""
    with _saying_what_is_wrong():
        settings = _settings(config, seeds)
        collection = _collect(config, settings)
        _say(collection.findings)
        if form == WHOLE_SITE:
            site = pipeline.choose(collection, settings, articles)
            storage.write_file(out, offline.site_as_zip(config, settings, site))
        else:
            storage.write_file(out, pipeline.export(collection, form, settings, articles).data)
    click.echo(out)


@main.command()
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--format", "form", type=click.Choice(list(REPORTS)), default="text", show_default=True)
@_config_option
@_seeds_option
def check(strict: bool, form: str, config: Path, seeds: str | None) -> None:  # noqa: FBT001 (click's flags)
    """Say everything that is wrong with the seeds, all at once, and which words the glossary lacks."""
    try:
        collection = _collect(config, _settings(config, seeds))
        findings: Sequence[Finding] = collection.findings
        proposed = proposals.as_text(proposals.propose(collection)) if form == "text" else ""
    except InputError as cause:
        findings, proposed = cause.findings, ""
    if findings or form != "github":
        click.echo(REPORTS[form](findings))
    if proposed:
        click.echo(f"\n{proposed}")
    if any(strict or finding.severity == "error" for finding in findings):
        sys.exit(1)


@main.command()
@click.argument("path", type=click.Path(path_type=Path, exists=True))
@click.option("--date", default="", help="When it was published, as the setting `date` beside an article: 2018-10-12.")
@click.option("--format", "form", type=click.Choice(list(standoff.FORMS)), default="text", show_default=True)
@_config_option
def annotate(path: Path, date: str, form: str, config: Path) -> None:
    """Show what is found in an article, or in all articles of a folder, each thing with its place in its file."""
    if date and not dates.is_valid(date):
        raise click.BadParameter(f"{date!r} is no date; write {dates.FORMS}", param_hint="--date")
    with _saying_what_is_wrong():
        settings = _settings(config, None)
        found = storage.read_corpus(path, config.parent / settings.seeds)
    dated = tuple(replace(source, date_published=date) for source in found.sources)
    collection = pipeline.collect(replace(found, sources=dated), settings, progress.shown)
    for lines in standoff.FORMS[form](collection.explainers, is_list=path.is_dir()):
        click.echo(lines)
    faults = [each for each in collection.findings if each.severity == "error" or each in found.findings]
    if faults:
        click.echo(report_as_text(faults), err=True)
    if not collection.explainers or any(each.severity == "error" for each in faults):
        sys.exit(1)


def _settings(config: Path, seeds: str | None) -> Settings:
    """The settings of the site's configuration, if there is one."""
    if not config.is_file() and config != _CONFIG:
        raise click.UsageError(f"{config}: there is no such file")
    settings = storage.read_settings(config) if config.is_file() else Settings(source_date=storage.source_date())
    return replace(settings, seeds=seeds) if seeds else settings


def _collect(config: Path, settings: Settings) -> Collection:
    found = storage.read_seeds(config.parent / settings.seeds, settings.seeds)
    return pipeline.collect(found, settings, progress.shown)


@contextmanager
def _saying_what_is_wrong() -> Iterator[None]:
    """Turn wrong input into messages and exit code 1."""
    try:
        yield
    except InputError as cause:
        click.echo(report_as_text(cause.findings), err=True)
        sys.exit(1)


def _say(findings: Sequence[Finding]) -> None:
    for finding in findings:
        if finding.severity == "warning":
            click.echo(as_text(finding), err=True)
