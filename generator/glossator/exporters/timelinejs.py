"""The timeline for TimelineJS, the free timeline tool for web pages (its JSON, version 3).

TimelineJS draws a date where it begins and, for a stretch, up to where it ends; it may not invent a month or a day, so
it gets only what is known, with the date in words to show. Years BC are counted as it counts them: 44 BC is -44. What
it shows is HTML, in which all foreign words are escaped. The name of a group is escaped twice, because TimelineJS first
takes the text out of it and then shows that text as HTML.
"""

import json
from typing import Any

from markupsafe import escape

from glossator import dates
from glossator.contents import of_site
from glossator.date_parts import DatePart, date_parts
from glossator.model import Collection, Event
from glossator.settings import Settings
from glossator.templating import fill, in_package

_CUT = "…"


def export(collection: Collection, settings: Settings) -> bytes:
    """A slide for the site and one for each event, in order."""
    context = of_site(collection) | in_package("", settings)
    name = escape(settings.site_name or "Timeline")
    timeline = {
        "scale": "human",
        "title": {"unique_id": "title", "text": {"headline": name}},
        "events": [
            _slide(event, fill("timelinejs.html.jinja", context, event=event, cut=_is_cut(event, settings)), settings)
            for event in collection.events
        ],
    }
    return (json.dumps(timeline, ensure_ascii=False, indent=2) + "\n").encode()


def _slide(event: Event, text: str, settings: Settings) -> dict[str, Any]:
    """An event as TimelineJS wants it; its first topic is the row in which it stands."""
    first, last = date_parts(event.date)[0], date_parts(event.date)[-1]
    start = _date(_year(first.first_year), first)
    end = _date(_year(last.last_year), last)
    return {
        "unique_id": f"event.{event.id}",
        "start_date": start,
        **({"end_date": end} if end != start else {}),
        "display_date": dates.in_words(event.date),
        "text": {"headline": escape(_headline(event, settings.headline_length)), "text": text.strip()},
        **({"group": escape(str(escape(event.topics[0])))} if event.topics else {}),
        "autolink": False,
    }


def _year(year: int) -> int:
    """A year without the year 0: 1 BC is -1."""
    return year if year > 0 else year - 1


def _date(year: int, part: DatePart) -> dict[str, int]:
    known = {"year": year, "month": part.month, "day": part.day}
    return {name: number for name, number in known.items() if number}


def _is_cut(event: Event, settings: Settings) -> bool:
    return _headline(event, settings.headline_length) != event.headline


def _headline(event: Event, longest: int) -> str:
    """What happened in a few words; a sentence of an article that is longer is cut between two words."""
    if event.evidence is None or len(event.headline) <= longest:
        return event.headline
    words = " ".join(event.headline.split())
    place = words.rfind(" ", 0, longest)
    return words[: place if place > 0 else longest - 1].rstrip(" ,;:–—") + _CUT
