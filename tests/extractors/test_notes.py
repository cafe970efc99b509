"""An editor's note is tied to the words it quotes."""

from collections.abc import Callable

from glossator.extractors import merge, notes
from glossator.model import Annotations, Article, Boilerplate, EditorialNote, Place, Problem, Remark

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
    assert isinstance(note, EditorialNote)
    assert note.remark.text == "He is Katsuhiko."


def test_a_note_on_the_whole_article_stands_nowhere_in_it(article_of: ArticleOf) -> None:
    assert not list(notes.extract(article_of(TEXT, remarks=(remark(""),)), Annotations()))


def test_a_note_prefers_whole_words_to_parts_of_others(article_of: ArticleOf) -> None:
    article = article_of("Second one. Just one.\nSomeone else.", remarks=(remark("one"),))
    (note,) = notes.extract(article, Annotations())
    assert (note.span.start, note.span.end) == (7, 10)


def test_a_note_may_stand_inside_a_word_when_it_stands_nowhere_else(article_of: ArticleOf) -> None:
    (note,) = notes.extract(article_of("Someone else.", remarks=(remark("one"),)), Annotations())
    assert note.span.start == 4


def test_a_note_on_what_is_left_out_is_reported(article_of: ArticleOf) -> None:
    article = article_of("Ice melts.\nSky News", remarks=(remark("Sky News"),))
    left_out = Boilerplate(span=article.blocks[1].span, reason="name of the outlet")
    (problem,) = notes.extract(article, merge(Annotations(), (left_out,)))
    assert isinstance(problem, Problem)
    assert "left out" in problem.message
