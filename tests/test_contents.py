"""What the templates have to show is everything of a site, and everything about one article."""

from collections.abc import Callable
from dataclasses import replace

from glossator.contents import of_article, of_site, text_of
from glossator.extractors import merge
from glossator.model import Annotations, Collection, Explainer, Person, Seeds
from glossator.pipeline import collect
from glossator.settings import Settings
from tests.collections_to_export import shipped
from tests.small_explainers import at, explained

SeedsOf = Callable[..., Seeds]


def only_article(collection: Collection) -> Explainer:
    (explainer,) = collection.explainers
    return explainer


def test_everything_of_a_site_is_found_by_its_name() -> None:
    site = shipped()
    shown = of_site(site)
    assert list(shown["articles"]) == [each.article.id for each in site.explainers]
    assert list(shown["terms"]) == [term.id for term in site.terms]
    assert shown["events"] == site.events


def test_the_text_of_an_article_is_woven_whole(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.md": "# Ice\n\nIce *melts* & <b>.\n\nIt is cold."})
    explainer = only_article(collect(seeds, Settings()))
    blocks = of_article(explainer, Settings()).blocks
    text = explainer.article.text
    assert [text_of(block) for block in blocks] == [
        text[each.span.start : each.span.end] for each in explainer.article.blocks
    ]


def test_terms_are_marked_as_the_settings_say(seeds_of: SeedsOf) -> None:
    files = {"ice.txt": "Ice melts. Ice melts.", "glossary.yml": "terms: [{id: ice, label: ice, definition: x}]"}

    def marked(settings: Settings) -> int:
        blocks = of_article(only_article(collect(seeds_of(files), settings)), settings).blocks
        strands = [strand for block in blocks for strand in block.strands]
        return sum(phrase.kind == "term" for strand in strands for phrase in strand.phrases)

    assert (marked(Settings(mark="first")), marked(Settings(mark="all"))) == (1, 2)


def test_a_reading_takes_a_minute_at_least(seeds_of: SeedsOf) -> None:
    explainer = only_article(collect(seeds_of({"ice.txt": "Ice melts. " * 230}), Settings()))
    minutes = [of_article(explainer, Settings(words_per_minute=each)).minutes for each in (1, 230, 10_000)]
    assert minutes == [460, 2, 1]


def test_a_note_knows_the_sentence_that_it_is_about(seeds_of: SeedsOf) -> None:
    files = {
        "ice.txt": "Ice melts. It is cold.",
        "ice.yml": "notes: [{quote: cold, note: Not now.}, {note: All of it.}]",
    }
    explainer = only_article(collect(seeds_of(files), Settings()))
    about_words, about_all = explainer.article.remarks
    shown = of_article(explainer, Settings())
    assert shown.noted_sentences == {about_words: 2}
    assert about_all not in shown.noted_sentences
    assert shown.has_sentences


def test_steps_come_in_their_order_each_with_its_sentence() -> None:
    for explainer in shipped().explainers:
        steps = of_article(explainer, Settings()).steps
        assert [step.order for step, _ in steps] == sorted(step.order for step, _ in steps)
        assert all(number > 0 for _, number in steps)


def test_a_word_knows_the_first_sentence_that_says_it(seeds_of: SeedsOf) -> None:
    files = {
        "snow.txt": "It is cold. Ice melts. Ice is cold.",
        "glossary.yml": "terms: [{id: ice, label: ice, definition: x}]",
    }
    assert of_article(only_article(collect(seeds_of(files), Settings())), Settings()).uses == {"ice": 2}


def test_people_whom_a_sentence_names_have_a_page_of_their_own() -> None:
    text = "Ann Ice said it."
    of = explained(text, [Person(span=at(text, "Ann Ice"), name="Ann Ice")])
    assert of_article(of, Settings()).people == {"Ann Ice"}
    silent = replace(of, annotations=merge(Annotations(), of.annotations.of(Person)))
    assert of_article(silent, Settings()).people == set()
