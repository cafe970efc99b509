"""Articles as a course for learning platforms that know SCORM 2004 (4th Edition).

Learners choose what they read, in any order. The course is complete when all its articles are, which is what platforms
take for granted, and its score is the mean of the self-tests. Nobody passes or fails: a self-test is no exam.
"""

import re

from glossator.contents import title_of
from glossator.learning_object import NAMELESS, LearningObject, course_identifier, learning_objects
from glossator.model import Collection
from glossator.packing import pack
from glossator.settings import Settings
from glossator.templating import fill

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def export(collection: Collection, settings: Settings) -> bytes:
    """A zip with a manifest and one page for each article. A page is complete when its reader has come to its end."""
    objects = tuple(learning_objects(collection, settings, "scorm2004"))
    manifest = fill(
        "scorm2004.xml.jinja",
        {
            "identifier": course_identifier(collection, settings),
            "title": title_of(collection, settings, NAMELESS),
            "objects": [(each, _language(each)) for each in objects],
        },
    )
    files = {each.path: each.page.encode() for each in objects}
    return pack({"imsmanifest.xml": manifest.encode(), **files}, settings.source_date)


def _language(each: LearningObject) -> str:
    """The language of an article, where it is written as a manifest can take it."""
    language = each.explainer.article.language
    return language if _LANGUAGE.fullmatch(language) else ""
