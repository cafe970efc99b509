"""Articles as a course for learning platforms that know SCORM 1.2, the oldest and most widespread kind.

It carries no metadata beyond the titles: the profile of SCORM 1.2 asks for keywords, costs and teaching aims together
or for nothing, and an article says none of these.
"""

from glossator.contents import title_of
from glossator.learning_object import NAMELESS, course_identifier, learning_objects
from glossator.model import Collection
from glossator.packing import pack
from glossator.settings import Settings
from glossator.templating import fill

LONGEST_TITLE = 200
"""The most characters of a title in a manifest (IMS Content Packaging 1.1.2); the page has all of it."""


def export(collection: Collection, settings: Settings) -> bytes:
    """A zip with a manifest and one page for each article. A page is complete when its reader has come to its end."""
    objects = tuple(learning_objects(collection, settings, "scorm12"))
    manifest = fill(
        "scorm12.xml.jinja",
        {
            "identifier": course_identifier(collection, settings),
            "title": _shortened(title_of(collection, settings, NAMELESS)),
            "objects": [(each, _shortened(each.explainer.headline)) for each in objects],
        },
    )
    files = {each.path: each.page.encode() for each in objects}
    return pack({"imsmanifest.xml": manifest.encode(), **files}, settings.source_date)


def _shortened(title: str) -> str:
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"
