"""A small learning platform for tests of SCORM packages: it shows one page and writes down what the page asks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any
from zipfile import ZipFile

import pytest
from playwright.sync_api import Frame, Page

from glossator.exporters import scorm12, scorm2004
from glossator.model import Collection, Explainer, Item, Question
from glossator.settings import Settings
from tests.collections_to_export import made_of

NODE_MODULES = Path(__file__).parents[1] / "node_modules"
PLATFORM = NODE_MODULES / "scorm-again" / "dist"

EXPORTERS = {"scorm12": scorm12.export, "scorm2004": scorm2004.export}
LONG = "Ice is frozen water. " * 20
"""A paragraph that fills most of a small window."""

HOST = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title>
<script src="scorm12.js"></script><script src="scorm2004.js"></script>
<script>
window.asked = [];
function start(kind, kept) {
  const real = kind === "scorm12" ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
  if (kept) real.loadFromJSON(kept);
  const listen = (name) => (...values) => {
    const answer = real[name](...values);
    asked.push([name, ...values, String(answer)]);
    return answer;
  };
  const names = "Initialize GetValue SetValue Commit Terminate GetLastError".split(" ");
  const old = { Terminate: "LMSFinish" };
  const api = Object.fromEntries(names.map((name) => [name, listen(name)]));
  const api12 = Object.fromEntries(names.map((name) => old[name] ?? `LMS${name}`).map((name) => [name, listen(name)]));
  window.real = real;
  if (kind === "scorm12") window.API = api12; else window.API_1484_11 = api;
}
function open_frame(address) {
  const frame = document.createElement("iframe");
  frame.name = "content";
  frame.width = 700;
  frame.height = 400;
  frame.src = address;
  document.body.append(frame);
}
</script><body></body></html>"""
"""A learning platform as small as can be: it shows one page in a frame and writes down what the page asks."""


NESTED = (
    '<!doctype html><html lang="en"><title>Frame</title><iframe name="{name}" src="{src}" height="420"></iframe></html>'
)


@dataclass(frozen=True, kw_only=True)
class Names:
    """What the two versions call the same thing."""

    status: str
    score: str
    place: str
    time: str
    exit: str
    end: str
    duration: str


NAMES = {
    "scorm12": Names(
        status="cmi.core.lesson_status",
        score="cmi.core.score.raw",
        place="cmi.core.lesson_location",
        time="cmi.core.session_time",
        exit="cmi.core.exit",
        end="LMSFinish",
        duration=r"\d{4}:\d\d:\d\d\.\d\d",
    ),
    "scorm2004": Names(
        status="cmi.completion_status",
        score="cmi.score.raw",
        place="cmi.location",
        time="cmi.session_time",
        exit="cmi.exit",
        end="Terminate",
        duration=r"PT\d+H\d+M\d+(\.\d+)?S",
    ),
}

EACH_VERSION = pytest.mark.parametrize("kind", list(NAMES))


def questions(count: int) -> tuple[Question, ...]:
    """A self-test of as many items as wanted. The first choice is always right."""
    items = tuple(Item(before=f"Number {number}?", answer="ice") for number in range(count))
    return (Question(id="match", kind="match", text="Which?", items=items, choices=("ice", "sea", "snow")),)


def articles() -> Collection:
    """A long article and a short one, each with a self-test of four items; the long one again with 200."""
    made = made_of({"long.txt": "\n\n".join([LONG] * 12), "short.txt": "Ice melts.", "test.txt": LONG})
    counts = {"long": 4, "short": 4, "test": 200}

    def tested(explainer: Explainer) -> Explainer:
        return replace(explainer, self_test=questions(counts[explainer.article.id]))

    return replace(made, explainers=tuple(tested(each) for each in made.explainers))


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Puts the platform and the unpacked packages into a folder and serves it: at the address that is given."""
    if not PLATFORM.is_dir():
        pytest.skip("scorm-again is not installed; `npm ci` in the folder of the tests does it")
    for kind, export in EXPORTERS.items():
        with ZipFile(BytesIO(export(articles(), Settings(site_name="Ice")))) as archive:
            archive.extractall(folder / kind)
        (folder / f"{kind}.js").write_bytes((PLATFORM / f"{kind}.min.js").read_bytes())
        (folder / f"nested-{kind}.html").write_text(NESTED.format(name="middle", src=f"inner-{kind}.html"))
        (folder / f"inner-{kind}.html").write_text(NESTED.format(name="content", src=f"{kind}/articles/long.html"))
    (folder / "host.html").write_text(HOST)
    (folder / "favicon.ico").touch()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@dataclass
class Platform:
    """A learning platform with a page of a package open in it."""

    page: Page
    kind: str

    @property
    def content(self) -> Frame:
        return content_of(self.page)

    @property
    def names(self) -> Names:
        return NAMES[self.kind]

    def asked(self) -> list[list[str]]:
        """Everything that the page asked the platform, with the answers."""
        asked: list[list[str]] = self.page.evaluate("asked")
        return asked

    def told(self, element: str) -> list[str]:
        """Every value that the page gave to an element of the platform's model and that the platform took."""
        return [values[1] for name, *values in self.asked() if name.endswith("SetValue") and values[0] == element]

    def holds(self, element: str) -> str:
        """What the platform has written down."""
        steps = element.split(".")[1:]
        return str(self.page.evaluate("steps => steps.reduce((at, step) => at[step], real.cmi)", steps))

    def waits_until(self, element: str, value: str) -> None:
        """Waits for the platform to have a value written down."""
        steps = element.split(".")[1:]
        self.page.wait_for_function(
            "([steps, value]) => String(steps.reduce((at, step) => at[step], real.cmi)) === value", arg=[steps, value]
        )

    def close(self) -> dict[str, Any]:
        """Closes the page as platforms do, and gives what the platform keeps of it."""
        self.page.evaluate("document.querySelector('iframe').remove()")
        self.page.wait_for_function("asked.some(([name]) => name === 'LMSFinish' || name === 'Terminate')")
        kept: dict[str, Any] = self.page.evaluate("JSON.parse(JSON.stringify(real.cmi))")
        return kept

    def refused(self) -> list[list[str]]:
        """What the platform did not take."""
        return [each for each in self.asked() if each[-1] == "false"]


def content_of(page: Page) -> Frame:
    """What is in the frame of a platform."""
    handle = page.locator("iframe").element_handle()
    frame = handle.content_frame()
    assert frame
    return frame


def to_the_end(content: Frame) -> None:
    """Reads a page to its end."""
    content.evaluate("scrollTo(0, document.body.scrollHeight)")


def answer(content: Frame, *choices: str) -> None:
    """Answers the self-test and looks how it went."""
    for control, choice in zip(content.locator(".gl-test select").all(), choices, strict=False):
        control.select_option(label=choice)
    content.locator(".gl-check").click()


def chosen(content: Frame) -> list[str]:
    """What stands in the self-test."""
    shown = "all => all.map((each) => each.value === '' ? '' : each.selectedOptions[0].textContent)"
    answers: list[str] = content.locator(".gl-test select").evaluate_all(shown)
    return answers


def wait_until_ready(content: Frame) -> None:
    """Wait for the whole of a package's page. Its policy forbids to ask it again and again by a script."""
    content.wait_for_load_state("load")
    content.locator("[id='gl.end']").wait_for(state="attached")
