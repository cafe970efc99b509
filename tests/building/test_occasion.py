"""On which occasion MkDocs builds."""

import logging
from pathlib import Path
from tempfile import gettempdir

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import CountHandler

from glossator.building.occasion import is_draft, is_refused


@pytest.mark.parametrize(
    ("folder", "draft"), [(Path(gettempdir(), "mkdocs_x"), True), (Path("site"), False), (Path("/x/mkdocs_x"), False)]
)
def test_only_a_preview_goes_into_a_folder_of_its_own(folder: Path, draft: bool) -> None:  # noqa: FBT001
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "site_dir": str(folder)})
    assert is_draft(config) == draft


@pytest.mark.parametrize(("strict", "level", "refused"), [(True, 30, True), (False, 30, False), (True, 20, False)])
def test_a_strict_build_with_a_warning_is_refused(strict: bool, level: int, refused: bool) -> None:  # noqa: FBT001
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "strict": strict})
    log, counter = logging.getLogger("mkdocs"), CountHandler()
    counter.setLevel(logging.WARNING)
    log.addHandler(counter)
    try:
        log.log(level, "x")
        assert is_refused(config) == refused
    finally:
        log.removeHandler(counter)
