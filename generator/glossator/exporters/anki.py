"""The glossary as a deck of flash cards for Anki, two for each word: from the word to its meaning, and back.

A note is known by the site and the id of its term, never by its text, so a deck that is imported again changes the
cards that are there and keeps how well they are known. Anki takes over a changed note only if its date is newer than
the one it has, and that date is ``source_date``: set ``SOURCE_DATE_EPOCH`` to the date of the last change.

All fields are HTML in which foreign text is escaped, and nothing in a card is read as mathematics.
"""

from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import genanki

from glossator.contents import of_site
from glossator.glossary import places_of_use
from glossator.model import Collection, Term
from glossator.packing import pack
from glossator.settings import Settings
from glossator.templating import fill, in_package

FIELDS = ("Term", "Definition", "Note", "Other names", "Example", "Sources", "Page")
"""The fields of a note; all but the first two may be empty."""

_STYLE = """\
.card { margin: 0; background: #fbfaf6; color: #22201c; font: 20px/1.5 system-ui, sans-serif; }
.gl { max-width: 36em; margin: 0 auto; padding: 1em; text-align: start; }
.gl-ask, .gl-more { color: #645f56; font-size: 0.8em; }
.gl-term { color: #a32a1b; font: 700 1.5em/1.25 Charter, Georgia, serif; }
.gl-more a { color: inherit; }
.nightMode.card { background: #191815; color: #e8e3d8; }
.nightMode .gl-ask, .nightMode .gl-more { color: #aaa396; }
.nightMode .gl-term { color: #f2907c; }
"""
_ASIDE = "".join(
    f'{{{{#{field}}}}}<p class="gl-more" dir="auto">{label}{{{{{field}}}}}</p>{{{{/{field}}}}}'
    for field, label in {"Note": "", "Other names": "Also: ", "Example": "", "Sources": "Sources: ", "Page": ""}.items()
)
_TERM = '<p class="gl-term" dir="auto">{{Term}}</p>'
_MEANING = '<p dir="auto">{{Definition}}</p>'
_NO_MATHEMATICS = "gl tex2jax_ignore"
"""What MathJax leaves alone."""


def export(collection: Collection, settings: Settings) -> bytes:
    """A deck with a note for each term, in the order of the glossary."""
    context = of_site(collection) | in_package("", settings) | {"uses": places_of_use(collection.explainers)}
    deck = genanki.Deck(_number("deck", settings.site_name), _deck_name(settings))
    model = _model()
    for place, term in enumerate(collection.terms):
        fields = [fill("anki.html.jinja", context, field=field, term=term).strip() for field in FIELDS]
        guid = genanki.guid_for("glossator", settings.site_name, term.id)
        deck.add_note(genanki.Note(model, fields, sort_field=_sorted_as(term), guid=guid, due=place))
    made = BytesIO()
    genanki.Package(deck).write_to_file(made, timestamp=settings.source_date)
    with ZipFile(made) as package:
        files = {name: package.read(name) for name in package.namelist()}
    return pack(files, settings.source_date)


def _model() -> genanki.Model:
    """What a note consists of and what its cards show. Its number never changes, so that Anki knows it again."""
    return genanki.Model(
        _number("model", "word and meaning"),
        "Glossator: word and meaning",
        fields=[{"name": name} for name in FIELDS],
        templates=[
            _template("What does it mean?", "What does this word mean?", _TERM, f"{_TERM}{_MEANING}{_ASIDE}"),
            _template("Which word is it?", "Which word means this?", _MEANING, f"{_MEANING}{_TERM}{_ASIDE}"),
        ],
        css=_STYLE,
    )


def _template(name: str, question: str, front: str, back: str) -> dict[str, str]:
    ask = f'<p class="gl-ask">{question}</p>'
    return {
        "name": name,
        "qfmt": f'<div class="{_NO_MATHEMATICS}">{ask}{front}</div>',
        "afmt": f'<div class="{_NO_MATHEMATICS}">{back}</div>',
    }


def _deck_name(settings: Settings) -> str:
    """The site's name; two colons would make decks within decks."""
    return settings.site_name.replace("::", ": :") or "Glossary"


def _sorted_as(term: Term) -> str:
    return " ".join(term.label.split())


def _number(*what: str) -> int:
    """A number for Anki, always the same for the same words."""
    return 2**30 + int.from_bytes(sha256("\n".join(("glossator", *what)).encode()).digest()[:4], "big") % 2**30
