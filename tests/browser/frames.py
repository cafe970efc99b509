"""Framed pages on one server and the pages of strangers who frame them on another, which is another origin."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import unquote

from playwright.sync_api import Browser, BrowserContext, Frame, Page

from glossator.settings import Settings
from tests.browser.conftest import SUB_PATH, record_faults
from tests.collections_to_export import OTHERS, frame_pages, shipped

SITE = Settings(site_name="Glossator", site_url="https://glossator.example/")
ARTICLE = "embed/article/eggs-made-in-a-dish.html"
KINDS = {
    "article": ARTICLE,
    "short": "embed/short/mice-from-same-sex-parents.html",
    "timeline of an article": "embed/timeline/eggs-from-stem-cells.html",
    "words": "embed/words/mice-from-same-sex-parents.html",
    "glossary": "embed/glossary.html",
    "term": "embed/term/genomic-imprinting.html",
    "timeline": "embed/timeline.html",
}
"""One framed page of each kind."""
OF_THE_SITE = "<!doctype html><title>Site</title><link rel=icon href=data:,>A page of the site."
EXPECTED = ("Blocked script execution in", "Blocked opening")
"""How Chromium begins to report that a sandbox did its work."""


@dataclass
class Server:
    """Hands out pages by their paths, and remembers what it was asked for."""

    pages: dict[str, str]
    asked: list[str] = field(default_factory=list)
    address: str = ""


@contextmanager
def serving(pages: Mapping[str, str], path: str = "/") -> Iterator[Server]:
    """A server of its own origin. Below its path it has the pages; every other folder is a page of the site."""
    server = Server(dict(pages))

    class Answers(BaseHTTPRequestHandler):
        """Sends the page of a path, or says that there is none."""

        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked = unquote(self.path.partition("?")[0]).removeprefix(path)
            server.asked.append(asked)
            text = server.pages.get(asked, OF_THE_SITE if asked.endswith("/") else None)
            body = (text or "").encode()
            self.send_response(404 if text is None else 200)
            self.send_header("Content-Type", "text/javascript" if asked.endswith(".js") else "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as http:
        http.daemon_threads = True
        Thread(target=http.serve_forever, daemon=True).start()
        server.address = f"http://127.0.0.1:{http.server_port}{path}"
        yield server
        http.shutdown()


@cache
def framed_pages() -> Mapping[str, str]:
    """The framed pages of the shipped site, and below a folder of their own those of each other collection."""
    pages = {page.uri: page.text for page in frame_pages(shipped(), SITE)}
    for name, make in OTHERS.items():
        pages |= {f"{name}/{page.uri}": page.text for page in frame_pages(make(), SITE)}
    return pages


@contextmanager
def windows(browser: Browser) -> Iterator["Windows"]:
    """Opens pages. At the end, nothing may have been missing, left this machine, or failed in a script."""
    opened = Windows(browser)
    yield opened
    for context in opened.contexts:
        context.close()
    assert [fault for fault in opened.faults if not any(each in fault for each in EXPECTED)] == []


@dataclass
class Windows:
    """The windows of a test."""

    browser: Browser
    contexts: list[BrowserContext] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def open(self, address: str, size: tuple[int, int] = (800, 600), **options: object) -> Page:
        """A page in a new window; options are those of ``Browser.new_context``."""
        width, height = size
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        context.set_default_timeout(10_000)
        self.contexts.append(context)
        record_faults(context, "http://127.0.0.1:", self.faults)
        page = context.new_page()
        page.goto(address)
        return page


@contextmanager
def framed_server() -> Iterator[Server]:
    """The server of the framed pages."""
    with serving(framed_pages(), SUB_PATH) as server:
        yield server


def inside(page: Page) -> Frame:
    """What stands in the first frame of a page."""
    return page.frames[1]


def height_inside(page: Page) -> float:
    """How high the framed page is."""
    return float(inside(page).evaluate("document.documentElement.getBoundingClientRect().height"))


def height_outside(page: Page) -> float:
    """How high its frame is."""
    return float(page.evaluate("document.querySelector('iframe').clientHeight"))
