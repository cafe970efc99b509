"""Whatever lies on a text, and however it overlaps, the woven text is the text, and everything is in its place."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import annotate, merge
from glossator.glossary import find_mentions
from glossator.model import (
    Annotations,
    Article,
    Block,
    BlockKind,
    Boilerplate,
    EditorialNote,
    Inline,
    Phrase,
    Place,
    Remark,
    Sentence,
    SourceMap,
    Span,
    Strand,
    Term,
    TermMention,
    WovenBlock,
)
from glossator.weave import weave

ArticleOf = Callable[..., Article]
KINDS: tuple[BlockKind, ...] = ("paragraph", "heading", "item", "quote", "code")


def text_of(part: WovenBlock | Strand | Phrase) -> str:
    """The characters of a block, a strand or a phrase, one after the other."""
    if isinstance(part, WovenBlock):
        return "".join(map(text_of, part.strands))
    return "".join(map(text_of, part.phrases)) if isinstance(part, Strand) else "".join(run.text for run in part.runs)


def phrases(woven: tuple[WovenBlock, ...]) -> Iterator[Phrase]:
    for block in woven:
        for strand in block.strands:
            yield from strand.phrases


def shown(woven: tuple[WovenBlock, ...]) -> str:
    """Woven blocks in signs: (sentences), [terms]t, [links]l, notes as numbers, *strong* and /emphasised/ runs."""
    return "\n".join("".join(map(_shown_strand, block.strands)) for block in woven)


def _shown_strand(strand: Strand) -> str:
    inside = "".join(map(_shown_phrase, strand.phrases))
    return f"({inside})" if strand.sentence else inside


def _shown_phrase(phrase: Phrase) -> str:
    marks = {"emphasis": "/", "strong": "*", "code": "`"}
    runs = ""
    for run in phrase.runs:
        signs = "".join(marks[style] for style in run.styles)
        runs += f"{signs}{run.text}{signs[::-1]}"
    ends = {"text": runs, "note": phrase.target, "term": f"[{runs}]t", "link": f"[{runs}]l"}
    return ends[phrase.kind]


def remark(quote: str, number: int = 0) -> Remark:
    return Remark(text=f"note {number}", quote=quote, place=Place(uri="ice.yml"))


def woven(article: Article, *terms: Term) -> tuple[WovenBlock, ...]:
    found = annotate(article)
    mentions = tuple(find_mentions(article, found, terms))
    return weave(article, merge(found, mentions), mentions)


EGG = Term(id="egg", label="egg", alt_labels=("egg cell",), definition="x")


def test_sentences_terms_links_and_styles_are_in_place(article_of: ArticleOf) -> None:
    text = "An *egg* melts. See [an **egg**](https://example.org) or `egg`.\n\n## Egg\n\n- One **egg cell** and more\n"
    assert shown(woven(article_of(text, name="ice.md"), EGG)).split("\n") == [
        "(An [/egg/]t melts.) (See [an *egg*]l or `egg`.)",
        "Egg",
        "(One [*egg cell*]t and more)",
    ]


def test_a_style_that_ends_inside_a_term_splits_its_run_and_not_the_term(article_of: ArticleOf) -> None:
    assert shown(woven(article_of("An **egg** cell and *one egg* cell.", name="ice.md"), EGG)) == (
        "(An [*egg* cell]t and /one /[/egg/ cell]t.)"
    )


def test_styles_inside_each_other_keep_their_order(article_of: ArticleOf) -> None:
    (block,) = woven(article_of("*It **melts** now*", name="ice.md"))
    assert [(run.text, run.styles) for phrase in phrases((block,)) for run in phrase.runs] == [
        ("It ", ("emphasis",)),
        ("melts", ("emphasis", "strong")),
        (" now", ("emphasis",)),
    ]


def test_a_link_over_two_sentences_is_a_link_in_each(article_of: ArticleOf) -> None:
    article = article_of("See [this. And that](https://example.org) too.", name="ice.md")
    assert shown(woven(article)) == "(See [this.]l)[ ]l([And that]l too.)"


def test_the_mark_of_a_note_stands_right_behind_the_words_it_is_about(article_of: ArticleOf) -> None:
    remarks = tuple(remark(quote, number) for number, quote in enumerate(["An egg", "egg melts", "It is gone."]))
    article = article_of("An egg melts now. It is gone.", remarks=(*remarks, remark("")))
    assert shown(woven(article, EGG)) == "(An [egg]t1 melts2 now.) (It is gone.3)"


def test_a_note_that_ends_inside_a_term_stands_behind_the_term(article_of: ArticleOf) -> None:
    article = article_of("One egg cell.", remarks=(remark("One egg"),))
    assert shown(woven(article, EGG)) == "(One [egg cell]t1.)"


def test_two_notes_on_the_same_words_stand_side_by_side(article_of: ArticleOf) -> None:
    article = article_of("Ice melts.", remarks=(remark("Ice", 1), remark("Ice", 2)))
    assert shown(woven(article)) == "(Ice12 melts.)"


def test_blocks_keep_what_they_are_and_headings_get_an_address(article_of: ArticleOf) -> None:
    text = "## Ice\n\n1. One\n2. Two\n   - Three\n\n> Four\n\n    five\n"
    blocks = woven(article_of(text, name="ice.md"))
    assert [(each.kind, each.level, each.number, each.anchor) for each in blocks] == [
        ("heading", 2, 0, "h.0"),
        ("item", 1, 1, ""),
        ("item", 1, 2, ""),
        ("item", 2, 0, ""),
        ("quote", 0, 0, ""),
        ("code", 0, 0, ""),
    ]


def test_boilerplate_is_left_out_and_nothing_else(article_of: ArticleOf) -> None:
    article = article_of("Ice melts.\n\nRead more: Fire\n\nRead more about fire. It burns.")
    assert [text_of(block) for block in woven(article)] == ["Ice melts.", "Read more about fire. It burns."]


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, Annotations, tuple[TermMention, ...]]:
    """An article of a few blocks on which everything lies anywhere, as long as it lies in one block."""
    words = draw(st.lists(st.text(st.sampled_from("ab. \n"), min_size=1, max_size=12), min_size=1, max_size=4))
    starts = [sum(len(each) + 1 for each in words[:number]) for number in range(len(words))]
    spans = [Span(start=start, end=start + len(each)) for start, each in zip(starts, words, strict=True)]

    def inside() -> Span:
        block = draw(st.sampled_from(spans))
        start = draw(st.integers(block.start, block.end - 1))
        return Span(start=start, end=draw(st.integers(start + 1, block.end)))

    def some(most: int) -> list[Span]:
        return sorted((inside() for _ in range(draw(st.integers(0, most)))), key=lambda span: (span.start, -span.end))

    inlines = tuple(
        Inline(
            span=span, kind=draw(st.sampled_from(["emphasis", "strong", "code", "link"])), href="https://example.org"
        )
        for span in some(4)
    )
    notes = [EditorialNote(span=span, remark=remark("x", number)) for number, span in enumerate(some(4))]
    text = "\n".join(words)
    article = Article(
        id="ice",
        text=text,
        source_map=SourceMap(uri="ice.md", text=text, anchors=((0, 0),)),
        blocks=tuple(Block(span=span, kind=draw(st.sampled_from(KINDS))) for span in spans),
        inlines=inlines,
        remarks=tuple(note.remark for note in notes),
    )
    cuts = [
        sorted({span.start, span.end, *draw(st.sets(st.integers(span.start, span.end), max_size=3))}) for span in spans
    ]
    pieces = [Span(start=start, end=end) for each in cuts for start, end in pairwise(each) if draw(st.booleans())]
    sentences = [Sentence(span=span, number=number) for number, span in enumerate(pieces, start=1)]
    left_out = [Boilerplate(span=span, reason="x") for span in spans if draw(st.integers(0, 4)) == 0]
    mentions = tuple(TermMention(span=span, term="egg") for span in some(4))
    return article, merge(Annotations(), [*sentences, *left_out, *notes, *mentions]), mentions


@given(drawn=articles())
def test_nothing_is_added_and_nothing_is_lost(drawn: tuple[Article, Annotations, tuple[TermMention, ...]]) -> None:
    article, found, mentions = drawn
    left_out = {each.span for each in found.of(Boilerplate)}
    kept = [block for block in article.blocks if block.span not in left_out]
    blocks = weave(article, found, mentions)
    assert [text_of(block) for block in blocks] == [article.text[each.span.start : each.span.end] for each in kept]
    assert [(each.kind, each.level, each.number) for each in blocks] == [(b.kind, b.level, b.number) for b in kept]
    assert all(run.text for phrase in phrases(blocks) for run in phrase.runs)
    assert all(phrase.runs or phrase.kind == "note" for phrase in phrases(blocks))


@given(drawn=articles())
def test_every_sentence_is_a_strand_and_every_note_is_marked_once(
    drawn: tuple[Article, Annotations, tuple[TermMention, ...]],
) -> None:
    article, found, mentions = drawn
    left_out = [each.span for each in found.of(Boilerplate)]

    def is_kept(span: Span) -> bool:
        return not any(each.start <= span.start and span.end <= each.end for each in left_out)

    blocks = weave(article, found, mentions)
    strands = {strand.sentence: text_of(strand) for block in blocks for strand in block.strands if strand.sentence}
    assert strands == {
        each.number: article.text[each.span.start : each.span.end] for each in found.of(Sentence) if is_kept(each.span)
    }
    marks = sorted(phrase.target for phrase in phrases(blocks) if phrase.kind == "note")
    assert marks == [str(number) for number, each in enumerate(found.of(EditorialNote), start=1) if is_kept(each.span)]


@given(drawn=articles())
def test_styles_lie_exactly_where_the_author_put_them(
    drawn: tuple[Article, Annotations, tuple[TermMention, ...]],
) -> None:
    article, found, mentions = drawn
    left_out = {each.span for each in found.of(Boilerplate)}
    kept = [block for block in article.blocks if block.span not in left_out]
    for block, made in zip(kept, weave(article, found, mentions), strict=True):
        styles = [set(run.styles) for phrase in phrases((made,)) for run in phrase.runs for _ in run.text]
        assert styles == [
            {each.kind for each in article.inlines if each.kind != "link" and each.span.start <= at < each.span.end}
            for at in range(block.span.start, block.span.end)
        ]
