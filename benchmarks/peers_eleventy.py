"""The same site for Eleventy, with a bare template and nothing else."""

import shutil
import subprocess
from pathlib import Path

from benchmarks.peers_pages import write_pages

ELEVENTY_VERSION = "3.1.2"
SETTINGS = """\
export default function (config) {
  config.addGlobalData("layout", "page.njk");
  return { dir: { input: "docs", output: "site", includes: "../layouts" } };
}
"""
TEMPLATE = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title }}</title><meta name="viewport" content="width=device-width"></head>
<body>
<nav><a href="/">Home</a> <a href="/glossary/">Glossary</a> <a href="/timeline/">Timeline</a></nav>
<main>{{ content | safe }}</main>
</body>
</html>
"""


def set_up_eleventy(tools: Path) -> Path | None:
    """The program, installed below a folder if it is not there yet; ``None`` when it cannot be."""
    program = tools / "eleventy" / "node_modules" / ".bin" / "eleventy"
    npm = shutil.which("npm")
    if npm and not program.is_file():
        (tools / "eleventy").mkdir(parents=True, exist_ok=True)
        command = (
            npm,
            "install",
            "--silent",
            "--ignore-scripts",
            "--prefix",
            ".",
            f"@11ty/eleventy@{ELEVENTY_VERSION}",
        )
        subprocess.run(command, cwd=tools / "eleventy", check=False)  # noqa: S603 (our own command)
    return program.resolve() if program.is_file() else None


def write_eleventy(folder: Path, number: int) -> None:
    """A site of so many articles."""
    write_pages(folder / "docs", number)
    (folder / "layouts").mkdir()
    (folder / "layouts" / "page.njk").write_text(TEMPLATE, encoding="utf-8")
    (folder / "eleventy.config.mjs").write_text(SETTINGS, encoding="utf-8")
