"""Sentences end where the "golden rules" of sentence segmentation say, read from plain text as a file would be."""

from glossator.extractors import sentences
from glossator.model import Annotations, Source
from glossator.readers import plain_text
from tests.extractors.conftest import Case, marked


def test_golden_rules(case: Case) -> None:
    article = plain_text.read(Source(id="ice", uri="ice.txt", data=b""), case.text)
    assert marked(article, [(item, "") for item in sentences.extract(article, Annotations())]) == case.marked
