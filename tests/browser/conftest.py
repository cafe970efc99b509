"""The built site, a server for it under a sub-path, and pages of a browser that let nothing pass unnoticed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

ROOT = Path(__file__).parents[2]
SUB_PATH = "/some/sub/path/"
"""Where the site lies on its server: never at the root, as on GitHub Pages or in a course."""
PUBLISHED_AT = f"https://glossator.example{SUB_PATH}"
"""What the site believes its address to be. A link that is not relative leads there, and is noticed."""
OF_THE_THEME = "Ignored attempt to cancel a touchstart event"
"""What Chromium notes when the theme's list of search results moves under a finger. Our script handles none."""

QUIET = (
    *"--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync".split(),
    *"--disable-background-networking --disable-component-update".split(),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
"""A browser that does nothing of its own accord, and for which there is no host but this one."""


class Visit(Protocol):
    """Opens a page of the site in a new window; options are those of ``Browser.new_context``."""

    def __call__(self, path: str = "", size: tuple[int, int] = (1280, 800), **options: Any) -> Page: ...  # noqa: ANN401


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped site, built anew."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", "mkdocs.yml", "-d", str(folder)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": PUBLISHED_AT}
    built = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served: an address that ends in the sub-path."""
    with served(site) as address:
        yield address


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder, and give its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_UnderSubPath, directory=str(folder))) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
        server.shutdown()


class _UnderSubPath(SimpleHTTPRequestHandler):
    """Serves a folder below the sub-path, and beyond it nothing."""

    protocol_version = "HTTP/1.1"  # one connection for many files

    def translate_path(self, path: str) -> str:
        if not path.startswith(SUB_PATH):
            return f"{os.devnull}/outside"  # where no file can be
        return super().translate_path(path.removeprefix(SUB_PATH.rstrip("/")))

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """A browser as its users have it: scroll bars take room."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=QUIET, ignore_default_args=["--hide-scrollbars"]
        )
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Opens pages. At the end, nothing may have left the site, been missing, or failed in a script."""
    with visiting(browser, address) as visit:
        yield visit


@contextmanager
def visiting(browser: Browser, address: str) -> Iterator[Visit]:
    """A way to open pages of a site, which notices what is wrong with them."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(path: str = "", size: tuple[int, int] = (1280, 800), **options: Any) -> Page:  # noqa: ANN401
        width, height = size
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(10_000)
        contexts.append(context)
        record_faults(context, address, faults)
        page = context.new_page()
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults


def record_faults(context: BrowserContext, address: str, faults: list[str]) -> None:
    """Note whatever leaves an address, is missing, or fails in a script, in any page of a context."""

    def request(each: Request) -> None:
        if not each.url.startswith((address, "data:", "blob:")):
            faults.append(f"leaves the site: {each.url}")

    def failure(each: Request) -> None:
        if each.failure != "net::ERR_ABORTED":  # its page was left before it was answered
            faults.append(f"failed: {each.url}: {each.failure}")

    def console(line: ConsoleMessage) -> None:
        if line.type in {"error", "warning"} and not line.text.startswith(OF_THE_THEME):
            faults.append(f"console: {line.text}")

    context.on("request", request)
    context.on("requestfailed", failure)
    context.on("console", console)
    context.on("weberror", lambda each: faults.append(f"script: {each.error}"))
