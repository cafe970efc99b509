"""Where a person works stands behind the name, or behind what the person is."""

import pytest

from glossator.extractors import institutions, merge, sentences
from glossator.language.names.parts import candidates
from glossator.language.names.roles import role_after
from glossator.language.names.runs import runs
from glossator.language.names.workplaces import workplace
from glossator.model import Annotations, Institution
from tests.extractors.conftest import ArticleOf


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe of the University of Leeds came.", "University of Leeds"),
        ("Jane Doe, a chemist at the University of Leeds, came.", "University of Leeds"),
        ("Jane Doe, PhD, 45, University of Leeds, came.", "University of Leeds"),
        ("Jane Doe, an analyst with Redtower, came.", "Redtower"),
        ("Jane Doe came to the University of Leeds.", ""),
        ("He met Jane Doe at the University of Leeds.", ""),
        ("Jane Doe, an analyst with Reuters, came.", ""),
    ],
)
def test_the_words_behind_a_name_say_where_somebody_works(text: str, expected: str, article_of: ArticleOf) -> None:
    article = article_of(text)
    found = merge(Annotations(), list(sentences.extract(article, Annotations())))
    found = merge(found, list(institutions.extract(article, found)))
    people = candidates(text, runs(article, found), found.of(Institution))
    item = next(item for item in people if item.words == ("Jane", "Doe"))
    assert workplace(text, item, role_after(text, item.end, item.limit), found) == expected
