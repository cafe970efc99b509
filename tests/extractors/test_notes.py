"""An editor's note is tied to the words it quotes."""

from collections.abc import Callable

from glossator.extractors import notes
from glossator.model import Annotations, Article, Place, Remark

ArticleOf = Callable[..., Article]
TEXT = "First author Katasuhiko Hayashi spoke. Katasuhiko smiled."


def remark(quote: str) -> Remark:
    return Remark(text="He is Katsuhiko.", quote=quote, place=Place(uri="seeds/articles/x.yml"))


def test_a_note_stands_on_the_first_place_of_the_words_it_quotes(article_of: ArticleOf) -> None:
    article = article_of(TEXT, remarks=(remark("Katasuhiko"),))
    (note,) = notes.extract(article, Annotations())
    assert (note.span.start, article.text[note.span.start : note.span.end]) == (13, "Katasuhiko")


def test_a_note_keeps_what_the_editor_says(article_of: ArticleOf) -> None:
    article = article_of(TEXT, remarks=(remark("Hayashi spoke"),))
    (note,) = notes.extract(article, Annotations())
    assert note.remark.text == "He is Katsuhiko."


def test_a_note_on_the_whole_article_stands_nowhere_in_it(article_of: ArticleOf) -> None:
    assert not list(notes.extract(article_of(TEXT, remarks=(remark(""),)), Annotations()))
