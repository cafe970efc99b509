"""Whether a page says what its article says: all of its words, in order, and nothing in them that is alive."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tests.web_page import Element, parse, read_article

UNSHOWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ud800-\udfff\ufdd0-\ufdef]"
    f"|[{''.join(chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF))}]"
)
"""Characters that no page can show."""

ACTIVE = frozenset("applet base embed form frame iframe link meta object script style svg template title".split())
"""Elements that do something, wherever they stand."""
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_ADDRESSES = frozenset("action formaction href poster src srcdoc srcset xlink:href".split())


def showable(text: str) -> str:
    """A text without the characters that no page can show."""
    return UNSHOWN.sub("", text)


def differences(html: str, text: str, headline: str) -> list[str]:
    """What is wrong with the page of an article with this text and this headline."""
    shown, faults = read_article(html)
    page = parse(html)
    left_out = [item.all("span")[0].words() for item in page.all(".gl-left-out li")]
    faults += _missing(showable(text).split(), shown.split(), left_out)
    titles = [own_words(title) for title in page.all("h1")]
    if titles != [headline.split()]:
        faults.append(f"the headline reads {titles}, not {headline.split()}")
    faults += [f"<{each.tag}> in the headline" for title in page.all("h1") for each in title.all() if _is_odd(each)]
    return [*faults, *repeated_ids(page)]


def own_words(heading: Element) -> list[str]:
    """The words of a heading, without the sign behind it that links to it."""
    return heading.text().strip().removesuffix("¶").split()


def repeated_ids(page: Element) -> list[str]:
    """What stands twice on a page and must not."""
    ids = Counter(each.attributes["id"] for each in page.all() if "id" in each.attributes)
    return [f"the id {name} stands there {count} times" for name, count in ids.items() if count > 1]


def shapes(page: Element) -> set[tuple[str, str]]:
    """Every element on a page, alone and with each of its attributes."""
    return {(each.tag, name) for each in page.all() for name in ("", *each.attributes)}


def living(page: Element) -> Counter[str]:
    """Everything on a page that acts or leads somewhere it should not, and how often."""
    return Counter(_living(page))


def _living(page: Element) -> Iterator[str]:
    for each in page.all():
        if each.tag in ACTIVE and not is_picture(each) and not is_linked_data(each):
            yield f"<{each.tag}>"
        for name, value in each.attributes.items():
            scheme = _SCHEME.match(value)
            if name.startswith("on"):
                yield f"{name} on <{each.tag}>"
            if name in _ADDRESSES and scheme and scheme[1].lower() not in {"http", "https", "mailto"}:
                yield f"{name}={value} on <{each.tag}>"


def is_picture(element: Element) -> bool:
    """Whether an element is a picture of a number as the program draws it: nothing but two paths in two colours."""
    return (
        element.tag == "svg"
        and element.attributes.keys() == {"class", "role", "aria-label", "viewbox", "style"}
        and element.attributes["class"].startswith("gl-picture ")
        and [(each.tag, set(each.attributes)) for each in element.all()] == [("path", {"class", "d"})] * 2
    )


def is_linked_data(element: Element) -> bool:
    """Whether an element is data for other programs: JSON, with no character in it that HTML could take for its own."""
    if element.tag != "script" or element.attributes != {"type": "application/ld+json"}:
        return False
    (text,) = element.content
    return isinstance(text, str) and not set(text) & set("<>&") and "@context" in json.loads(text)


def _is_odd(element: Element) -> bool:
    """Whether an element in a headline comes from the headline's own characters."""
    says_language_and_direction = element.tag == "span" and element.attributes.keys() <= {"dir", "lang"}
    return not (says_language_and_direction or element.is_called(".headerlink"))


def _missing(words: Sequence[str], shown: Sequence[str], left_out: Sequence[Sequence[str]]) -> Iterator[str]:
    """The first place where the page departs from the text, but for what it says was left out."""
    position = at = 0
    chunks = [list(chunk) for chunk in left_out]
    while position < len(words):
        length = len(chunks[0]) if chunks else 0
        if chunks and words[position : position + length] == chunks[0] != shown[at : at + length]:
            position += length
            chunks.pop(0)
        elif words[position] == (shown[at] if at < len(shown) else ""):
            position, at = position + 1, at + 1
        else:
            yield f"{words[position : position + 5]} became {shown[at : at + 5]}"
            return
    if shown[at:]:
        yield f"{shown[at : at + 5]} is not in the text"
    yield from (f"{chunk[:5]} is shown, and yet said to be left out" for chunk in chunks)
