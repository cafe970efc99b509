"""The dialog to embed a page: how to open it, what to choose in it, what it makes, and what Python says it should."""

from playwright.sync_api import Locator, Page, expect

from glossator.sharing import Frame, frame_of_glossary, frame_of_term, frame_of_timeline, frames_of_article
from tests.browser.pages import SAME_SEX, TERMS, entry
from tests.collections_to_export import shipped

SITE_NAME = "Made in a Dish"
TERM = "genomic-imprinting"
EXPLAINERS = {f"articles/{each.article.id}/": each for each in shipped().explainers}
PAGES = [SAME_SEX, entry(TERM), "glossary/", "timeline/"]
"""One page of each kind that can stand in a frame."""


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Embed", exact=True)


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Embed", exact=True)


def opened(page: Page) -> Locator:
    button(page).click()
    expect(dialog(page)).to_be_visible()
    return dialog(page)


def select(page: Page, label: str) -> Locator:
    return dialog(page).get_by_role("combobox", name=label, exact=True)


def choose(page: Page, **choices: str) -> None:
    for label, choice in choices.items():
        select(page, label.capitalize()).select_option(label=choice)


def made(page: Page, form: str = "Frame") -> str:
    return dialog(page).get_by_label(form, exact=True).input_value()


def parts(page: Page) -> list[str]:
    return select(page, "Part").locator("option").all_inner_texts()


def frames(path: str) -> list[Frame]:
    """What Python says that a page offers, in order."""
    if path == "timeline/":
        return [frame_of_timeline(SITE_NAME)]
    explainer = EXPLAINERS.get(path)
    if not explainer:
        words = [frame_of_term(term) for term in TERMS if entry(term.id) == path]
        return [*words, frame_of_glossary(SITE_NAME)]
    return [*frames_of_article(explainer), *map(frame_of_term, explainer.terms)]
