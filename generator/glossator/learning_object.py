"""One article as a single page for a learning platform: with everything inside, and reporting to the platform."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from glossator import addresses
from glossator.contents import of_article, of_site
from glossator.inlined import policy, script, style
from glossator.model import Collection, Explainer, Question
from glossator.packing import safe_name
from glossator.settings import Settings
from glossator.templating import fill, in_package

Platform = Literal["", "scorm12", "scorm2004"]
"""Whom the page reports to, in which language; empty for nobody."""

NAMELESS = "Articles"
"""What a course of several articles is called where the site has no name."""

_SCRIPTS = ("definitions", "self_test")
_IDENTIFYING = 16
"""How many letters of a hash tell one course from all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningObject:
    """The page of one article in a package."""

    name: str
    """What it goes by in the package, always the same for its article: small letters and digits of ASCII, ``._-``."""
    path: str
    """Where its page lies in the package."""
    explainer: Explainer
    """The article."""
    page: str
    """The page (HTML)."""


def learning_objects(collection: Collection, settings: Settings, platform: Platform = "") -> Iterator[LearningObject]:
    """A page for each article, in the order of the collection."""
    context = of_site(collection)
    styles, scripts = style("pictures", "frame", "self_test"), script(*_SCRIPTS, *(["scorm"] if platform else []))
    context |= {"style": styles, "script": scripts, "policy": policy(styles, scripts), "platform": platform}
    context |= {"site_name": settings.site_name, "site_url": settings.site_url}
    for explainer in collection.explainers:
        name = safe_name(explainer.article.id)
        own = {"own": of_article(explainer, settings)}
        own |= in_package(addresses.article_uri(explainer.article.id), settings)
        page = fill("learning_object.html.jinja", context | own, edition=_edition(explainer.self_test))
        yield LearningObject(name=name, path=f"articles/{name}.html", explainer=explainer, page=page)


def course_identifier(collection: Collection, settings: Settings) -> str:
    """What a platform knows a package by, in every edition of it: one for the site, and one for each single article."""
    whose = settings.site_url or settings.site_name
    article = collection.explainers[0].article.id if len(collection.explainers) == 1 else ""
    return f"glossator-{_hash(whose, article)}"


def _edition(questions: Sequence[Question]) -> str:
    """What tells a self-test from the one that the page had before, so that old answers never meet new questions."""
    told = (
        (each.id, each.kind, *each.choices, *(part for item in each.items for part in (item.before, item.after)))
        for each in questions
    )
    return _hash(*(part for question in told for part in question)) if questions else ""


def _hash(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()[:_IDENTIFYING]
