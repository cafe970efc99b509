"""Every kind of annotation has a name, and no two share one."""

from glossator.kinds import NAMES, name_of
from glossator.model import Annotation, Sentence, Span, Statement

WORDS = Span(start=0, end=3)


def test_every_kind_has_a_name_of_its_own() -> None:
    assert {kind.__name__ for kind in (*NAMES, Statement)} == {kind.__name__ for kind in Annotation.__subclasses__()}
    assert len(set(NAMES.values())) == len(NAMES)


def test_a_statement_is_called_by_what_it_says() -> None:
    assert name_of(Sentence(span=WORDS, number=1)) == "sentence"
    assert name_of(Statement(span=WORDS, kind="caveat", cue=WORDS)) == "caveat"
