"""The words of an article that the editor has written a note about."""

from collections.abc import Iterator

from glossator.model import Annotations, Article, Boilerplate, EditorialNote, Problem
from glossator.quoting import places_of


def extract(article: Article, found: Annotations) -> Iterator[EditorialNote | Problem]:
    """Each remark that quotes the article, tied to the first place where those words stand, whole words if there are.

    A remark about words that are left out of the article has no place in it; that is reported.
    """
    left_out = {item.span for item in found.of(Boilerplate)}
    for remark in article.remarks:
        if remark.quote:
            places = list(places_of(article, remark.quote))
            shown = [span for span, block in places if block not in left_out]
            if shown:
                yield EditorialNote(span=shown[0], remark=remark)
            else:
                message = f"the note on {remark.quote!r} is about words that are left out of the article"
                yield Problem(
                    span=places[0][0],
                    message=message,
                    hint="Take the quote out of the note; it then stands for itself.",
                )
