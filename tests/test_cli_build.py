"""Ctrl-C stops a build at any moment: the old site stays whole, nobody prints a traceback, the next build is right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from glossator.building.workers import FEW, VARIABLE
from tests.small_site import SITE, contents, mkdocs, write

MKDOCS_YML = "site_name: Small\nsite_url: https://example.org/\ntheme: material\nplugins: [search, glossator]\n"

INTERRUPTED = """
import os, signal, sys
from glossator.building import {room}
from {module} import {command}

before = {room}.{moment}

def press(*arguments):
    os.killpg(os.getpgrp(), signal.SIGINT)
    return before(*arguments)

{room}.{moment} = press
{command}(["build"])
"""
"""A build at which somebody presses Ctrl-C, which a terminal tells all its processes."""

ROOMS = {"make_articles": "articles", "put_on_theme": "theme", "publish": "build"}
"""Where the functions are that begin when somebody presses it."""

COMMANDS = {"mkdocs": ("mkdocs.__main__", "cli"), "glossator": ("glossator.cli", "main")}


def articles(beginning: str) -> dict[str, str | bytes]:
    """Enough articles for several processes."""
    return {f"seeds/articles/{number}.txt": f"{beginning} {number}. A mouse swims.\n" for number in range(2 * FEW)}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site, as it is in `site/`, and as it is to be, in `expected/`, now that its articles have changed."""
    write(tmp_path, {**SITE, "mkdocs.yml": MKDOCS_YML, **articles("It was winter in")})
    assert mkdocs(tmp_path, "build").code == 0
    write(tmp_path, articles("It is spring in"))
    assert mkdocs(tmp_path, "build", "--site-dir", "expected").code == 0
    return tmp_path


def interrupted(folder: Path, program: str, moment: str) -> tuple[int, str]:
    """Build, and press Ctrl-C when a function of the build begins, in whichever process that is."""
    module, command = COMMANDS[program]
    room = ROOMS[moment]
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED.format(module=module, command=command, room=room, moment=moment)],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", VARIABLE: "2"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout


def test_an_interrupted_build_leaves_the_old_site_whole_and_the_next_one_is_right(site: Path) -> None:
    before = contents(site / "site")
    for program, moment in [("mkdocs", "make_articles"), ("glossator", "make_articles"), ("mkdocs", "put_on_theme")]:
        code, said = interrupted(site, program, moment)
        assert code == 1, said
        assert said.rstrip().endswith("Aborted!")
        assert "Traceback" not in said
        assert contents(site / "site") == before
        assert not (site / ".site.building").exists()
    assert mkdocs(site, "build").code == 0
    assert contents(site / "site") == contents(site / "expected")


def test_a_site_that_is_being_put_in_its_place_is_put_there_to_the_end(site: Path) -> None:
    code, said = interrupted(site, "mkdocs", "publish")
    assert code == 1, said
    assert "Traceback" not in said
    assert contents(site / "site") == contents(site / "expected")
    assert not (site / ".site.building").exists()
